# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: first."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_lookup_by_name(case):
    """Objects are told by their names, records by their fields in the order of C."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")", lambda: conn.lookupByName("web"), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}", lambda: dom.info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"))
        case.step("virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 0)"))
        case.step("virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"", lambda: dom.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555501\""))

    case.run(steps, 1)


def test_lookup_of_nothing(case):
    """An error has a code and the part of the library that it comes from."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST", lambda: conn.lookupByName("nope"), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_lifecycle_events(case):
    """Events come in order, and none is left over."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events", lambda: case.listen(conn, "domain", None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, ANYTHING)
        dom = case.step("dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")", lambda: conn.defineXML("<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"), show.thing, Answer("Domain(\"guest\")"))
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 0, 0)"))
        case.step("virDomainCreate(dom) => ok", lambda: dom.create(), show.nothing, Answer("ok"))
        case.step("event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)", lambda: events.next(), str, Answer("(Domain(\"guest\"), 2, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)


def test_memory_parameters(case):
    """Typed parameters go in by name and come out in the order of their names."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.setMemoryParameters({"hard_limit": 4096, "soft_limit": 2048}, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}", lambda: dom.memoryParameters(0), show.params, Answer("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"))

    case.run(steps, 1)


def test_lists_in_threads(case):
    """Four threads share one connection."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]", lambda: conn.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_INACTIVE), show.things, Answer("[Domain(\"off\")]"))
        case.step("virConnectListDefinedDomains(conn) => [\"off\"]", lambda: conn.listDefinedDomains(), show.texts, Answer("[\"off\"]"))
        case.step("virConnectListDomains(conn) => [1]", lambda: conn.listDomainsID(), show.numbers, Answer("[1]"))

    case.run(steps, 4)
