# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: first."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_lookup_by_name(self):
        """Objects are told by their names, records by their fields in the order of C."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", lambda: dom.get_info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"))
            self.step("virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 0)"))
            self.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555501\""))

        self.go(steps, 1)

    def test_lookup_of_nothing(self):
        """An error has a code and the part of the library that it comes from."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.domain_lookup_by_name("nope"), show.thing, Error(42, 12))

        self.go(steps, 1)

    def test_lifecycle_events(self):
        """Events come in order, and none is left over."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", lambda: self.listen(conn, "domain_event_register_any", "domain_event_deregister_any", None, Polyvirt.DomainEventId(0), "domain-lifecycle", [show.thing, show.number, show.number]), show.nothing, ANYTHING)
            dom = self.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", lambda: conn.domain_define_xml("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"guest\")"))
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 0, 0)"))
            self.step("virDomainCreate(dom) => ok", lambda: dom.create(), show.nothing, Answer("ok"))
            self.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 2, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)

        self.go(steps, 1)

    def test_memory_parameters(self):
        """Typed parameters go in by name and come out in the order of their names."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.set_memory_parameters(runtime.params([("hard_limit", "t", 4096), ("soft_limit", "t", 2048)]), Polyvirt.DomainModificationImpact(1)), show.nothing, Answer("ok"))
            self.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}", lambda: dom.get_memory_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"))

        self.go(steps, 1)

    def test_lists_in_threads(self):
        """Four threads share one connection."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]", lambda: conn.list_all_domains(Polyvirt.ConnectListAllDomainsFlags(2)), show.things, Answer("[Domain(\"off\")]"))
            self.step("virConnectListDefinedDomains(conn) => [\"off\"]", lambda: conn.list_defined_domains(), show.texts, Answer("[\"off\"]"))
            self.step("virConnectListDomains(conn) => [1]", lambda: conn.list_domains(), show.numbers, Answer("[1]"))

        self.go(steps, 4)


if __name__ == "__main__":
    unittest.main()
