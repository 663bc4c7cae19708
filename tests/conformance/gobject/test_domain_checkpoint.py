# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-checkpoint."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_checkpoints(self):
        """Checkpoints form a tree, like snapshots."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainListAllCheckpoints(dom, 0) => []", lambda: dom.list_all_checkpoints(Polyvirt.DomainCheckpointListFlags(0)), show.things, Answer("[]"))
            one = self.step("one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")", lambda: dom.checkpoint_create_xml("<domaincheckpoint><name>first</name></domaincheckpoint>", Polyvirt.DomainCheckpointCreateFlags(0)), show.thing, Answer("DomainCheckpoint(\"first\")"))
            two = self.step("two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")", lambda: dom.checkpoint_create_xml("<domaincheckpoint><name>second</name></domaincheckpoint>", Polyvirt.DomainCheckpointCreateFlags(0)), show.thing, Answer("DomainCheckpoint(\"second\")"))
            self.step("virDomainCheckpointGetName(one) => \"first\"", lambda: one.get_name(), show.text, Answer("\"first\""))
            self.step("virDomainCheckpointGetDomain(one) => Domain(\"web\")", lambda: one.get_domain(), show.thing, Answer("Domain(\"web\")"))
            self.step("virDomainCheckpointGetConnect(one) => Connect", lambda: one.get_connect(), show.thing, Answer("Connect"))
            self.step("virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")", lambda: two.get_parent(0), show.thing, Answer("DomainCheckpoint(\"first\")"))
            self.step("virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: one.get_parent(0), show.thing, Error(103, 12))
            self.step("virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]", lambda: dom.list_all_checkpoints(Polyvirt.DomainCheckpointListFlags(2)), show.things, Answer("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"))
            self.step("virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]", lambda: one.list_all_children(Polyvirt.DomainCheckpointListFlags(0)), show.things, Answer("[DomainCheckpoint(\"second\")]"))
            self.step("virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")", lambda: dom.checkpoint_lookup_by_name("second", 0), show.thing, Answer("DomainCheckpoint(\"second\")"))
            self.step("virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: dom.checkpoint_lookup_by_name("third", 0), show.thing, Error(103, 12))
            self.step("virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"", lambda: one.get_xml_desc(Polyvirt.DomainCheckpointXmlFlags(2)), show.text, Answer("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""))
            self.step("virDomainCheckpointDelete(one, 0) => ok", lambda: one.delete(Polyvirt.DomainCheckpointDeleteFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", lambda: one.delete(Polyvirt.DomainCheckpointDeleteFlags(0)), show.nothing, Error(103, 12))
            self.step("virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT", lambda: dom.checkpoint_create_xml("nonsense", Polyvirt.DomainCheckpointCreateFlags(0)), show.thing, Error(35, 69))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
