# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_domains_are_found(self):
        """By name, number and UUID, in both forms."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainLookupByID(conn, 1) => Domain(\"web\")", lambda: conn.domain_lookup_by_id(1), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")", lambda: conn.domain_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x01")), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")", lambda: conn.domain_lookup_by_uuid_string("11111111-2222-3333-4444-555555555502"), show.thing, Answer("Domain(\"off\")"))
            self.step("virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_id(4711), show.thing, Error(42, 12))
            self.step("virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: conn.domain_lookup_by_id(-1), show.thing, Error(8, 20))
            self.step("virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_name(""), show.thing, Error(42, 12))
            self.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00")), show.thing, Error(42, 12))
            self.step("virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: conn.domain_lookup_by_uuid_string("nonsense"), show.thing, Error(8, 20))

        self.go(steps, 1)

    def test_domains_are_listed(self):
        """Names, numbers, counts and objects agree."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectNumOfDomains(conn) => 1", lambda: conn.num_of_domains(), show.number, Answer("1"))
            self.step("virConnectNumOfDefinedDomains(conn) => 1", lambda: conn.num_of_defined_domains(), show.number, Answer("1"))
            self.step("virConnectListDomains(conn) => [1]", lambda: conn.list_domains(), show.numbers, Answer("[1]"))
            self.step("virConnectListDefinedDomains(conn) => [\"off\"]", lambda: conn.list_defined_domains(), show.texts, Answer("[\"off\"]"))
            self.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]", lambda: conn.list_all_domains(Polyvirt.ConnectListAllDomainsFlags(1)), show.things, Answer("[Domain(\"web\")]"))
            self.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]", lambda: conn.list_all_domains(Polyvirt.ConnectListAllDomainsFlags(6)), show.things, Answer("[Domain(\"off\")]"))
            self.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []", lambda: conn.list_all_domains(Polyvirt.ConnectListAllDomainsFlags(8)), show.things, Answer("[]"))
            self.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []", lambda: conn.list_all_domains(Polyvirt.ConnectListAllDomainsFlags(4096)), show.things, Answer("[]"))

        self.go(steps, 1)

    def test_domain_is_known(self):
        """What a handle knows, and what is asked."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetName(dom) => \"web\"", lambda: dom.get_name(), show.text, Answer("\"web\""))
            self.step("virDomainGetID(dom) => 1", lambda: dom.get_id(), show.number, Answer("1"))
            self.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555501\""))
            self.step("virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555501\""))
            self.step("virDomainGetOSType(dom) => \"linux\"", lambda: dom.get_os_type(), show.text, Answer("\"linux\""))
            self.step("virDomainGetConnect(dom) => Connect", lambda: dom.get_connect(), show.thing, Answer("Connect"))
            self.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", lambda: dom.get_info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"))
            self.step("virDomainGetState(dom, 0) => (1, 0)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 0)"))
            self.step("virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_state(1), show.several(show.number, show.number), Error(8, 12))
            self.step("virDomainIsActive(dom) => true", lambda: dom.is_active(), show.truth, Answer("true"))
            self.step("virDomainIsPersistent(dom) => true", lambda: dom.is_persistent(), show.truth, Answer("true"))
            self.step("virDomainIsUpdated(dom) => false", lambda: dom.is_updated(), show.truth, Answer("false"))

        self.go(steps, 1)

    def test_domain_that_is_off(self):
        """A domain that is off has no number."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetID(dom) => 4294967295", lambda: dom.get_id(), show.number, Answer("4294967295"))
            self.step("virDomainIsActive(dom) => false", lambda: dom.is_active(), show.truth, Answer("false"))
            self.step("virDomainGetState(dom, 0) => (5, 0)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(5, 0)"))
            self.step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.suspend(), show.nothing, Error(1, 12))
            self.step("virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.resume(), show.nothing, Error(1, 12))
            self.step("virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.shutdown(), show.nothing, Error(1, 12))
            self.step("virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.reboot(Polyvirt.DomainRebootFlagValues(0)), show.nothing, Error(55, 20))
            self.step("virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.destroy(), show.nothing, Error(55, 20))
            self.step("virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.reset(0), show.nothing, Error(55, 20))

        self.go(steps, 1)

    def test_domain_documents(self):
        """A domain's document, live and stored."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"", lambda: dom.get_xml_desc(Polyvirt.DomainXmlFlags(0)), show.text, Answer("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""))
            self.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"", lambda: dom.get_xml_desc(Polyvirt.DomainXmlFlags(3)), show.text, Answer("\"<domain type='test'>\\n  <name>off</name>", "\""))
            self.step("virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_xml_desc(Polyvirt.DomainXmlFlags(1000000)), show.text, Error(8, 12))

        self.go(steps, 1)

    def test_domain_lives(self):
        """Defined, started, suspended, resumed, destroyed, undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", lambda: conn.domain_define_xml("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"guest\")"))
            self.step("virDomainCreate(dom) => ok", lambda: dom.create(), show.nothing, Answer("ok"))
            self.step("virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.create(), show.nothing, Error(1, 12))
            self.step("virDomainSuspend(dom) => ok", lambda: dom.suspend(), show.nothing, Answer("ok"))
            self.step("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.suspend(), show.nothing, Error(1, 12))
            self.step("virDomainGetState(dom, 0) => (3, 1)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(3, 1)"))
            self.step("virDomainResume(dom) => ok", lambda: dom.resume(), show.nothing, Answer("ok"))
            self.step("virDomainReset(dom, 0) => ok", lambda: dom.reset(0), show.nothing, Answer("ok"))
            self.step("virDomainReboot(dom, 0) => ok", lambda: dom.reboot(Polyvirt.DomainRebootFlagValues(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 1)"))
            self.step("virDomainDestroy(dom) => ok", lambda: dom.destroy(), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (5, 2)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(5, 2)"))
            self.step("virDomainUndefine(dom) => ok", lambda: dom.undefine(), show.nothing, Answer("ok"))
            self.step("virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: dom.get_info(), show.record("DomainInfo"), Error(42, 12))
            self.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_name("guest"), show.thing, Error(42, 12))

        self.go(steps, 1)

    def test_domain_lives_with_flags(self):
        """The same with the younger functions."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")", lambda: conn.domain_define_xml_flags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Polyvirt.DomainDefineFlags(1)), show.thing, Answer("Domain(\"guest\")"))
            self.step("virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.create_with_flags(Polyvirt.DomainCreateFlags(1)), show.nothing, Error(8, 12))
            self.step("virDomainCreateWithFlags(dom, 0) => ok", lambda: dom.create_with_flags(Polyvirt.DomainCreateFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 1)"))
            self.step("virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.shutdown_flags(Polyvirt.DomainShutdownFlagValues(1)), show.nothing, Error(8, 12))
            self.step("virDomainShutdownFlags(dom, 0) => ok", lambda: dom.shutdown_flags(Polyvirt.DomainShutdownFlagValues(0)), show.nothing, Answer("ok"))
            self.step("virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.create_with_flags(Polyvirt.DomainCreateFlags(1000000)), show.nothing, Error(8, 12))
            self.step("virDomainCreateWithFiles(dom, [], 0) => ok", lambda: dom.create_with_files([], Polyvirt.DomainCreateFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok", lambda: dom.destroy_flags(Polyvirt.DomainDestroyFlagsValues(1)), show.nothing, Answer("ok"))
            self.step("virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok", lambda: dom.undefine_flags(Polyvirt.DomainUndefineFlagsValues(1)), show.nothing, Answer("ok"))
            self.step("virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: dom.undefine_flags(Polyvirt.DomainUndefineFlagsValues(0)), show.nothing, Error(42, 12))

        self.go(steps, 1)

    def test_shutdown(self):
        """A shut down domain is off, and stays defined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainShutdown(dom) => ok", lambda: dom.shutdown(), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (5, 1)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(5, 1)"))
            self.step("virConnectListDefinedDomains(conn) => [_, _]", lambda: conn.list_defined_domains(), show.texts, Answer("[", ", ", "]"))

        self.go(steps, 1)

    def test_transient_domain(self):
        """What is created without being defined vanishes when it stops."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.domain_create_xml("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Polyvirt.DomainCreateFlags(1)), show.thing, Error(8, 12))
            dom = self.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", lambda: conn.domain_create_xml("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Polyvirt.DomainCreateFlags(0)), show.thing, Answer("Domain(\"guest\")"))
            self.step("virDomainIsPersistent(dom) => false", lambda: dom.is_persistent(), show.truth, Answer("false"))
            self.step("virDomainGetState(dom, 0) => (1, 1)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 1)"))
            self.step("virDomainUndefine(dom) => ok", lambda: dom.undefine(), show.nothing, Answer("ok"))
            self.step("virDomainDestroy(dom) => ok", lambda: dom.destroy(), show.nothing, Answer("ok"))
            self.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_name("guest"), show.thing, Error(42, 12))
            again = self.step("again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")", lambda: conn.domain_create_xml_with_files("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", [], Polyvirt.DomainCreateFlags(0)), show.thing, Answer("Domain(\"guest\")"))
            self.step("virDomainDestroy(again) => ok", lambda: again.destroy(), show.nothing, Answer("ok"))
            old = self.step("old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")", lambda: conn.domain_create_linux("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Polyvirt.DomainCreateFlags(0)), show.thing, Answer("Domain(\"guest\")"))
            self.step("virDomainDestroy(old) => ok", lambda: old.destroy(), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_domain_of_another_script(self):
        """Names are text of any kind."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")", lambda: conn.domain_define_xml("<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"Jürgen 漢字 & Co\")"))
            self.step("virDomainGetName(dom) => \"Jürgen 漢字 & Co\"", lambda: dom.get_name(), show.text, Answer("\"Jürgen 漢字 & Co\""))
            self.step("virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")", lambda: conn.domain_lookup_by_name("Jürgen 漢字 & Co"), show.thing, Answer("Domain(\"Jürgen 漢字 & Co\")"))
            self.step("virConnectListDefinedDomains(conn) => [_, _]", lambda: conn.list_defined_domains(), show.texts, Answer("[", ", ", "]"))

        self.go(steps, 1)

    def test_wrong_documents(self):
        """What is no document of a domain is refused."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.domain_define_xml(""), show.thing, Error(35, 20))
            self.step("virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.domain_define_xml("<domain>"), show.thing, Error(35, 20))
            self.step("virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML", lambda: conn.domain_define_xml("<network/>"), show.thing, Error(27, 5))
            self.step("virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", lambda: conn.domain_define_xml("<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>"), show.thing, Error(21, 20))
            self.step("virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", lambda: conn.domain_define_xml("<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>"), show.thing, Error(67, 20))
            self.step("virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: conn.domain_create_xml("nonsense", Polyvirt.DomainCreateFlags(0)), show.thing, Error(35, 20))
            self.step("virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.domain_define_xml_flags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", Polyvirt.DomainDefineFlags(1000000)), show.thing, Error(8, 12))

        self.go(steps, 1)

    def test_autostart(self):
        """Whether a domain starts with its host."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetAutostart(dom) => false", lambda: dom.get_autostart(), show.truth, Answer("false"))
            self.step("virDomainSetAutostart(dom, true) => ok", lambda: dom.set_autostart(True), show.nothing, Answer("ok"))
            self.step("virDomainGetAutostart(dom) => true", lambda: dom.get_autostart(), show.truth, Answer("true"))
            self.step("virDomainSetAutostart(dom, false) => ok", lambda: dom.set_autostart(False), show.nothing, Answer("ok"))
            self.step("virDomainGetAutostart(dom) => false", lambda: dom.get_autostart(), show.truth, Answer("false"))

        self.go(steps, 1)

    def test_autostart_once(self):
        """Whether a domain starts with its host the next time only."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.get_autostart_once(), show.truth, Error(3, 20))
            self.step("virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.set_autostart_once(True), show.nothing, Error(3, 20))

        self.go(steps, 1)

    def test_rename(self):
        """A domain that is off gets another name."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainRename(dom, \"renamed\", 0) => ok", lambda: dom.rename("renamed", 0), show.nothing, Answer("ok"))
            self.step("virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_name("off"), show.thing, Error(42, 12))
            other = self.step("other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")", lambda: conn.domain_lookup_by_name("renamed"), show.thing, Answer("Domain(\"renamed\")"))
            self.step("virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: other.rename("web", 0), show.nothing, Error(55, 20))
            self.step("virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: other.rename("", 0), show.nothing, Error(8, 20))
            self.step("virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST", lambda: other.rename("a/b", 0), show.nothing, Error(27, 12))
            self.step("virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: other.rename("x", 1), show.nothing, Error(8, 12))
            web = self.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: web.rename("running", 0), show.nothing, Error(55, 12))

        self.go(steps, 1)

    def test_metadata(self):
        """Title, description, and an element of the application's own."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(1), None, Polyvirt.DomainModificationImpact(0)), show.text, Answer("\"Switched off\""))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(0), None, Polyvirt.DomainModificationImpact(0)), show.text, Answer("\"Grüße aus Köln\""))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(2), "http://example.com/own", Polyvirt.DomainModificationImpact(0)), show.text, Error(80, 20))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(1), "New", None, None, Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(1), None, Polyvirt.DomainModificationImpact(2)), show.text, Answer("\"New\""))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(1), "two\nlines", None, None, Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 20))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(0), None, None, None, Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(0), None, Polyvirt.DomainModificationImpact(0)), show.text, Error(80, 20))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(2), "<own a='1'/>", "own", "http://example.com/own", Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(2), "http://example.com/own", Polyvirt.DomainModificationImpact(0)), show.text, Answer("\"<own a=\\\"1\\\"/>\""))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(2), "<own", "own", "http://example.com/own", Polyvirt.DomainModificationImpact(0)), show.nothing, Error(35, 20))
            self.step("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok", lambda: dom.set_metadata(Polyvirt.DomainMetadataType(2), None, None, "http://example.com/own", Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.get_metadata(Polyvirt.DomainMetadataType(1), None, Polyvirt.DomainModificationImpact(1)), show.text, Error(55, 20))

        self.go(steps, 1)

    def test_control_info(self):
        """What the control interface of a domain does."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}", lambda: dom.get_control_info(0), show.record("DomainControlInfo"), Answer("{state: 0, details: 0, stateTime: ", "}"))
            self.step("virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_control_info(1), show.record("DomainControlInfo"), Error(8, 12))

        self.go(steps, 1)

    def test_security_labels(self):
        """Labels of a domain."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}", lambda: dom.get_security_label(), show.record("SecurityLabel"), Answer("{label: \"libvirt-test\", enforcing: true}"))
            self.step("virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]", lambda: dom.get_security_label_list(), show.records("SecurityLabel"), Answer("[{label: \"libvirt-test\", enforcing: true}]"))

        self.go(steps, 1)

    def test_lifecycle_actions(self):
        """What follows a stop."""
        self.skip("9 is no value of DomainLifecycle")

    def test_launch_security(self):
        """Measured starts."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetLaunchSecurityInfo(dom, 0) => {}", lambda: dom.get_launch_security_info(0), show.params, Answer("{}"))
            self.step("virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dom.set_launch_security_state(runtime.params([("sev-secret", "s", "c2VjcmV0")]), 0), show.nothing, Error(84, 12))

        self.go(steps, 1)

    def test_messages(self):
        """What is said about a domain."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetMessages(dom, 0) => []", lambda: dom.get_messages(Polyvirt.DomainMessageType(0)), show.texts, Answer("[]"))
            self.step("virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []", lambda: dom.get_messages(Polyvirt.DomainMessageType(1)), show.texts, Answer("[]"))
            self.step("virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_messages(Polyvirt.DomainMessageType(1000000)), show.texts, Error(8, 12))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
