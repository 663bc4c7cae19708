# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: node."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_node_info(self):
        """The host as its file describes it."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}", lambda: conn.node_get_info(), show.record("NodeInfo"), Answer("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"))
            self.step("virNodeGetFreeMemory(conn) => 0", lambda: conn.node_get_free_memory(), show.number, Answer("0"))
            self.step("virNodeGetCPUMap(conn, 0) => (x'15', 3)", lambda: conn.node_get_cpu_map(0), show.several(show.data, show.number), Answer("(x'15', 3)"))
            self.step("virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.node_get_cpu_map(1), show.several(show.data, show.number), Error(8, 12))

        self.go(steps, 1)

    def test_node_info_of_the_default(self):
        """The default host has two cells with memory."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            self.step("virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}", lambda: conn.node_get_info(), show.record("NodeInfo"), Answer("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"))
            self.step("virNodeGetFreeMemory(conn) => 3145728", lambda: conn.node_get_free_memory(), show.number, Answer("3145728"))
            self.step("virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])", lambda: conn.node_get_cells_free_memory(0, 2), show.several(show.number, show.numbers), Answer("(2, [2097152, 4194304])"))
            self.step("virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])", lambda: conn.node_get_cells_free_memory(1, 1), show.several(show.number, show.numbers), Answer("(1, [4194304])"))
            self.step("virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.node_get_cells_free_memory(5, 1), show.several(show.number, show.numbers), Error(8, 12))
            self.step("virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _", lambda: conn.node_get_free_pages([4, 2048], 0, 2, 0), show.several(show.number, show.numbers), ANYTHING)

        self.go(steps, 1)

    def test_node_statistics(self):
        """How busy processors are."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.node_get_cpu_stats(-1, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
            self.step("virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.node_get_cpu_stats(1, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
            self.step("virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.node_get_cpu_stats(4711, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
            self.step("virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_get_memory_stats(-1, 0), show.records("NodeMemoryStats"), Error(3, 20))

        self.go(steps, 1)

    def test_node_memory_parameters(self):
        """The test driver shares no pages."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_get_memory_parameters(0), show.params, Error(3, 20))
            self.step("virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_set_memory_parameters(runtime.params([("shm_pages_to_scan", "u", 10)]), 0), show.nothing, Error(3, 20))
            self.step("virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_alloc_pages([2048], [1], 0, 1, Polyvirt.NodeAllocPagesFlags(0)), show.number, Error(3, 20))

        self.go(steps, 1)

    def test_node_security(self):
        """The model of security that the host has."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}", lambda: conn.node_get_security_model(), show.record("SecurityModel"), Answer("{model: \"testSecurity\", doi: \"\"}"))
            self.step("virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_get_sev_info(0), show.params, Error(3, 20))

        self.go(steps, 1)

    def test_node_suspend(self):
        """A test host does not sleep."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.node_suspend_for_duration(Polyvirt.NodeSuspendTarget(0), 60, 0), show.nothing, Error(3, 20))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
