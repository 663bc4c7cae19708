// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: callbacks.

// Whoever wants to hear of the end of a connection says so, and takes it back.
func TestEndOfAConnection(t *testing.T) {
	run(t, "end_of_a_connection", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		closed, err := closeEvents(conn)
		c.step("on close_events(conn) as closed", anything(), err)
		defer closed.stop()
		c.done("off closed", anything(), closed.end())
		again, err := closeEvents(conn)
		c.step("on close_events(conn) as again", anything(), err)
		defer again.stop()
		c.done("off again", anything(), again.end())
	})
}

// The oldest registration hears of every domain.
func TestOldestEvents(t *testing.T) {
	skip(t, "oldest_events", "virConnectDomainEventRegister is not in go: the methods for each event serve for these too")
}

// What is sent with holes comes back with holes.
func TestSparseVolume(t *testing.T) {
	run(t, "sparse_volume", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.StorageVolCreateXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0)
		c.step("vol = virStorageVolCreateXML(pool, volume, 0)", anything(), err, show(vol))
		up, err := conn.NewStream(0)
		c.step("up = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(up))
		c.done("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", answer("ok"), vol.Upload(up, 0, 0, libvirt.STORAGE_VOL_UPLOAD_SPARSE_STREAM))
		c.done("sparse_send(up, x'010200000003') => ok", answer("ok"), sparseSend(up, []byte("\x01\x02\x00\x00\x00\x03")))
		c.done("virStreamFinish(up) => ok", answer("ok"), up.Finish())
		down, err := conn.NewStream(0)
		c.step("down = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(down))
		c.done("virStorageVolDownload(vol, down, 0, 6, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM) => ok", answer("ok"), vol.Download(down, 0, 6, libvirt.STORAGE_VOL_DOWNLOAD_SPARSE_STREAM))
		got5, err := sparseReceive(down)
		c.step("sparse_receive(down) => x'010200000003'", answer("x'010200000003'"), err, show(got5))
		c.done("virStreamFinish(down) => ok", answer("ok"), down.Finish())
	})
}

// A hole is sent by its length, and what lies before it is received up to there.
func TestHoleByHole(t *testing.T) {
	run(t, "hole_by_hole", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.StorageVolCreateXML("<volume>\n  <name>sparse</name>\n  <capacity>4096</capacity>\n</volume>\n", 0)
		c.step("vol = virStorageVolCreateXML(pool, volume, 0)", anything(), err, show(vol))
		up, err := conn.NewStream(0)
		c.step("up = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(up))
		c.done("virStorageVolUpload(vol, up, 0, 0, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM) => ok", answer("ok"), vol.Upload(up, 0, 0, libvirt.STORAGE_VOL_UPLOAD_SPARSE_STREAM))
		got4, err := up.Send([]byte("\x01\x02"))
		c.step("virStreamSend(up, x'0102') => 2", answer("2"), err, show(got4))
		c.done("virStreamSendHole(up, 4094, 0) => ok", answer("ok"), up.SendHole(4094, 0))
		c.done("virStreamFinish(up) => ok", answer("ok"), up.Finish())
		down, err := conn.NewStream(0)
		c.step("down = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(down))
		c.done("virStorageVolDownload(vol, down, 0, 4, 0) => ok", answer("ok"), vol.Download(down, 0, 4, 0))
		got6, got7, err := virStreamRecvFlags(down, 2, 0)
		c.step("virStreamRecvFlags(down, 2, 0) => (2, x'0102')", answer("(2, x'0102')"), err, show(got6), show(got7))
		got8, got9, err := virStreamRecvFlags(down, 4, 0)
		c.step("virStreamRecvFlags(down, 4, 0) => (2, x'0000')", answer("(2, x'0000')"), err, show(got8), show(got9))
		c.done("virStreamFinish(down) => ok", answer("ok"), down.Finish())
	})
}

// A stream tells when it can be sent to.
func TestReadyStream(t *testing.T) {
	run(t, "ready_stream", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.DomainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <console type='pty'/>\n  </devices>\n</domain>\n", 0)
		c.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", answer("Domain(\"guest\")"), err, show(dom))
		st, err := conn.NewStream(libvirt.STREAM_NONBLOCK)
		c.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", answer("Stream"), err, show(st))
		c.done("virDomainOpenConsole(dom, null, st, 0) => ok", answer("ok"), dom.OpenConsole("", st, 0))
		ready, err := streamEvents(st, 2)
		c.step("on stream_events(st, VIR_STREAM_EVENT_WRITABLE) as ready", anything(), err)
		defer ready.stop()
		c.done("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_WRITABLE) => ok", answer("ok"), st.EventUpdateCallback(libvirt.STREAM_EVENT_WRITABLE))
		c.step("event ready => VIR_STREAM_EVENT_WRITABLE", answer("2"), nil, ready.next(c))
		c.done("off ready", anything(), ready.end())
		got4, err := st.Send([]byte("\x68\x69"))
		c.step("virStreamSend(st, x'6869') => 2", answer("2"), err, show(got4))
		c.done("virStreamAbort(st) => ok", answer("ok"), st.Abort())
	})
}
