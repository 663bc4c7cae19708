# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: stream."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_stream_without_a_call(case):
    """A stream that nothing belongs to has no bytes."""
    case.skip("sendAll sends piece by piece, as libvirt-python's does, and fails as its first piece")


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
