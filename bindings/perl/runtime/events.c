/* Callbacks into the application.
 *
 * An interpreter is entered by its own thread alone. What happens there is handed on at once; what another thread of
 * libvirt tells is copied into a queue, which the interpreter's thread empties when the application asks for it. When
 * the interpreter ends, whatever comes later is dropped. */
#include "runtime.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

typedef struct entry entry;
typedef struct inbox inbox;

/* A callback, and the object that it was registered on. */
struct polyvirt_registration {
    inbox *of;
    SV *self;
    SV *callback;
};

/* An event in the queue; one without anything told asks to release its registration. */
struct entry {
    entry *next;
    polyvirt_registration *to;
    polyvirt_told *told;
    size_t count;
    int releases;
};

/* What an interpreter has. It outlives the interpreter, since libvirt may still hold registrations. */
struct inbox {
    PerlInterpreter *perl;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t filled;
    entry *head;
    entry **tail;
    int ended;
    SV *died;
};

#define MY_CXT_KEY "Sys::Virt::_context"
typedef struct {
    inbox *own;
} my_cxt_t;
START_MY_CXT

static void free_entry(entry *waiting);

/* The interpreter ends: nothing may reach it from now on. */
static void
end(pTHX_ void *opaque)
{
    inbox *own = opaque;
    entry *waiting;

    PERL_UNUSED_CONTEXT;
    pthread_mutex_lock(&own->lock);
    own->ended = 1;
    waiting = own->head;
    own->head = NULL;
    own->tail = &own->head;
    pthread_mutex_unlock(&own->lock);
    while (waiting) {
        entry *next = waiting->next;
        free_entry(waiting);
        waiting = next;
    }
}

static inbox *
new_context(pTHX)
{
    inbox *own = calloc(1, sizeof(*own));
    pthread_condattr_t attributes;

    if (!own)
        croak("out of memory");
    own->perl = PERL_GET_THX;
    own->thread = pthread_self();
    own->tail = &own->head;
    pthread_mutex_init(&own->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&own->filled, &attributes);
    pthread_condattr_destroy(&attributes);
    Perl_call_atexit(aTHX_ end, own);
    return own;
}

void
polyvirt_begin(pTHX)
{
    MY_CXT_INIT;
    MY_CXT.own = new_context(aTHX);
}

/* A thread of Perl is an interpreter of its own, with callbacks of its own. */
void
polyvirt_clone(pTHX)
{
    MY_CXT_CLONE;
    MY_CXT.own = new_context(aTHX);
}

static inbox *
current(pTHX)
{
    dMY_CXT;
    return MY_CXT.own;
}

static int
is_own(const inbox *of)
{
    return pthread_equal(of->thread, pthread_self());
}

int
polyvirt_is_own_thread(pTHX)
{
    return is_own(current(aTHX));
}

polyvirt_registration *
polyvirt_register(pTHX_ SV *self, SV *callback)
{
    polyvirt_registration *registration;

    if (!SvROK(callback) || SvTYPE(SvRV(callback)) != SVt_PVCV)
        croak("the callback is not a code reference");
    registration = calloc(1, sizeof(*registration));
    if (!registration)
        croak("out of memory");
    registration->of = current(aTHX);
    registration->self = self ? newSVsv(self) : NULL;
    registration->callback = newSVsv(callback);
    return registration;
}

PerlInterpreter *
polyvirt_perl(polyvirt_registration *registration)
{
    return registration->of->perl;
}

/* Drops what waits for a registration. */
static void
drop_waiting(polyvirt_registration *registration)
{
    inbox *of = registration->of;
    entry **place, *dropped = NULL;

    pthread_mutex_lock(&of->lock);
    for (place = &of->head; *place;) {
        entry *waiting = *place;
        if (waiting->to != registration) {
            place = &waiting->next;
            continue;
        }
        *place = waiting->next;
        waiting->next = dropped;
        dropped = waiting;
    }
    of->tail = place;
    pthread_mutex_unlock(&of->lock);
    while (dropped) {
        entry *next = dropped->next;
        free_entry(dropped);
        dropped = next;
    }
}

void
polyvirt_forget(pTHX_ polyvirt_registration *registration)
{
    drop_waiting(registration);
    SvREFCNT_dec(registration->self);
    SvREFCNT_dec(registration->callback);
    free(registration);
}

static void
append(inbox *of, entry *waiting)
{
    int dropped;

    pthread_mutex_lock(&of->lock);
    dropped = of->ended;
    if (!dropped) {
        *of->tail = waiting;
        of->tail = &waiting->next;
        pthread_cond_signal(&of->filled);
    }
    pthread_mutex_unlock(&of->lock);
    if (dropped)
        free_entry(waiting);
}

static int
has_ended(inbox *of)
{
    int ended;

    pthread_mutex_lock(&of->lock);
    ended = of->ended;
    pthread_mutex_unlock(&of->lock);
    return ended;
}

/* libvirt has done with a registration, in whichever thread. */
void
polyvirt_release(void *opaque)
{
    polyvirt_registration *registration = opaque;
    inbox *of = registration->of;
    entry *waiting;

    if (has_ended(of)) {
        free(registration);
        return;
    }
    if (is_own(of)) {
        dTHXa(of->perl);
        polyvirt_forget(aTHX_ registration);
        return;
    }
    waiting = calloc(1, sizeof(*waiting));
    if (!waiting)
        return;
    waiting->to = registration;
    waiting->releases = 1;
    append(of, waiting);
}

static void
free_entry(entry *waiting)
{
    size_t i;

    for (i = 0; i < waiting->count; i++)
        polyvirt_told_free(&waiting->told[i]);
    free(waiting->told);
    free(waiting);
}

static void
enqueue(polyvirt_event *event)
{
    entry *waiting = calloc(1, sizeof(*waiting));
    size_t i;

    if (!waiting)
        return;
    waiting->to = event->to;
    waiting->told = malloc(event->count * sizeof(event->told[0]) + 1);
    if (waiting->told) {
        memcpy(waiting->told, event->told, event->count * sizeof(event->told[0]));
        waiting->count = event->count;
    }
    for (i = 0; i < waiting->count; i++)
        polyvirt_told_own(&waiting->told[i]);
    append(event->to->of, waiting);
}

/* Keeps what a callback died of until the call into libvirt that it ran in is over. */
static void
keep_death(pTHX)
{
    inbox *own = current(aTHX);

    if (SvTRUE(ERRSV) && !own->died)
        own->died = newSVsv(ERRSV);
}

void
polyvirt_rethrow(pTHX)
{
    inbox *own = current(aTHX);
    SV *died = own->died;

    own->died = NULL;
    if (died)
        croak_sv(sv_2mortal(died));
}

/* Calls a function of the application, and gives its last result: the caller's own, or NULL without one. */
SV *
polyvirt_call(pTHX_ SV *callback, SV **arguments, int count, I32 context, int *results)
{
    SV *given = NULL;
    int i, n;
    dSP;

    ENTER;
    SAVETMPS;
    PUSHMARK(SP);
    EXTEND(SP, count);
    for (i = 0; i < count; i++)
        PUSHs(arguments[i]);
    PUTBACK;
    n = call_sv(callback, context | G_EVAL);
    SPAGAIN;
    if (n > 0)
        given = newSVsv(*SP);
    if (results)
        *results = n;
    SP -= n;
    PUTBACK;
    keep_death(aTHX);
    FREETMPS;
    LEAVE;
    return given;
}

static void
hand_over(pTHX_ polyvirt_registration *to, const polyvirt_told *told, size_t count)
{
    SV *callback = sv_2mortal(newSVsv(to->callback));
    size_t at = 0;
    dSP;

    ENTER;
    SAVETMPS;
    PUSHMARK(SP);
    if (to->self)
        XPUSHs(sv_2mortal(newSVsv(to->self)));
    while (at < count)
        XPUSHs(sv_2mortal(polyvirt_told_value(aTHX_ told, count, &at)));
    PUTBACK;
    (void)call_sv(callback, G_DISCARD | G_VOID | G_EVAL);
    keep_death(aTHX);
    FREETMPS;
    LEAVE;
}

/* Hands an event to its callback: at once in the interpreter's own thread, else through the queue. */
void
polyvirt_send(polyvirt_event *event)
{
    inbox *of = event->to->of;

    if (!is_own(of)) {
        enqueue(event);
    } else if (!has_ended(of)) {
        dTHXa(of->perl);
        hand_over(aTHX_ event->to, event->told, event->count);
    }
    if (event->told != event->first)
        free(event->told);
}

static void
wait_for_more(inbox *own, double seconds)
{
    struct timespec until;

    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += (time_t)seconds;
    until.tv_nsec += (long)((seconds - (double)(time_t)seconds) * 1e9);
    if (until.tv_nsec >= 1000000000L) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000L;
    }
    while (!own->head && pthread_cond_timedwait(&own->filled, &own->lock, &until) != ETIMEDOUT)
        ;
}

static entry *
take(inbox *own, double seconds)
{
    entry *first;

    pthread_mutex_lock(&own->lock);
    if (!own->head && seconds > 0)
        wait_for_more(own, seconds);
    first = own->head;
    if (first && !(own->head = first->next))
        own->tail = &own->head;
    pthread_mutex_unlock(&own->lock);
    return first;
}

/* Empties the queue, waiting for the first event as long as told, and says how many there were. */
int
polyvirt_deliver(pTHX_ double seconds)
{
    inbox *own = current(aTHX);
    int delivered = 0;
    entry *waiting;

    while ((waiting = take(own, delivered ? 0 : seconds))) {
        if (waiting->releases) {
            polyvirt_forget(aTHX_ waiting->to);
        } else {
            hand_over(aTHX_ waiting->to, waiting->told, waiting->count);
            delivered++;
        }
        free_entry(waiting);
    }
    return delivered;
}
