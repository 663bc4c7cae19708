/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: stream. */
#include "../runtime.h"
#include "shows.h"

/* A stream that nothing belongs to has no bytes. */
static void
case_stream_without_a_call(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStreamPtr st = NULL;

    begin(run, 6, "st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, VIR_STREAM_NONBLOCK, &st, &run->error))) {
            show_Stream(text, st);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 7, "virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSend(st, (const unsigned char[]){0x00, 0xff}, 2, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 8, "virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecv(st, 16, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 9, "virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecvFlags(st, 16, 0, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 10, "virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSendHole(st, 16, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 11, "virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        long long out_length = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecvHole(st, 0, &out_length, &run->error))) {
            show_signed(text, out_length);
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 12, "virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(st, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 13, "virStreamAbort(st) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamAbort(st, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 14, "virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 15, "virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamEventRemoveCallback(st, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
    begin(run, 16, "send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS");
    {
        send_all(run, st, (const unsigned char[]){0x00, 0xff}, 2);
    }
    if (!expected(run, PARTS("! 55 38"), NULL))
        goto done;
    begin(run, 17, "virStreamNew(conn, 1000000) => Stream");
    {
        virStreamPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 1000000, &out_return, &run->error))) {
            show_Stream(text, out_return);
        }
        free_Stream(out_return);
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
 done:
    free_Stream(st);
    (void)conn;
}

/* And gives none either. */
static void
case_stream_of_nothing_received(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStreamPtr st = NULL;

    begin(run, 23, "st = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &st, &run->error))) {
            show_Stream(text, st);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 24, "receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS");
    {
        receive_all(run, st);
    }
    if (!expected(run, PARTS("! 3 38"), NULL))
        goto done;
 done:
    free_Stream(st);
    (void)conn;
}

/* The picture of a screen comes through a stream, in one go or in parts. */
static void
case_screenshot(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virStreamPtr st = NULL;

    begin(run, 30, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 31, "st = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &st, &run->error))) {
            show_Stream(text, st);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 32, "virDomainScreenshot(dom, st, 0, 0) => \"image/png\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainScreenshot(dom, st, 0, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"image/png\""), NULL))
        goto done;
    begin(run, 33, "virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainScreenshot(dom, st, 0, 1, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Stream(st);
    (void)conn;
}

const struct test_case cases_stream[] = {
    {"stream", "stream_without_a_call", "test://{hosts}/node.xml", 0, 1, 3004000, 0, NULL, case_stream_without_a_call},
    {"stream", "stream_of_nothing_received", "test://{hosts}/node.xml", 0, 1, 7002, 0, NULL, case_stream_of_nothing_received},
    {"stream", "screenshot", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_screenshot},
    {0},
};
