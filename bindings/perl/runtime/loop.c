/* An event loop written in Perl, as libvirt's.
 *
 * libvirt may call its loop from any thread, and Perl cannot: what another thread asks waits until the interpreter's own
 * thread comes by. Only what needs an answer, a new handle or timeout, is refused there. */
#include "runtime.h"

#include <pthread.h>

/* The interpreter whose loop it is. */
static struct {
    PerlInterpreter *perl;
    polyvirt_registration *lives;
} loop;

/* Calls a function of Sys::Virt::Event in the interpreter's thread; -1 when it gives nothing, or anywhere else. */
static int
ask(const char *function, SV **arguments, int count)
{
    dTHXa(loop.perl);
    int results = 0, answer = -1;
    SV *given;

    given = polyvirt_call(aTHX_ sv_2mortal(newSVpvf("Sys::Virt::Event::%s", function)), arguments, count, G_SCALAR, &results);
    if (given) {
        if (SvOK(given))
            answer = (int)SvIV(given);
        SvREFCNT_dec(given);
    }
    return answer;
}

static int
is_reachable(void)
{
    dTHXa(loop.perl);

    return !PL_dirty && polyvirt_is_own_thread(aTHX);
}

static SV *
pointer(pTHX_ void *address)
{
    return sv_setref_pv(sv_newmortal(), NULL, address);
}

static int
add_handle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release)
{
    dTHXa(loop.perl);
    SV *arguments[5];

    if (!is_reachable())
        return -1;
    arguments[0] = sv_2mortal(newSViv(fd));
    arguments[1] = sv_2mortal(newSViv(events));
    arguments[2] = pointer(aTHX_ (void *)callback);
    arguments[3] = pointer(aTHX_ opaque);
    arguments[4] = pointer(aTHX_ (void *)release);
    return ask("_add_handle", arguments, 5);
}

static int
add_timeout(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release)
{
    dTHXa(loop.perl);
    SV *arguments[4];

    if (!is_reachable())
        return -1;
    arguments[0] = sv_2mortal(newSViv(interval));
    arguments[1] = pointer(aTHX_ (void *)callback);
    arguments[2] = pointer(aTHX_ opaque);
    arguments[3] = pointer(aTHX_ (void *)release);
    return ask("_add_timeout", arguments, 4);
}

/* Calls Sys::Virt::Event::_later with a name and numbers, now or when the thread comes by. */
static void
tell(const char *function, int first, int second, int count)
{
    polyvirt_event event;

    polyvirt_event_begin(&event, loop.lives);
    polyvirt_tell_text(&event, function);
    polyvirt_tell_signed(&event, first);
    if (count > 1)
        polyvirt_tell_signed(&event, second);
    polyvirt_send(&event);
}

static void
update_handle(int watch, int events)
{
    tell("_update_handle", watch, events, 2);
}

static void
update_timeout(int timer, int interval)
{
    tell("_update_timeout", timer, interval, 2);
}

static int
remove_handle(int watch)
{
    tell("_remove_handle", watch, 0, 1);
    return 0;
}

static int
remove_timeout(int timer)
{
    tell("_remove_timeout", timer, 0, 1);
    return 0;
}

/* Makes the loop of the calling interpreter libvirt's; the first one stays. */
void
polyvirt_register_loop(pTHX)
{
    if (!loop.lives) {
        loop.perl = PERL_GET_THX;
        loop.lives = polyvirt_register(aTHX_ NULL, sv_2mortal(newRV_inc((SV *)get_cv("Sys::Virt::Event::_later", 0))));
    }
    virEventRegisterImpl(add_handle, update_handle, remove_handle, add_timeout, update_timeout, remove_timeout);
}
