# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: callbacks."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_end_of_a_connection(self):
        """Whoever wants to hear of the end of a connection says so, and takes it back."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            closed = self.step("on close_events(conn) as closed", lambda: helpers.close_events(conn), show.nothing, ANYTHING)
            self.step("off closed", lambda: closed.end(), show.nothing, ANYTHING)
            again = self.step("on close_events(conn) as again", lambda: helpers.close_events(conn), show.nothing, ANYTHING)
            self.step("off again", lambda: again.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_oldest_events(self):
        """The oldest registration hears of every domain."""
        self.skip("virConnectDomainEventRegister is not in gobject: the oldest form of pv_connect_domain_event_register_any() with PV_DOMAIN_EVENT_ID_LIFECYCLE")

    def test_sparse_volume(self):
        """What is sent with holes comes back with holes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.storage_vol_create_xml("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", Polyvirt.StorageVolCreateFlags(0)), show.thing, ANYTHING)
            up = self.step("up = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", lambda: vol.upload(up, 0, 0, Polyvirt.StorageVolUploadFlags(1)), show.nothing, Answer("ok"))
            self.step("sparse_send(up, x'010200000003') => ok", lambda: helpers.sparse_send(up, GLib.Bytes.new(b"\x01\x02\x00\x00\x00\x03")), show.nothing, Answer("ok"))
            self.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
            down = self.step("down = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok", lambda: vol.download(down, 0, 6, Polyvirt.StorageVolDownloadFlags(1)), show.nothing, Answer("ok"))
            self.step("sparse_receive(down) => x'010200000003'", lambda: helpers.sparse_receive(down), show.data, Answer("x'010200000003'"))
            self.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_hole_by_hole(self):
        """A hole is sent by its length, and what lies before it is received up to there."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.storage_vol_create_xml("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", Polyvirt.StorageVolCreateFlags(0)), show.thing, ANYTHING)
            up = self.step("up = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", lambda: vol.upload(up, 0, 0, Polyvirt.StorageVolUploadFlags(1)), show.nothing, Answer("ok"))
            self.step("virStreamSend(up, x'0102') => 2", lambda: up.send(GLib.Bytes.new(b"\x01\x02")), show.number, Answer("2"))
            self.step("virStreamSendHole(up, 4094, 0) => ok", lambda: up.send_hole(4094, 0), show.nothing, Answer("ok"))
            self.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
            down = self.step("down = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virStorageVolDownload(vol, down, 0, 4, 0) => ok", lambda: vol.download(down, 0, 4, Polyvirt.StorageVolDownloadFlags(0)), show.nothing, Answer("ok"))
            self.step("virStreamRecvFlags(down, 2, 0) => (2, x'0102')", lambda: down.recv_flags(2, Polyvirt.StreamRecvFlagsValues(0)), show.several(show.number, show.data), Answer("(2, x'0102')"))
            self.step("virStreamRecvFlags(down, 4, 0) => (2, x'0000')", lambda: down.recv_flags(4, Polyvirt.StreamRecvFlagsValues(0)), show.several(show.number, show.data), Answer("(2, x'0000')"))
            self.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_ready_stream(self):
        """A stream tells when it can be sent to."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", lambda: conn.domain_create_xml("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", Polyvirt.DomainCreateFlags(0)), show.thing, Answer("Domain(\"guest\")"))
            st = self.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(1)), show.thing, Answer("Stream"))
            self.step("virDomainOpenConsole(dom, null, st, 0) => ok", lambda: dom.open_console(None, st, Polyvirt.DomainConsoleFlags(0)), show.nothing, Answer("ok"))
            ready = self.step("on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready", lambda: helpers.stream_events(st, 2), show.nothing, ANYTHING)
            self.step("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok", lambda: by_hand.virStreamEventUpdateCallback(st, Polyvirt.StreamEventType(2)), show.nothing, Answer("ok"))
            self.step("event ready => VIR_STREAM_EVENT_WRITABLE", lambda: ready.next(), str, Answer("2"))
            self.step("off ready", lambda: ready.end(), show.nothing, ANYTHING)
            self.step("virStreamSend(st, x'6869') => 2", lambda: st.send(GLib.Bytes.new(b"\x68\x69")), show.number, Answer("2"))
            self.step("virStreamAbort(st) => ok", lambda: st.abort(), show.nothing, Answer("ok"))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
