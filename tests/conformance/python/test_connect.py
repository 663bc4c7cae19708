# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: connect."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_connection_is_known(case):
    """A connection tells its driver, URI and host."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectGetType(conn) => \"TEST\"", lambda: conn.getType(), show.text, Answer("\"TEST\""))
        case.step("virConnectGetURI(conn) => \"test://\\*/node.xml\"", lambda: conn.getURI(), show.text, Answer("\"test://", "/node.xml\""))
        case.step("virConnectGetVersion(conn) => 2", lambda: conn.getVersion(), show.number, Answer("2"))
        case.step("virConnectGetLibVersion(conn) => _", lambda: conn.getLibVersion(), show.number, ANYTHING)
        case.step("virConnectGetHostname(conn) => _", lambda: conn.getHostname(), show.text, ANYTHING)
        case.step("virConnectIsAlive(conn) => true", lambda: conn.isAlive(), show.truth, Answer("true"))
        case.step("virConnectIsSecure(conn) => true", lambda: conn.isSecure(), show.truth, Answer("true"))
        case.step("virConnectIsEncrypted(conn) => false", lambda: conn.isEncrypted(), show.truth, Answer("false"))

    case.run(steps, 1)


def test_default_uri(case):
    """All openings of the default host tell the same URI."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        case.step("virConnectGetURI(conn) => \"test:///default\"", lambda: conn.getURI(), show.text, Answer("\"test:///default\""))

    case.run(steps, 1)


def test_library_version(case):
    """The library is told without a connection."""

    def steps(case):
        case.step("virInitialize() => ok", lambda: libvirt.virInitialize(), show.nothing, Answer("ok"))
        case.step("virGetVersion(null) => _", lambda: by_hand.virGetVersion(None), show.several(show.number, show.number), ANYTHING)

    case.run(steps, 1)


def test_open_and_close(case):
    """What is opened can be closed, and nothing that is wrong is opened."""

    def steps(case):
        host = case.step("host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect", lambda: libvirt.open(case.text("test://{hosts}/node.xml")), show.thing, Answer("Connect"))
        case.step("virConnectNumOfDomains(host) => 1", lambda: host.numOfDomains(), show.number, Answer("1"))
        case.step("virConnectClose(host) => _", lambda: by_hand.virConnectClose(host), show.number, ANYTHING)
        case.step("virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST", lambda: libvirt.open(case.text("test://{hosts}/nowhere.xml")), show.thing, Error(libvirt.VIR_ERR_XML_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE", lambda: libvirt.open("nonsense:///"), show.thing, Error(libvirt.VIR_ERR_NO_CONNECT, libvirt.VIR_FROM_NONE))
        case.step("virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: libvirt.open("test://"), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: libvirt.open("test:///"), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_open_with_credentials(case):
    """A host that asks who is there is told, and refuses strangers."""

    def steps(case):
        case.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect", lambda: by_hand.virConnectOpenAuth(case.text("test://{hosts}/guarded.xml"), {libvirt.VIR_CRED_AUTHNAME: "admin", libvirt.VIR_CRED_PASSPHRASE: "secret"}, 0), show.thing, Answer("Connect"))
        case.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", lambda: by_hand.virConnectOpenAuth(case.text("test://{hosts}/guarded.xml"), {libvirt.VIR_CRED_AUTHNAME: "admin", libvirt.VIR_CRED_PASSPHRASE: "wrong"}, 0), show.thing, Error(libvirt.VIR_ERR_AUTH_FAILED, libvirt.VIR_FROM_TEST))
        case.step("virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST", lambda: by_hand.virConnectOpenAuth(case.text("test://{hosts}/guarded.xml"), {libvirt.VIR_CRED_AUTHNAME: "stranger", libvirt.VIR_CRED_PASSPHRASE: "secret"}, 0), show.thing, Error(libvirt.VIR_ERR_AUTH_FAILED, libvirt.VIR_FROM_TEST))
        case.step("virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH", lambda: libvirt.open(case.text("test://{hosts}/guarded.xml")), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_AUTH))
        case.step("virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect", lambda: by_hand.virConnectOpenAuth(case.text("test://{hosts}/node.xml"), {libvirt.VIR_CRED_AUTHNAME: "nobody"}, 0), show.thing, Answer("Connect"))

    case.run(steps, 1)


def test_open_read_only(case):
    """A read-only connection reads, and changes nothing."""
    conn = case.open(lambda: libvirt.openReadOnly(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}", lambda: dom.info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"))
        case.step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.destroy(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.setMemory(1024), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: conn.defineXML("<domain/>"), show.thing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.XMLDesc(libvirt.VIR_DOMAIN_XML_SECURE), show.text, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_DOMAIN))
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        case.step("virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK", lambda: net.destroy(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_NETWORK))
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        case.step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE", lambda: pool.destroy(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_STORAGE))
        iface = case.step("iface = virInterfaceLookupByName(conn, \"eth7\")", lambda: conn.interfaceLookupByName("eth7"), show.thing, ANYTHING)
        case.step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE", lambda: iface.destroy(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_INTERFACE))

    case.run(steps, 1)


def test_open_read_only_again(case):
    """The function for it does the same."""

    def steps(case):
        host = case.step("host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect", lambda: libvirt.openReadOnly(case.text("test://{hosts}/node.xml")), show.thing, Answer("Connect"))
        dom = case.step("dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")", lambda: host.lookupByName("web"), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN", lambda: dom.suspend(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_DENIED, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_keep_alive(case):
    """There is nothing to keep alive without a daemon."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.setKeepAlive(5, 3), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_identity(case):
    """Nobody can say who a test connection is."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.setIdentity({"user-name": "me", "process-id": 17}, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.setIdentity({"unix-user-name": "me"}, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_virtual_processors_at_most(case):
    """The most processors that a domain may have."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectGetMaxVcpus(conn, null) => 32", lambda: conn.getMaxVcpus(None), show.number, Answer("32"))
        case.step("virConnectGetMaxVcpus(conn, \"test\") => 32", lambda: conn.getMaxVcpus("test"), show.number, Answer("32"))

    case.run(steps, 1)


def test_capabilities(case):
    """Capabilities are documents."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"", lambda: conn.getCapabilities(), show.text, Answer("\"<capabilities>", "</capabilities>\\n\""))
        case.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"", lambda: conn.getDomainCapabilities(None, None, None, None, 0), show.text, Answer("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""))
        case.step("virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.getDomainCapabilities(None, "x86_64", None, None, 0), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.getDomainCapabilities(None, "nonsense", None, None, 0), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.getDomainCapabilities(None, None, None, None, 1), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"", lambda: conn.getStoragePoolCapabilities(0), show.text, Answer("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""))
        case.step("virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"", lambda: conn.getSysinfo(0), show.text, Answer("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""))
        case.step("virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.getSysinfo(1), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_processor_models(case):
    """Models are known by architecture."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]", lambda: conn.getCPUModelNames("x86_64", 0), show.texts, Answer("[\"", "\", ", "]"))
        case.step("virConnectGetCPUModelNames(conn, \"s390x\", 0) => []", lambda: conn.getCPUModelNames("s390x", 0), show.texts, Answer("[]"))
        case.step("virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.getCPUModelNames("nonsense", 0), show.texts, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_processors_compared(case):
    """The test driver compares no processors, but finds what several have in common."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.compareCPU("<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.compareHypervisorCPU(None, None, None, None, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"", lambda: conn.baselineCPU(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"], 0), show.text, Answer("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""))
        case.step("virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.baselineCPU(["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], 1000000), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU", lambda: conn.baselineCPU(["nonsense"], 0), show.text, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_CPU))
        case.step("virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.baselineHypervisorCPU(None, None, None, None, ["<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"], 0), show.text, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_native_configuration(case):
    """No other form of a domain's document is known."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.domainXMLFromNative("qemu-argv", "qemu", 0), show.text, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.domainXMLToNative("qemu-argv", "<domain/>", 0), show.text, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)
