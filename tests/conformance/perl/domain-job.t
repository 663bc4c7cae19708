# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-job.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# What a domain is busy with.
conversation(
    'jobs',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}", sub { $dom->get_job_info() }, one(record('DomainJobInfo')), answer("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"));
        $case->step("virDomainGetJobStats(dom, 0) => (0, {})", sub { ByHand::virDomainGetJobStats($dom, 0) }, several(\&number, \&params), answer("(0, {})"));
        $case->step("virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})", sub { ByHand::virDomainGetJobStats($dom, Sys::Virt::Domain::JOB_STATS_COMPLETED()) }, several(\&number, \&params), answer("(0, {})"));
        $case->step("virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->abort_job() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->abort_job(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# How a migration may go.
conversation(
    'migration_limits',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok", sub { $dom->migrate_set_max_downtime(300, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainMigrateGetMaxDowntime(dom, 0) => 300", sub { $dom->migrate_get_max_downtime(0) }, one(\&number), answer("300"));
        $case->step("virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok", sub { $dom->migrate_set_max_speed(100, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainMigrateGetMaxSpeed(dom, 0) => 100", sub { $dom->migrate_get_max_speed(0) }, one(\&number), answer("100"));
        $case->step("virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok", sub { $dom->migrate_set_compression_cache(1048576, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainMigrateGetCompressionCache(dom, 0) => 1048576", sub { $dom->migrate_get_compression_cache(0) }, one(\&number), answer("1048576"));
        $case->step("virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $dom->migrate_start_post_copy(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A domain moves to another host.
conversation(
    'migration',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $other);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($other) = $case->step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", sub { ByHand::virConnectOpen($case->text("test://{hosts}/empty.xml")) }, one(\&thing), anything());
        $case->step("virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", sub { ByHand::virDomainMigrate($dom, $other, Sys::Virt::Domain::MIGRATE_LIVE(), undef, undef, 0) }, one(\&thing), answer("Domain(\"web\")"));
        return;
    }
);

# The same with a document for the other host.
conversation(
    'migration_with_a_document',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $other);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($other) = $case->step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", sub { ByHand::virConnectOpen($case->text("test://{hosts}/empty.xml")) }, one(\&thing), anything());
        $case->step("virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", sub { $dom->migrate2($other, undef, Sys::Virt::Domain::MIGRATE_LIVE(), undef, undef, 0) }, one(\&thing), answer("Domain(\"web\")"));
        return;
    }
);

# The same with typed parameters.
conversation(
    'migration_with_parameters',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $other);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($other) = $case->step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", sub { ByHand::virConnectOpen($case->text("test://{hosts}/empty.xml")) }, one(\&thing), anything());
        $case->step("virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")", sub { $dom->migrate3($other, {"destination_name" => "moved", "bandwidth" => 10}, Sys::Virt::Domain::MIGRATE_LIVE()) }, one(\&thing), answer("Domain(\"moved\")"));
        return;
    }
);

# A domain that moves by itself.
conversation(
    'migration_to_uri',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok", sub { ByHand::virDomainMigrateToURI($dom, "test:///default", Sys::Virt::Domain::MIGRATE_PEER2PEER(), undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->migrate_to_uri2("test:///default", undef, undef, Sys::Virt::Domain::MIGRATE_PEER2PEER(), undef, 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", sub { $dom->migrate_to_uri3("test:///default", {}, Sys::Virt::Domain::MIGRATE_PEER2PEER()) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

finish();
