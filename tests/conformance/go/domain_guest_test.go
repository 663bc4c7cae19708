// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-guest.

// A guest that sleeps and wakes up.
func TestGuestSleep(t *testing.T) {
	run(t, "guest_sleep", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok", answer("ok"), dom.PMSuspendForDuration(libvirt.NODE_SUSPEND_TARGET_MEM, 0, 0))
		c.done("virDomainPMWakeup(dom, 0) => ok", answer("ok"), dom.PMWakeup(0))
	})
}

// What the guest calls itself.
func TestGuestHostname(t *testing.T) {
	run(t, "guest_hostname", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetHostname(0)
		c.step("virDomainGetHostname(dom, 0) => \"webhost\"", answer("\"webhost\""), err, show(got2))
		got3, err := dom.GetHostname(1000000)
		c.step("virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		got5, err := off.GetHostname(0)
		c.step("virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), err, show(got5))
	})
}

// A signal to a process of the guest.
func TestGuestSignal(t *testing.T) {
	run(t, "guest_signal", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok", answer("ok"), dom.SendProcessSignal(1, libvirt.DOMAIN_PROCESS_SIGNAL_TERM, 0))
		c.done("virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SendProcessSignal(4711, libvirt.DOMAIN_PROCESS_SIGNAL_KILL, 0))
		c.done("virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SendProcessSignal(1, 1000, 0))
	})
}

// File systems are frozen, thawed, trimmed and listed.
func TestGuestFileSystems(t *testing.T) {
	run(t, "guest_file_systems", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainFSFreeze(dom, [\"/\"], 0) => 1", anything(), dom.FSFreeze([]string{"/"}, 0))
		c.done("virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.FSFreeze([]string{"/nonsense"}, 0))
		c.done("virDomainFSFreeze(dom, [], 0) => 1", anything(), dom.FSFreeze([]string{}, 0))
		c.done("virDomainFSThaw(dom, [\"/\"], 0) => 1", anything(), dom.FSThaw([]string{"/"}, 0))
		c.done("virDomainFSThaw(dom, [], 0) => 1", anything(), dom.FSThaw([]string{}, 0))
		c.done("virDomainFSTrim(dom, null, 0, 0) => ok", answer("ok"), dom.FSTrim("", 0, 0))
		c.done("virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.FSTrim("/nonsense", 0, 0))
		got2, err := virDomainGetFSInfo(dom, 0)
		c.step("virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]", answer("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"), err, show(got2))
		got3, err := virDomainGetFSInfo(dom, 1)
		c.step("virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		c.done("virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.FSFreeze([]string{}, 0))
		got5, err := virDomainGetFSInfo(off, 0)
		c.step("virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), err, show(got5))
	})
}

// The guest's clock.
func TestGuestTime(t *testing.T) {
	run(t, "guest_time", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, got3, err := dom.GetTime(0)
		c.step("virDomainGetTime(dom, 0) => (627319920, 0)", answer("(627319920, 0)"), err, show(got2), show(got3))
		c.done("virDomainSetTime(dom, 1700000000, 5, 0) => ok", answer("ok"), dom.SetTime(1700000000, 5, 0))
		c.done("virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok", answer("ok"), dom.SetTime(0, 0, libvirt.DOMAIN_TIME_SYNC))
		c.done("virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetTime(0, 0, 1000000))
	})
}

// The guest's addresses.
func TestGuestAddresses(t *testing.T) {
	run(t, "guest_addresses", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainInterfaceAddresses(dom, 0, 0)
		c.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"), err, show(got2))
		got3, err := virDomainInterfaceAddresses(dom, 1, 0)
		c.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"), err, show(got3))
		got4, err := virDomainInterfaceAddresses(dom, 4711, 0)
		c.step("virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_ARGUMENT_UNSUPPORTED, libvirt.FROM_TEST), err, show(got4))
	})
}

// A user's password.
func TestGuestPassword(t *testing.T) {
	run(t, "guest_password", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok", answer("ok"), dom.SetUserPassword("root", "secret", 0))
		c.done("virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetUserPassword("root", "secret", 1000000))
	})
}

// Processors as the guest sees them.
func TestGuestProcessors(t *testing.T) {
	run(t, "guest_processors", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainGetGuestVcpus(dom, 0)
		c.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}", answer("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"), err, show(got2))
		c.done("virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok", answer("ok"), virDomainSetGuestVcpus(dom, "1", false, 0))
		got3, err := virDomainGetGuestVcpus(dom, 0)
		c.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}", answer("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"), err, show(got3))
	})
}

// All that the guest tells of itself.
func TestGuestInfo(t *testing.T) {
	run(t, "guest_info", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainGetGuestInfo(dom, 8, 0)
		c.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}", answer("{hostname: \"webhost\"}"), err, show(got2))
		got3, err := virDomainGetGuestInfo(dom, 6, 0)
		c.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}", answer("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"), err, show(got3))
	})
}

// How long the agent may take.
func TestGuestAgent(t *testing.T) {
	run(t, "guest_agent", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainAgentSetResponseTimeout(dom, 10, 0) => ok", answer("ok"), dom.AgentSetResponseTimeout(10, 0))
		c.done("virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.AgentSetResponseTimeout(-5, 0))
	})
}

// Keys that let a user in.
func TestGuestKeys(t *testing.T) {
	run(t, "guest_keys", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok", answer("ok"), dom.AuthorizedSSHKeysSet("root", []string{"ssh-ed25519 AAAA one"}, 0))
		got2, err := dom.AuthorizedSSHKeysGet("root", 0)
		c.step("virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]", answer("[\"ssh-ed25519 AAAA one\"]"), err, show(got2))
	})
}
