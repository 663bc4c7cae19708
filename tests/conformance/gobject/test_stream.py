# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: stream."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_stream_without_a_call(self):
        """A stream that nothing belongs to has no bytes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            st = self.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(1)), show.thing, Answer("Stream"))
            self.step("virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.send(GLib.Bytes.new(b"\x00\xff")), show.number, Error(3, 38))
            self.step("virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.recv(16), show.several(show.number, show.data), Error(3, 38))
            self.step("virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.recv_flags(16, Polyvirt.StreamRecvFlagsValues(0)), show.several(show.number, show.data), Error(3, 38))
            self.step("virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.send_hole(16, 0), show.nothing, Error(3, 38))
            self.step("virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.recv_hole(0), show.number, Error(3, 38))
            self.step("virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.finish(), show.nothing, Error(3, 38))
            self.step("virStreamAbort(st) => ok", lambda: st.abort(), show.nothing, Answer("ok"))
            self.step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: by_hand.virStreamEventUpdateCallback(st, Polyvirt.StreamEventType(1)), show.nothing, Error(3, 38))
            self.step("virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: by_hand.virStreamEventRemoveCallback(st), show.nothing, Error(3, 38))
            self.step("send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS", lambda: runtime.send(st, b"\x00\xff"), show.nothing, Error(55, 38))
            self.step("virStreamNew(conn, 1000000) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(1000000)), show.thing, Answer("Stream"))

        self.go(steps, 1)

    def test_stream_of_nothing_received(self):
        """And gives none either."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            st = self.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: runtime.receive(st), show.data, Error(3, 38))

        self.go(steps, 1)

    def test_screenshot(self):
        """The picture of a screen comes through a stream, in one go or in parts."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            st = self.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virDomainScreenshot(dom, st, 0, 0) => \"image/png\"", lambda: dom.screenshot(st, 0, 0), show.text, Answer("\"image/png\""))
            self.step("virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.screenshot(st, 0, 1), show.text, Error(8, 12))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
