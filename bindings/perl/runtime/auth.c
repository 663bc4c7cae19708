/* Opening a connection, with credentials that the application is asked for. */
#include "runtime.h"

typedef struct {
    PerlInterpreter *perl;
    SV *callback;
} asker;

static SV *
as_hash(pTHX_ const virConnectCredential *wanted)
{
    HV *hash = newHV();

    (void)hv_stores(hash, "type", newSViv(wanted->type));
    (void)hv_stores(hash, "prompt", polyvirt_new_text(aTHX_ wanted->prompt));
    (void)hv_stores(hash, "challenge", polyvirt_new_text(aTHX_ wanted->challenge));
    (void)hv_stores(hash, "result", polyvirt_new_text(aTHX_ wanted->defresult));
    return newRV_noinc((SV *)hash);
}

static void
take_result(pTHX_ virConnectCredentialPtr wanted, SV *answered)
{
    HV *hash = SvROK(answered) && SvTYPE(SvRV(answered)) == SVt_PVHV ? (HV *)SvRV(answered) : NULL;
    SV **result = hash ? hv_fetchs(hash, "result", 0) : NULL;
    const char *bytes;
    STRLEN length;

    wanted->result = NULL;
    wanted->resultlen = 0;
    if (!result || !SvOK(*result))
        return;
    bytes = SvPV(*result, length);
    wanted->result = malloc(length + 1);
    if (wanted->result) {
        memcpy(wanted->result, bytes, length);
        wanted->result[length] = '\0';
        wanted->resultlen = (unsigned int)length;
    }
}

/* Asks the application, with an array of hashes that it fills in; below 0 gives up. */
static int
ask(virConnectCredentialPtr wanted, unsigned int count, void *opaque)
{
    asker *of = opaque;
    dTHXa(of->perl);
    AV *list;
    SV *argument, *given;
    unsigned int i;
    int answer;

    if (!polyvirt_is_own_thread(aTHX))
        return -1;
    list = newAV();
    for (i = 0; i < count; i++)
        av_push(list, as_hash(aTHX_ &wanted[i]));
    argument = newRV_noinc((SV *)list);
    given = polyvirt_call(aTHX_ of->callback, &argument, 1, G_SCALAR, NULL);
    answer = given && SvOK(given) && !SvTRUE(ERRSV) ? (int)SvIV(given) : -1;
    for (i = 0; i < count && i <= (unsigned int)av_len(list) && av_len(list) >= 0; i++) {
        SV **answered = av_fetch(list, (SSize_t)i, 0);
        if (answered)
            take_result(aTHX_ &wanted[i], *answered);
    }
    SvREFCNT_dec(given);
    SvREFCNT_dec(argument);
    return answer;
}

/* Opens a connection that asks for these types of credentials; without a callback, libvirt's own asks on the terminal. */
virConnectPtr
polyvirt_open(pTHX_ const char *uri, SV *types, SV *callback, unsigned int flags)
{
    asker of = {PERL_GET_THX, callback};
    virConnectAuth auth = {NULL, 0, ask, &of};
    virConnectPtr connection;
    size_t count = 0;

    if (SvOK(callback) && SvOK(types)) {
        auth.credtype = polyvirt_ints(aTHX_ types, &count, "credlist");
        auth.ncredtype = (unsigned int)count;
        if (!SvROK(callback) || SvTYPE(SvRV(callback)) != SVt_PVCV)
            croak("callback is not a code reference");
    }
    connection = virConnectOpenAuth(uri, auth.credtype ? &auth : virConnectAuthPtrDefault, flags);
    polyvirt_rethrow(aTHX);
    if (!connection)
        polyvirt_throw(aTHX_ virSaveLastError());
    return connection;
}
