// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: stream.

// A stream that nothing belongs to has no bytes.
func TestStreamWithoutACall(t *testing.T) {
	run(t, "stream_without_a_call", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		st, err := conn.NewStream(libvirt.STREAM_NONBLOCK)
		c.step("st = virStreamNew(conn, VIR_STREAM_NONBLOCK) => Stream", answer("Stream"), err, show(st))
		got2, err := st.Send([]byte("\x00\xff"))
		c.step("virStreamSend(st, x'00ff') ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), err, show(got2))
		got3, got4, err := virStreamRecv(st, 16)
		c.step("virStreamRecv(st, 16) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), err, show(got3), show(got4))
		got5, got6, err := virStreamRecvFlags(st, 16, 0)
		c.step("virStreamRecvFlags(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), err, show(got5), show(got6))
		c.done("virStreamSendHole(st, 16, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), st.SendHole(16, 0))
		got7, err := st.RecvHole(0)
		c.step("virStreamRecvHole(st, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), err, show(got7))
		c.done("virStreamFinish(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), st.Finish())
		c.done("virStreamAbort(st) => ok", answer("ok"), st.Abort())
		c.done("virStreamEventUpdateCallback(st, VIR_STREAM_EVENT_READABLE) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), st.EventUpdateCallback(libvirt.STREAM_EVENT_READABLE))
		c.done("virStreamEventRemoveCallback(st) ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), st.EventRemoveCallback())
		c.done("send st x'00ff' ! VIR_ERR_OPERATION_INVALID VIR_FROM_STREAMS", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_STREAMS), sendAll(st, []byte("\x00\xff")))
		got8, err := conn.NewStream(1000000)
		c.step("virStreamNew(conn, 1000000) => Stream", answer("Stream"), err, show(got8))
	})
}

// And gives none either.
func TestStreamOfNothingReceived(t *testing.T) {
	run(t, "stream_of_nothing_received", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		st, err := conn.NewStream(0)
		c.step("st = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(st))
		got2, err := receiveAll(st)
		c.step("receive st ! VIR_ERR_NO_SUPPORT VIR_FROM_STREAMS", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_STREAMS), err, show(got2))
	})
}

// The picture of a screen comes through a stream, in one go or in parts.
func TestScreenshot(t *testing.T) {
	run(t, "screenshot", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		st, err := conn.NewStream(0)
		c.step("st = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(st))
		got3, err := dom.Screenshot(st, 0, 0)
		c.step("virDomainScreenshot(dom, st, 0, 0) => \"image/png\"", answer("\"image/png\""), err, show(got3))
		got4, err := dom.Screenshot(st, 0, 1)
		c.step("virDomainScreenshot(dom, st, 0, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
	})
}
