// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: extensions.

// Commands for QEMU.
func TestQemu(t *testing.T) {
	run(t, "qemu", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.QemuMonitorCommand("{}", 0)
		c.step("virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NONE), err, show(got2))
		got3, got4, err := virDomainQemuMonitorCommandWithFiles(dom, "{}", []int{}, 0)
		c.step("virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NONE), err, show(got3), show(got4))
		got5, err := dom.QemuAgentCommand("{}", 1, 0)
		c.step("virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), err, show(got5))
		got6, err := conn.DomainQemuAttach(1, 0)
		c.step("virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NONE), err, show(got6))
		c.done("virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), conn.DomainQemuEventDeregister(1))
	})
}

// Namespaces of containers.
func TestLxc(t *testing.T) {
	run(t, "lxc", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.LxcOpenNamespace(0)
		c.step("virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NONE), err, show(got2))
	})
}

// The administration needs a daemon.
func TestAdmin(t *testing.T) {
	run(t, "admin", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virAdmInitialize() => ok", answer("ok"), libvirt.AdmInitialize())
		got1, err := libvirt.AdmGetVersion()
		c.step("virAdmGetVersion() => _", anything(), err, show(got1))
	})
}
