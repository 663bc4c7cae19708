# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-stats."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_processor_time(case):
    """Time by processor, and in all."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})", lambda: by_hand.virDomainGetCPUStats(dom, -1, 1, 0), show.several(show.number, show.params), Answer("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"))

    case.run(steps, 1)


def test_memory_figures(case):
    """Memory as the balloon tells it."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainMemoryStats(dom, 0) => []", lambda: by_hand.without("Python's memoryStats does not have it", lambda: dom.memoryStats(), 0), show.records("DomainMemoryStat"), Answer("[]"))
        case.step("virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: by_hand.without("Python's memoryStats does not have it", lambda: dom.memoryStats(), 1), show.records("DomainMemoryStat"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: by_hand.without("Python's memoryStats does not have it", lambda: off.memoryStats(), 0), show.records("DomainMemoryStat"), Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_statistics_of_all(case):
    """Statistics of all domains, by group."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]", lambda: conn.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"))
        case.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: conn.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
        case.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]", lambda: conn.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_IOTHREAD, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {}}]"))
        case.step("virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", lambda: conn.getAllDomainStats(1073741824, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS), show.records("DomainStatsRecord"), Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_statistics_of_some(case):
    """Statistics of the domains named."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        web = case.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: by_hand.virDomainListGetStats([web, off], libvirt.VIR_DOMAIN_STATS_STATE, 0), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
        case.step("virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: by_hand.virDomainListGetStats([off], libvirt.VIR_DOMAIN_STATS_STATE, 0), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
        case.step("virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: by_hand.virDomainListGetStats([], 0, 0), show.records("DomainStatsRecord"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_dirty_rate(case):
    """How fast a domain's memory changes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.startDirtyRateCalc(1, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)
