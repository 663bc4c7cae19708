# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-guest."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_guest_sleep(case):
    """A guest that sleeps and wakes up."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok", lambda: dom.pMSuspendForDuration(libvirt.VIR_NODE_SUSPEND_TARGET_MEM, 0, 0), show.nothing, Answer("ok"))
        case.step("virDomainPMWakeup(dom, 0) => ok", lambda: dom.pMWakeup(0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_guest_hostname(case):
    """What the guest calls itself."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetHostname(dom, 0) => \"webhost\"", lambda: dom.hostname(0), show.text, Answer("\"webhost\""))
        case.step("virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.hostname(1000000), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.hostname(0), show.text, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_guest_signal(case):
    """A signal to a process of the guest."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok", lambda: dom.sendProcessSignal(1, libvirt.VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0), show.nothing, Answer("ok"))
        case.step("virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.sendProcessSignal(4711, libvirt.VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.sendProcessSignal(1, 1000, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_guest_file_systems(case):
    """File systems are frozen, thawed, trimmed and listed."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainFSFreeze(dom, [\"/\"], 0) => 1", lambda: dom.fsFreeze(["/"], 0), show.number, Answer("1"))
        case.step("virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.fsFreeze(["/nonsense"], 0), show.number, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virDomainFSFreeze(dom, [], 0) => 1", lambda: dom.fsFreeze([], 0), show.number, Answer("1"))
        case.step("virDomainFSThaw(dom, [\"/\"], 0) => 1", lambda: dom.fsThaw(["/"], 0), show.number, Answer("1"))
        case.step("virDomainFSThaw(dom, [], 0) => 1", lambda: dom.fsThaw([], 0), show.number, Answer("1"))
        case.step("virDomainFSTrim(dom, null, 0, 0) => ok", lambda: dom.fSTrim(None, 0, 0), show.nothing, Answer("ok"))
        case.step("virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.fSTrim("/nonsense", 0, 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]", lambda: dom.fsInfo(0), show.records("DomainFSInfo"), Answer("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"))
        case.step("virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.fsInfo(1), show.records("DomainFSInfo"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.fsFreeze([], 0), show.number, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.fsInfo(0), show.records("DomainFSInfo"), Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_guest_time(case):
    """The guest's clock."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetTime(dom, 0) => (627319920, 0)", lambda: tuple(dom.getTime(0).values()), show.several(show.number, show.unsigned), Answer("(627319920, 0)"))
        case.step("virDomainSetTime(dom, 1700000000, 5, 0) => ok", lambda: by_hand.virDomainSetTime(dom, 1700000000, 5, 0), show.nothing, Answer("ok"))
        case.step("virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok", lambda: by_hand.virDomainSetTime(dom, 0, 0, libvirt.VIR_DOMAIN_TIME_SYNC), show.nothing, Answer("ok"))
        case.step("virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: by_hand.virDomainSetTime(dom, 0, 0, 1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_guest_addresses(case):
    """The guest's addresses."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", lambda: dom.interfaceAddresses(libvirt.VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0), show.records("DomainInterface"), Answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"))
        case.step("virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]", lambda: dom.interfaceAddresses(libvirt.VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0), show.records("DomainInterface"), Answer("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"))
        case.step("virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", lambda: dom.interfaceAddresses(4711, 0), show.records("DomainInterface"), Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_guest_password(case):
    """A user's password."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok", lambda: dom.setUserPassword("root", "secret", 0), show.nothing, Answer("ok"))
        case.step("virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setUserPassword("root", "secret", 1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_guest_processors(case):
    """Processors as the guest sees them."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}", lambda: dom.guestVcpus(0), show.params, Answer("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"))
        case.step("virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok", lambda: dom.setGuestVcpus("1", False, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}", lambda: dom.guestVcpus(0), show.params, Answer("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"))

    case.run(steps, 1)


def test_guest_info(case):
    """All that the guest tells of itself."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}", lambda: dom.guestInfo(libvirt.VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0), show.params, Answer("{hostname: \"webhost\"}"))
        case.step("virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}", lambda: dom.guestInfo(libvirt.VIR_DOMAIN_GUEST_INFO_OS | libvirt.VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0), show.params, Answer("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"))

    case.run(steps, 1)


def test_guest_agent(case):
    """How long the agent may take."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainAgentSetResponseTimeout(dom, 10, 0) => ok", lambda: dom.agentSetResponseTimeout(10, 0), show.nothing, Answer("ok"))
        case.step("virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.agentSetResponseTimeout(-5, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_guest_keys(case):
    """Keys that let a user in."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok", lambda: dom.authorizedSSHKeysSet("root", ["ssh-ed25519 AAAA one"], 0), show.nothing, Answer("ok"))
        case.step("virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]", lambda: dom.authorizedSSHKeysGet("root", 0), show.texts, Answer("[\"ssh-ed25519 AAAA one\"]"))

    case.run(steps, 1)
