# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: stream."""

import libvirt
import libvirt_lxc
import libvirt_qemu

import by_hand
import show
from runtime import ANYTHING, Answer, Error


def test_stream_without_a_call(case):
    """A stream that nothing belongs to has no bytes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        st = case.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", lambda: conn.newStream(libvirt.VIR_STREAM_NONBLOCK), show.thing, Answer("Stream"))
        case.step("virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.send(b"\x00\xff"), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: by_hand.virStreamRecv(st, 16), show.several(show.number, show.data), Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: by_hand.virStreamRecvFlags(st, 16, 0), show.several(show.number, show.data), Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.sendHole(16, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.recvHole(0), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.finish(), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamAbort(st) => ok", lambda: st.abort(), show.nothing, Answer("ok"))
        case.step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.eventUpdateCallback(libvirt.VIR_STREAM_EVENT_READABLE), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: st.eventRemoveCallback(), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))
        case.step("send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS", lambda: case.send(st, b"\x00\xff"), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_STREAMS))
        case.step("virStreamNew(conn, 1000000) => Stream", lambda: conn.newStream(1000000), show.thing, Answer("Stream"))

    case.run(steps, 1)


def test_stream_of_nothing_received(case):
    """And gives none either."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        st = case.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", lambda: case.receive(st), show.data, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_STREAMS))

    case.run(steps, 1)


def test_screenshot(case):
    """The picture of a screen comes through a stream, in one go or in parts."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        st = case.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virDomainScreenshot(dom, st, 0, 0) => \"image/png\"", lambda: dom.screenshot(st, 0, 0), show.text, Answer("\"image/png\""))
        case.step("virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.screenshot(st, 0, 1), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)
