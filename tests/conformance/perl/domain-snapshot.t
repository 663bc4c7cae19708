# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-snapshot.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Snapshots have names, a domain, and the snapshot before as their parent.
conversation(
    'snapshots_are_made',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $one, $two);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainSnapshotNum(dom, 0) => 0", sub { $dom->num_of_snapshots(0) }, one(\&number), answer("0"));
        $case->step("virDomainSnapshotListNames(dom, 0) => []", sub { $dom->list_snapshot_names(-1, 0) }, list(each_of(\&text)), answer("[]"));
        $case->step("virDomainListAllSnapshots(dom, 0) => []", sub { $dom->list_all_snapshots(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virDomainHasCurrentSnapshot(dom, 0) => false", sub { $dom->has_current_snapshot(0) }, one(\&truth), answer("false"));
        $case->step("virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", sub { $dom->current_snapshot(0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT(), Sys::Virt::Error::FROM_TEST()));
        ($one) = $case->step("one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")", sub { $dom->create_snapshot("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0) }, one(\&thing), answer("DomainSnapshot(\"first\")"));
        ($two) = $case->step("two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")", sub { $dom->create_snapshot("<domainsnapshot><name>second</name></domainsnapshot>", 0) }, one(\&thing), answer("DomainSnapshot(\"second\")"));
        $case->step("virDomainSnapshotGetName(two) => \"second\"", sub { $two->get_name() }, one(\&text), answer("\"second\""));
        $case->step("virDomainSnapshotGetDomain(two) => Domain(\"web\")", sub { $two->get_domain() }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainSnapshotGetConnect(two) => Connect", sub { $two->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")", sub { $two->get_parent(0) }, one(\&thing), answer("DomainSnapshot(\"first\")"));
        $case->step("virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", sub { $one->get_parent(0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT", sub { $dom->create_snapshot("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN_SNAPSHOT()));
        $case->step("virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN", sub { $dom->create_snapshot("<domainsnapshot><name>second</name></domainsnapshot>", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_OPERATION_FAILED(), Sys::Virt::Error::FROM_DOMAIN()));
        return;
    }
);

# By domain and by parent.
conversation(
    'snapshots_are_listed',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $one, $two);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($one) = $case->step("one = virDomainSnapshotCreateXML(dom, first, 0)", sub { $dom->create_snapshot("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0) }, one(\&thing), anything());
        ($two) = $case->step("two = virDomainSnapshotCreateXML(dom, second, 0)", sub { $dom->create_snapshot("<domainsnapshot><name>second</name></domainsnapshot>", 0) }, one(\&thing), anything());
        $case->step("virDomainSnapshotNum(dom, 0) => 2", sub { $dom->num_of_snapshots(0) }, one(\&number), answer("2"));
        $case->step("virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1", sub { $dom->num_of_snapshots(Sys::Virt::DomainSnapshot::LIST_ROOTS()) }, one(\&number), answer("1"));
        $case->step("virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]", sub { $dom->list_snapshot_names(-1, Sys::Virt::DomainSnapshot::LIST_ROOTS()) }, list(each_of(\&text)), answer("[\"first\"]"));
        $case->step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]", sub { $dom->list_all_snapshots(Sys::Virt::DomainSnapshot::LIST_LEAVES()) }, list(each_of(\&thing)), answer("[DomainSnapshot(\"second\")]"));
        $case->step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]", sub { $dom->list_all_snapshots(Sys::Virt::DomainSnapshot::LIST_TOPOLOGICAL()) }, list(each_of(\&thing)), answer("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"));
        $case->step("virDomainSnapshotNumChildren(one, 0) => 1", sub { $one->num_of_child_snapshots(0) }, one(\&number), answer("1"));
        $case->step("virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]", sub { $one->list_child_snapshot_names(-1, 0) }, list(each_of(\&text)), answer("[\"second\"]"));
        $case->step("virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]", sub { $one->list_all_children(Sys::Virt::DomainSnapshot::LIST_DESCENDANTS()) }, list(each_of(\&thing)), answer("[DomainSnapshot(\"second\")]"));
        $case->step("virDomainSnapshotListAllChildren(two, 0) => []", sub { $two->list_all_children(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $dom->num_of_snapshots(1048576) }, one(\&number), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")", sub { $dom->get_snapshot_by_name("first", 0) }, one(\&thing), answer("DomainSnapshot(\"first\")"));
        $case->step("virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", sub { $dom->get_snapshot_by_name("third", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Which is current, and what its document says.
conversation(
    'snapshots_are_known',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $one);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($one) = $case->step("one = virDomainSnapshotCreateXML(dom, first, 0)", sub { $dom->create_snapshot("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0) }, one(\&thing), anything());
        $case->step("virDomainHasCurrentSnapshot(dom, 0) => true", sub { $dom->has_current_snapshot(0) }, one(\&truth), answer("true"));
        $case->step("virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")", sub { $dom->current_snapshot(0) }, one(\&thing), answer("DomainSnapshot(\"first\")"));
        $case->step("virDomainSnapshotIsCurrent(one, 0) => true", sub { $one->is_current(0) }, one(\&truth), answer("true"));
        $case->step("virDomainSnapshotHasMetadata(one, 0) => true", sub { $one->has_metadata(0) }, one(\&truth), answer("true"));
        $case->step("virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"", sub { $one->get_xml_description(0) }, one(\&text), answer("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""));
        $case->step("virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $one->get_xml_description(2) }, one(\&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $one->is_current(1) }, one(\&truth), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# A domain goes back to what it was.
conversation(
    'snapshots_are_reverted',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $one);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        ($one) = $case->step("one = virDomainSnapshotCreateXML(dom, first, 0)", sub { $dom->create_snapshot("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0) }, one(\&thing), anything());
        $case->step("virDomainDestroy(dom)", sub { $dom->destroy() }, NOTHING, anything());
        $case->step("virDomainRevertToSnapshot(one, 0) => ok", sub { $one->revert_to(0) }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (1, 4)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(1, 4)"));
        $case->step("virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok", sub { $one->revert_to(Sys::Virt::DomainSnapshot::REVERT_PAUSED()) }, NOTHING, answer("ok"));
        $case->step("virDomainGetState(dom, 0) => (3, 7)", sub { $dom->get_state(0) }, several(\&number, \&number), answer("(3, 7)"));
        $case->step("virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $one->revert_to(1048576) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainSnapshotDelete(one, 0) => ok", sub { $one->delete(0) }, NOTHING, answer("ok"));
        $case->step("virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", sub { $one->delete(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", sub { $one->revert_to(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_DOMAIN_SNAPSHOT(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

finish();
