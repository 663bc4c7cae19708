/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: callbacks. */
#include "../runtime.h"
#include "shows.h"

/* Whoever wants to hear of the end of a connection says so, and takes it back. */
static void
case_end_of_a_connection(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *closed = NULL;
    struct events *again = NULL;

    begin(run, 26, "on close_events(conn) as closed");
    {
        closed = close_events(run, conn);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 27, "off closed");
    {
        end_events(run, closed);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 28, "on close_events(conn) as again");
    {
        again = close_events(run, conn);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 29, "off again");
    {
        end_events(run, again);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(again);
    free_events(closed);
    (void)conn;
}

/* The oldest registration hears of every domain. */
static void
case_oldest_events(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    virDomainPtr dom = NULL;

    begin(run, 35, "on domain_events(conn) as events");
    {
        events = domain_events(run, conn);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 36, "dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 37, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 0, 0)"), NULL))
        goto done;
    begin(run, 38, "virDomainUndefine(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefine(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 39, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 1, 0)"), NULL))
        goto done;
    begin(run, 40, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(events);
    free_Domain(dom);
    (void)conn;
}

/* What is sent with holes comes back with holes. */
static void
case_sparse_volume(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;
    virStreamPtr up = NULL;
    virStreamPtr down = NULL;

    begin(run, 47, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 48, "vol = virStorageVolCreateXML(pool, volume, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0, &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 49, "up = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &up, &run->error))) {
            show_Stream(text, up);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 50, "virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 52, "sparse_send(up, x'010200000003') => ok");
    {
        sparse_send(run, up, (const unsigned char[]){0x01, 0x02, 0x00, 0x00, 0x00, 0x03}, 6);
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 54, "virStreamFinish(up) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(up, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 56, "down = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &down, &run->error))) {
            show_Stream(text, down);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 57, "virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 59, "sparse_receive(down) => x'010200000003'");
    {
        sparse_receive(run, down);
    }
    if (!expected(run, PARTS("x'010200000003'"), PARTS("! 3 38")))
        goto done;
    begin(run, 61, "virStreamFinish(down) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(down, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    free_Stream(up);
    free_Stream(down);
    (void)conn;
}

/* A hole is sent by its length, and what lies before it is received up to there. */
static void
case_hole_by_hole(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;
    virStreamPtr up = NULL;
    virStreamPtr down = NULL;

    begin(run, 69, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 70, "vol = virStorageVolCreateXML(pool, volume, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0, &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 71, "up = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &up, &run->error))) {
            show_Stream(text, up);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 72, "virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 74, "virStreamSend(up, x'0102') => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSend(up, (const unsigned char[]){0x01, 0x02}, 2, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), PARTS("! 3 38")))
        goto done;
    begin(run, 76, "virStreamSendHole(up, 4094, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSendHole(up, 4094, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 78, "virStreamFinish(up) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(up, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 80, "down = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &down, &run->error))) {
            show_Stream(text, down);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 81, "virStorageVolDownload(vol, down, 0, 4, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDownload(vol, down, 0, 4, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 83, "virStreamRecvFlags(down, 2, 0) => (2, x'0102')");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecvFlags(down, 2, 0, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("(2, x'0102')"), PARTS("! 3 38")))
        goto done;
    begin(run, 85, "virStreamRecvFlags(down, 4, 0) => (2, x'0000')");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecvFlags(down, 4, 0, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("(2, x'0000')"), PARTS("! 3 38")))
        goto done;
    begin(run, 87, "virStreamFinish(down) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(down, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    free_Stream(up);
    free_Stream(down);
    (void)conn;
}

/* A stream tells when it can be sent to. */
static void
case_ready_stream(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virStreamPtr st = NULL;
    struct events *ready = NULL;

    begin(run, 95, "dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", 0, &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 96, "st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, VIR_STREAM_NONBLOCK, &st, &run->error))) {
            show_Stream(text, st);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 97, "virDomainOpenConsole(dom, null, st, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenConsole(dom, NULL, st, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 99, "on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready");
    {
        ready = stream_events(run, st, VIR_STREAM_EVENT_WRITABLE);
    }
    if (!expected(run, PARTS("", ""), PARTS("! 3 38")))
        goto done;
    begin(run, 101, "virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 103, "event ready => VIR_STREAM_EVENT_WRITABLE");
    {
        next_event(run, ready);
    }
    if (!expected(run, PARTS("2"), NULL))
        goto done;
    begin(run, 104, "off ready");
    {
        end_events(run, ready);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 105, "virStreamSend(st, x'6869') => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSend(st, (const unsigned char[]){0x68, 0x69}, 2, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), NULL))
        goto done;
    begin(run, 106, "virStreamAbort(st) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamAbort(st, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_events(ready);
    free_Domain(dom);
    free_Stream(st);
    (void)conn;
}

const struct test_case cases_callbacks[] = {
    {"callbacks", "end_of_a_connection", "test://{hosts}/node.xml", 0, 1, 10000, 0, NULL, case_end_of_a_connection},
    {"callbacks", "oldest_events", "test://{hosts}/node.xml", 0, 1, 5000, 0, NULL, case_oldest_events},
    {"callbacks", "sparse_volume", "test://{hosts}/node.xml", 0, 1, 3004000, 0, NULL, case_sparse_volume},
    {"callbacks", "hole_by_hole", "test://{hosts}/node.xml", 0, 1, 3004000, 0, NULL, case_hole_by_hole},
    {"callbacks", "ready_stream", "test://{hosts}/node.xml", 0, 1, 8006, 0, NULL, case_ready_stream},
    {0},
};
