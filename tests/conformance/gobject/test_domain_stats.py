# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-stats."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_processor_time(self):
        """Time by processor, and in all."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})", lambda: dom.get_cpu_stats(-1, 1, 0), show.several(show.number, show.params), Answer("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"))

        self.go(steps, 1)

    def test_memory_figures(self):
        """Memory as the balloon tells it."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainMemoryStats(dom, 0) => []", lambda: dom.memory_stats(0), show.records("DomainMemoryStat"), Answer("[]"))
            self.step("virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.memory_stats(1), show.records("DomainMemoryStat"), Error(8, 12))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.memory_stats(0), show.records("DomainMemoryStat"), Error(55, 20))

        self.go(steps, 1)

    def test_statistics_of_all(self):
        """Statistics of all domains, by group."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]", lambda: conn.get_all_domain_stats(Polyvirt.DomainStatsTypes(1), Polyvirt.ConnectGetAllDomainStatsFlags(1)), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"))
            self.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: conn.get_all_domain_stats(Polyvirt.DomainStatsTypes(1), Polyvirt.ConnectGetAllDomainStatsFlags(2)), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
            self.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]", lambda: conn.get_all_domain_stats(Polyvirt.DomainStatsTypes(128), Polyvirt.ConnectGetAllDomainStatsFlags(1)), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {}}]"))
            self.step("virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", lambda: conn.get_all_domain_stats(Polyvirt.DomainStatsTypes(1073741824), Polyvirt.ConnectGetAllDomainStatsFlags(2147483648)), show.records("DomainStatsRecord"), Error(74, 12))

        self.go(steps, 1)

    def test_statistics_of_some(self):
        """Statistics of the domains named."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            web = self.step("web = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: Polyvirt.Domain.list_get_stats([web, off], Polyvirt.DomainStatsTypes(1), Polyvirt.ConnectGetAllDomainStatsFlags(0)), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
            self.step("virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", lambda: Polyvirt.Domain.list_get_stats([off], Polyvirt.DomainStatsTypes(1), Polyvirt.ConnectGetAllDomainStatsFlags(0)), show.records("DomainStatsRecord"), Answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"))
            self.step("virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: Polyvirt.Domain.list_get_stats([], Polyvirt.DomainStatsTypes(0), Polyvirt.ConnectGetAllDomainStatsFlags(0)), show.records("DomainStatsRecord"), Error(8, 20))

        self.go(steps, 1)

    def test_dirty_rate(self):
        """How fast a domain's memory changes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.start_dirty_rate_calc(1, Polyvirt.DomainDirtyRateCalcFlags(0)), show.nothing, Error(3, 20))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
