// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: node. */
class NodeTest {
    /** The host as its file describes it. */
    @Test
    void node_info() throws Exception {
        Run.of("node_info", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}", () -> conn.nodeInfo(), value -> Records.show(value), Expected.answer("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"));
            run.step("virNodeGetFreeMemory(conn) => 0", () -> conn.getFreeMemory(), value -> Show.unsigned(value), Expected.answer("0"));
            run.step("virNodeGetCPUMap(conn, 0) => (x'15', 3)", () -> conn.getCPUMap(0), value -> Show.several(Show.data(value.cpumap), Show.unsigned(value.online)), Expected.answer("(x'15', 3)"));
            run.step("virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getCPUMap(1), value -> Show.several(Show.data(value.cpumap), Show.unsigned(value.online)), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The default host has two cells with memory. */
    @Test
    void node_info_of_the_default() throws Exception {
        Run.of("node_info_of_the_default", "test:///default", false, 1, (run, conn) -> {
            run.step("virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}", () -> conn.nodeInfo(), value -> Records.show(value), Expected.answer("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"));
            run.step("virNodeGetFreeMemory(conn) => 3145728", () -> conn.getFreeMemory(), value -> Show.unsigned(value), Expected.answer("3145728"));
            run.step("virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])", () -> conn.getFreeMemoryOfCells(0, 2), value -> Show.several(Show.number(value.result), Show.unsigneds(value.freeMems)), Expected.answer("(2, [2097152, 4194304])"));
            run.step("virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])", () -> conn.getFreeMemoryOfCells(1, 1), value -> Show.several(Show.number(value.result), Show.unsigneds(value.freeMems)), Expected.answer("(1, [4194304])"));
            run.step("virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.getFreeMemoryOfCells(5, 1), value -> Show.several(Show.number(value.result), Show.unsigneds(value.freeMems)), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _", () -> conn.getFreePages(new int[] {4, 2048}, 0, 2, 0), value -> Show.several(Show.number(value.result), Show.unsigneds(value.counts)), Expected.ANYTHING);
        });
    }

    /** How busy processors are. */
    @Test
    void node_statistics() throws Exception {
        Run.of("node_statistics", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", () -> conn.getCPUStats(org.libvirt.constants.NodeGetCPUStatsAllCPUs.ALL_CPUS, 0), value -> Show.list(value, Records::show), Expected.answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
            run.step("virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", () -> conn.getCPUStats(1, 0), value -> Show.list(value, Records::show), Expected.answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
            run.step("virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", () -> conn.getCPUStats(4711, 0), value -> Show.list(value, Records::show), Expected.answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
            run.step("virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.getMemoryStats(org.libvirt.constants.NodeGetMemoryStatsAllCells.ALL_CELLS, 0), value -> Show.list(value, Records::show), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** The test driver shares no pages. */
    @Test
    void node_memory_parameters() throws Exception {
        Run.of("node_memory_parameters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.getMemoryParameters(0), value -> Show.params(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.setMemoryParameters(new TypedParameter[] {new TypedUintParameter("shm_pages_to_scan", 10)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.allocPages(new int[] {2048}, new long[] {1L}, 0, 1, 0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** The model of security that the host has. */
    @Test
    void node_security() throws Exception {
        Run.of("node_security", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}", () -> conn.getSecurityModel(), value -> ByHand.show(value), Expected.answer("{model: \"testSecurity\", doi: \"\"}"));
            run.step("virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.getSEVInfo(0), value -> Show.params(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** A test host does not sleep. */
    @Test
    void node_suspend() throws Exception {
        Run.of("node_suspend", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.done("virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> conn.suspendForDuration(org.libvirt.constants.NodeSuspendTarget.MEMORY, 60L, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

}
