# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-guest."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_guest_sleep(self):
        """A guest that sleeps and wakes up."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok", lambda: dom.pm_suspend_for_duration(Polyvirt.NodeSuspendTarget(0), 0, 0), show.nothing, Answer("ok"))
            self.step("virDomainPMWakeup(dom, 0) => ok", lambda: dom.pm_wakeup(0), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_guest_hostname(self):
        """What the guest calls itself."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetHostname(dom, 0) => \"webhost\"", lambda: dom.get_hostname(Polyvirt.DomainGetHostnameFlags(0)), show.text, Answer("\"webhost\""))
            self.step("virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_hostname(Polyvirt.DomainGetHostnameFlags(1000000)), show.text, Error(8, 12))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.get_hostname(Polyvirt.DomainGetHostnameFlags(0)), show.text, Error(55, 20))

        self.go(steps, 1)

    def test_guest_signal(self):
        """A signal to a process of the guest."""
        self.skip("1000 is no value of DomainProcessSignal")

    def test_guest_file_systems(self):
        """File systems are frozen, thawed, trimmed and listed."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainFSFreeze(dom, [\"/\"], 0) => 1", lambda: dom.fs_freeze(["/"], 0), show.number, Answer("1"))
            self.step("virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.fs_freeze(["/nonsense"], 0), show.number, Error(55, 12))
            self.step("virDomainFSFreeze(dom, [], 0) => 1", lambda: dom.fs_freeze([], 0), show.number, Answer("1"))
            self.step("virDomainFSThaw(dom, [\"/\"], 0) => 1", lambda: dom.fs_thaw(["/"], 0), show.number, Answer("1"))
            self.step("virDomainFSThaw(dom, [], 0) => 1", lambda: dom.fs_thaw([], 0), show.number, Answer("1"))
            self.step("virDomainFSTrim(dom, null, 0, 0) => ok", lambda: dom.fs_trim(None, 0, 0), show.nothing, Answer("ok"))
            self.step("virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.fs_trim("/nonsense", 0, 0), show.nothing, Error(55, 12))
            self.step("virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]", lambda: dom.get_fs_info(0), show.records("DomainFSInfo"), Answer("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"))
            self.step("virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_fs_info(1), show.records("DomainFSInfo"), Error(8, 12))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.fs_freeze([], 0), show.number, Error(55, 20))
            self.step("virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.get_fs_info(0), show.records("DomainFSInfo"), Error(55, 20))

        self.go(steps, 1)

    def test_guest_time(self):
        """The guest's clock."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetTime(dom, 0) => (627319920, 0)", lambda: dom.get_time(0), show.several(show.number, show.number), Answer("(627319920, 0)"))
            self.step("virDomainSetTime(dom, 1700000000, 5, 0) => ok", lambda: dom.set_time(1700000000, 5, Polyvirt.DomainSetTimeFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok", lambda: dom.set_time(0, 0, Polyvirt.DomainSetTimeFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_time(0, 0, Polyvirt.DomainSetTimeFlags(1000000)), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_guest_addresses(self):
        """The guest's addresses."""
        self.skip("4711 is no value of DomainInterfaceAddressesSource")

    def test_guest_password(self):
        """A user's password."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok", lambda: dom.set_user_password("root", "secret", Polyvirt.DomainSetUserPasswordFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_user_password("root", "secret", Polyvirt.DomainSetUserPasswordFlags(1000000)), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_guest_processors(self):
        """Processors as the guest sees them."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}", lambda: dom.get_guest_vcpus(0), show.params, Answer("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"))
            self.step("virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok", lambda: dom.set_guest_vcpus("1", False, 0), show.nothing, Answer("ok"))
            self.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}", lambda: dom.get_guest_vcpus(0), show.params, Answer("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"))

        self.go(steps, 1)

    def test_guest_info(self):
        """All that the guest tells of itself."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}", lambda: dom.get_guest_info(Polyvirt.DomainGuestInfoTypes(8), 0), show.params, Answer("{hostname: \"webhost\"}"))
            self.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}", lambda: dom.get_guest_info(Polyvirt.DomainGuestInfoTypes(6), 0), show.params, Answer("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"))

        self.go(steps, 1)

    def test_guest_agent(self):
        """How long the agent may take."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainAgentSetResponseTimeout(dom, 10, 0) => ok", lambda: dom.agent_set_response_timeout(10, 0), show.nothing, Answer("ok"))
            self.step("virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.agent_set_response_timeout(-5, 0), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_guest_keys(self):
        """Keys that let a user in."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok", lambda: dom.authorized_ssh_keys_set("root", ["ssh-ed25519 AAAA one"], Polyvirt.DomainAuthorizedSshKeysSetFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]", lambda: dom.authorized_ssh_keys_get("root", 0), show.texts, Answer("[\"ssh-ed25519 AAAA one\"]"))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
