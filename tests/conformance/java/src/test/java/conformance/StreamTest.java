// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: stream. */
class StreamTest {
    /** A stream that nothing belongs to has no bytes. */
    @Test
    void stream_without_a_call() throws Exception {
        Run.of("stream_without_a_call", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var st = run.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", () -> ByHand.virStreamNew(conn, org.libvirt.flags.StreamFlags.NONBLOCK), value -> Show.any(value), Expected.answer("Stream"));
            run.step("virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> ByHand.virStreamSend(st, Run.data("00ff")), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.step("virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> ByHand.virStreamRecv(st, 16L), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.step("virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> ByHand.virStreamRecvFlags(st, 16L, 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.done("virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> st.sendHole(16L, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.step("virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> st.recvHole(0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.done("virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> st.finish(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.done("virStreamAbort(st) => ok", () -> st.abort(), Expected.answer("ok"));
            run.done("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> st.updateCallback(org.libvirt.flags.StreamEventType.READABLE), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.done("virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> st.removeCallback(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.done("send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS", () -> Run.send(st, Run.data("00ff")), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_STREAMS));
            run.step("virStreamNew(conn, 1000000) => Stream", () -> ByHand.virStreamNew(conn, 1000000), value -> Show.any(value), Expected.answer("Stream"));
        });
    }

    /** And gives none either. */
    @Test
    void stream_of_nothing_received() throws Exception {
        Run.of("stream_of_nothing_received", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var st = run.step("st = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.step("receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", () -> Run.receive(st), Show::data, Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_STREAMS));
        });
    }

    /** The picture of a screen comes through a stream, in one go or in parts. */
    @Test
    void screenshot() throws Exception {
        Run.of("screenshot", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var st = run.step("st = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.step("virDomainScreenshot(dom, st, 0, 0) => \"image/png\"", () -> dom.screenshot(st, 0, 0), value -> Show.text(value), Expected.answer("\"image/png\""));
            run.step("virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.screenshot(st, 0, 1), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

}
