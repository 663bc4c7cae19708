# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_domains_are_found(case):
    """By name, number and UUID, in both forms."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.lookupByName("web"), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainLookupByID(conn, 1) => Domain(\"web\")", lambda: conn.lookupByID(1), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")", lambda: conn.lookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x01"), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")", lambda: conn.lookupByUUIDString("11111111-2222-3333-4444-555555555502"), show.thing, Answer("Domain(\"off\")"))
        case.step("virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByID(4711), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        case.step("virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: conn.lookupByID(-1), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByName(""), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        case.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        case.step("virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: conn.lookupByUUIDString("nonsense"), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_domains_are_listed(case):
    """Names, numbers, counts and objects agree."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectNumOfDomains(conn) => 1", lambda: conn.numOfDomains(), show.number, Answer("1"))
        case.step("virConnectNumOfDefinedDomains(conn) => 1", lambda: conn.numOfDefinedDomains(), show.number, Answer("1"))
        case.step("virConnectListDomains(conn) => [1]", lambda: conn.listDomainsID(), show.numbers, Answer("[1]"))
        case.step("virConnectListDefinedDomains(conn) => [\"off\"]", lambda: conn.listDefinedDomains(), show.texts, Answer("[\"off\"]"))
        case.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]", lambda: conn.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_ACTIVE), show.things, Answer("[Domain(\"web\")]"))
        case.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]", lambda: conn.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_INACTIVE | libvirt.VIR_CONNECT_LIST_DOMAINS_PERSISTENT), show.things, Answer("[Domain(\"off\")]"))
        case.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []", lambda: conn.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_TRANSIENT), show.things, Answer("[]"))
        case.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []", lambda: conn.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT), show.things, Answer("[]"))

    case.run(steps, 1)


def test_domain_is_known(case):
    """What a handle knows, and what is asked."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetName(dom) => \"web\"", lambda: dom.name(), show.text, Answer("\"web\""))
        case.step("virDomainGetID(dom) => 1", lambda: dom.ID(), show.unsigned, Answer("1"))
        case.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555501\""))
        case.step("virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555501\""))
        case.step("virDomainGetOSType(dom) => \"linux\"", lambda: dom.OSType(), show.text, Answer("\"linux\""))
        case.step("virDomainGetConnect(dom) => Connect", lambda: dom.connect(), show.thing, Answer("Connect"))
        case.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", lambda: dom.info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"))
        case.step("virDomainGetState(dom, 0) => (1, 0)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 0)"))
        case.step("virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.state(1), show.several(show.number, show.number), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainIsActive(dom) => true", lambda: dom.isActive(), show.truth, Answer("true"))
        case.step("virDomainIsPersistent(dom) => true", lambda: dom.isPersistent(), show.truth, Answer("true"))
        case.step("virDomainIsUpdated(dom) => false", lambda: dom.isUpdated(), show.truth, Answer("false"))

    case.run(steps, 1)


def test_domain_that_is_off(case):
    """A domain that is off has no number."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetID(dom) => 4294967295", lambda: dom.ID(), show.unsigned, Answer("4294967295"))
        case.step("virDomainIsActive(dom) => false", lambda: dom.isActive(), show.truth, Answer("false"))
        case.step("virDomainGetState(dom, 0) => (5, 0)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(5, 0)"))
        case.step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.suspend(), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.resume(), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.shutdown(), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.reboot(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.destroy(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.reset(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_domain_documents(case):
    """A domain's document, live and stored."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"", lambda: dom.XMLDesc(0), show.text, Answer("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""))
        case.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"", lambda: dom.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE), show.text, Answer("\"<domain type='test'>\\n  <name>off</name>", "\""))
        case.step("virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.XMLDesc(1000000), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_domain_lives(case):
    """Defined, started, suspended, resumed, destroyed, undefined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", lambda: conn.defineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"guest\")"))
        case.step("virDomainCreate(dom) => ok", lambda: dom.create(), show.nothing, Answer("ok"))
        case.step("virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.create(), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainSuspend(dom) => ok", lambda: dom.suspend(), show.nothing, Answer("ok"))
        case.step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.suspend(), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetState(dom, 0) => (3, 1)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(3, 1)"))
        case.step("virDomainResume(dom) => ok", lambda: dom.resume(), show.nothing, Answer("ok"))
        case.step("virDomainReset(dom, 0) => ok", lambda: dom.reset(0), show.nothing, Answer("ok"))
        case.step("virDomainReboot(dom, 0) => ok", lambda: dom.reboot(0), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 1)"))
        case.step("virDomainDestroy(dom) => ok", lambda: dom.destroy(), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (5, 2)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(5, 2)"))
        case.step("virDomainUndefine(dom) => ok", lambda: dom.undefine(), show.nothing, Answer("ok"))
        case.step("virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: dom.info(), show.record("DomainInfo"), Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        case.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByName("guest"), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_domain_lives_with_flags(case):
    """The same with the younger functions."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")", lambda: conn.defineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", libvirt.VIR_DOMAIN_DEFINE_VALIDATE), show.thing, Answer("Domain(\"guest\")"))
        case.step("virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainCreateWithFlags(dom, 0) => ok", lambda: dom.createWithFlags(0), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 1)"))
        case.step("virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.shutdownFlags(libvirt.VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainShutdownFlags(dom, 0) => ok", lambda: dom.shutdownFlags(0), show.nothing, Answer("ok"))
        case.step("virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.createWithFlags(1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainCreateWithFiles(dom, [], 0) => ok", lambda: dom.createWithFiles([], 0), show.nothing, Answer("ok"))
        case.step("virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok", lambda: dom.destroyFlags(libvirt.VIR_DOMAIN_DESTROY_GRACEFUL), show.nothing, Answer("ok"))
        case.step("virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok", lambda: dom.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_MANAGED_SAVE), show.nothing, Answer("ok"))
        case.step("virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: dom.undefineFlags(0), show.nothing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_shutdown(case):
    """A shut down domain is off, and stays defined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainShutdown(dom) => ok", lambda: dom.shutdown(), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (5, 1)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(5, 1)"))
        case.step("virConnectListDefinedDomains(conn) => [_, _]", lambda: conn.listDefinedDomains(), show.texts, Answer("[", ", ", "]"))

    case.run(steps, 1)


def test_transient_domain(case):
    """What is created without being defined vanishes when it stops."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.createXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", libvirt.VIR_DOMAIN_START_PAUSED), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        dom = case.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", lambda: conn.createXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0), show.thing, Answer("Domain(\"guest\")"))
        case.step("virDomainIsPersistent(dom) => false", lambda: dom.isPersistent(), show.truth, Answer("false"))
        case.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 1)"))
        case.step("virDomainUndefine(dom) => ok", lambda: dom.undefine(), show.nothing, Answer("ok"))
        case.step("virDomainDestroy(dom) => ok", lambda: dom.destroy(), show.nothing, Answer("ok"))
        case.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByName("guest"), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        again = case.step("again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")", lambda: conn.createXMLWithFiles("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", [], 0), show.thing, Answer("Domain(\"guest\")"))
        case.step("virDomainDestroy(again) => ok", lambda: again.destroy(), show.nothing, Answer("ok"))
        old = case.step("old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")", lambda: conn.createLinux("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0), show.thing, Answer("Domain(\"guest\")"))
        case.step("virDomainDestroy(old) => ok", lambda: old.destroy(), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_domain_of_another_script(case):
    """Names are text of any kind."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")", lambda: conn.defineXML("<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"Jürgen 漢字 & Co\")"))
        case.step("virDomainGetName(dom) => \"Jürgen 漢字 & Co\"", lambda: dom.name(), show.text, Answer("\"Jürgen 漢字 & Co\""))
        case.step("virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")", lambda: conn.lookupByName("Jürgen 漢字 & Co"), show.thing, Answer("Domain(\"Jürgen 漢字 & Co\")"))
        case.step("virConnectListDefinedDomains(conn) => [_, _]", lambda: conn.listDefinedDomains(), show.texts, Answer("[", ", ", "]"))

    case.run(steps, 1)


def test_wrong_documents(case):
    """What is no document of a domain is refused."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.defineXML(""), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.defineXML("<domain>"), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML", lambda: conn.defineXML("<network/>"), show.thing, Error(libvirt.VIR_ERR_XML_ERROR, libvirt.VIR_FROM_XML))
        case.step("virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", lambda: conn.defineXML("<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>"), show.thing, Error(libvirt.VIR_ERR_NO_NAME, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", lambda: conn.defineXML("<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>"), show.thing, Error(libvirt.VIR_ERR_CONFIG_UNSUPPORTED, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.createXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.defineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 1000000), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_autostart(case):
    """Whether a domain starts with its host."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetAutostart(dom) => false", lambda: dom.autostart(), show.truth, Answer("false"))
        case.step("virDomainSetAutostart(dom, true) => ok", lambda: dom.setAutostart(True), show.nothing, Answer("ok"))
        case.step("virDomainGetAutostart(dom) => true", lambda: dom.autostart(), show.truth, Answer("true"))
        case.step("virDomainSetAutostart(dom, false) => ok", lambda: dom.setAutostart(False), show.nothing, Answer("ok"))
        case.step("virDomainGetAutostart(dom) => false", lambda: dom.autostart(), show.truth, Answer("false"))

    case.run(steps, 1)


def test_autostart_once(case):
    """Whether a domain starts with its host the next time only."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.autostartOnce(), show.truth, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.setAutostartOnce(True), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_rename(case):
    """A domain that is off gets another name."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainRename(dom, \"renamed\", 0) => ok", lambda: dom.rename("renamed", 0), show.nothing, Answer("ok"))
        case.step("virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByName("off"), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))
        other = case.step("other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")", lambda: conn.lookupByName("renamed"), show.thing, Answer("Domain(\"renamed\")"))
        case.step("virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: other.rename("web", 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: other.rename("", 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST", lambda: other.rename("a/b", 0), show.nothing, Error(libvirt.VIR_ERR_XML_ERROR, libvirt.VIR_FROM_TEST))
        case.step("virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: other.rename("x", 1), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        web = case.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: web.rename("running", 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_metadata(case):
    """Title, description, and an element of the application's own."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None, 0), show.text, Answer("\"Switched off\""))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None, 0), show.text, Answer("\"Grüße aus Köln\""))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0), show.text, Error(libvirt.VIR_ERR_NO_DOMAIN_METADATA, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_TITLE, "New", None, None, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.text, Answer("\"New\""))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_TITLE, "two\nlines", None, None, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None, None, None, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None, 0), show.text, Error(libvirt.VIR_ERR_NO_DOMAIN_METADATA, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "<own a='1'/>", "own", "http://example.com/own", 0), show.nothing, Answer("ok"))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0), show.text, Answer("\"<own a=\\\"1\\\"/>\""))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "<own", "own", "http://example.com/own", 0), show.nothing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok", lambda: dom.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, None, None, "http://example.com/own", 0), show.nothing, Answer("ok"))
        case.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.text, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_control_info(case):
    """What the control interface of a domain does."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}", lambda: dom.controlInfo(0), show.record("DomainControlInfo"), Answer("{state: 0, details: 0, stateTime: ", "}"))
        case.step("virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.controlInfo(1), show.record("DomainControlInfo"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_security_labels(case):
    """Labels of a domain."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}", lambda: dom.securityLabel(), show.record("SecurityLabel"), Answer("{label: \"libvirt-test\", enforcing: true}"))
        case.step("virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]", lambda: dom.securityLabelList(), show.records("SecurityLabel"), Answer("[{label: \"libvirt-test\", enforcing: true}]"))

    case.run(steps, 1)


def test_lifecycle_actions(case):
    """What follows a stop."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.setLifecycleAction(libvirt.VIR_DOMAIN_LIFECYCLE_REBOOT, libvirt.VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok", lambda: dom.setLifecycleAction(libvirt.VIR_DOMAIN_LIFECYCLE_CRASH, libvirt.VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0), show.nothing, Answer("ok"))
        case.step("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", lambda: dom.setLifecycleAction(libvirt.VIR_DOMAIN_LIFECYCLE_POWEROFF, libvirt.VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0), show.nothing, Error(libvirt.VIR_ERR_CONFIG_UNSUPPORTED, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setLifecycleAction(9, 0, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"", lambda: dom.XMLDesc(0), show.text, Answer("\"", "<on_crash>coredump-restart</on_crash>", "\""))

    case.run(steps, 1)


def test_launch_security(case):
    """Measured starts."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetLaunchSecurityInfo(dom, 0) => {}", lambda: dom.launchSecurityInfo(0), show.params, Answer("{}"))
        case.step("virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dom.setLaunchSecurityState({"sev-secret": "c2VjcmV0"}, 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_messages(case):
    """What is said about a domain."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetMessages(dom, 0) => []", lambda: dom.messages(0), show.texts, Answer("[]"))
        case.step("virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []", lambda: dom.messages(libvirt.VIR_DOMAIN_MESSAGE_DEPRECATION), show.texts, Answer("[]"))
        case.step("virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.messages(1000000), show.texts, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)
