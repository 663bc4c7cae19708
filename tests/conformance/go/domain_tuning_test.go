// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-tuning.

// Memory at most and now.
func TestMemory(t *testing.T) {
	run(t, "memory", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetMaxMemory()
		c.step("virDomainGetMaxMemory(dom) => 524288", answer("524288"), err, show(got2))
		c.done("virDomainSetMemory(dom, 262144) => ok", answer("ok"), dom.SetMemory(262144))
		got3, err := dom.GetInfo()
		c.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}", answer("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"), err, show(got3))
		c.done("virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetMemory(1048576))
		c.done("virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetMemory(0))
		c.done("virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.SetMaxMemory(1048576))
		c.done("virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.SetMemoryFlags(131072, libvirt.DomainMemoryModFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetMemoryFlags(131072, 1000000))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		c.done("virDomainSetMaxMemory(off, 524288) => ok", answer("ok"), off.SetMaxMemory(524288))
		got5, err := off.GetMaxMemory()
		c.step("virDomainGetMaxMemory(off) => 524288", answer("524288"), err, show(got5))
		c.done("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), off.SetMemoryFlags(65536, libvirt.DomainMemoryModFlags(libvirt.DOMAIN_AFFECT_CONFIG)))
		c.done("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.SetMemoryFlags(65536, libvirt.DomainMemoryModFlags(libvirt.DOMAIN_AFFECT_LIVE)))
		c.done("virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), off.SetMemory(65536))
	})
}

// How often the balloon tells its figures.
func TestMemoryStatisticsPeriod(t *testing.T) {
	run(t, "memory_statistics_period", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_TEST), dom.SetMemoryStatsPeriod(5, 0))
		held, err := conn.DomainDefineXML("<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n")
		c.step("held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")", answer("Domain(\"balloon\")"), err, show(held))
		c.done("virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), held.SetMemoryStatsPeriod(5, libvirt.DomainMemoryModFlags(libvirt.DOMAIN_AFFECT_CONFIG)))
		got3, err := held.GetXMLDesc(0)
		c.step("virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"", answer("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""), err, show(got3))
		c.done("virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetMemoryStatsPeriod(-1, 0))
	})
}

// Limits of memory are typed parameters.
func TestMemoryLimits(t *testing.T) {
	run(t, "memory_limits", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetMemoryParameters(0)
		c.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"), err, show(got2))
		c.done("virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok", answer("ok"), dom.SetMemoryParameters(&libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: 400000, SoftLimitSet: true, SoftLimit: 300000, SwapHardLimitSet: true, SwapHardLimit: 500000}, 0))
		got3, err := dom.GetMemoryParameters(libvirt.DOMAIN_AFFECT_LIVE)
		c.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}", answer("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"), err, show(got3))
		got4, err := dom.GetMemoryParameters(libvirt.DOMAIN_AFFECT_CONFIG)
		c.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"), err, show(got4))
		c.done("virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetMemoryParameters(&libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: 600000, SwapHardLimitSet: true, SwapHardLimit: 500000}, 0))
		c.leave("virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", "the struct for Memory has no nonsense")
		c.done("virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetMemoryParameters(&libvirt.DomainMemoryParameters{HardLimitSet: true, HardLimit: 18446744073709551615}, 0))
	})
}

// Where a domain's memory comes from.
func TestMemoryCells(t *testing.T) {
	run(t, "memory_cells", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetNumaParameters(0)
		c.step("virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}", answer("{numa_mode: 0, numa_nodeset: \"\"}"), err, show(got2))
		c.done("virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), dom.SetNumaParameters(&libvirt.DomainNumaParameters{NodesetSet: true, Nodeset: "0-1", ModeSet: true, Mode: 1}, libvirt.DOMAIN_AFFECT_CONFIG))
		c.done("virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), dom.SetNumaParameters(&libvirt.DomainNumaParameters{ModeSet: true, Mode: 2}, libvirt.DOMAIN_AFFECT_CONFIG))
		c.done("virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), dom.SetNumaParameters(&libvirt.DomainNumaParameters{NodesetSet: true, Nodeset: "nonsense"}, libvirt.DOMAIN_AFFECT_CONFIG))
		off, err := conn.LookupDomainByName("off")
		c.step("off = virDomainLookupByName(conn, \"off\")", anything(), err, show(off))
		c.done("virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok", answer("ok"), off.SetNumaParameters(&libvirt.DomainNumaParameters{NodesetSet: true, Nodeset: "0-1", ModeSet: true, Mode: 0}, 0))
		got4, err := off.GetNumaParameters(0)
		c.step("virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}", answer("{numa_mode: 0, numa_nodeset: \"0-1\"}"), err, show(got4))
	})
}

// The memory of a test domain can be looked at.
func TestMemoryPeek(t *testing.T) {
	run(t, "memory_peek", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.MemoryPeek(0, 4, libvirt.MEMORY_PHYSICAL)
		c.step("virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'", answer("x'00010203'"), err, show(got2))
		got3, err := dom.MemoryPeek(16, 0, libvirt.MEMORY_PHYSICAL)
		c.step("virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''", answer("x''"), err, show(got3))
		got4, err := dom.MemoryPeek(0, 4, 0)
		c.step("virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
	})
}

// Shares of processors.
func TestScheduler(t *testing.T) {
	run(t, "scheduler", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, got3, err := virDomainGetSchedulerType(dom)
		c.step("virDomainGetSchedulerType(dom) => (\"fair\", 1)", answer("(\"fair\", 1)"), err, show(got2), show(got3))
		got4, err := virDomainGetSchedulerParameters(dom)
		c.step("virDomainGetSchedulerParameters(dom) => {weight: 50}", answer("{weight: 50}"), err, show(got4))
		c.done("virDomainSetSchedulerParameters(dom, {weight: 60}) => ok", answer("ok"), dom.SetSchedulerParameters(&libvirt.DomainSchedulerParameters{WeightSet: true, Weight: 60}))
		got5, err := virDomainGetSchedulerParametersFlags(dom, 0)
		c.step("virDomainGetSchedulerParametersFlags(dom, 0) => {weight: 60}", answer("{weight: 60}"), err, show(got5))
		c.done("virDomainSetSchedulerParametersFlags(dom, {weight: 70}, 0) => ok", answer("ok"), dom.SetSchedulerParametersFlags(&libvirt.DomainSchedulerParameters{WeightSet: true, Weight: 70}, 0))
		c.leave("virDomainSetSchedulerParameters(dom, {\"nonsense\": 1}) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", "the struct for Scheduler has no nonsense")
		got6, err := virDomainGetSchedulerParametersFlags(dom, 1000000)
		c.step("virDomainGetSchedulerParametersFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got6))
	})
}

// How many processors, now and at most.
func TestProcessors(t *testing.T) {
	run(t, "processors", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetMaxVcpus()
		c.step("virDomainGetMaxVcpus(dom) => 4", answer("4"), err, show(got2))
		got3, err := dom.GetVcpusFlags(libvirt.DOMAIN_VCPU_LIVE)
		c.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4", answer("4"), err, show(got3))
		got4, err := dom.GetVcpusFlags(libvirt.DOMAIN_VCPU_CONFIG | libvirt.DOMAIN_VCPU_MAXIMUM)
		c.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4", answer("4"), err, show(got4))
		c.done("virDomainSetVcpus(dom, 2) => ok", answer("ok"), dom.SetVcpus(2))
		got5, err := dom.GetVcpusFlags(0)
		c.step("virDomainGetVcpusFlags(dom, 0) => 2", answer("2"), err, show(got5))
		c.done("virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetVcpus(9))
		c.done("virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetVcpus(0))
		c.done("virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok", answer("ok"), dom.SetVcpusFlags(3, libvirt.DOMAIN_VCPU_CONFIG))
		c.done("virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok", answer("ok"), dom.SetVcpusFlags(8, libvirt.DOMAIN_VCPU_CONFIG|libvirt.DOMAIN_VCPU_MAXIMUM))
		got6, err := dom.GetVcpusFlags(libvirt.DOMAIN_VCPU_CONFIG)
		c.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3", answer("3"), err, show(got6))
		c.done("virDomainSetVcpu(dom, \"3\", true, 0) => ok", answer("ok"), virDomainSetVcpu(dom, "3", true, 0))
	})
}

// Each processor, and where it runs.
func TestProcessorsOneByOne(t *testing.T) {
	run(t, "processors_one_by_one", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetVcpus(dom, 2)", anything(), dom.SetVcpus(2))
		got2, got3, err := virDomainGetVcpus(dom, 1)
		c.step("virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')", answer("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"), err, show(got2), show(got3))
		c.done("virDomainPinVcpu(dom, 0, x'03') => ok", answer("ok"), dom.PinVcpu(0, bits([]byte("\x03"))))
		c.done("virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.PinVcpuFlags(1, bits([]byte("\x02")), libvirt.DOMAIN_AFFECT_LIVE))
		got4, got5, err := virDomainGetVcpuPinInfo(dom, 1, 1)
		c.step("virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')", answer("(2, x'0302')"), err, show(got4), show(got5))
		c.done("virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.PinVcpu(17, bits([]byte("\x01"))))
		c.done("virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.PinEmulator(bits([]byte("\x03")), libvirt.DOMAIN_AFFECT_LIVE))
		got6, got7, err := virDomainGetEmulatorPinInfo(dom, 1, 1)
		c.step("virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')", answer("(1, x'03')"), err, show(got6), show(got7))
	})
}

// Threads for disks.
func TestIoThreads(t *testing.T) {
	run(t, "io_threads", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainGetIOThreadInfo(dom, 0)
		c.step("virDomainGetIOThreadInfo(dom, 0) => []", answer("[]"), err, show(got2))
		c.done("virDomainAddIOThread(dom, 3, 0) => ok", answer("ok"), dom.AddIOThread(3, 0))
		c.done("virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.AddIOThread(3, 0))
		c.done("virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.AddIOThread(0, 0))
		c.done("virDomainPinIOThread(dom, 3, x'01', 0) => ok", answer("ok"), dom.PinIOThread(3, bits([]byte("\x01")), 0))
		got3, err := virDomainGetIOThreadInfo(dom, 1)
		c.step("virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]", answer("[{iothread_id: 3, cpumap: x'01'}]"), err, show(got3))
		c.done("virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok", answer("ok"), dom.SetIOThreadParams(3, &libvirt.DomainSetIOThreadParams{PollMaxNsSet: true, PollMaxNs: 1000, PollGrowSet: true, PollGrow: 2}, libvirt.DOMAIN_AFFECT_LIVE))
		c.leave("virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", "the struct for IOThread has no nonsense")
		c.done("virDomainDelIOThread(dom, 3, 0) => ok", answer("ok"), dom.DelIOThread(3, 0))
		c.done("virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.DelIOThread(3, 0))
	})
}

// Shares of disks.
func TestBlockWeights(t *testing.T) {
	run(t, "block_weights", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetBlkioParameters(0)
		c.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}", answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"), err, show(got2))
		c.done("virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok", answer("ok"), dom.SetBlkioParameters(&libvirt.DomainBlkioParameters{WeightSet: true, Weight: 500, DeviceWeightSet: true, DeviceWeight: "/dev/sda,300"}, 0))
		got3, err := dom.GetBlkioParameters(0)
		c.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}", answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"), err, show(got3))
		c.done("virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), dom.SetBlkioParameters(&libvirt.DomainBlkioParameters{DeviceWeightSet: true, DeviceWeight: "nonsense"}, 0))
		c.leave("virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", "the struct for Blkio has no nonsense")
	})
}

// Limits of a disk.
func TestBlockTuning(t *testing.T) {
	run(t, "block_tuning", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetBlockIoTune("vda", 0)
		c.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"), err, show(got2))
		c.done("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetBlockIoTune("vda", &libvirt.DomainBlockIoTuneParameters{TotalBytesSecSet: true, TotalBytesSec: 1000000, TotalIopsSecSet: true, TotalIopsSec: 100, GroupNameSet: true, GroupName: "together"}, 0))
		got3, err := dom.GetBlockIoTune("vda", 0)
		c.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"), err, show(got3))
		c.done("virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetBlockIoTune("vda", &libvirt.DomainBlockIoTuneParameters{ReadBytesSecSet: true, ReadBytesSec: 1, TotalBytesSecSet: true, TotalBytesSec: 2}, 0))
		c.done("virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.SetBlockIoTune("vdz", &libvirt.DomainBlockIoTuneParameters{TotalBytesSecSet: true, TotalBytesSec: 1}, 0))
		got4, err := dom.GetBlockIoTune("vdz", 0)
		c.step("virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
		got5, err := dom.GetBlockIoTune("", 0)
		c.step("virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got5))
	})
}

// Limits of a network interface.
func TestInterfaceTuning(t *testing.T) {
	run(t, "interface_tuning", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetInterfaceParameters("testnet0", 0)
		c.step("virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}", answer("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"), err, show(got2))
		c.done("virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok", answer("ok"), dom.SetInterfaceParameters("testnet0", &libvirt.DomainInterfaceParameters{BandwidthInAverageSet: true, BandwidthInAverage: 100, BandwidthInPeakSet: true, BandwidthInPeak: 200, BandwidthInBurstSet: true, BandwidthInBurst: 300, BandwidthOutAverageSet: true, BandwidthOutAverage: 50}, 0))
		got3, err := dom.GetInterfaceParameters("testnet0", libvirt.DOMAIN_AFFECT_LIVE)
		c.step("virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}", answer("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"), err, show(got3))
		got4, err := dom.GetInterfaceParameters("nonsense", 0)
		c.step("virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got4))
	})
}

// Counters of the processor.
func TestPerformanceEvents(t *testing.T) {
	run(t, "performance_events", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetPerfEvents(0)
		c.step("virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"), err, show(got2))
		c.done("virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok", answer("ok"), dom.SetPerfEvents(&libvirt.DomainPerfEvents{CpuCyclesSet: true, CpuCycles: true, CacheMissesSet: true, CacheMisses: false}, libvirt.DOMAIN_AFFECT_CONFIG))
		got3, err := dom.GetPerfEvents(libvirt.DOMAIN_AFFECT_CONFIG)
		c.step("virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"), err, show(got3))
		c.leave("virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", "the struct for PerfEvents has no nonsense")
	})
}
