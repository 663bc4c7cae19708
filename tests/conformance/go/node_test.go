// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: node.

// The host as its file describes it.
func TestNodeInfo(t *testing.T) {
	run(t, "node_info", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetNodeInfo()
		c.step("virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}", answer("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"), err, show(got1))
		got2, err := conn.GetFreeMemory()
		c.step("virNodeGetFreeMemory(conn) => 0", answer("0"), err, show(got2))
		got3, got4, err := virNodeGetCPUMap(conn, 0)
		c.step("virNodeGetCPUMap(conn, 0) => (x'15', 3)", answer("(x'15', 3)"), err, show(got3), show(got4))
		got5, got6, err := virNodeGetCPUMap(conn, 1)
		c.step("virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got5), show(got6))
	})
}

// The default host has two cells with memory.
func TestNodeInfoOfTheDefault(t *testing.T) {
	run(t, "node_info_of_the_default", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetNodeInfo()
		c.step("virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}", answer("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"), err, show(got1))
		got2, err := conn.GetFreeMemory()
		c.step("virNodeGetFreeMemory(conn) => 3145728", answer("3145728"), err, show(got2))
		got3, err := conn.GetCellsFreeMemory(0, 2)
		c.step("virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])", anything(), err, show(got3))
		got4, err := conn.GetCellsFreeMemory(1, 1)
		c.step("virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])", anything(), err, show(got4))
		got5, err := conn.GetCellsFreeMemory(5, 1)
		c.step("virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got5))
		got6, got7, err := virNodeGetFreePages(conn, []uint{4, 2048}, 0, 2, 0)
		c.step("virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _", anything(), err, show(got6), show(got7))
	})
}

// How busy processors are.
func TestNodeStatistics(t *testing.T) {
	run(t, "node_statistics", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := virNodeGetCPUStats(conn, -1, 0)
		c.step("virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), err, show(got1))
		got2, err := virNodeGetCPUStats(conn, 1, 0)
		c.step("virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), err, show(got2))
		got3, err := virNodeGetCPUStats(conn, 4711, 0)
		c.step("virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), err, show(got3))
		got4, err := virNodeGetMemoryStats(conn, -1, 0)
		c.step("virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got4))
	})
}

// The test driver shares no pages.
func TestNodeMemoryParameters(t *testing.T) {
	run(t, "node_memory_parameters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetMemoryParameters(0)
		c.step("virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got1))
		c.done("virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), conn.SetMemoryParameters(&libvirt.NodeMemoryParameters{ShmPagesToScanSet: true, ShmPagesToScan: 10}, 0))
		got2, err := virNodeAllocPages(conn, []uint{2048}, []uint64{1}, 0, 1, 0)
		c.step("virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got2))
	})
}

// The model of security that the host has.
func TestNodeSecurity(t *testing.T) {
	run(t, "node_security", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.GetSecurityModel()
		c.step("virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}", answer("{model: \"testSecurity\", doi: \"\"}"), err, show(got1))
		got2, err := conn.GetSEVInfo(0)
		c.step("virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), err, show(got2))
	})
}

// A test host does not sleep.
func TestNodeSuspend(t *testing.T) {
	run(t, "node_suspend", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), conn.SuspendForDuration(libvirt.NODE_SUSPEND_TARGET_MEM, 60, 0))
	})
}
