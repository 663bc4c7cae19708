# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: callbacks."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_end_of_a_connection(case):
    """Whoever wants to hear of the end of a connection says so, and takes it back."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        closed = case.step("on close_events(conn) as closed", lambda: helpers.close_events(conn), show.nothing, ANYTHING)
        case.step("off closed", lambda: closed.end(), show.nothing, ANYTHING)
        again = case.step("on close_events(conn) as again", lambda: helpers.close_events(conn), show.nothing, ANYTHING)
        case.step("off again", lambda: again.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_oldest_events(case):
    """The oldest registration hears of every domain."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on domain_events(conn) as events", lambda: helpers.domain_events(conn), show.nothing, ANYTHING)
        dom = case.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", lambda: conn.defineXML("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n"), show.thing, Answer("Domain(\"guest\")"))
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 0, 0)"))
        case.step("virDomainUndefine(dom) => ok", lambda: dom.undefine(), show.nothing, Answer("ok"))
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_UNDEFINED, VIR_DOMAIN_EVENT_UNDEFINED_REMOVED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_sparse_volume(case):
    """What is sent with holes comes back with holes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.createXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0), show.thing, ANYTHING)
        up = case.step("up = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", lambda: vol.upload(up, 0, 0, libvirt.VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM), show.nothing, Answer("ok"))
        case.step("sparse_send(up, x'010200000003') => ok", lambda: helpers.sparse_send(up, b"\x01\x02\x00\x00\x00\x03"), show.nothing, Answer("ok"))
        case.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
        down = case.step("down = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok", lambda: vol.download(down, 0, 6, libvirt.VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM), show.nothing, Answer("ok"))
        case.step("sparse_receive(down) => x'010200000003'", lambda: helpers.sparse_receive(down), show.data, Answer("x'010200000003'"))
        case.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_hole_by_hole(case):
    """A hole is sent by its length, and what lies before it is received up to there."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.createXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0), show.thing, ANYTHING)
        up = case.step("up = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", lambda: vol.upload(up, 0, 0, libvirt.VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM), show.nothing, Answer("ok"))
        case.step("virStreamSend(up, x'0102') => 2", lambda: up.send(b"\x01\x02"), show.number, Answer("2"))
        case.step("virStreamSendHole(up, 4094, 0) => ok", lambda: up.sendHole(4094, 0), show.nothing, Answer("ok"))
        case.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
        down = case.step("down = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virStorageVolDownload(vol, down, 0, 4, 0) => ok", lambda: vol.download(down, 0, 4, 0), show.nothing, Answer("ok"))
        case.step("virStreamRecvFlags(down, 2, 0) => (2, x'0102')", lambda: by_hand.virStreamRecvFlags(down, 2, 0), show.several(show.number, show.data), Answer("(2, x'0102')"))
        case.step("virStreamRecvFlags(down, 4, 0) => (2, x'0000')", lambda: by_hand.virStreamRecvFlags(down, 4, 0), show.several(show.number, show.data), Answer("(2, x'0000')"))
        case.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_ready_stream(case):
    """A stream tells when it can be sent to."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", lambda: conn.createXML("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", 0), show.thing, Answer("Domain(\"guest\")"))
        st = case.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", lambda: conn.newStream(libvirt.VIR_STREAM_NONBLOCK), show.thing, Answer("Stream"))
        case.step("virDomainOpenConsole(dom, null, st, 0) => ok", lambda: dom.openConsole(None, st, 0), show.nothing, Answer("ok"))
        ready = case.step("on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready", lambda: helpers.stream_events(st, libvirt.VIR_STREAM_EVENT_WRITABLE), show.nothing, ANYTHING)
        case.step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok", lambda: st.eventUpdateCallback(libvirt.VIR_STREAM_EVENT_WRITABLE), show.nothing, Answer("ok"))
        case.step("event ready => VIR_STREAM_EVENT_WRITABLE", lambda: ready.next(), str, Answer("2"))
        case.step("off ready", lambda: ready.end(), show.nothing, ANYTHING)
        case.step("virStreamSend(st, x'6869') => 2", lambda: st.send(b"\x68\x69"), show.number, Answer("2"))
        case.step("virStreamAbort(st) => ok", lambda: st.abort(), show.nothing, Answer("ok"))

    case.run(steps, 1)
