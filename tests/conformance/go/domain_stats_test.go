// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-stats.

// Time by processor, and in all.
func TestProcessorTime(t *testing.T) {
	run(t, "processor_time", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, got3, err := virDomainGetCPUStats(dom, -1, 1, 0)
		c.step("virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})", answer("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"), err, show(got2), show(got3))
	})
}

// Memory as the balloon tells it.
func TestMemoryFigures(t *testing.T) {
	run(t, "memory_figures", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainMemoryStats(dom, 0)
		c.step("virDomainMemoryStats(dom, 0) => []", answer("[]"), err, show(got2))
		got3, err := virDomainMemoryStats(dom, 1)
		c.step("virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		got5, err := virDomainMemoryStats(off, 0)
		c.step("virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), err, show(got5))
	})
}

// Statistics of all domains, by group.
func TestStatisticsOfAll(t *testing.T) {
	run(t, "statistics_of_all", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := virConnectGetAllDomainStats(conn, 1, 1)
		c.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]", answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"), err, show(got1))
		got2, err := virConnectGetAllDomainStats(conn, 1, 2)
		c.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), err, show(got2))
		got3, err := virConnectGetAllDomainStats(conn, 128, 1)
		c.step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]", answer("[{dom: Domain(\"web\"), params: {}}]"), err, show(got3))
		got4, err := virConnectGetAllDomainStats(conn, 1073741824, 2147483648)
		c.step("virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_ARGUMENT_UNSUPPORTED, libvirt.FROM_TEST), err, show(got4))
	})
}

// Statistics of the domains named.
func TestStatisticsOfSome(t *testing.T) {
	run(t, "statistics_of_some", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		web, err := conn.LookupDomainByName("web")
		c.step("web = virDomainLookupByName(conn, \"web\")", anything(), err, show(web))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		got3, err := virDomainListGetStats([]*libvirt.Domain{web, off}, 1, 0)
		c.step("virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), err, show(got3))
		got4, err := virDomainListGetStats([]*libvirt.Domain{off}, 1, 0)
		c.step("virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), err, show(got4))
		got5, err := virDomainListGetStats([]*libvirt.Domain{}, 0, 0)
		c.step("virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got5))
	})
}

// How fast a domain's memory changes.
func TestDirtyRate(t *testing.T) {
	run(t, "dirty_rate", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), dom.StartDirtyRateCalc(1, 0))
	})
}
