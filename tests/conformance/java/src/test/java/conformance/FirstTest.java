// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: first. */
class FirstTest {
    /** Objects are told by their names, records by their fields in the order of C. */
    @Test
    void lookup_by_name() throws Exception {
        Run.of("lookup_by_name", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", () -> dom.getInfo(), value -> Records.show(value), Expected.answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"));
            run.step("virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 0)"));
            run.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", () -> dom.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555501\""));
        });
    }

    /** An error has a code and the part of the library that it comes from. */
    @Test
    void lookup_of_nothing() throws Exception {
        Run.of("lookup_of_nothing", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", () -> conn.domainLookupByName("nope"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Events come in order, and none is left over. */
    @Test
    void lifecycle_events() throws Exception {
        Run.of("lifecycle_events", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            Events events = Events.listen("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", callback -> conn.domainEventRegisterAny(null, org.libvirt.constants.DomainEventID.LIFECYCLE, callback), conn::domainEventDeregisterAny, (object, told) -> Show.several(Show.thing(object), Show.number(((Integer) told[0])), Show.number(((Integer) told[1]))));
            var dom = run.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", () -> conn.domainDefineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), value -> Show.thing(value), Expected.answer("Domain(\"guest\")"));
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 0, 0)"));
            run.done("virDomainCreate(dom) => ok", () -> dom.create(), Expected.answer("ok"));
            run.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", events::next, told -> told, Expected.answer("(Domain(\"guest\"), 2, 0)"));
            run.done("off events", events::end, Expected.ANYTHING);
        });
    }

    /** Typed parameters go in by name and come out in the order of their names. */
    @Test
    void memory_parameters() throws Exception {
        Run.of("memory_parameters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.setMemoryParameters(new TypedParameter[] {new TypedUlongParameter("hard_limit", 4096L), new TypedUlongParameter("soft_limit", 2048L)}, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}", () -> dom.getMemoryParameters(0), value -> Show.params(value), Expected.answer("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"));
        });
    }

    /** Four threads share one connection. */
    @Test
    void lists_in_threads() throws Exception {
        Run.of("lists_in_threads", "test://{hosts}/node.xml", false, 4, (run, conn) -> {
            run.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]", () -> conn.listAllDomains(org.libvirt.flags.ConnectListAllDomainsFlags.INACTIVE), value -> Show.list(value, Show::thing), Expected.answer("[Domain(\"off\")]"));
            run.step("virConnectListDefinedDomains(conn) => [\"off\"]", () -> conn.listDefinedDomains(), value -> Show.list(value, Show::text), Expected.answer("[\"off\"]"));
            run.step("virConnectListDomains(conn) => [1]", () -> conn.listDomains(), value -> Show.numbers(value), Expected.answer("[1]"));
        });
    }

}
