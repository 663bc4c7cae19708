// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-tuning. */
class DomainTuningTest {
    /** Memory at most and now. */
    @Test
    void memory() throws Exception {
        Run.of("memory", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetMaxMemory(dom) => 524288", () -> dom.getMaxMemory(), value -> Show.unsigned(value), Expected.answer("524288"));
            run.done("virDomainSetMemory(dom, 262144) => ok", () -> dom.setMemory(262144L), Expected.answer("ok"));
            run.step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}", () -> dom.getInfo(), value -> Records.show(value), Expected.answer("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"));
            run.done("virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setMemory(1048576L), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setMemory(0L), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.setMaxMemory(1048576L), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.setMemoryFlags(131072L, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setMemoryFlags(131072L, 1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetMaxMemory(off, 524288) => ok", () -> off.setMaxMemory(524288L), Expected.answer("ok"));
            run.step("virDomainGetMaxMemory(off) => 524288", () -> off.getMaxMemory(), value -> Show.unsigned(value), Expected.answer("524288"));
            run.done("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> off.setMemoryFlags(65536L, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.done("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.setMemoryFlags(65536L, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.setMemory(65536L), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** How often the balloon tells its figures. */
    @Test
    void memory_statistics_period() throws Exception {
        Run.of("memory_statistics_period", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.setMemoryStatsPeriod(5, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
            var held = run.step("held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")", () -> conn.domainDefineXML("<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n"), value -> Show.thing(value), Expected.answer("Domain(\"balloon\")"));
            run.done("virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> held.setMemoryStatsPeriod(5, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.step("virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"", () -> held.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""));
            run.done("virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setMemoryStatsPeriod(-1, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Limits of memory are typed parameters. */
    @Test
    void memory_limits() throws Exception {
        Run.of("memory_limits", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", () -> dom.getMemoryParameters(0), value -> Show.params(value), Expected.answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"));
            run.done("virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok", () -> dom.setMemoryParameters(new TypedParameter[] {new TypedUlongParameter("hard_limit", 400000L), new TypedUlongParameter("soft_limit", 300000L), new TypedUlongParameter("swap_hard_limit", 500000L)}, 0), Expected.answer("ok"));
            run.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}", () -> dom.getMemoryParameters(org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.params(value), Expected.answer("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"));
            run.step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", () -> dom.getMemoryParameters(org.libvirt.flags.DomainModificationImpact.CONFIG), value -> Show.params(value), Expected.answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"));
            run.done("virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setMemoryParameters(new TypedParameter[] {new TypedUlongParameter("hard_limit", 600000L), new TypedUlongParameter("swap_hard_limit", 500000L)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", () -> dom.setMemoryParameters(new TypedParameter[] {new TypedIntParameter("nonsense", 1)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setMemoryParameters(new TypedParameter[] {new TypedUlongParameter("hard_limit", -1L)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Where a domain's memory comes from. */
    @Test
    void memory_cells() throws Exception {
        Run.of("memory_cells", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}", () -> dom.getNumaParameters(0), value -> Show.params(value), Expected.answer("{numa_mode: 0, numa_nodeset: \"\"}"));
            run.done("virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> dom.setNumaParameters(new TypedParameter[] {new TypedStringParameter("numa_nodeset", "0-1"), new TypedIntParameter("numa_mode", 1)}, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.done("virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> dom.setNumaParameters(new TypedParameter[] {new TypedIntParameter("numa_mode", 2)}, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.done("virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> dom.setNumaParameters(new TypedParameter[] {new TypedStringParameter("numa_nodeset", "nonsense")}, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok", () -> off.setNumaParameters(new TypedParameter[] {new TypedStringParameter("numa_nodeset", "0-1"), new TypedIntParameter("numa_mode", 0)}, 0), Expected.answer("ok"));
            run.step("virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}", () -> off.getNumaParameters(0), value -> Show.params(value), Expected.answer("{numa_mode: 0, numa_nodeset: \"0-1\"}"));
        });
    }

    /** The memory of a test domain can be looked at. */
    @Test
    void memory_peek() throws Exception {
        Run.of("memory_peek", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'", () -> dom.memoryPeek(0L, 4L, org.libvirt.flags.DomainMemoryFlags.PHYSICAL), value -> Show.data(value), Expected.answer("x'00010203'"));
            run.step("virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''", () -> dom.memoryPeek(16L, 0L, org.libvirt.flags.DomainMemoryFlags.PHYSICAL), value -> Show.data(value), Expected.answer("x''"));
            run.step("virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.memoryPeek(0L, 4L, 0), value -> Show.data(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Shares of processors. */
    @Test
    void scheduler() throws Exception {
        Run.skip("scheduler", "virDomainGetSchedulerType has a form of its own in Java");
    }

    /** How many processors, now and at most. */
    @Test
    void processors() throws Exception {
        Run.of("processors", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetMaxVcpus(dom) => 4", () -> dom.getMaxVcpus(), value -> Show.number(value), Expected.answer("4"));
            run.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4", () -> dom.getVcpusFlags(org.libvirt.flags.DomainVcpuFlags.LIVE), value -> Show.number(value), Expected.answer("4"));
            run.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4", () -> dom.getVcpusFlags(org.libvirt.flags.DomainVcpuFlags.CONFIG | org.libvirt.flags.DomainVcpuFlags.MAXIMUM), value -> Show.number(value), Expected.answer("4"));
            run.done("virDomainSetVcpus(dom, 2) => ok", () -> dom.setVcpus(2), Expected.answer("ok"));
            run.step("virDomainGetVcpusFlags(dom, 0) => 2", () -> dom.getVcpusFlags(0), value -> Show.number(value), Expected.answer("2"));
            run.done("virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setVcpus(9), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setVcpus(0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok", () -> dom.setVcpusFlags(3, org.libvirt.flags.DomainVcpuFlags.CONFIG), Expected.answer("ok"));
            run.done("virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok", () -> dom.setVcpusFlags(8, org.libvirt.flags.DomainVcpuFlags.CONFIG | org.libvirt.flags.DomainVcpuFlags.MAXIMUM), Expected.answer("ok"));
            run.step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3", () -> dom.getVcpusFlags(org.libvirt.flags.DomainVcpuFlags.CONFIG), value -> Show.number(value), Expected.answer("3"));
            run.done("virDomainSetVcpu(dom, \"3\", true, 0) => ok", () -> dom.setVcpu("3", true, 0), Expected.answer("ok"));
        });
    }

    /** Each processor, and where it runs. */
    @Test
    void processors_one_by_one() throws Exception {
        Run.of("processors_one_by_one", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetVcpus(dom, 2)", () -> dom.setVcpus(2), Expected.ANYTHING);
            run.step("virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')", () -> dom.getVcpus(1), value -> Show.several(Show.list(value.info, Records::show), Show.data(value.cpumaps)), Expected.answer("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"));
            run.done("virDomainPinVcpu(dom, 0, x'03') => ok", () -> dom.pinVcpu(0, Run.data("03")), Expected.answer("ok"));
            run.done("virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.pinVcpuFlags(1, Run.data("02"), org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.step("virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')", () -> dom.getVcpuPinInfo(1, org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.several(Show.number(value.result), Show.data(value.cpumaps)), Expected.answer("(2, x'0302')"));
            run.done("virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.pinVcpu(17, Run.data("01")), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.pinEmulator(Run.data("03"), org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.step("virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')", () -> dom.getEmulatorPinInfo(1, org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.several(Show.number(value.result), Show.data(value.cpumaps)), Expected.answer("(1, x'03')"));
        });
    }

    /** Threads for disks. */
    @Test
    void io_threads() throws Exception {
        Run.of("io_threads", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetIOThreadInfo(dom, 0) => []", () -> dom.getIOThreadInfo(0), value -> Show.list(value, Records::show), Expected.answer("[]"));
            run.done("virDomainAddIOThread(dom, 3, 0) => ok", () -> dom.addIOThread(3, 0), Expected.answer("ok"));
            run.done("virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.addIOThread(3, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.addIOThread(0, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainPinIOThread(dom, 3, x'01', 0) => ok", () -> dom.pinIOThread(3, Run.data("01"), 0), Expected.answer("ok"));
            run.step("virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]", () -> dom.getIOThreadInfo(org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.list(value, Records::show), Expected.answer("[{iothread_id: 3, cpumap: x'01'}]"));
            run.done("virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.setIOThreadParams(3, new TypedParameter[] {new TypedUlongParameter("poll_max_ns", 1000L), new TypedUintParameter("poll_grow", 2)}, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", () -> dom.setIOThreadParams(3, new TypedParameter[] {new TypedIntParameter("nonsense", 1)}, org.libvirt.flags.DomainModificationImpact.LIVE), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virDomainDelIOThread(dom, 3, 0) => ok", () -> dom.delIOThread(3, 0), Expected.answer("ok"));
            run.done("virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.delIOThread(3, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Shares of disks. */
    @Test
    void block_weights() throws Exception {
        Run.of("block_weights", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}", () -> dom.getBlkioParameters(0), value -> Show.params(value), Expected.answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"));
            run.done("virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok", () -> dom.setBlkioParameters(new TypedParameter[] {new TypedUintParameter("weight", 500), new TypedStringParameter("device_weight", "/dev/sda,300")}, 0), Expected.answer("ok"));
            run.step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}", () -> dom.getBlkioParameters(0), value -> Show.params(value), Expected.answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"));
            run.done("virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.setBlkioParameters(new TypedParameter[] {new TypedStringParameter("device_weight", "nonsense")}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", () -> dom.setBlkioParameters(new TypedParameter[] {new TypedIntParameter("nonsense", 1)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

    /** Limits of a disk. */
    @Test
    void block_tuning() throws Exception {
        Run.of("block_tuning", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", () -> dom.getBlockIoTune("vda", 0), value -> Show.params(value), Expected.answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"));
            run.done("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setBlockIoTune("vda", new TypedParameter[] {new TypedUlongParameter("total_bytes_sec", 1000000L), new TypedUlongParameter("total_iops_sec", 100L), new TypedStringParameter("group_name", "together")}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", () -> dom.getBlockIoTune("vda", 0), value -> Show.params(value), Expected.answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"));
            run.done("virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setBlockIoTune("vda", new TypedParameter[] {new TypedUlongParameter("read_bytes_sec", 1L), new TypedUlongParameter("total_bytes_sec", 2L)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.setBlockIoTune("vdz", new TypedParameter[] {new TypedUlongParameter("total_bytes_sec", 1L)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.getBlockIoTune("vdz", 0), value -> Show.params(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.getBlockIoTune((String) null, 0), value -> Show.params(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Limits of a network interface. */
    @Test
    void interface_tuning() throws Exception {
        Run.of("interface_tuning", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}", () -> dom.getInterfaceParameters("testnet0", 0), value -> Show.params(value), Expected.answer("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"));
            run.done("virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok", () -> dom.setInterfaceParameters("testnet0", new TypedParameter[] {new TypedUintParameter("inbound.average", 100), new TypedUintParameter("inbound.peak", 200), new TypedUintParameter("inbound.burst", 300), new TypedUintParameter("outbound.average", 50)}, 0), Expected.answer("ok"));
            run.step("virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}", () -> dom.getInterfaceParameters("testnet0", org.libvirt.flags.DomainModificationImpact.LIVE), value -> Show.params(value), Expected.answer("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"));
            run.step("virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.getInterfaceParameters("nonsense", 0), value -> Show.params(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Counters of the processor. */
    @Test
    void performance_events() throws Exception {
        Run.of("performance_events", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", () -> dom.getPerfEvents(0), value -> Show.params(value), Expected.answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"));
            run.done("virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> dom.setPerfEvents(new TypedParameter[] {new TypedBooleanParameter("cpu_cycles", true), new TypedBooleanParameter("cache_misses", false)}, org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
            run.step("virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", () -> dom.getPerfEvents(org.libvirt.flags.DomainModificationImpact.CONFIG), value -> Show.params(value), Expected.answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"));
            run.done("virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", () -> dom.setPerfEvents(new TypedParameter[] {new TypedBooleanParameter("nonsense", true)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

}
