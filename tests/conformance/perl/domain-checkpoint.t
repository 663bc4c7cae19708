# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: domain-checkpoint.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# Checkpoints form a tree, like snapshots.
conversation(
    'checkpoints',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($dom, $one, $two);
        ($dom) = $case->step("dom = virDomainLookupByName(conn, \"web\")", sub { $conn->get_domain_by_name("web") }, one(\&thing), anything());
        $case->step("virDomainListAllCheckpoints(dom, 0) => []", sub { $dom->list_all_checkpoints(0) }, list(each_of(\&thing)), answer("[]"));
        ($one) = $case->step("one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")", sub { $dom->create_checkpoint("<domaincheckpoint><name>first</name></domaincheckpoint>", 0) }, one(\&thing), answer("DomainCheckpoint(\"first\")"));
        ($two) = $case->step("two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")", sub { $dom->create_checkpoint("<domaincheckpoint><name>second</name></domaincheckpoint>", 0) }, one(\&thing), answer("DomainCheckpoint(\"second\")"));
        $case->step("virDomainCheckpointGetName(one) => \"first\"", sub { $one->get_name() }, one(\&text), answer("\"first\""));
        $case->step("virDomainCheckpointGetDomain(one) => Domain(\"web\")", sub { $one->get_domain() }, one(\&thing), answer("Domain(\"web\")"));
        $case->step("virDomainCheckpointGetConnect(one) => Connect", sub { $one->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")", sub { $two->get_parent(0) }, one(\&thing), answer("DomainCheckpoint(\"first\")"));
        $case->step("virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", sub { $one->get_parent(0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN_CHECKPOINT(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]", sub { $dom->list_all_checkpoints(Sys::Virt::DomainCheckpoint::LIST_TOPOLOGICAL()) }, list(each_of(\&thing)), answer("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"));
        $case->step("virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]", sub { $one->list_all_children(0) }, list(each_of(\&thing)), answer("[DomainCheckpoint(\"second\")]"));
        $case->step("virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")", sub { $dom->get_checkpoint_by_name("second", 0) }, one(\&thing), answer("DomainCheckpoint(\"second\")"));
        $case->step("virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", sub { $dom->get_checkpoint_by_name("third", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_DOMAIN_CHECKPOINT(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"", sub { $one->get_xml_description(Sys::Virt::DomainCheckpoint::XML_NO_DOMAIN()) }, one(\&text), answer("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""));
        $case->step("virDomainCheckpointDelete(one, 0) => ok", sub { $one->delete(0) }, NOTHING, answer("ok"));
        $case->step("virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", sub { $one->delete(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_DOMAIN_CHECKPOINT(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT", sub { $dom->create_checkpoint("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_DOMAIN_CHECKPOINT()));
        return;
    }
);

finish();
