// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-device.

// Devices of a domain that runs, and of one that is off.
func TestDevicesComeAndGo(t *testing.T) {
	run(t, "devices_come_and_go", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainAttachDevice(dom, disk) => ok", answer("ok"), dom.AttachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"))
		got2, err := dom.GetXMLDesc(0)
		c.step("virDomainGetXMLDesc(dom, 0) => _", anything(), err, show(got2))
		c.done("virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NONE), dom.AttachDevice("nonsense"))
		c.done("virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.AttachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.UpdateDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainDetachDevice(dom, disk) => ok", answer("ok"), dom.DetachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"))
		c.done("virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.DetachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.AttachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.DetachDeviceAlias("ua-spare", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", failure(libvirt.ERR_DEVICE_MISSING, libvirt.FROM_TEST), dom.DetachDeviceAlias("nonsense", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.AttachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", 1000000))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		c.done("virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.AttachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"))
		c.done("virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), off.AttachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", libvirt.DomainDeviceModifyFlags(libvirt.DOMAIN_AFFECT_CONFIG)))
	})
}

// Traffic of a network interface.
func TestInterfaceFigures(t *testing.T) {
	run(t, "interface_figures", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainInterfaceStats(dom, "testnet0")
		c.step("virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}", answer("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"), err, show(got2))
		got3, err := virDomainInterfaceStats(dom, "nonsense")
		c.step("virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got3))
	})
}

// Keys that are typed.
func TestKeys(t *testing.T) {
	run(t, "keys", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok", answer("ok"), dom.SendKey(uint(libvirt.KEYCODE_SET_LINUX), 100, []uint{30, 31}, 0))
		c.done("virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SendKey(4711, 100, []uint{30}, 0))
		c.done("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SendKey(uint(libvirt.KEYCODE_SET_LINUX), 100, []uint{}, 0))
		c.done("virDomainInjectNMI(dom, 0) => ok", answer("ok"), dom.InjectNMI(0))
		c.done("virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.InjectNMI(1))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		c.done("virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.SendKey(uint(libvirt.KEYCODE_SET_LINUX), 100, []uint{30}, 0))
		c.done("virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.InjectNMI(0))
	})
}

// A stream to the console.
func TestConsole(t *testing.T) {
	run(t, "console", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		st, err := conn.NewStream(0)
		c.step("st = virStreamNew(conn, 0) => Stream", answer("Stream"), err, show(st))
		c.done("virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", failure(libvirt.ERR_DEVICE_MISSING, libvirt.FROM_TEST), dom.OpenConsole("", st, 0))
		other, err := conn.NewStream(0)
		c.step("other = virStreamNew(conn, 0)", anything(), err, show(other))
		c.done("virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", failure(libvirt.ERR_DEVICE_MISSING, libvirt.FROM_TEST), dom.OpenChannel("", other, 0))
		lively, err := conn.DomainCreateXML("<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", 0)
		c.step("lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")", answer("Domain(\"talking\")"), err, show(lively))
		talk, err := conn.NewStream(0)
		c.step("talk = virStreamNew(conn, 0)", anything(), err, show(talk))
		c.done("virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok", answer("ok"), lively.OpenChannel("org.example.talk", talk, 0))
		c.done("virStreamAbort(talk) => ok", answer("ok"), talk.Abort())
	})
}

// A connection to the display.
func TestGraphics(t *testing.T) {
	run(t, "graphics", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), virDomainOpenGraphics(dom, 0, -1, 0))
		got2, err := virDomainOpenGraphicsFD(dom, 0, 0)
		c.step("virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), err, show(got2))
	})
}

// A display reads its certificates again.
func TestGraphicsReload(t *testing.T) {
	run(t, "graphics_reload", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.GraphicsReload(libvirt.DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0))
	})
}

// An interface tells the network where it is.
func TestAnnounce(t *testing.T) {
	run(t, "announce", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainAnnounceInterface(dom, null, {}, 0) => ok", answer("ok"), dom.AnnounceInterface("", &libvirt.DomainAnnounceInterfaceParameters{}, 0))
	})
}
