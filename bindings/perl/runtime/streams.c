/* Whole streams, sent from and received by functions of the application. */
#include "runtime.h"

/* The functions that one transfer calls, and the stream that they are told. */
typedef struct {
    PerlInterpreter *perl;
    SV *self;
    SV *data;
    SV *hole;
    SV *skip;
} transfer;

/* The number that a function of the application gives; -1 when it died or gave none. */
static IV
number_from(pTHX_ SV *callback, SV **arguments, int count)
{
    SV *given = polyvirt_call(aTHX_ callback, arguments, count, G_SCALAR, NULL);
    IV number = given && SvOK(given) ? SvIV(given) : -1;

    SvREFCNT_dec(given);
    return SvTRUE(ERRSV) ? -1 : number;
}

static int
from_source(virStreamPtr stream, char *data, size_t room, void *opaque)
{
    transfer *of = opaque;
    dTHXa(of->perl);
    SV *arguments[3];
    SV *filled = newSVpvs("");
    const char *bytes;
    STRLEN length;
    IV count;

    PERL_UNUSED_VAR(stream);
    arguments[0] = of->self;
    arguments[1] = filled;
    arguments[2] = newSVuv(room);
    count = number_from(aTHX_ of->data, arguments, 3);
    if (count > 0) {
        bytes = SvPV(filled, length);
        if ((UV)count > length)
            count = (IV)length;
        if ((UV)count > room)
            count = (IV)room;
        memcpy(data, bytes, (size_t)count);
    }
    SvREFCNT_dec(filled);
    SvREFCNT_dec(arguments[2]);
    return (int)count;
}

static int
to_sink(virStreamPtr stream, const char *data, size_t count, void *opaque)
{
    transfer *of = opaque;
    dTHXa(of->perl);
    SV *arguments[3];
    IV taken;

    PERL_UNUSED_VAR(stream);
    arguments[0] = of->self;
    arguments[1] = newSVpvn(data, count);
    arguments[2] = newSVuv(count);
    taken = number_from(aTHX_ of->data, arguments, 3);
    SvREFCNT_dec(arguments[1]);
    SvREFCNT_dec(arguments[2]);
    return (int)taken;
}

/* Whether there is data here, and how much of it or of the hole: the two results of a function. */
static int
hole_at_source(virStreamPtr stream, int *in_data, long long *length, void *opaque)
{
    transfer *of = opaque;
    dTHXa(of->perl);
    int n, answer = -1;
    dSP;

    PERL_UNUSED_VAR(stream);
    ENTER;
    SAVETMPS;
    PUSHMARK(SP);
    XPUSHs(of->self);
    PUTBACK;
    n = call_sv(of->hole, G_LIST | G_EVAL);
    SPAGAIN;
    if (n == 2 && !SvTRUE(ERRSV)) {
        *length = POPi;
        *in_data = (int)POPi;
        answer = 0;
    } else {
        SP -= n;
    }
    PUTBACK;
    FREETMPS;
    LEAVE;
    return answer;
}

static int
with_length(transfer *of, SV *callback, long long length)
{
    dTHXa(of->perl);
    SV *arguments[2];
    IV answer;

    arguments[0] = of->self;
    arguments[1] = newSViv(length);
    answer = number_from(aTHX_ callback, arguments, 2);
    SvREFCNT_dec(arguments[1]);
    return answer < 0 ? -1 : 0;
}

static int
skip_at_source(virStreamPtr stream, long long length, void *opaque)
{
    transfer *of = opaque;

    PERL_UNUSED_VAR(stream);
    return with_length(of, of->skip, length);
}

static int
hole_at_sink(virStreamPtr stream, long long length, void *opaque)
{
    transfer *of = opaque;

    PERL_UNUSED_VAR(stream);
    return with_length(of, of->hole, length);
}

static void
check_code(pTHX_ SV *callback)
{
    if (callback && (!SvROK(callback) || SvTYPE(SvRV(callback)) != SVt_PVCV))
        croak("the handler is not a code reference");
}

static void
finish(pTHX_ int result)
{
    polyvirt_rethrow(aTHX);
    if (result < 0)
        polyvirt_throw(aTHX_ virSaveLastError());
}

/* Sends until the source gives 0; with functions for holes, those are skipped. */
void
polyvirt_send_all(pTHX_ SV *self, virStreamPtr stream, SV *source, SV *hole, SV *skip)
{
    transfer of = {PERL_GET_THX, self, source, hole, skip};

    check_code(aTHX_ source);
    check_code(aTHX_ hole);
    check_code(aTHX_ skip);
    finish(aTHX_ hole ? virStreamSparseSendAll(stream, from_source, hole_at_source, skip_at_source, &of)
                      : virStreamSendAll(stream, from_source, &of));
}

/* Receives until the end; with a function for holes, those are told. */
void
polyvirt_receive_all(pTHX_ SV *self, virStreamPtr stream, SV *sink, SV *hole)
{
    transfer of = {PERL_GET_THX, self, sink, hole, NULL};

    check_code(aTHX_ sink);
    check_code(aTHX_ hole);
    finish(aTHX_ hole ? virStreamSparseRecvAll(stream, to_sink, hole_at_sink, &of)
                      : virStreamRecvAll(stream, to_sink, &of));
}
