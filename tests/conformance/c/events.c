/* Events: told by the thread of the loop, kept until a case looks at them. */
#include "runtime.h"

#include <pthread.h>
#include <time.h>

/* How many seconds an event may take. */
#define PATIENCE 10

struct event {
    struct text text;
    struct event *next;
};

struct events {
    virConnectPtr conn;
    deregister end;
    int number;
    /* One for the case, one for the registration. */
    int users;
    struct event *first;
    struct event **last;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

static void *
loop(void *unused)
{
    for (;;)
        if (virEventRunDefaultImpl() < 0)
            return unused;
}

/* Starts the thread that delivers events. */
int
run_events(void)
{
    pthread_t thread;

    if (virEventRegisterDefaultImpl() < 0 || pthread_create(&thread, NULL, loop, NULL) != 0)
        return -1;
    return pthread_detach(thread);
}

struct events *
new_events(virConnectPtr conn, deregister end)
{
    struct events *events = calloc(1, sizeof(*events));

    if (!events)
        abort();
    events->conn = conn;
    events->end = end;
    events->number = -1;
    events->users = 1;
    events->last = &events->first;
    return events;
}

/* What the library calls the registration. */
int
number_of(const struct events *events)
{
    return events->number;
}

struct text *
new_event(void)
{
    struct event *event = calloc(1, sizeof(*event));

    if (!event)
        abort();
    return &event->text;
}

void
keep_event(struct events *events, struct text *text)
{
    struct event *event = (struct event *)text;

    pthread_mutex_lock(&lock);
    *events->last = event;
    events->last = &event->next;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

void
listening(struct run *run, struct events *events, int number)
{
    if (number < 0) {
        run->error = virSaveLastError();
        answered(run, number);
        return;
    }
    pthread_mutex_lock(&lock);
    events->number = number;
    events->users++;
    pthread_mutex_unlock(&lock);
    show(&run->answer, "ok");
}

void
next_event(struct run *run, struct events *events)
{
    struct timespec until;
    struct event *event;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += PATIENCE;
    pthread_mutex_lock(&lock);
    while (!events->first && pthread_cond_timedwait(&changed, &lock, &until) == 0)
        continue;
    event = events->first;
    if (event) {
        events->first = event->next;
        if (!events->first)
            events->last = &events->first;
    }
    pthread_mutex_unlock(&lock);
    show(&run->answer, event ? event->text.start : "no event came");
    if (event)
        free(event->text.start);
    free(event);
}

void
end_events(struct run *run, struct events *events)
{
    int number = events->number;

    events->number = -1;
    if (events->end(events->conn, number) < 0) {
        run->error = virSaveLastError();
        answered(run, -1);
        return;
    }
    pthread_mutex_lock(&lock);
    show(&run->answer, events->first ? "! nobody looked at " : "ok");
    if (events->first)
        show(&run->answer, events->first->text.start);
    pthread_mutex_unlock(&lock);
}

/* Forgets the events when neither the case nor the registration needs them any more. */
void
end_of_events(void *opaque)
{
    struct events *events = opaque;
    int users;

    pthread_mutex_lock(&lock);
    users = --events->users;
    pthread_mutex_unlock(&lock);
    if (users > 0)
        return;
    while (events->first) {
        struct event *event = events->first;

        events->first = event->next;
        free(event->text.start);
        free(event);
    }
    free(events);
}

void
free_events(struct events *events)
{
    if (!events)
        return;
    if (events->number >= 0)
        events->end(events->conn, events->number);
    end_of_events(events);
}
