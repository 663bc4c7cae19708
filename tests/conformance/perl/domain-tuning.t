# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-tuning.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Memory at most and now.
conversation(
    'memory',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetMaxMemory(dom) => 524288", sub { $dom->get_max_memory() }, one(\&number), answer("524288"));
        $case->step("virDomainSetMemory(dom, 262144) => ok", sub { $dom->set_memory(262144) }, NOTHING, answer("ok"));
        $case->step("virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}", sub { $dom->get_info() }, one(record('DomainInfo')), answer("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"));
        $case->step("virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_memory(1048576) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_memory(0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->set_max_memory(1048576) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->set_memory(131072, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_memory(131072, 1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainSetMaxMemory(off, 524288) => ok", sub { $off->set_max_memory(524288) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMaxMemory(off) => 524288", sub { $off->get_max_memory() }, one(\&number), answer("524288"));
        $case->step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $off->set_memory(65536, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->set_memory(65536, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->set_memory(65536) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# How often the balloon tells its figures.
conversation(
    'memory_statistics_period',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $held);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", sub { $dom->set_memory_stats_period(5, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_TEST()));
        ($held) = $case->step("held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")", sub { $conn->define_domain("<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n") }, one(\&thing), answer("Domain(\"balloon\")"));
        $case->step("virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $held->set_memory_stats_period(5, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"", sub { $held->get_xml_description(0) }, one(\&text), answer("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""));
        $case->step("virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_memory_stats_period(-1, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Limits of memory are typed parameters.
conversation(
    'memory_limits',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", sub { $dom->get_memory_parameters(0) }, one(\&params), answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"));
        $case->step("virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok", sub { $dom->set_memory_parameters({"hard_limit" => 400000, "soft_limit" => 300000, "swap_hard_limit" => 500000}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}", sub { $dom->get_memory_parameters(Sys::Virt::Domain::AFFECT_LIVE()) }, one(\&params), answer("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"));
        $case->step("virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}", sub { $dom->get_memory_parameters(Sys::Virt::Domain::AFFECT_CONFIG()) }, one(\&params), answer("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"));
        $case->step("virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_memory_parameters({"hard_limit" => 600000, "swap_hard_limit" => 500000}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", sub { $dom->set_memory_parameters({"nonsense" => 1}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_memory_parameters({"hard_limit" => 18446744073709551615}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Where a domain's memory comes from.
conversation(
    'memory_cells',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}", sub { $dom->get_numa_parameters(0) }, one(\&params), answer("{numa_mode: 0, numa_nodeset: \"\"}"));
        $case->step("virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $dom->set_numa_parameters({"numa_nodeset" => "0-1", "numa_mode" => 1}, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $dom->set_numa_parameters({"numa_mode" => 2}, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $dom->set_numa_parameters({"numa_nodeset" => "nonsense"}, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok", sub { $off->set_numa_parameters({"numa_nodeset" => "0-1", "numa_mode" => 0}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}", sub { $off->get_numa_parameters(0) }, one(\&params), answer("{numa_mode: 0, numa_nodeset: \"0-1\"}"));
        return;
    }
);

# The memory of a test domain can be looked at.
conversation(
    'memory_peek',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'", sub { $dom->memory_peek(0, 4, Sys::Virt::Domain::MEMORY_PHYSICAL()) }, one(\&data), answer("x'00010203'"));
        $case->step("virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''", sub { $dom->memory_peek(16, 0, Sys::Virt::Domain::MEMORY_PHYSICAL()) }, one(\&data), answer("x''"));
        $case->step("virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->memory_peek(0, 4, 0) }, one(\&data), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Shares of processors.
skipped('scheduler', "virDomainGetSchedulerType gives less in Perl");

# How many processors, now and at most.
conversation(
    'processors',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetMaxVcpus(dom) => 4", sub { $dom->get_max_vcpus() }, one(\&number), answer("4"));
        $case->step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4", sub { $dom->get_vcpus(Sys::Virt::Domain::VCPU_LIVE()) }, one(\&number), answer("4"));
        $case->step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4", sub { $dom->get_vcpus(Sys::Virt::Domain::VCPU_CONFIG() | Sys::Virt::Domain::VCPU_MAXIMUM()) }, one(\&number), answer("4"));
        $case->step("virDomainSetVcpus(dom, 2) => ok", sub { $dom->set_vcpus(2) }, NOTHING, answer("ok"));
        $case->step("virDomainGetVcpusFlags(dom, 0) => 2", sub { $dom->get_vcpus(0) }, one(\&number), answer("2"));
        $case->step("virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_vcpus(9) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_vcpus(0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok", sub { $dom->set_vcpus(3, Sys::Virt::Domain::VCPU_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok", sub { $dom->set_vcpus(8, Sys::Virt::Domain::VCPU_CONFIG() | Sys::Virt::Domain::VCPU_MAXIMUM()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3", sub { $dom->get_vcpus(Sys::Virt::Domain::VCPU_CONFIG()) }, one(\&number), answer("3"));
        $case->step("virDomainSetVcpu(dom, \"3\", true, 0) => ok", sub { $dom->set_vcpu("3", 1, 0) }, NOTHING, answer("ok"));
        return;
    }
);

# Each processor, and where it runs.
conversation(
    'processors_one_by_one',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetVcpus(dom, 2)", sub { $dom->set_vcpus(2) }, NOTHING, anything());
        $case->step("virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')", sub { ByHand::virDomainGetVcpus($dom, 1) }, several(records('VcpuInfo'), \&data), answer("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"));
        $case->step("virDomainPinVcpu(dom, 0, x'03') => ok", sub { $dom->pin_vcpu(0, "\x03") }, NOTHING, answer("ok"));
        $case->step("virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->pin_vcpu(1, "\x02", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')", sub { ByHand::virDomainGetVcpuPinInfo($dom, 1, Sys::Virt::Domain::AFFECT_LIVE()) }, several(\&number, \&data), answer("(2, x'0302')"));
        $case->step("virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->pin_vcpu(17, "\x01") }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->pin_emulator("\x03", Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')", sub { ByHand::virDomainGetEmulatorPinInfo($dom, 1, Sys::Virt::Domain::AFFECT_LIVE()) }, several(\&number, \&data), answer("(1, x'03')"));
        return;
    }
);

# Threads for disks.
conversation(
    'io_threads',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetIOThreadInfo(dom, 0) => []", sub { $dom->get_iothread_info(0) }, list(records('DomainIOThreadInfo')), answer("[]"));
        $case->step("virDomainAddIOThread(dom, 3, 0) => ok", sub { $dom->add_iothread(3, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->add_iothread(3, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->add_iothread(0, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainPinIOThread(dom, 3, x'01', 0) => ok", sub { $dom->pin_iothread(3, "\x01", 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]", sub { $dom->get_iothread_info(Sys::Virt::Domain::AFFECT_LIVE()) }, list(records('DomainIOThreadInfo')), answer("[{iothread_id: 3, cpumap: x'01'}]"));
        $case->step("virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok", sub { $dom->set_iothread(3, {"poll_max_ns" => 1000, "poll_grow" => 2}, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", sub { $dom->set_iothread(3, {"nonsense" => 1}, Sys::Virt::Domain::AFFECT_LIVE()) }, NOTHING, error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virDomainDelIOThread(dom, 3, 0) => ok", sub { $dom->del_iothread(3, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->del_iothread(3, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Shares of disks.
conversation(
    'block_weights',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}", sub { $dom->get_blkio_parameters(0) }, one(\&params), answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"));
        $case->step("virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok", sub { $dom->set_blkio_parameters({"weight" => 500, "device_weight" => "/dev/sda,300"}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}", sub { $dom->get_blkio_parameters(0) }, one(\&params), answer("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"));
        $case->step("virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->set_blkio_parameters({"device_weight" => "nonsense"}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", sub { $dom->set_blkio_parameters({"nonsense" => 1}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

# Limits of a disk.
conversation(
    'block_tuning',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", sub { $dom->get_block_iotune("vda", 0) }, one(\&params), answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"));
        $case->step("virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_block_iotune("vda", {"total_bytes_sec" => 1000000, "total_iops_sec" => 100, "group_name" => "together"}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}", sub { $dom->get_block_iotune("vda", 0) }, one(\&params), answer("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"));
        $case->step("virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_block_iotune("vda", {"read_bytes_sec" => 1, "total_bytes_sec" => 2}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->set_block_iotune("vdz", {"total_bytes_sec" => 1}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_block_iotune("vdz", 0) }, one(\&params), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->get_block_iotune(undef, 0) }, one(\&params), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Limits of a network interface.
conversation(
    'interface_tuning',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}", sub { $dom->get_interface_parameters("testnet0", 0) }, one(\&params), answer("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"));
        $case->step("virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok", sub { $dom->set_interface_parameters("testnet0", {"inbound.average" => 100, "inbound.peak" => 200, "inbound.burst" => 300, "outbound.average" => 50}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}", sub { $dom->get_interface_parameters("testnet0", Sys::Virt::Domain::AFFECT_LIVE()) }, one(\&params), answer("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"));
        $case->step("virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->get_interface_parameters("nonsense", 0) }, one(\&params), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Counters of the processor.
conversation(
    'performance_events',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", sub { $dom->get_perf_events(0) }, one(\&params), answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"));
        $case->step("virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok", sub { $dom->set_perf_events({"cpu_cycles" => 1, "cache_misses" => 0}, Sys::Virt::Domain::AFFECT_CONFIG()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}", sub { $dom->get_perf_events(Sys::Virt::Domain::AFFECT_CONFIG()) }, one(\&params), answer("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"));
        $case->step("virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", sub { $dom->set_perf_events({"nonsense" => 1}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

finish();
