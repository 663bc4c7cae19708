# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-stats.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Time by processor, and in all.
conversation(
    'processor_time',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})", sub { ByHand::virDomainGetCPUStats($dom, -1, 1, 0) }, several(\&number, \&params), answer("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"));
        return;
    }
);

# Memory as the balloon tells it.
conversation(
    'memory_figures',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $off);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainMemoryStats(dom, 0) => []", sub { $dom->memory_stats(0) }, one(records('DomainMemoryStat')), answer("[]"));
        $case->step("virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->memory_stats(1) }, one(records('DomainMemoryStat')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $off->memory_stats(0) }, one(records('DomainMemoryStat')), error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Statistics of all domains, by group.
conversation(
    'statistics_of_all',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]", sub { ByHand::virConnectGetAllDomainStats($conn, Sys::Virt::Domain::STATS_STATE(), Sys::Virt::Domain::GET_ALL_STATS_ACTIVE()) }, list(records('DomainStatsRecord')), answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"));
        $case->step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", sub { ByHand::virConnectGetAllDomainStats($conn, Sys::Virt::Domain::STATS_STATE(), Sys::Virt::Domain::GET_ALL_STATS_INACTIVE()) }, list(records('DomainStatsRecord')), answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
        $case->step("virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]", sub { ByHand::virConnectGetAllDomainStats($conn, Sys::Virt::Domain::STATS_IOTHREAD(), Sys::Virt::Domain::GET_ALL_STATS_ACTIVE()) }, list(records('DomainStatsRecord')), answer("[{dom: Domain(\"web\"), params: {}}]"));
        $case->step("virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST", sub { ByHand::virConnectGetAllDomainStats($conn, 1073741824, Sys::Virt::Domain::GET_ALL_STATS_ENFORCE_STATS()) }, list(records('DomainStatsRecord')), error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Statistics of the domains named.
conversation(
    'statistics_of_some',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($web, $off);
        ($web) = $case->step("web = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($off) = $case->step("off = virDomainLookupByName(conn, \"off\")", sub { $conn->get_domain_by_name("off") }, one(\&thing), anything());
        $case->step("virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", sub { ByHand::virDomainListGetStats([$web, $off], Sys::Virt::Domain::STATS_STATE(), 0) }, list(records('DomainStatsRecord')), answer("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
        $case->step("virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]", sub { ByHand::virDomainListGetStats([$off], Sys::Virt::Domain::STATS_STATE(), 0) }, list(records('DomainStatsRecord')), answer("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"));
        $case->step("virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { ByHand::virDomainListGetStats([], 0, 0) }, list(records('DomainStatsRecord')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# How fast a domain's memory changes.
conversation(
    'dirty_rate',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $dom->start_dirty_rate_calc(1, 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

finish();
