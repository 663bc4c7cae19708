# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-checkpoint."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_checkpoints(case):
    """Checkpoints form a tree, like snapshots."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainListAllCheckpoints(dom, 0) => []", lambda: dom.listAllCheckpoints(0), show.things, Answer("[]"))
        one = case.step("one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")", lambda: dom.checkpointCreateXML("<domaincheckpoint><name>first</name></domaincheckpoint>", 0), show.thing, Answer("DomainCheckpoint(\"first\")"))
        two = case.step("two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")", lambda: dom.checkpointCreateXML("<domaincheckpoint><name>second</name></domaincheckpoint>", 0), show.thing, Answer("DomainCheckpoint(\"second\")"))
        case.step("virDomainCheckpointGetName(one) => \"first\"", lambda: one.getName(), show.text, Answer("\"first\""))
        case.step("virDomainCheckpointGetDomain(one) => Domain(\"web\")", lambda: one.domain(), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainCheckpointGetConnect(one) => Connect", lambda: one.connect(), show.thing, Answer("Connect"))
        case.step("virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")", lambda: two.getParent(0), show.thing, Answer("DomainCheckpoint(\"first\")"))
        case.step("virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: one.getParent(0), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN_CHECKPOINT, libvirt.VIR_FROM_TEST))
        case.step("virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]", lambda: dom.listAllCheckpoints(libvirt.VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL), show.things, Answer("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"))
        case.step("virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]", lambda: one.listAllChildren(0), show.things, Answer("[DomainCheckpoint(\"second\")]"))
        case.step("virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")", lambda: dom.checkpointLookupByName("second", 0), show.thing, Answer("DomainCheckpoint(\"second\")"))
        case.step("virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: dom.checkpointLookupByName("third", 0), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN_CHECKPOINT, libvirt.VIR_FROM_TEST))
        case.step("virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"", lambda: one.getXMLDesc(libvirt.VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN), show.text, Answer("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""))
        case.step("virDomainCheckpointDelete(one, 0) => ok", lambda: one.delete(0), show.nothing, Answer("ok"))
        case.step("virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: one.delete(0), show.nothing, Error(libvirt.VIR_ERR_NO_DOMAIN_CHECKPOINT, libvirt.VIR_FROM_TEST))
        case.step("virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT", lambda: dom.checkpointCreateXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN_CHECKPOINT))

    case.run(steps, 1)
