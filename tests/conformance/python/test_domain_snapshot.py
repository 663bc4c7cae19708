# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-snapshot."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_snapshots_are_made(case):
    """Snapshots have names, a domain, and the snapshot before as their parent."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSnapshotNum(dom, 0) => 0", lambda: dom.snapshotNum(0), show.number, Answer("0"))
        case.step("virDomainSnapshotListNames(dom, 0) => []", lambda: dom.snapshotListNames(0), show.texts, Answer("[]"))
        case.step("virDomainListAllSnapshots(dom, 0) => []", lambda: dom.listAllSnapshots(0), show.things, Answer("[]"))
        case.step("virDomainHasCurrentSnapshot(dom, 0) => false", lambda: dom.hasCurrentSnapshot(0), show.truth, Answer("false"))
        case.step("virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: dom.snapshotCurrent(0), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN_SNAPSHOT, libvirt.VIR_FROM_TEST))
        one = case.step("one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")", lambda: dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), show.thing, Answer("DomainSnapshot(\"first\")"))
        two = case.step("two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")", lambda: dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), show.thing, Answer("DomainSnapshot(\"second\")"))
        case.step("virDomainSnapshotGetName(two) => \"second\"", lambda: two.getName(), show.text, Answer("\"second\""))
        case.step("virDomainSnapshotGetDomain(two) => Domain(\"web\")", lambda: two.domain(), show.thing, Answer("Domain(\"web\")"))
        case.step("virDomainSnapshotGetConnect(two) => Connect", lambda: two.connect(), show.thing, Answer("Connect"))
        case.step("virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")", lambda: two.getParent(0), show.thing, Answer("DomainSnapshot(\"first\")"))
        case.step("virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: one.getParent(0), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN_SNAPSHOT, libvirt.VIR_FROM_TEST))
        case.step("virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT", lambda: dom.snapshotCreateXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_DOMAIN_SNAPSHOT))
        case.step("virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN", lambda: dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), show.thing, Error(libvirt.VIR_ERR_OPERATION_FAILED, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_snapshots_are_listed(case):
    """By domain and by parent."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        one = case.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), show.thing, ANYTHING)
        two = case.step("two = virDomainSnapshotCreateXML(dom, second, 0)", lambda: dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), show.thing, ANYTHING)
        case.step("virDomainSnapshotNum(dom, 0) => 2", lambda: dom.snapshotNum(0), show.number, Answer("2"))
        case.step("virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1", lambda: dom.snapshotNum(libvirt.VIR_DOMAIN_SNAPSHOT_LIST_ROOTS), show.number, Answer("1"))
        case.step("virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]", lambda: dom.snapshotListNames(libvirt.VIR_DOMAIN_SNAPSHOT_LIST_ROOTS), show.texts, Answer("[\"first\"]"))
        case.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]", lambda: dom.listAllSnapshots(libvirt.VIR_DOMAIN_SNAPSHOT_LIST_LEAVES), show.things, Answer("[DomainSnapshot(\"second\")]"))
        case.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]", lambda: dom.listAllSnapshots(libvirt.VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL), show.things, Answer("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"))
        case.step("virDomainSnapshotNumChildren(one, 0) => 1", lambda: one.numChildren(0), show.number, Answer("1"))
        case.step("virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]", lambda: one.listChildrenNames(0), show.texts, Answer("[\"second\"]"))
        case.step("virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]", lambda: one.listAllChildren(libvirt.VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS), show.things, Answer("[DomainSnapshot(\"second\")]"))
        case.step("virDomainSnapshotListAllChildren(two, 0) => []", lambda: two.listAllChildren(0), show.things, Answer("[]"))
        case.step("virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.snapshotNum(1048576), show.number, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")", lambda: dom.snapshotLookupByName("first", 0), show.thing, Answer("DomainSnapshot(\"first\")"))
        case.step("virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: dom.snapshotLookupByName("third", 0), show.thing, Error(libvirt.VIR_ERR_NO_DOMAIN_SNAPSHOT, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_snapshots_are_known(case):
    """Which is current, and what its document says."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        one = case.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), show.thing, ANYTHING)
        case.step("virDomainHasCurrentSnapshot(dom, 0) => true", lambda: dom.hasCurrentSnapshot(0), show.truth, Answer("true"))
        case.step("virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")", lambda: dom.snapshotCurrent(0), show.thing, Answer("DomainSnapshot(\"first\")"))
        case.step("virDomainSnapshotIsCurrent(one, 0) => true", lambda: one.isCurrent(0), show.truth, Answer("true"))
        case.step("virDomainSnapshotHasMetadata(one, 0) => true", lambda: one.hasMetadata(0), show.truth, Answer("true"))
        case.step("virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"", lambda: one.getXMLDesc(0), show.text, Answer("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""))
        case.step("virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: one.getXMLDesc(2), show.text, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: one.isCurrent(1), show.truth, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_snapshots_are_reverted(case):
    """A domain goes back to what it was."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        one = case.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), show.thing, ANYTHING)
        case.step("virDomainDestroy(dom)", lambda: dom.destroy(), show.nothing, ANYTHING)
        case.step("virDomainRevertToSnapshot(one, 0) => ok", lambda: by_hand.virDomainRevertToSnapshot(one, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (1, 4)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(1, 4)"))
        case.step("virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok", lambda: by_hand.virDomainRevertToSnapshot(one, libvirt.VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED), show.nothing, Answer("ok"))
        case.step("virDomainGetState(dom, 0) => (3, 7)", lambda: dom.state(0), show.several(show.number, show.number), Answer("(3, 7)"))
        case.step("virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: by_hand.virDomainRevertToSnapshot(one, 1048576), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainSnapshotDelete(one, 0) => ok", lambda: one.delete(0), show.nothing, Answer("ok"))
        case.step("virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: one.delete(0), show.nothing, Error(libvirt.VIR_ERR_NO_DOMAIN_SNAPSHOT, libvirt.VIR_FROM_TEST))
        case.step("virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: by_hand.virDomainRevertToSnapshot(one, 0), show.nothing, Error(libvirt.VIR_ERR_NO_DOMAIN_SNAPSHOT, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)
