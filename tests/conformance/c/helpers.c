/* What cases do through functions that take callbacks without a number, or several of them. */
#include "runtime.h"

#include <unistd.h>

/* Shows the error of a call that failed; whether it did. */
static int
failed(struct run *run, int result)
{
    if (result >= 0)
        return 0;
    run->error = virSaveLastError();
    answered(run, result);
    return 1;
}

static void
heard_close(void *events, int reason)
{
    struct text *text = new_event();

    show_signed(text, reason);
    keep_event(events, text);
}

static void
heard_end(virConnectPtr conn, int reason, void *events)
{
    (void)conn;
    heard_close(events, reason);
}

static int
end_close(virConnectPtr conn, int number)
{
    (void)number;
    return virConnectUnregisterCloseCallback(conn, heard_end);
}

struct events *
close_events(struct run *run, virConnectPtr conn)
{
    struct events *events = new_events(conn, end_close);

    listening(run, events, virConnectRegisterCloseCallback(conn, heard_end, events, end_of_events));
    return events;
}

static void
heard_admin_end(virAdmConnectPtr conn, int reason, void *events)
{
    (void)conn;
    heard_close(events, reason);
}

/* The events keep a pointer to a connection, of whichever kind. */
static int
end_admin_close(virConnectPtr conn, int number)
{
    (void)number;
    return virAdmConnectUnregisterCloseCallback((virAdmConnectPtr)conn, heard_admin_end);
}

struct events *
admin_close_events(struct run *run, virAdmConnectPtr conn)
{
    struct events *events = new_events((virConnectPtr)conn, end_admin_close);

    listening(run, events, virAdmConnectRegisterCloseCallback(conn, heard_admin_end, events, end_of_events));
    return events;
}

static int
heard_domain(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *events)
{
    struct text *text = new_event();

    (void)conn;
    show(text, "(Domain(");
    show_text(text, virDomainGetName(domain));
    show(text, "), ");
    show_signed(text, event);
    show(text, ", ");
    show_signed(text, detail);
    show(text, ")");
    keep_event(events, text);
    return 0;
}

static int
end_domain(virConnectPtr conn, int number)
{
    (void)number;
    return virConnectDomainEventDeregister(conn, heard_domain);
}

struct events *
domain_events(struct run *run, virConnectPtr conn)
{
    struct events *events = new_events(conn, end_domain);

    listening(run, events, virConnectDomainEventRegister(conn, heard_domain, events, end_of_events));
    return events;
}

/* A stream that is ready stays so: one event is enough. */
static void
heard_stream(virStreamPtr stream, int ready, void *events)
{
    struct text *text = new_event();

    virStreamEventUpdateCallback(stream, 0);
    show_signed(text, ready);
    keep_event(events, text);
}

static int
end_stream(virConnectPtr stream, int number)
{
    (void)number;
    return virStreamEventRemoveCallback((virStreamPtr)stream);
}

struct events *
stream_events(struct run *run, virStreamPtr stream, int ready)
{
    struct events *events = new_events((virConnectPtr)stream, end_stream);

    listening(run, events, virStreamEventAddCallback(stream, ready, heard_stream, events, end_of_events));
    return events;
}

virAdmClientPtr
newest_client(struct run *run, virAdmServerPtr server)
{
    virAdmClientPtr *clients = NULL, newest = NULL;
    int count = virAdmServerListClients(server, &clients, 0);

    if (failed(run, count))
        return NULL;
    for (int i = 0; i < count; i++) {
        if (!newest || virAdmClientGetID(clients[i]) > virAdmClientGetID(newest)) {
            virAdmClientFree(newest);
            newest = clients[i];
        } else {
            virAdmClientFree(clients[i]);
        }
    }
    free(clients);
    show(&run->answer, newest ? "AdmClient" : "null");
    return newest;
}

/* Bytes to be sent: zeros are holes. */
struct sparse {
    const unsigned char *at;
    const unsigned char *end;
};

/* How many bytes of the same kind come next. */
static size_t
alike(const struct sparse *bytes)
{
    const unsigned char *at = bytes->at;

    while (at < bytes->end && !*at == !*bytes->at)
        at++;
    return (size_t)(at - bytes->at);
}

static int
give_data(virStreamPtr stream, char *data, size_t room, void *opaque)
{
    struct sparse *bytes = opaque;
    size_t count = alike(bytes);

    (void)stream;
    count = count < room ? count : room;
    memcpy(data, bytes->at, count);
    bytes->at += count;
    return (int)count;
}

static int
tell_hole(virStreamPtr stream, int *in_data, long long *length, void *opaque)
{
    struct sparse *bytes = opaque;

    (void)stream;
    *in_data = bytes->at < bytes->end && *bytes->at;
    *length = (long long)alike(bytes);
    return 0;
}

static int
skip_hole(virStreamPtr stream, long long length, void *opaque)
{
    struct sparse *bytes = opaque;

    (void)stream;
    bytes->at += length;
    return 0;
}

void
sparse_send(struct run *run, virStreamPtr stream, const unsigned char *data, size_t count)
{
    struct sparse bytes = {data, data + count};

    if (!failed(run, virStreamSparseSendAll(stream, give_data, tell_hole, skip_hole, &bytes)))
        show(&run->answer, "ok");
}

/* Bytes that were received. */
struct received {
    unsigned char bytes[4096];
    size_t count;
};

static int
take_data(virStreamPtr stream, const char *data, size_t count, void *opaque)
{
    struct received *received = opaque;

    (void)stream;
    if (count > sizeof(received->bytes) - received->count)
        return -1;
    memcpy(received->bytes + received->count, data, count);
    received->count += count;
    return (int)count;
}

static int
take_hole(virStreamPtr stream, long long length, void *opaque)
{
    struct received *received = opaque;

    (void)stream;
    if (length < 0 || (size_t)length > sizeof(received->bytes) - received->count)
        return -1;
    received->count += (size_t)length;
    return 0;
}

void
sparse_receive(struct run *run, virStreamPtr stream)
{
    struct received received = {0};

    if (!failed(run, virStreamSparseRecvAll(stream, take_data, take_hole, &received)))
        show_bytes(&run->answer, received.bytes, received.count);
}

/* What the event loop tells of a file or a timeout, as an event. */
static void
heard_pipe(int watch, int fd, int ready, void *events)
{
    struct text *text = new_event();

    (void)fd;
    virEventUpdateHandle(watch, 0);
    show_signed(text, ready);
    keep_event(events, text);
}

static void
heard_timeout(int timer, void *events)
{
    struct text *text = new_event();

    virEventUpdateTimeout(timer, -1);
    show(text, "rang");
    keep_event(events, text);
}

static int
end_pipe(virConnectPtr unused, int watch)
{
    (void)unused;
    return virEventRemoveHandle(watch);
}

static int
end_timeout(virConnectPtr unused, int timer)
{
    (void)unused;
    return virEventRemoveTimeout(timer);
}

/* The next event as a list of one, and the end of what it came from. */
static void
one_event(struct run *run, struct events *events)
{
    free(run->answer.start);
    run->answer = (struct text){0};
    show(&run->answer, "[\"");
    next_event(run, events);
    show(&run->answer, "\"]");
    free_events(events);
}

void
watch_a_pipe(struct run *run)
{
    struct events *events = new_events(NULL, end_pipe);
    int ends[2];

    if (pipe(ends) < 0)
        abort();
    listening(run, events, virEventAddHandle(ends[0], 0, heard_pipe, events, end_of_events));
    if (!run->error) {
        virEventUpdateHandle(number_of(events), VIR_EVENT_HANDLE_READABLE);
        if (write(ends[1], "x", 1) != 1)
            abort();
        one_event(run, events);
    }
    close(ends[0]);
    close(ends[1]);
}

void
ring_a_timeout(struct run *run)
{
    struct events *events = new_events(NULL, end_timeout);

    listening(run, events, virEventAddTimeout(-1, heard_timeout, events, end_of_events));
    if (!run->error) {
        virEventUpdateTimeout(number_of(events), 0);
        one_event(run, events);
    }
}
