// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: callbacks. */
class CallbacksTest {
    /** Whoever wants to hear of the end of a connection says so, and takes it back. */
    @Test
    void end_of_a_connection() throws Exception {
        Run.of("end_of_a_connection", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var closed = run.step("on close_events(conn) as closed", () -> Helpers.close_events(conn), kept -> "ok", Expected.ANYTHING);
            run.done("off closed", closed::end, Expected.ANYTHING);
            var again = run.step("on close_events(conn) as again", () -> Helpers.close_events(conn), kept -> "ok", Expected.ANYTHING);
            run.done("off again", again::end, Expected.ANYTHING);
        });
    }

    /** The oldest registration hears of every domain. */
    @Test
    void oldest_events() throws Exception {
        Run.skip("oldest_events", "virConnectDomainEventRegister is not in java: addLifecycleListener: by number, as newer programs do");
    }

    /** What is sent with holes comes back with holes. */
    @Test
    void sparse_volume() throws Exception {
        Run.of("sparse_volume", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolCreateXML(pool, volume, 0)", () -> pool.storageVolCreateXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0), value -> Show.thing(value), Expected.ANYTHING);
            var up = run.step("up = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", () -> vol.upload(up, 0L, 0L, org.libvirt.flags.StorageVolUploadFlags.SPARSE_STREAM), Expected.answer("ok"));
            run.done("sparse_send(up, x'010200000003') => ok", () -> Helpers.sparse_send(up, Run.data("010200000003")), Expected.answer("ok"));
            run.done("virStreamFinish(up) => ok", () -> up.finish(), Expected.answer("ok"));
            var down = run.step("down = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok", () -> vol.download(down, 0L, 6L, org.libvirt.flags.StorageVolDownloadFlags.SPARSE_STREAM), Expected.answer("ok"));
            run.step("sparse_receive(down) => x'010200000003'", () -> Helpers.sparse_receive(down), value -> Show.data(value), Expected.answer("x'010200000003'"));
            run.done("virStreamFinish(down) => ok", () -> down.finish(), Expected.answer("ok"));
        });
    }

    /** A hole is sent by its length, and what lies before it is received up to there. */
    @Test
    void hole_by_hole() throws Exception {
        Run.of("hole_by_hole", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolCreateXML(pool, volume, 0)", () -> pool.storageVolCreateXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0), value -> Show.thing(value), Expected.ANYTHING);
            var up = run.step("up = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", () -> vol.upload(up, 0L, 0L, org.libvirt.flags.StorageVolUploadFlags.SPARSE_STREAM), Expected.answer("ok"));
            run.step("virStreamSend(up, x'0102') => 2", () -> ByHand.virStreamSend(up, Run.data("0102")), value -> Show.any(value), Expected.answer("2"));
            run.done("virStreamSendHole(up, 4094, 0) => ok", () -> up.sendHole(4094L, 0), Expected.answer("ok"));
            run.done("virStreamFinish(up) => ok", () -> up.finish(), Expected.answer("ok"));
            var down = run.step("down = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virStorageVolDownload(vol, down, 0, 4, 0) => ok", () -> vol.download(down, 0L, 4L, 0), Expected.answer("ok"));
            run.step("virStreamRecvFlags(down, 2, 0) => (2, x'0102')", () -> ByHand.virStreamRecvFlags(down, 2L, 0), value -> Show.any(value), Expected.answer("(2, x'0102')"));
            run.step("virStreamRecvFlags(down, 4, 0) => (2, x'0000')", () -> ByHand.virStreamRecvFlags(down, 4L, 0), value -> Show.any(value), Expected.answer("(2, x'0000')"));
            run.done("virStreamFinish(down) => ok", () -> down.finish(), Expected.answer("ok"));
        });
    }

    /** A stream tells when it can be sent to. */
    @Test
    void ready_stream() throws Exception {
        Run.of("ready_stream", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", () -> conn.domainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", 0), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            var st = run.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", () -> ByHand.virStreamNew(conn, org.libvirt.flags.StreamFlags.NONBLOCK), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virDomainOpenConsole(dom, null, st, 0) => ok", () -> dom.openConsole((String) null, st, 0), Expected.answer("ok"));
            var ready = run.step("on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready", () -> Helpers.stream_events(st, org.libvirt.flags.StreamEventType.WRITABLE), kept -> "ok", Expected.ANYTHING);
            run.done("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok", () -> st.updateCallback(org.libvirt.flags.StreamEventType.WRITABLE), Expected.answer("ok"));
            run.step("event ready => VIR_STREAM_EVENT_WRITABLE", ready::next, told -> told, Expected.answer("2"));
            run.done("off ready", ready::end, Expected.ANYTHING);
            run.step("virStreamSend(st, x'6869') => 2", () -> ByHand.virStreamSend(st, Run.data("6869")), value -> Show.any(value), Expected.answer("2"));
            run.done("virStreamAbort(st) => ok", () -> st.abort(), Expected.answer("ok"));
        });
    }

}
