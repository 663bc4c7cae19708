/* Streams that are connected to nothing. */
#include "tap.h"

static int source(virStreamPtr stream, char *data, size_t length, void *opaque)
{
    (void)stream;
    (void)data;
    (void)length;
    (void)opaque;
    return 0;
}

static void on_event(virStreamPtr stream, int events, void *opaque)
{
    (void)stream;
    (void)events;
    (void)opaque;
}

static void release(void *opaque)
{
    *(int *)opaque += 1;
}

int main(void)
{
    virConnectPtr conn;
    virStreamPtr stream;
    char buffer[8];
    long long length;
    int freed = 0;

    virSetErrorFunc(NULL, quiet);
    conn = virConnectOpen("test:///default");
    stream = virStreamNew(conn, 0);
    check(stream != NULL, "a stream");
    check(virStreamSend(stream, "x", 1) == -1, "takes nothing");
    check_error(VIR_ERR_NO_SUPPORT, VIR_FROM_STREAMS,
                "this function is not supported by the connection driver: virStreamSend", "says so");
    check(virStreamRecv(stream, buffer, sizeof(buffer)) == -1, "gives nothing");
    check(virStreamRecvHole(stream, &length, 0) == -1 && virStreamSendHole(stream, 1, 0) == -1, "has no holes");
    check(virStreamRecv(stream, NULL, 1) == -1 && virGetLastErrorCode() == VIR_ERR_INVALID_ARG, "needs a buffer");
    check(virStreamSendAll(stream, NULL, NULL) == -1, "needs a function");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_STREAMS, "handler in virStreamSendAll must not be NULL", "says so");
    check(virStreamSendAll(stream, source, NULL) == 0, "nothing is sent at once");
    check(virStreamEventAddCallback(stream, VIR_STREAM_EVENT_READABLE, on_event, &freed, release) == -1,
          "has no events");
    check(freed == 0, "what was given along is still the caller's");
    check(virStreamFinish(stream) == -1, "cannot be finished");
    check(virStreamAbort(stream) == 0 || virGetLastErrorCode() == VIR_ERR_NO_SUPPORT, "can be given up");
    check(virStreamFree(stream) == 0, "goes");
    check(virConnectClose(conn) == 0, "and so does the connection");
    return tap_done();
}
