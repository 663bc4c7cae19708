// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain. */
class DomainTest {
    /** By name, number and UUID, in both forms. */
    @Test
    void domains_are_found() throws Exception {
        Run.of("domains_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virDomainLookupByName(conn, \"web\") => Domain(\"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainLookupByID(conn, 1) => Domain(\"web\")", () -> conn.domainLookupByID(1), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")", () -> conn.domainLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 1}), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")", () -> conn.domainLookupByUUIDString("11111111-2222-3333-4444-555555555502"), value -> Show.thing(value), Expected.answer("Domain(\"off\")"));
            run.step("virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByID(4711), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> conn.domainLookupByID(-1), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByName(""), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 0, 0, 0, 0, 0, 0}), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> conn.domainLookupByUUIDString("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Names, numbers, counts and objects agree. */
    @Test
    void domains_are_listed() throws Exception {
        Run.of("domains_are_listed", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectNumOfDomains(conn) => 1", () -> conn.numOfDomains(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectNumOfDefinedDomains(conn) => 1", () -> conn.numOfDefinedDomains(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListDomains(conn) => [1]", () -> conn.listDomains(), value -> Show.numbers(value), Expected.answer("[1]"));
            run.step("virConnectListDefinedDomains(conn) => [\"off\"]", () -> conn.listDefinedDomains(), value -> Show.list(value, Show::text), Expected.answer("[\"off\"]"));
            run.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]", () -> conn.listAllDomains(org.libvirt.flags.ConnectListAllDomainsFlags.ACTIVE), value -> Show.list(value, Show::thing), Expected.answer("[Domain(\"web\")]"));
            run.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]", () -> conn.listAllDomains(org.libvirt.flags.ConnectListAllDomainsFlags.INACTIVE | org.libvirt.flags.ConnectListAllDomainsFlags.PERSISTENT), value -> Show.list(value, Show::thing), Expected.answer("[Domain(\"off\")]"));
            run.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []", () -> conn.listAllDomains(org.libvirt.flags.ConnectListAllDomainsFlags.TRANSIENT), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []", () -> conn.listAllDomains(org.libvirt.flags.ConnectListAllDomainsFlags.HAS_SNAPSHOT), value -> Show.list(value, Show::thing), Expected.answer("[]"));
        });
    }

    /** What a handle knows, and what is asked. */
    @Test
    void domain_is_known() throws Exception {
        Run.of("domain_is_known", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetName(dom) => \"web\"", () -> dom.getName(), value -> Show.text(value), Expected.answer("\"web\""));
            run.step("virDomainGetID(dom) => 1", () -> dom.getID(), value -> Show.unsigned(value), Expected.answer("1"));
            run.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", () -> dom.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555501\""));
            run.step("virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"", () -> dom.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555501\""));
            run.step("virDomainGetOSType(dom) => \"linux\"", () -> dom.getOSType(), value -> Show.text(value), Expected.answer("\"linux\""));
            run.step("virDomainGetConnect(dom) => Connect", () -> dom.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", () -> dom.getInfo(), value -> Records.show(value), Expected.answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"));
            run.step("virDomainGetState(dom, 0) => (1, 0)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 0)"));
            run.step("virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getState(1), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainIsActive(dom) => true", () -> dom.isActive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainIsPersistent(dom) => true", () -> dom.isPersistent(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainIsUpdated(dom) => false", () -> dom.isUpdated(), value -> Show.truth(value), Expected.answer("false"));
        });
    }

    /** A domain that is off has no number. */
    @Test
    void domain_that_is_off() throws Exception {
        Run.of("domain_that_is_off", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetID(dom) => 4294967295", () -> dom.getID(), value -> Show.unsigned(value), Expected.answer("4294967295"));
            run.step("virDomainIsActive(dom) => false", () -> dom.isActive(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virDomainGetState(dom, 0) => (5, 0)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(5, 0)"));
            run.done("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.suspend(), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.resume(), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.shutdown(), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.reboot(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.destroy(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.reset(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** A domain's document, live and stored. */
    @Test
    void domain_documents() throws Exception {
        Run.of("domain_documents", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"", () -> dom.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""));
            run.step("virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"", () -> dom.getXMLDesc(org.libvirt.flags.DomainXMLFlags.INACTIVE | org.libvirt.flags.DomainXMLFlags.SECURE), value -> Show.text(value), Expected.answer("\"<domain type='test'>\\n  <name>off</name>", "\""));
            run.step("virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getXMLDesc(1000000), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Defined, started, suspended, resumed, destroyed, undefined. */
    @Test
    void domain_lives() throws Exception {
        Run.of("domain_lives", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", () -> conn.domainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            run.done("virDomainCreate(dom) => ok", () -> dom.create(), Expected.answer("ok"));
            run.done("virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.create(), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSuspend(dom) => ok", () -> dom.suspend(), Expected.answer("ok"));
            run.done("virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.suspend(), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetState(dom, 0) => (3, 1)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(3, 1)"));
            run.done("virDomainResume(dom) => ok", () -> dom.resume(), Expected.answer("ok"));
            run.done("virDomainReset(dom, 0) => ok", () -> dom.reset(0), Expected.answer("ok"));
            run.done("virDomainReboot(dom, 0) => ok", () -> dom.reboot(0), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (1, 1)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 1)"));
            run.done("virDomainDestroy(dom) => ok", () -> dom.destroy(), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (5, 2)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(5, 2)"));
            run.done("virDomainUndefine(dom) => ok", () -> dom.undefine(), Expected.answer("ok"));
            run.step("virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> dom.getInfo(), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByName("guest"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The same with the younger functions. */
    @Test
    void domain_lives_with_flags() throws Exception {
        Run.of("domain_lives_with_flags", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")", () -> conn.domainDefineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", org.libvirt.flags.DomainDefineFlags.VALIDATE), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            run.done("virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.create(org.libvirt.flags.DomainCreateFlags.PAUSED), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainCreateWithFlags(dom, 0) => ok", () -> dom.create(0), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (1, 1)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 1)"));
            run.done("virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.shutdownFlags(org.libvirt.flags.DomainShutdownFlagValues.ACPI_POWER_BTN), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainShutdownFlags(dom, 0) => ok", () -> dom.shutdownFlags(0), Expected.answer("ok"));
            run.done("virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.create(1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainCreateWithFiles(dom, [], 0) => ok", () -> dom.createWithFiles(new int[] {}, 0), Expected.answer("ok"));
            run.done("virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok", () -> dom.destroyFlags(org.libvirt.flags.DomainDestroyFlagsValues.GRACEFUL), Expected.answer("ok"));
            run.done("virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok", () -> dom.undefine(org.libvirt.flags.DomainUndefineFlagsValues.MANAGED_SAVE), Expected.answer("ok"));
            run.done("virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> dom.undefine(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A shut down domain is off, and stays defined. */
    @Test
    void shutdown() throws Exception {
        Run.of("shutdown", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainShutdown(dom) => ok", () -> dom.shutdown(), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (5, 1)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(5, 1)"));
            run.step("virConnectListDefinedDomains(conn) => [_, _]", () -> conn.listDefinedDomains(), value -> Show.list(value, Show::text), Expected.answer("[", ", ", "]"));
        });
    }

    /** What is created without being defined vanishes when it stops. */
    @Test
    void transient_domain() throws Exception {
        Run.of("transient_domain", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.domainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", org.libvirt.flags.DomainCreateFlags.PAUSED), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var dom = run.step("dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")", () -> conn.domainCreateXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            run.step("virDomainIsPersistent(dom) => false", () -> dom.isPersistent(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virDomainGetState(dom, 0) => (1, 1)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 1)"));
            run.done("virDomainUndefine(dom) => ok", () -> dom.undefine(), Expected.answer("ok"));
            run.done("virDomainDestroy(dom) => ok", () -> dom.destroy(), Expected.answer("ok"));
            run.step("virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByName("guest"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            var again = run.step("again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")", () -> conn.domainCreateXMLWithFiles("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", new int[] {}, 0), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            run.done("virDomainDestroy(again) => ok", () -> again.destroy(), Expected.answer("ok"));
            var old = run.step("old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")", () -> ByHand.virDomainCreateLinux(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0), value -> Show.any(value), Expected.answer("Domain(\"guest\")"));
            run.done("virDomainDestroy(old) => ok", () -> old.destroy(), Expected.answer("ok"));
        });
    }

    /** Names are text of any kind. */
    @Test
    void domain_of_another_script() throws Exception {
        Run.of("domain_of_another_script", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")", () -> conn.domainDefineXML("<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), value -> Show.thing(value), Expected.answer("Domain(\"Jürgen 漢字 & Co\")"));
            run.step("virDomainGetName(dom) => \"Jürgen 漢字 & Co\"", () -> dom.getName(), value -> Show.text(value), Expected.answer("\"Jürgen 漢字 & Co\""));
            run.step("virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")", () -> conn.domainLookupByName("Jürgen 漢字 & Co"), value -> Show.thing(value), Expected.answer("Domain(\"Jürgen 漢字 & Co\")"));
            run.step("virConnectListDefinedDomains(conn) => [_, _]", () -> conn.listDefinedDomains(), value -> Show.list(value, Show::text), Expected.answer("[", ", ", "]"));
        });
    }

    /** What is no document of a domain is refused. */
    @Test
    void wrong_documents() throws Exception {
        Run.of("wrong_documents", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", () -> conn.domainDefineXML(""), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", () -> conn.domainDefineXML("<domain>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML", () -> conn.domainDefineXML("<network/>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_ERROR, Error.ErrorDomain.VIR_FROM_XML));
            run.step("virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN", () -> conn.domainDefineXML("<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NAME, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", () -> conn.domainDefineXML("<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_CONFIG_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", () -> conn.domainCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.domainDefineXMLFlags("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 1000000), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Whether a domain starts with its host. */
    @Test
    void autostart() throws Exception {
        Run.of("autostart", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetAutostart(dom) => false", () -> dom.getAutostart(), value -> Show.truth(value), Expected.answer("false"));
            run.done("virDomainSetAutostart(dom, true) => ok", () -> dom.setAutostart(true), Expected.answer("ok"));
            run.step("virDomainGetAutostart(dom) => true", () -> dom.getAutostart(), value -> Show.truth(value), Expected.answer("true"));
            run.done("virDomainSetAutostart(dom, false) => ok", () -> dom.setAutostart(false), Expected.answer("ok"));
            run.step("virDomainGetAutostart(dom) => false", () -> dom.getAutostart(), value -> Show.truth(value), Expected.answer("false"));
        });
    }

    /** Whether a domain starts with its host the next time only. */
    @Test
    void autostart_once() throws Exception {
        Run.of("autostart_once", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> dom.getAutostartOnce(), value -> Show.truth(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> dom.setAutostartOnce(true), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** A domain that is off gets another name. */
    @Test
    void rename() throws Exception {
        Run.of("rename", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainRename(dom, \"renamed\", 0) => ok", () -> dom.rename("renamed", 0), Expected.answer("ok"));
            run.step("virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
            var other = run.step("other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")", () -> conn.domainLookupByName("renamed"), value -> Show.thing(value), Expected.answer("Domain(\"renamed\")"));
            run.done("virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> other.rename("web", 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> other.rename("", 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST", () -> other.rename("a/b", 0), Expected.error(Error.ErrorNumber.VIR_ERR_XML_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> other.rename("x", 1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var web = run.step("web = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> web.rename("running", 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Title, description, and an element of the application's own. */
    @Test
    void metadata() throws Exception {
        Run.of("metadata", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.TITLE, (String) null, 0), value -> Show.text(value), Expected.answer("\"Switched off\""));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.DESCRIPTION, (String) null, 0), value -> Show.text(value), Expected.answer("\"Grüße aus Köln\""));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, "http://example.com/own", 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_METADATA, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.TITLE, "New", (String) null, (String) null, 0), Expected.answer("ok"));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.TITLE, (String) null, org.libvirt.flags.DomainModificationImpact.CONFIG), value -> Show.text(value), Expected.answer("\"New\""));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.TITLE, "two\nlines", (String) null, (String) null, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.DESCRIPTION, (String) null, (String) null, (String) null, 0), Expected.answer("ok"));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.DESCRIPTION, (String) null, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_METADATA, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, "<own a='1'/>", "own", "http://example.com/own", 0), Expected.answer("ok"));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, "http://example.com/own", 0), value -> Show.text(value), Expected.answer("\"<own a=\\\"1\\\"/>\""));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, "<own", "own", "http://example.com/own", 0), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok", () -> dom.setMetadata(org.libvirt.constants.DomainMetadataType.ELEMENT, (String) null, (String) null, "http://example.com/own", 0), Expected.answer("ok"));
            run.step("virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.getMetadata(org.libvirt.constants.DomainMetadataType.TITLE, (String) null, org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** What the control interface of a domain does. */
    @Test
    void control_info() throws Exception {
        Run.of("control_info", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}", () -> dom.getControlInfo(0), value -> Records.show(value), Expected.answer("{state: 0, details: 0, stateTime: ", "}"));
            run.step("virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getControlInfo(1), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Labels of a domain. */
    @Test
    void security_labels() throws Exception {
        Run.of("security_labels", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}", () -> dom.getSecurityLabel(), value -> ByHand.show(value), Expected.answer("{label: \"libvirt-test\", enforcing: true}"));
            run.step("virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]", () -> dom.getSecurityLabelList(), value -> Show.list(value, ByHand::show), Expected.answer("[{label: \"libvirt-test\", enforcing: true}]"));
        });
    }

    /** What follows a stop. */
    @Test
    void lifecycle_actions() throws Exception {
        Run.of("lifecycle_actions", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> dom.setLifecycleAction(org.libvirt.constants.DomainLifecycle.REBOOT, org.libvirt.constants.DomainLifecycleAction.DESTROY, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok", () -> dom.setLifecycleAction(org.libvirt.constants.DomainLifecycle.CRASH, org.libvirt.constants.DomainLifecycleAction.COREDUMP_RESTART, 0), Expected.answer("ok"));
            run.done("virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN", () -> dom.setLifecycleAction(org.libvirt.constants.DomainLifecycle.POWEROFF, org.libvirt.constants.DomainLifecycleAction.COREDUMP_RESTART, 0), Expected.error(Error.ErrorNumber.VIR_ERR_CONFIG_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setLifecycleAction(9, 0, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"", () -> dom.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"", "<on_crash>coredump-restart</on_crash>", "\""));
        });
    }

    /** Measured starts. */
    @Test
    void launch_security() throws Exception {
        Run.of("launch_security", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetLaunchSecurityInfo(dom, 0) => {}", () -> dom.getLaunchSecurityInfo(0), value -> Show.params(value), Expected.answer("{}"));
            run.done("virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", () -> dom.setLaunchSecurityState(new TypedParameter[] {new TypedStringParameter("sev-secret", "c2VjcmV0")}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** What is said about a domain. */
    @Test
    void messages() throws Exception {
        Run.of("messages", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetMessages(dom, 0) => []", () -> dom.getMessages(0), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []", () -> dom.getMessages(org.libvirt.constants.DomainMessageType.DEPRECATION), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getMessages(1000000), value -> Show.list(value, Show::text), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

}
