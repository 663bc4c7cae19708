# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-tuning."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_memory(self):
        """Memory at most and now."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetMaxMemory(dom) => 524288", lambda: dom.get_max_memory(), show.number, Answer("524288"))
            self.step("virDomainSetMemory(dom, 262144) => ok", lambda: dom.set_memory(262144), show.nothing, Answer("ok"))
            self.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}", lambda: dom.get_info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"))
            self.step("virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_memory(1048576), show.nothing, Error(8, 12))
            self.step("virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.set_memory(0), show.nothing, Error(8, 20))
            self.step("virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.set_max_memory(1048576), show.nothing, Error(55, 12))
            self.step("virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.set_memory_flags(131072, Polyvirt.DomainMemoryModFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_memory_flags(131072, Polyvirt.DomainMemoryModFlags(1000000)), show.nothing, Error(8, 12))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainSetMaxMemory(off, 524288) => ok", lambda: off.set_max_memory(524288), show.nothing, Answer("ok"))
            self.step("virDomainGetMaxMemory(off) => 524288", lambda: off.get_max_memory(), show.number, Answer("524288"))
            self.step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: off.set_memory_flags(65536, Polyvirt.DomainMemoryModFlags(2)), show.nothing, Answer("ok"))
            self.step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.set_memory_flags(65536, Polyvirt.DomainMemoryModFlags(1)), show.nothing, Error(55, 20))
            self.step("virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.set_memory(65536), show.nothing, Error(55, 20))

        self.go(steps, 1)

    def test_memory_statistics_period(self):
        """How often the balloon tells its figures."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.set_memory_stats_period(5, Polyvirt.DomainMemoryModFlags(0)), show.nothing, Error(1, 12))
            held = self.step("held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")", lambda: conn.domain_define_xml("<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n"), show.thing, Answer("Domain(\"balloon\")"))
            self.step("virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: held.set_memory_stats_period(5, Polyvirt.DomainMemoryModFlags(2)), show.nothing, Answer("ok"))
            self.step("virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"", lambda: held.get_xml_desc(Polyvirt.DomainXmlFlags(0)), show.text, Answer("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""))
            self.step("virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.set_memory_stats_period(-1, Polyvirt.DomainMemoryModFlags(0)), show.nothing, Error(8, 20))

        self.go(steps, 1)

    def test_memory_limits(self):
        """Limits of memory are typed parameters."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", lambda: dom.get_memory_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"))
            self.step("virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok", lambda: dom.set_memory_parameters(runtime.params([("hard_limit", "t", 400000), ("soft_limit", "t", 300000), ("swap_hard_limit", "t", 500000)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}", lambda: dom.get_memory_parameters(Polyvirt.DomainModificationImpact(1)), show.params, Answer("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"))
            self.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", lambda: dom.get_memory_parameters(Polyvirt.DomainModificationImpact(2)), show.params, Answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"))
            self.step("virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_memory_parameters(runtime.params([("hard_limit", "t", 600000), ("swap_hard_limit", "t", 500000)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))
            self.step("virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.set_memory_parameters(runtime.params([("nonsense", "i", 1)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(74, 0))
            self.step("virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_memory_parameters(runtime.params([("hard_limit", "t", 18446744073709551615)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_memory_cells(self):
        """Where a domain's memory comes from."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}", lambda: dom.get_numa_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{numa_mode: 0, numa_nodeset: \"\"}"))
            self.step("virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.set_numa_parameters(runtime.params([("numa_nodeset", "s", "0-1"), ("numa_mode", "i", 1)]), Polyvirt.DomainModificationImpact(2)), show.nothing, Answer("ok"))
            self.step("virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.set_numa_parameters(runtime.params([("numa_mode", "i", 2)]), Polyvirt.DomainModificationImpact(2)), show.nothing, Answer("ok"))
            self.step("virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: dom.set_numa_parameters(runtime.params([("numa_nodeset", "s", "nonsense")]), Polyvirt.DomainModificationImpact(2)), show.nothing, Error(8, 0))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok", lambda: off.set_numa_parameters(runtime.params([("numa_nodeset", "s", "0-1"), ("numa_mode", "i", 0)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}", lambda: off.get_numa_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{numa_mode: 0, numa_nodeset: \"0-1\"}"))

        self.go(steps, 1)

    def test_memory_peek(self):
        """The memory of a test domain can be looked at."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'", lambda: dom.memory_peek(0, 4, Polyvirt.DomainMemoryFlags(2)), show.data, Answer("x'00010203'"))
            self.step("virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''", lambda: dom.memory_peek(16, 0, Polyvirt.DomainMemoryFlags(2)), show.data, Answer("x''"))
            self.step("virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.memory_peek(0, 4, Polyvirt.DomainMemoryFlags(0)), show.data, Error(8, 12))

        self.go(steps, 1)

    def test_scheduler(self):
        """Shares of processors."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetSchedulerType(dom) => (\"fair\", 1)", lambda: dom.get_scheduler_type(), show.several(show.text, show.number), Answer("(\"fair\", 1)"))
            self.step("virDomainGetSchedulerParameters(dom) => {weight: 50}", lambda: dom.get_scheduler_parameters(), show.params, Answer("{weight: 50}"))
            self.step("virDomainSetSchedulerParameters(dom, {weight: 60}) => ok", lambda: dom.set_scheduler_parameters(runtime.params([("weight", "u", 60)])), show.nothing, Answer("ok"))
            self.step("virDomainGetSchedulerParametersFlags(dom, 0) => {weight: 60}", lambda: dom.get_scheduler_parameters_flags(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{weight: 60}"))
            self.step("virDomainSetSchedulerParametersFlags(dom, {weight: 70}, 0) => ok", lambda: dom.set_scheduler_parameters_flags(runtime.params([("weight", "u", 70)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainSetSchedulerParameters(dom, {\"nonsense\": 1}) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.set_scheduler_parameters(runtime.params([("nonsense", "i", 1)])), show.nothing, Error(74, 0))
            self.step("virDomainGetSchedulerParametersFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_scheduler_parameters_flags(Polyvirt.DomainModificationImpact(1000000)), show.params, Error(8, 12))

        self.go(steps, 1)

    def test_processors(self):
        """How many processors, now and at most."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetMaxVcpus(dom) => 4", lambda: dom.get_max_vcpus(), show.number, Answer("4"))
            self.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4", lambda: dom.get_vcpus_flags(Polyvirt.DomainVcpuFlags(1)), show.number, Answer("4"))
            self.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4", lambda: dom.get_vcpus_flags(Polyvirt.DomainVcpuFlags(6)), show.number, Answer("4"))
            self.step("virDomainSetVcpus(dom, 2) => ok", lambda: dom.set_vcpus(2), show.nothing, Answer("ok"))
            self.step("virDomainGetVcpusFlags(dom, 0) => 2", lambda: dom.get_vcpus_flags(Polyvirt.DomainVcpuFlags(0)), show.number, Answer("2"))
            self.step("virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_vcpus(9), show.nothing, Error(8, 12))
            self.step("virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.set_vcpus(0), show.nothing, Error(8, 20))
            self.step("virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok", lambda: dom.set_vcpus_flags(3, Polyvirt.DomainVcpuFlags(2)), show.nothing, Answer("ok"))
            self.step("virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok", lambda: dom.set_vcpus_flags(8, Polyvirt.DomainVcpuFlags(6)), show.nothing, Answer("ok"))
            self.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3", lambda: dom.get_vcpus_flags(Polyvirt.DomainVcpuFlags(2)), show.number, Answer("3"))
            self.step("virDomainSetVcpu(dom, \"3\", true, 0) => ok", lambda: dom.set_vcpu("3", True, Polyvirt.DomainSetVcpuFlags(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_processors_one_by_one(self):
        """Each processor, and where it runs."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetVcpus(dom, 2)", lambda: dom.set_vcpus(2), show.nothing, ANYTHING)
            self.step("virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')", lambda: dom.get_vcpus(1), show.several(show.records("VcpuInfo"), show.data), Answer("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"))
            self.step("virDomainPinVcpu(dom, 0, x'03') => ok", lambda: dom.pin_vcpu(0, GLib.Bytes.new(b"\x03")), show.nothing, Answer("ok"))
            self.step("virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.pin_vcpu_flags(1, GLib.Bytes.new(b"\x02"), Polyvirt.DomainModificationImpact(1)), show.nothing, Answer("ok"))
            self.step("virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')", lambda: dom.get_vcpu_pin_info(1, Polyvirt.DomainModificationImpact(1)), show.several(show.number, show.data), Answer("(2, x'0302')"))
            self.step("virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.pin_vcpu(17, GLib.Bytes.new(b"\x01")), show.nothing, Error(8, 12))
            self.step("virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.pin_emulator(GLib.Bytes.new(b"\x03"), Polyvirt.DomainModificationImpact(1)), show.nothing, Answer("ok"))
            self.step("virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')", lambda: dom.get_emulator_pin_info(1, Polyvirt.DomainModificationImpact(1)), show.several(show.number, show.data), Answer("(1, x'03')"))

        self.go(steps, 1)

    def test_io_threads(self):
        """Threads for disks."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetIOThreadInfo(dom, 0) => []", lambda: dom.get_io_thread_info(Polyvirt.DomainModificationImpact(0)), show.records("DomainIOThreadInfo"), Answer("[]"))
            self.step("virDomainAddIOThread(dom, 3, 0) => ok", lambda: dom.add_io_thread(3, Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.add_io_thread(3, Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 20))
            self.step("virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.add_io_thread(0, Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))
            self.step("virDomainPinIOThread(dom, 3, x'01', 0) => ok", lambda: dom.pin_io_thread(3, GLib.Bytes.new(b"\x01"), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]", lambda: dom.get_io_thread_info(Polyvirt.DomainModificationImpact(1)), show.records("DomainIOThreadInfo"), Answer("[{iothread_id: 3, cpumap: x'01'}]"))
            self.step("virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.set_io_thread_params(3, runtime.params([("poll_max_ns", "t", 1000), ("poll_grow", "u", 2)]), Polyvirt.DomainModificationImpact(1)), show.nothing, Answer("ok"))
            self.step("virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.set_io_thread_params(3, runtime.params([("nonsense", "i", 1)]), Polyvirt.DomainModificationImpact(1)), show.nothing, Error(74, 0))
            self.step("virDomainDelIOThread(dom, 3, 0) => ok", lambda: dom.del_io_thread(3, Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.del_io_thread(3, Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 20))

        self.go(steps, 1)

    def test_block_weights(self):
        """Shares of disks."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}", lambda: dom.get_blkio_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"))
            self.step("virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok", lambda: dom.set_blkio_parameters(runtime.params([("weight", "u", 500), ("device_weight", "s", "/dev/sda,300")]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}", lambda: dom.get_blkio_parameters(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"))
            self.step("virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.set_blkio_parameters(runtime.params([("device_weight", "s", "nonsense")]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 20))
            self.step("virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.set_blkio_parameters(runtime.params([("nonsense", "i", 1)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(74, 0))

        self.go(steps, 1)

    def test_block_tuning(self):
        """Limits of a disk."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", lambda: dom.get_block_io_tune("vda", Polyvirt.DomainModificationImpact(0)), show.params, Answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"))
            self.step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_block_io_tune("vda", runtime.params([("total_bytes_sec", "t", 1000000), ("total_iops_sec", "t", 100), ("group_name", "s", "together")]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))
            self.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", lambda: dom.get_block_io_tune("vda", Polyvirt.DomainModificationImpact(0)), show.params, Answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"))
            self.step("virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_block_io_tune("vda", runtime.params([("read_bytes_sec", "t", 1), ("total_bytes_sec", "t", 2)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))
            self.step("virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.set_block_io_tune("vdz", runtime.params([("total_bytes_sec", "t", 1)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(8, 12))
            self.step("virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_block_io_tune("vdz", Polyvirt.DomainModificationImpact(0)), show.params, Error(8, 12))
            self.step("virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.get_block_io_tune(None, Polyvirt.DomainModificationImpact(0)), show.params, Error(8, 20))

        self.go(steps, 1)

    def test_interface_tuning(self):
        """Limits of a network interface."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}", lambda: dom.get_interface_parameters("testnet0", Polyvirt.DomainModificationImpact(0)), show.params, Answer("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"))
            self.step("virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok", lambda: dom.set_interface_parameters("testnet0", runtime.params([("inbound.average", "u", 100), ("inbound.peak", "u", 200), ("inbound.burst", "u", 300), ("outbound.average", "u", 50)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}", lambda: dom.get_interface_parameters("testnet0", Polyvirt.DomainModificationImpact(1)), show.params, Answer("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"))
            self.step("virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.get_interface_parameters("nonsense", Polyvirt.DomainModificationImpact(0)), show.params, Error(8, 20))

        self.go(steps, 1)

    def test_performance_events(self):
        """Counters of the processor."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", lambda: dom.get_perf_events(Polyvirt.DomainModificationImpact(0)), show.params, Answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"))
            self.step("virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.set_perf_events(runtime.params([("cpu_cycles", "b", True), ("cache_misses", "b", False)]), Polyvirt.DomainModificationImpact(2)), show.nothing, Answer("ok"))
            self.step("virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", lambda: dom.get_perf_events(Polyvirt.DomainModificationImpact(2)), show.params, Answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"))
            self.step("virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.set_perf_events(runtime.params([("nonsense", "b", True)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Error(74, 0))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
