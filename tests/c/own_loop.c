/* An application's own event loop: callbacks run in it and nowhere else, and what is given to it is freed. */
#include "tap.h"

#include <poll.h>
#include <pthread.h>

#define ROOM 16

static struct {
    int fd, events, used;
    virEventHandleCallback callback;
    void *opaque;
    virFreeCallback release;
} watches[ROOM];

static int added, removed, timers;
static pthread_t loop_thread;

static int add_handle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release)
{
    int i;

    for (i = 1; i < ROOM && watches[i].used; i++)
        ;
    if (i == ROOM)
        return -1;
    watches[i].fd = fd;
    watches[i].events = events;
    watches[i].callback = callback;
    watches[i].opaque = opaque;
    watches[i].release = release;
    watches[i].used = 1;
    added++;
    return i;
}

static void update_handle(int watch, int events)
{
    watches[watch].events = events;
}

static int remove_handle(int watch)
{
    if (watch <= 0 || watch >= ROOM || !watches[watch].used)
        return -1;
    watches[watch].used = 0;
    removed++;
    return 0;
}

static int add_timeout(int milliseconds, virEventTimeoutCallback callback, void *opaque, virFreeCallback release)
{
    (void)callback;
    (void)opaque;
    (void)release;
    timers = milliseconds;
    return 7;
}

static void update_timeout(int timer, int milliseconds)
{
    timers = timer * 100 + milliseconds;
}

static int remove_timeout(int timer)
{
    timers = -timer;
    return 0;
}

/* One turn: what has been removed is released now, outside of everything. */
static void turn(int milliseconds)
{
    for (int i = 1; i < ROOM; i++) {
        if (!watches[i].used && watches[i].release) {
            watches[i].release(watches[i].opaque);
            watches[i].release = NULL;
        }
    }
    for (int i = 1; i < ROOM; i++) {
        struct pollfd wait = {watches[i].fd, POLLIN, 0};

        if (watches[i].used && watches[i].events && poll(&wait, 1, milliseconds) == 1)
            watches[i].callback(i, watches[i].fd, VIR_EVENT_HANDLE_READABLE, watches[i].opaque);
    }
}

static int told, in_loop, freed;

static int on_lifecycle(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn;
    (void)domain;
    (void)detail;
    (void)opaque;
    told += event == VIR_DOMAIN_EVENT_SUSPENDED;
    in_loop = pthread_equal(pthread_self(), loop_thread);
    return 0;
}

static void release(void *opaque)
{
    (void)opaque;
    freed++;
}

static void passed_on(void)
{
    check(virEventAddTimeout(30, NULL, NULL, NULL) == 7 && timers == 30, "timers go to the application's loop");
    virEventUpdateTimeout(7, 5);
    check(timers == 705, "changed there");
    check(virEventRemoveTimeout(7) == 0 && timers == -7, "removed there");
    check(virEventRemoveHandle(99) == -1, "what it refuses is refused");
}

int main(void)
{
    virConnectPtr conn;
    virDomainPtr domain;
    int id;

    loop_thread = pthread_self();
    virSetErrorFunc(NULL, quiet);
    virEventRegisterImpl(add_handle, update_handle, remove_handle, add_timeout, update_timeout, remove_timeout);
    check(virEventRunDefaultImpl() == -1, "the built-in loop is not the one in use");
    passed_on();

    conn = virConnectOpen("test:///default");
    domain = virDomainLookupByName(conn, "test");
    id = virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                          VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), NULL, release);
    check(id >= 0 && added > 0, "listening makes the library watch something");
    check(virDomainSuspend(domain) == 0 && told == 0, "nothing is told outside of the loop");
    for (int i = 0; i < 50 && !told; i++)
        turn(20);
    check(told == 1 && in_loop, "it is told inside");
    check(virConnectDomainEventDeregisterAny(conn, id) == 0, "listens no more");
    virDomainResume(domain);
    virDomainFree(domain);
    check(virConnectClose(conn) == 0, "closes");
    turn(0);
    turn(0);
    check(freed == 1 && removed == added, "nothing is left behind");
    return tap_done();
}
