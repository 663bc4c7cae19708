# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: node.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# The host as its file describes it.
conversation(
    'node_info',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}", sub { $conn->get_node_info() }, one(record('NodeInfo')), answer("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"));
        $case->step("virNodeGetFreeMemory(conn) => 0", sub { $conn->get_node_free_memory() }, one(\&number), answer("0"));
        $case->step("virNodeGetCPUMap(conn, 0) => (x'15', 3)", sub { ByHand::virNodeGetCPUMap($conn, 0) }, several(\&data, \&number), answer("(x'15', 3)"));
        $case->step("virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virNodeGetCPUMap($conn, 1) }, several(\&data, \&number), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# The default host has two cells with memory.
conversation(
    'node_info_of_the_default',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => "test:///default");
        $case->step("virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}", sub { $conn->get_node_info() }, one(record('NodeInfo')), answer("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"));
        $case->step("virNodeGetFreeMemory(conn) => 3145728", sub { $conn->get_node_free_memory() }, one(\&number), answer("3145728"));
        $case->step("virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])", sub { ByHand::virNodeGetCellsFreeMemory($conn, 0, 2) }, several(\&number, each_of(\&number)), answer("(2, [2097152, 4194304])"));
        $case->step("virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])", sub { ByHand::virNodeGetCellsFreeMemory($conn, 1, 1) }, several(\&number, each_of(\&number)), answer("(1, [4194304])"));
        $case->step("virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virNodeGetCellsFreeMemory($conn, 5, 1) }, several(\&number, each_of(\&number)), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _", sub { ByHand::virNodeGetFreePages($conn, [4, 2048], 0, 2, 0) }, several(\&number, each_of(\&number)), anything());
        return;
    }
);

# How busy processors are.
conversation(
    'node_statistics',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", sub { $conn->get_node_cpu_stats(Sys::Virt::NODE_CPU_STATS_ALL_CPUS(), 0) }, one(records('NodeCPUStats')), answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
        $case->step("virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", sub { $conn->get_node_cpu_stats(1, 0) }, one(records('NodeCPUStats')), answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
        $case->step("virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]", sub { $conn->get_node_cpu_stats(4711, 0) }, one(records('NodeCPUStats')), answer("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"));
        $case->step("virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->get_node_memory_stats(Sys::Virt::NODE_MEMORY_STATS_ALL_CELLS(), 0) }, one(records('NodeMemoryStats')), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# The test driver shares no pages.
conversation(
    'node_memory_parameters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->get_node_memory_parameters(0) }, one(\&params), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->set_node_memory_parameters({"shm_pages_to_scan" => 10}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { ByHand::virNodeAllocPages($conn, [2048], [1], 0, 1, 0) }, one(\&number), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# The model of security that the host has.
conversation(
    'node_security',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}", sub { $conn->get_node_security_model() }, one(record('SecurityModel')), answer("{model: \"testSecurity\", doi: \"\"}"));
        $case->step("virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->get_node_sev_info(0) }, one(\&params), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# A test host does not sleep.
conversation(
    'node_suspend',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $conn->node_suspend_for_duration(Sys::Virt::NODE_SUSPEND_TARGET_MEM(), 60, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

finish();
