# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-tuning."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_memory(case):
    """Memory at most and now."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetMaxMemory(dom) => 524288", lambda: dom.maxMemory(), show.number, Answer("524288"))
        case.step("virDomainSetMemory(dom, 262144) => ok", lambda: dom.setMemory(262144), show.nothing, Answer("ok"))
        case.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}", lambda: dom.info(), show.record("DomainInfo"), Answer("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"))
        case.step("virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setMemory(1048576), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setMemory(0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.setMaxMemory(1048576), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.setMemoryFlags(131072, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setMemoryFlags(131072, 1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainSetMaxMemory(off, 524288) => ok", lambda: off.setMaxMemory(524288), show.nothing, Answer("ok"))
        case.step("virDomainGetMaxMemory(off) => 524288", lambda: off.maxMemory(), show.number, Answer("524288"))
        case.step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: off.setMemoryFlags(65536, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.setMemoryFlags(65536, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.setMemory(65536), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_memory_statistics_period(case):
    """How often the balloon tells its figures."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.setMemoryStatsPeriod(5, 0), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))
        held = case.step("held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")", lambda: conn.defineXML("<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n"), show.thing, Answer("Domain(\"balloon\")"))
        case.step("virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: held.setMemoryStatsPeriod(5, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"", lambda: held.XMLDesc(0), show.text, Answer("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""))
        case.step("virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setMemoryStatsPeriod(-1, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_memory_limits(case):
    """Limits of memory are typed parameters."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", lambda: dom.memoryParameters(0), show.params, Answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"))
        case.step("virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok", lambda: dom.setMemoryParameters({"hard_limit": 400000, "soft_limit": 300000, "swap_hard_limit": 500000}, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}", lambda: dom.memoryParameters(libvirt.VIR_DOMAIN_AFFECT_LIVE), show.params, Answer("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"))
        case.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", lambda: dom.memoryParameters(libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.params, Answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"))
        case.step("virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setMemoryParameters({"hard_limit": 600000, "swap_hard_limit": 500000}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.setMemoryParameters({"nonsense": 1}, 0), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))
        case.step("virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setMemoryParameters({"hard_limit": 18446744073709551615}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_memory_cells(case):
    """Where a domain's memory comes from."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}", lambda: dom.numaParameters(0), show.params, Answer("{numa_mode: 0, numa_nodeset: \"\"}"))
        case.step("virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.setNumaParameters({"numa_nodeset": "0-1", "numa_mode": 1}, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.setNumaParameters({"numa_mode": 2}, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: dom.setNumaParameters({"numa_nodeset": "nonsense"}, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok", lambda: off.setNumaParameters({"numa_nodeset": "0-1", "numa_mode": 0}, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}", lambda: off.numaParameters(0), show.params, Answer("{numa_mode: 0, numa_nodeset: \"0-1\"}"))

    case.run(steps, 1)


def test_memory_peek(case):
    """The memory of a test domain can be looked at."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'", lambda: dom.memoryPeek(0, 4, libvirt.VIR_MEMORY_PHYSICAL), show.data, Answer("x'00010203'"))
        case.step("virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''", lambda: dom.memoryPeek(16, 0, libvirt.VIR_MEMORY_PHYSICAL), show.data, Answer("x''"))
        case.step("virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.memoryPeek(0, 4, 0), show.data, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_scheduler(case):
    """Shares of processors."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetSchedulerType(dom) => (\"fair\", 1)", lambda: dom.schedulerType(), show.several(show.text, show.number), Answer("(\"fair\", 1)"))
        case.step("virDomainGetSchedulerParameters(dom) => {weight: 50}", lambda: dom.schedulerParameters(), show.params, Answer("{weight: 50}"))
        case.step("virDomainSetSchedulerParameters(dom, {weight: 60}) => ok", lambda: dom.setSchedulerParameters({"weight": 60}), show.nothing, Answer("ok"))
        case.step("virDomainGetSchedulerParametersFlags(dom, 0) => {weight: 60}", lambda: dom.schedulerParametersFlags(0), show.params, Answer("{weight: 60}"))
        case.step("virDomainSetSchedulerParametersFlags(dom, {weight: 70}, 0) => ok", lambda: dom.setSchedulerParametersFlags({"weight": 70}, 0), show.nothing, Answer("ok"))
        case.step("virDomainSetSchedulerParameters(dom, {\"nonsense\": 1}) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.setSchedulerParameters({"nonsense": 1}), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))
        case.step("virDomainGetSchedulerParametersFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.schedulerParametersFlags(1000000), show.params, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_processors(case):
    """How many processors, now and at most."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetMaxVcpus(dom) => 4", lambda: dom.maxVcpus(), show.number, Answer("4"))
        case.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4", lambda: dom.vcpusFlags(libvirt.VIR_DOMAIN_VCPU_LIVE), show.number, Answer("4"))
        case.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4", lambda: dom.vcpusFlags(libvirt.VIR_DOMAIN_VCPU_CONFIG | libvirt.VIR_DOMAIN_VCPU_MAXIMUM), show.number, Answer("4"))
        case.step("virDomainSetVcpus(dom, 2) => ok", lambda: dom.setVcpus(2), show.nothing, Answer("ok"))
        case.step("virDomainGetVcpusFlags(dom, 0) => 2", lambda: dom.vcpusFlags(0), show.number, Answer("2"))
        case.step("virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setVcpus(9), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setVcpus(0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok", lambda: dom.setVcpusFlags(3, libvirt.VIR_DOMAIN_VCPU_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok", lambda: dom.setVcpusFlags(8, libvirt.VIR_DOMAIN_VCPU_CONFIG | libvirt.VIR_DOMAIN_VCPU_MAXIMUM), show.nothing, Answer("ok"))
        case.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3", lambda: dom.vcpusFlags(libvirt.VIR_DOMAIN_VCPU_CONFIG), show.number, Answer("3"))
        case.step("virDomainSetVcpu(dom, \"3\", true, 0) => ok", lambda: dom.setVcpu("3", True, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_processors_one_by_one(case):
    """Each processor, and where it runs."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetVcpus(dom, 2)", lambda: dom.setVcpus(2), show.nothing, ANYTHING)
        case.step("virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')", lambda: by_hand.virDomainGetVcpus(dom, 1), show.several(show.records("VcpuInfo"), show.bitmap), Answer("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"))
        case.step("virDomainPinVcpu(dom, 0, x'03') => ok", lambda: dom.pinVcpu(0, show.bits(b"\x03")), show.nothing, Answer("ok"))
        case.step("virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.pinVcpuFlags(1, show.bits(b"\x02"), libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')", lambda: by_hand.virDomainGetVcpuPinInfo(dom, 1, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.several(show.number, show.bitmap), Answer("(2, x'0302')"))
        case.step("virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.pinVcpu(17, show.bits(b"\x01")), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.pinEmulator(show.bits(b"\x03"), libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')", lambda: by_hand.virDomainGetEmulatorPinInfo(dom, 1, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.several(show.number, show.bitmap), Answer("(1, x'03')"))

    case.run(steps, 1)


def test_io_threads(case):
    """Threads for disks."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetIOThreadInfo(dom, 0) => []", lambda: dom.ioThreadInfo(0), show.records("DomainIOThreadInfo"), Answer("[]"))
        case.step("virDomainAddIOThread(dom, 3, 0) => ok", lambda: dom.addIOThread(3, 0), show.nothing, Answer("ok"))
        case.step("virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.addIOThread(3, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.addIOThread(0, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainPinIOThread(dom, 3, x'01', 0) => ok", lambda: dom.pinIOThread(3, show.bits(b"\x01"), 0), show.nothing, Answer("ok"))
        case.step("virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]", lambda: dom.ioThreadInfo(libvirt.VIR_DOMAIN_AFFECT_LIVE), show.records("DomainIOThreadInfo"), Answer("[{iothread_id: 3, cpumap: x'01'}]"))
        case.step("virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.setIOThreadParams(3, {"poll_max_ns": 1000, "poll_grow": 2}, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.setIOThreadParams(3, {"nonsense": 1}, libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))
        case.step("virDomainDelIOThread(dom, 3, 0) => ok", lambda: dom.delIOThread(3, 0), show.nothing, Answer("ok"))
        case.step("virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.delIOThread(3, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_block_weights(case):
    """Shares of disks."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}", lambda: dom.blkioParameters(0), show.params, Answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"))
        case.step("virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok", lambda: dom.setBlkioParameters({"weight": 500, "device_weight": "/dev/sda,300"}, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}", lambda: dom.blkioParameters(0), show.params, Answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"))
        case.step("virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.setBlkioParameters({"device_weight": "nonsense"}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.setBlkioParameters({"nonsense": 1}, 0), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)


def test_block_tuning(case):
    """Limits of a disk."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", lambda: dom.blockIoTune("vda", 0), show.params, Answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"))
        case.step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setBlockIoTune("vda", {"total_bytes_sec": 1000000, "total_iops_sec": 100, "group_name": "together"}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", lambda: dom.blockIoTune("vda", 0), show.params, Answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"))
        case.step("virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setBlockIoTune("vda", {"read_bytes_sec": 1, "total_bytes_sec": 2}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.setBlockIoTune("vdz", {"total_bytes_sec": 1}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockIoTune("vdz", 0), show.params, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.blockIoTune(None, 0), show.params, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_interface_tuning(case):
    """Limits of a network interface."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}", lambda: dom.interfaceParameters("testnet0", 0), show.params, Answer("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"))
        case.step("virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok", lambda: dom.setInterfaceParameters("testnet0", {"inbound.average": 100, "inbound.peak": 200, "inbound.burst": 300, "outbound.average": 50}, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}", lambda: dom.interfaceParameters("testnet0", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.params, Answer("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"))
        case.step("virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.interfaceParameters("nonsense", 0), show.params, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_performance_events(case):
    """Counters of the processor."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", lambda: dom.perfEvents(0), show.params, Answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"))
        case.step("virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: dom.setPerfEvents({"cpu_cycles": True, "cache_misses": False}, libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))
        case.step("virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", lambda: dom.perfEvents(libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.params, Answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"))
        case.step("virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: dom.setPerfEvents({"nonsense": True}, 0), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)
