// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-snapshot.

// Snapshots have names, a domain, and the snapshot before as their parent.
func TestSnapshotsAreMade(t *testing.T) {
	run(t, "snapshots_are_made", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.SnapshotNum(0)
		c.step("virDomainSnapshotNum(dom, 0) => 0", answer("0"), err, show(got2))
		got3, err := dom.SnapshotListNames(0)
		c.step("virDomainSnapshotListNames(dom, 0) => []", answer("[]"), err, show(got3))
		got4, err := dom.ListAllSnapshots(0)
		c.step("virDomainListAllSnapshots(dom, 0) => []", answer("[]"), err, show(got4))
		got5, err := dom.HasCurrentSnapshot(0)
		c.step("virDomainHasCurrentSnapshot(dom, 0) => false", answer("false"), err, show(got5))
		got6, err := dom.SnapshotCurrent(0)
		c.step("virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_SNAPSHOT, libvirt.FROM_TEST), err, show(got6))
		one, err := dom.CreateSnapshotXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0)
		c.step("one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")", answer("DomainSnapshot(\"first\")"), err, show(one))
		two, err := dom.CreateSnapshotXML("<domainsnapshot><name>second</name></domainsnapshot>", 0)
		c.step("two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")", answer("DomainSnapshot(\"second\")"), err, show(two))
		got9, err := two.GetName()
		c.step("virDomainSnapshotGetName(two) => \"second\"", answer("\"second\""), err, show(got9))
		got10, err := two.GetDomain()
		c.step("virDomainSnapshotGetDomain(two) => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got10))
		got11, err := two.GetConnect()
		c.step("virDomainSnapshotGetConnect(two) => Connect", answer("Connect"), err, show(got11))
		got12, err := two.GetParent(0)
		c.step("virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")", answer("DomainSnapshot(\"first\")"), err, show(got12))
		got13, err := one.GetParent(0)
		c.step("virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_SNAPSHOT, libvirt.FROM_TEST), err, show(got13))
		got14, err := dom.CreateSnapshotXML("nonsense", 0)
		c.step("virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_DOMAIN_SNAPSHOT), err, show(got14))
		got15, err := dom.CreateSnapshotXML("<domainsnapshot><name>second</name></domainsnapshot>", 0)
		c.step("virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_FAILED, libvirt.FROM_DOMAIN), err, show(got15))
	})
}

// By domain and by parent.
func TestSnapshotsAreListed(t *testing.T) {
	run(t, "snapshots_are_listed", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		one, err := dom.CreateSnapshotXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0)
		c.step("one = virDomainSnapshotCreateXML(dom, first, 0)", anything(), err, show(one))
		two, err := dom.CreateSnapshotXML("<domainsnapshot><name>second</name></domainsnapshot>", 0)
		c.step("two = virDomainSnapshotCreateXML(dom, second, 0)", anything(), err, show(two))
		got4, err := dom.SnapshotNum(0)
		c.step("virDomainSnapshotNum(dom, 0) => 2", answer("2"), err, show(got4))
		got5, err := dom.SnapshotNum(libvirt.DOMAIN_SNAPSHOT_LIST_ROOTS)
		c.step("virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1", answer("1"), err, show(got5))
		got6, err := dom.SnapshotListNames(libvirt.DOMAIN_SNAPSHOT_LIST_ROOTS)
		c.step("virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]", answer("[\"first\"]"), err, show(got6))
		got7, err := dom.ListAllSnapshots(libvirt.DOMAIN_SNAPSHOT_LIST_LEAVES)
		c.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]", answer("[DomainSnapshot(\"second\")]"), err, show(got7))
		got8, err := dom.ListAllSnapshots(libvirt.DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL)
		c.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]", answer("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"), err, show(got8))
		got9, err := one.NumChildren(0)
		c.step("virDomainSnapshotNumChildren(one, 0) => 1", answer("1"), err, show(got9))
		got10, err := one.ListChildrenNames(0)
		c.step("virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]", answer("[\"second\"]"), err, show(got10))
		got11, err := one.ListAllChildren(libvirt.DOMAIN_SNAPSHOT_LIST_DESCENDANTS)
		c.step("virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]", answer("[DomainSnapshot(\"second\")]"), err, show(got11))
		got12, err := two.ListAllChildren(0)
		c.step("virDomainSnapshotListAllChildren(two, 0) => []", answer("[]"), err, show(got12))
		got13, err := dom.SnapshotNum(1048576)
		c.step("virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got13))
		got14, err := dom.SnapshotLookupByName("first", 0)
		c.step("virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")", answer("DomainSnapshot(\"first\")"), err, show(got14))
		got15, err := dom.SnapshotLookupByName("third", 0)
		c.step("virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_SNAPSHOT, libvirt.FROM_TEST), err, show(got15))
	})
}

// Which is current, and what its document says.
func TestSnapshotsAreKnown(t *testing.T) {
	run(t, "snapshots_are_known", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		one, err := dom.CreateSnapshotXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0)
		c.step("one = virDomainSnapshotCreateXML(dom, first, 0)", anything(), err, show(one))
		got3, err := dom.HasCurrentSnapshot(0)
		c.step("virDomainHasCurrentSnapshot(dom, 0) => true", answer("true"), err, show(got3))
		got4, err := dom.SnapshotCurrent(0)
		c.step("virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")", answer("DomainSnapshot(\"first\")"), err, show(got4))
		got5, err := one.IsCurrent(0)
		c.step("virDomainSnapshotIsCurrent(one, 0) => true", answer("true"), err, show(got5))
		got6, err := one.HasMetadata(0)
		c.step("virDomainSnapshotHasMetadata(one, 0) => true", answer("true"), err, show(got6))
		got7, err := one.GetXMLDesc(0)
		c.step("virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"", answer("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""), err, show(got7))
		got8, err := one.GetXMLDesc(2)
		c.step("virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got8))
		got9, err := one.IsCurrent(1)
		c.step("virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got9))
	})
}

// A domain goes back to what it was.
func TestSnapshotsAreReverted(t *testing.T) {
	run(t, "snapshots_are_reverted", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		one, err := dom.CreateSnapshotXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0)
		c.step("one = virDomainSnapshotCreateXML(dom, first, 0)", anything(), err, show(one))
		c.done("virDomainDestroy(dom)", anything(), dom.Destroy())
		c.done("virDomainRevertToSnapshot(one, 0) => ok", answer("ok"), one.RevertToSnapshot(0))
		got3, got4, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (1, 4)", answer("(1, 4)"), err, show(got3), show(got4))
		c.done("virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok", answer("ok"), one.RevertToSnapshot(libvirt.DOMAIN_SNAPSHOT_REVERT_PAUSED))
		got5, got6, err := dom.GetState()
		c.step("virDomainGetState(dom, 0) => (3, 7)", answer("(3, 7)"), err, show(got5), show(got6))
		c.done("virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), one.RevertToSnapshot(1048576))
		c.done("virDomainSnapshotDelete(one, 0) => ok", answer("ok"), one.Delete(0))
		c.done("virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_SNAPSHOT, libvirt.FROM_TEST), one.Delete(0))
		c.done("virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_SNAPSHOT, libvirt.FROM_TEST), one.RevertToSnapshot(0))
	})
}
