# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-snapshot."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_snapshots_are_made(self):
        """Snapshots have names, a domain, and the snapshot before as their parent."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSnapshotNum(dom, 0) => 0", lambda: dom.snapshot_num(Polyvirt.DomainSnapshotListFlags(0)), show.number, Answer("0"))
            self.step("virDomainSnapshotListNames(dom, 0) => []", lambda: dom.snapshot_list_names(Polyvirt.DomainSnapshotListFlags(0)), show.texts, Answer("[]"))
            self.step("virDomainListAllSnapshots(dom, 0) => []", lambda: dom.list_all_snapshots(Polyvirt.DomainSnapshotListFlags(0)), show.things, Answer("[]"))
            self.step("virDomainHasCurrentSnapshot(dom, 0) => false", lambda: dom.has_current_snapshot(0), show.truth, Answer("false"))
            self.step("virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: dom.snapshot_current(0), show.thing, Error(72, 12))
            one = self.step("one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")", lambda: dom.snapshot_create_xml("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, Answer("DomainSnapshot(\"first\")"))
            two = self.step("two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")", lambda: dom.snapshot_create_xml("<domainsnapshot><name>second</name></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, Answer("DomainSnapshot(\"second\")"))
            self.step("virDomainSnapshotGetName(two) => \"second\"", lambda: two.get_name(), show.text, Answer("\"second\""))
            self.step("virDomainSnapshotGetDomain(two) => Domain(\"web\")", lambda: two.get_domain(), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainSnapshotGetConnect(two) => Connect", lambda: two.get_connect(), show.thing, Answer("Connect"))
            self.step("virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")", lambda: two.get_parent(0), show.thing, Answer("DomainSnapshot(\"first\")"))
            self.step("virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: one.get_parent(0), show.thing, Error(72, 12))
            self.step("virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT", lambda: dom.snapshot_create_xml("nonsense", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, Error(35, 35))
            self.step("virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN", lambda: dom.snapshot_create_xml("<domainsnapshot><name>second</name></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, Error(9, 20))

        self.go(steps, 1)

    def test_snapshots_are_listed(self):
        """By domain and by parent."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            one = self.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshot_create_xml("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, ANYTHING)
            two = self.step("two = virDomainSnapshotCreateXML(dom, second, 0)", lambda: dom.snapshot_create_xml("<domainsnapshot><name>second</name></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, ANYTHING)
            self.step("virDomainSnapshotNum(dom, 0) => 2", lambda: dom.snapshot_num(Polyvirt.DomainSnapshotListFlags(0)), show.number, Answer("2"))
            self.step("virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1", lambda: dom.snapshot_num(Polyvirt.DomainSnapshotListFlags(1)), show.number, Answer("1"))
            self.step("virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]", lambda: dom.snapshot_list_names(Polyvirt.DomainSnapshotListFlags(1)), show.texts, Answer("[\"first\"]"))
            self.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]", lambda: dom.list_all_snapshots(Polyvirt.DomainSnapshotListFlags(4)), show.things, Answer("[DomainSnapshot(\"second\")]"))
            self.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]", lambda: dom.list_all_snapshots(Polyvirt.DomainSnapshotListFlags(1024)), show.things, Answer("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"))
            self.step("virDomainSnapshotNumChildren(one, 0) => 1", lambda: one.num_children(Polyvirt.DomainSnapshotListFlags(0)), show.number, Answer("1"))
            self.step("virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]", lambda: one.list_children_names(Polyvirt.DomainSnapshotListFlags(0)), show.texts, Answer("[\"second\"]"))
            self.step("virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]", lambda: one.list_all_children(Polyvirt.DomainSnapshotListFlags(1)), show.things, Answer("[DomainSnapshot(\"second\")]"))
            self.step("virDomainSnapshotListAllChildren(two, 0) => []", lambda: two.list_all_children(Polyvirt.DomainSnapshotListFlags(0)), show.things, Answer("[]"))
            self.step("virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.snapshot_num(Polyvirt.DomainSnapshotListFlags(1048576)), show.number, Error(8, 12))
            self.step("virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")", lambda: dom.snapshot_lookup_by_name("first", 0), show.thing, Answer("DomainSnapshot(\"first\")"))
            self.step("virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: dom.snapshot_lookup_by_name("third", 0), show.thing, Error(72, 12))

        self.go(steps, 1)

    def test_snapshots_are_known(self):
        """Which is current, and what its document says."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            one = self.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshot_create_xml("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, ANYTHING)
            self.step("virDomainHasCurrentSnapshot(dom, 0) => true", lambda: dom.has_current_snapshot(0), show.truth, Answer("true"))
            self.step("virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")", lambda: dom.snapshot_current(0), show.thing, Answer("DomainSnapshot(\"first\")"))
            self.step("virDomainSnapshotIsCurrent(one, 0) => true", lambda: one.is_current(0), show.truth, Answer("true"))
            self.step("virDomainSnapshotHasMetadata(one, 0) => true", lambda: one.has_metadata(0), show.truth, Answer("true"))
            self.step("virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"", lambda: one.get_xml_desc(Polyvirt.DomainSnapshotXmlFlags(0)), show.text, Answer("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""))
            self.step("virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: one.get_xml_desc(Polyvirt.DomainSnapshotXmlFlags(2)), show.text, Error(8, 12))
            self.step("virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: one.is_current(1), show.truth, Error(8, 12))

        self.go(steps, 1)

    def test_snapshots_are_reverted(self):
        """A domain goes back to what it was."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            one = self.step("one = virDomainSnapshotCreateXML(dom, first, 0)", lambda: dom.snapshot_create_xml("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", Polyvirt.DomainSnapshotCreateFlags(0)), show.thing, ANYTHING)
            self.step("virDomainDestroy(dom)", lambda: dom.destroy(), show.nothing, ANYTHING)
            self.step("virDomainRevertToSnapshot(one, 0) => ok", lambda: one.domain_revert_to_snapshot(Polyvirt.DomainSnapshotRevertFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (1, 4)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(1, 4)"))
            self.step("virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok", lambda: one.domain_revert_to_snapshot(Polyvirt.DomainSnapshotRevertFlags(2)), show.nothing, Answer("ok"))
            self.step("virDomainGetState(dom, 0) => (3, 7)", lambda: dom.get_state(0), show.several(show.number, show.number), Answer("(3, 7)"))
            self.step("virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: one.domain_revert_to_snapshot(Polyvirt.DomainSnapshotRevertFlags(1048576)), show.nothing, Error(8, 12))
            self.step("virDomainSnapshotDelete(one, 0) => ok", lambda: one.delete(Polyvirt.DomainSnapshotDeleteFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: one.delete(Polyvirt.DomainSnapshotDeleteFlags(0)), show.nothing, Error(72, 12))
            self.step("virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", lambda: one.domain_revert_to_snapshot(Polyvirt.DomainSnapshotRevertFlags(0)), show.nothing, Error(72, 12))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
