# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: node."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_node_info(case):
    """The host as its file describes it."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}", lambda: conn.getInfo(), show.record("NodeInfo"), Answer("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"))
        case.step("virNodeGetFreeMemory(conn) => 0", lambda: conn.getFreeMemory(), show.number, Answer("0"))
        case.step("virNodeGetCPUMap(conn, 0) => (x'15', 3)", lambda: by_hand.virNodeGetCPUMap(conn, 0), show.several(show.bitmap, show.unsigned), Answer("(x'15', 3)"))
        case.step("virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: by_hand.virNodeGetCPUMap(conn, 1), show.several(show.bitmap, show.unsigned), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_node_info_of_the_default(case):
    """The default host has two cells with memory."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        case.step("virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}", lambda: conn.getInfo(), show.record("NodeInfo"), Answer("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"))
        case.step("virNodeGetFreeMemory(conn) => 3145728", lambda: conn.getFreeMemory(), show.number, Answer("3145728"))
        case.step("virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])", lambda: by_hand.counted(conn.getCellsFreeMemory(0, 2)), show.several(show.number, show.numbers), Answer("(2, [2097152, 4194304])"))
        case.step("virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])", lambda: by_hand.counted(conn.getCellsFreeMemory(1, 1)), show.several(show.number, show.numbers), Answer("(1, [4194304])"))
        case.step("virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: by_hand.counted(conn.getCellsFreeMemory(5, 1)), show.several(show.number, show.numbers), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _", lambda: by_hand.virNodeGetFreePages(conn, [4, 2048], 0, 2, 0), show.several(show.number, show.numbers), ANYTHING)

    case.run(steps, 1)


def test_node_statistics(case):
    """How busy processors are."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.getCPUStats(libvirt.VIR_NODE_CPU_STATS_ALL_CPUS, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
        case.step("virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.getCPUStats(1, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
        case.step("virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", lambda: conn.getCPUStats(4711, 0), show.records("NodeCPUStats"), Answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"))
        case.step("virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.getMemoryStats(libvirt.VIR_NODE_MEMORY_STATS_ALL_CELLS, 0), show.records("NodeMemoryStats"), Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_node_memory_parameters(case):
    """The test driver shares no pages."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.getMemoryParameters(0), show.params, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.setMemoryParameters({"shm_pages_to_scan": 10}, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))
        case.step("virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: by_hand.virNodeAllocPages(conn, [2048], [1], 0, 1, 0), show.number, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_node_security(case):
    """The model of security that the host has."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}", lambda: conn.getSecurityModel(), show.record("SecurityModel"), Answer("{model: \"testSecurity\", doi: \"\"}"))
        case.step("virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.getSEVInfo(0), show.params, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_node_suspend(case):
    """A test host does not sleep."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: conn.suspendForDuration(libvirt.VIR_NODE_SUSPEND_TARGET_MEM, 60, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)
