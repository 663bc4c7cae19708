# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-block.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Size and traffic of a disk.
conversation(
    'block_figures',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", sub { $dom->get_block_info("vda", 0) }, one(record('DomainBlockInfo')), answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"));
        $case->step("virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", sub { $dom->get_block_info("/images/web", 0) }, one(record('DomainBlockInfo')), answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"));
        $case->step("virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->get_block_info("vdz", 0) }, one(record('DomainBlockInfo')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", sub { $dom->get_block_info("", 0) }, one(record('DomainBlockInfo')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_DOMAIN()));
        $case->step("virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}", sub { ByHand::virDomainBlockStats($dom, "vda") }, one(record('DomainBlockStats')), answer("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"));
        $case->step("virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { ByHand::virDomainBlockStats($dom, "vdz") }, one(record('DomainBlockStats')), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}", sub { $dom->block_stats_flags("vda", 0) }, one(\&params), answer("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"));
        $case->step("virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]", sub { $dom->get_disk_errors(0) }, list(records('DomainDiskError')), answer("[{disk: \"vda\", error: 1}]"));
        return;
    }
);

# The beginning of a disk.
conversation(
    'block_peek',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'", sub { $dom->block_peek("vda", 0, 4, 0) }, one(\&data), answer("x'00000000'"));
        $case->step("virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->block_peek("vda", 0, 4, 1) }, one(\&data), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Disks grow.
conversation(
    'block_resize',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok", sub { $dom->block_resize("vda", 1048576, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->block_resize("vdz", 1048576, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A disk takes in what it stands on.
skipped('block_pull', "virDomainGetBlockJobInfo gives less in Perl");

# A disk stands on another.
conversation(
    'block_rebase',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok", sub { $dom->block_rebase("vda", undef, 0, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", sub { $dom->block_rebase("vda", "/copy", 0, Sys::Virt::Domain::BLOCK_REBASE_COPY()) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A disk is copied.
conversation(
    'block_copy',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok", sub { $dom->block_copy("vda", "<disk type='file'><source file='/copy'/></disk>", {"bandwidth" => 100, "granularity" => 4096}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", sub { $dom->block_copy("vda", "nonsense", {}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

# A disk gives up what stands on it.
conversation(
    'block_commit',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->block_commit("vda", undef, undef, 0, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A word when a disk is nearly full.
conversation(
    'block_threshold',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok", sub { $dom->set_block_threshold("vda", 1000, 0) }, NOTHING, answer("ok"));
        return;
    }
);

# A backup of a domain's disks.
conversation(
    'backup',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", sub { $dom->backup_get_xml_description(0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_DOMAIN_BACKUP(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainBackupBegin(dom, backup, null, 0) => ok", sub { $dom->backup_begin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"", sub { $dom->backup_get_xml_description(0) }, one(\&text), answer("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""));
        $case->step("virDomainAbortJob(dom) => ok", sub { $dom->abort_job() }, NOTHING, answer("ok"));
        $case->step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", sub { $dom->backup_get_xml_description(0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_DOMAIN_BACKUP(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainBackupBegin(dom, backup, null, 0) => ok", sub { $dom->backup_begin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", undef, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainAbortJobFlags(dom, 0) => ok", sub { $dom->abort_job(0) }, NOTHING, answer("ok"));
        return;
    }
);

# Open files for disks.
conversation(
    'files_for_disks',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", sub { $dom->fd_associate("group", [0], 0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# Limits that several disks share.
conversation(
    'throttle_groups',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok", sub { $dom->set_throttle_group("together", {"total_bytes_sec" => 1000}, 0) }, NOTHING, answer("ok"));
        $case->step("virDomainDelThrottleGroup(dom, \"together\", 0) => ok", sub { $dom->del_throttle_group("together", 0) }, NOTHING, answer("ok"));
        return;
    }
);

finish();
