// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-checkpoint.

// Checkpoints form a tree, like snapshots.
func TestCheckpoints(t *testing.T) {
	run(t, "checkpoints", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.ListAllCheckpoints(0)
		c.step("virDomainListAllCheckpoints(dom, 0) => []", answer("[]"), err, show(got2))
		one, err := dom.CreateCheckpointXML("<domaincheckpoint><name>first</name></domaincheckpoint>", 0)
		c.step("one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")", answer("DomainCheckpoint(\"first\")"), err, show(one))
		two, err := dom.CreateCheckpointXML("<domaincheckpoint><name>second</name></domaincheckpoint>", 0)
		c.step("two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")", answer("DomainCheckpoint(\"second\")"), err, show(two))
		got5, err := one.GetName()
		c.step("virDomainCheckpointGetName(one) => \"first\"", answer("\"first\""), err, show(got5))
		got6, err := one.GetDomain()
		c.step("virDomainCheckpointGetDomain(one) => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got6))
		got7, err := one.GetConnect()
		c.step("virDomainCheckpointGetConnect(one) => Connect", answer("Connect"), err, show(got7))
		got8, err := two.GetParent(0)
		c.step("virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")", answer("DomainCheckpoint(\"first\")"), err, show(got8))
		got9, err := one.GetParent(0)
		c.step("virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_CHECKPOINT, libvirt.FROM_TEST), err, show(got9))
		got10, err := dom.ListAllCheckpoints(libvirt.DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL)
		c.step("virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]", answer("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"), err, show(got10))
		got11, err := one.ListAllChildren(0)
		c.step("virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]", answer("[DomainCheckpoint(\"second\")]"), err, show(got11))
		got12, err := dom.CheckpointLookupByName("second", 0)
		c.step("virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")", answer("DomainCheckpoint(\"second\")"), err, show(got12))
		got13, err := dom.CheckpointLookupByName("third", 0)
		c.step("virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_CHECKPOINT, libvirt.FROM_TEST), err, show(got13))
		got14, err := one.GetXMLDesc(libvirt.DOMAIN_CHECKPOINT_XML_NO_DOMAIN)
		c.step("virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"", answer("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""), err, show(got14))
		c.done("virDomainCheckpointDelete(one, 0) => ok", answer("ok"), one.Delete(0))
		c.done("virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_CHECKPOINT, libvirt.FROM_TEST), one.Delete(0))
		got15, err := dom.CreateCheckpointXML("nonsense", 0)
		c.step("virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN_CHECKPOINT), err, show(got15))
	})
}
