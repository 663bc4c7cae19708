// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-snapshot. */
class DomainSnapshotTest {
    /** Snapshots have names, a domain, and the snapshot before as their parent. */
    @Test
    void snapshots_are_made() throws Exception {
        Run.of("snapshots_are_made", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainSnapshotNum(dom, 0) => 0", () -> dom.snapshotNum(0), value -> Show.number(value), Expected.answer("0"));
            run.step("virDomainSnapshotListNames(dom, 0) => []", () -> dom.snapshotListNames(0), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virDomainListAllSnapshots(dom, 0) => []", () -> dom.listAllSnapshots(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virDomainHasCurrentSnapshot(dom, 0) => false", () -> dom.hasCurrentSnapshot(0), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", () -> dom.snapshotCurrent(0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_SNAPSHOT, Error.ErrorDomain.VIR_FROM_TEST));
            var one = run.step("one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")", () -> dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), value -> Show.thing(value), Expected.answer("DomainSnapshot(\"first\")"));
            var two = run.step("two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")", () -> dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), value -> Show.thing(value), Expected.answer("DomainSnapshot(\"second\")"));
            run.step("virDomainSnapshotGetName(two) => \"second\"", () -> two.getName(), value -> Show.text(value), Expected.answer("\"second\""));
            run.step("virDomainSnapshotGetDomain(two) => Domain(\"web\")", () -> two.getDomain(), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainSnapshotGetConnect(two) => Connect", () -> two.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")", () -> two.getParent(0), value -> Show.thing(value), Expected.answer("DomainSnapshot(\"first\")"));
            run.step("virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", () -> one.getParent(0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_SNAPSHOT, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT", () -> dom.snapshotCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN_SNAPSHOT));
            run.step("virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN", () -> dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_FAILED, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** By domain and by parent. */
    @Test
    void snapshots_are_listed() throws Exception {
        Run.of("snapshots_are_listed", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var one = run.step("one = virDomainSnapshotCreateXML(dom, first, 0)", () -> dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), value -> Show.thing(value), Expected.ANYTHING);
            var two = run.step("two = virDomainSnapshotCreateXML(dom, second, 0)", () -> dom.snapshotCreateXML("<domainsnapshot><name>second</name></domainsnapshot>", 0), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainSnapshotNum(dom, 0) => 2", () -> dom.snapshotNum(0), value -> Show.number(value), Expected.answer("2"));
            run.step("virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1", () -> dom.snapshotNum(org.libvirt.flags.DomainSnapshotListFlags.ROOTS), value -> Show.number(value), Expected.answer("1"));
            run.step("virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]", () -> dom.snapshotListNames(org.libvirt.flags.DomainSnapshotListFlags.ROOTS), value -> Show.list(value, Show::text), Expected.answer("[\"first\"]"));
            run.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]", () -> dom.listAllSnapshots(org.libvirt.flags.DomainSnapshotListFlags.LEAVES), value -> Show.list(value, Show::thing), Expected.answer("[DomainSnapshot(\"second\")]"));
            run.step("virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]", () -> dom.listAllSnapshots(org.libvirt.flags.DomainSnapshotListFlags.TOPOLOGICAL), value -> Show.list(value, Show::thing), Expected.answer("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"));
            run.step("virDomainSnapshotNumChildren(one, 0) => 1", () -> one.numChildren(0), value -> Show.number(value), Expected.answer("1"));
            run.step("virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]", () -> one.listChildrenNames(0), value -> Show.list(value, Show::text), Expected.answer("[\"second\"]"));
            run.step("virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]", () -> one.listAllChildren(org.libvirt.flags.DomainSnapshotListFlags.DESCENDANTS), value -> Show.list(value, Show::thing), Expected.answer("[DomainSnapshot(\"second\")]"));
            run.step("virDomainSnapshotListAllChildren(two, 0) => []", () -> two.listAllChildren(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.snapshotNum(1048576), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")", () -> dom.snapshotLookupByName("first", 0), value -> Show.thing(value), Expected.answer("DomainSnapshot(\"first\")"));
            run.step("virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", () -> dom.snapshotLookupByName("third", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_SNAPSHOT, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Which is current, and what its document says. */
    @Test
    void snapshots_are_known() throws Exception {
        Run.of("snapshots_are_known", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var one = run.step("one = virDomainSnapshotCreateXML(dom, first, 0)", () -> dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainHasCurrentSnapshot(dom, 0) => true", () -> dom.hasCurrentSnapshot(0), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")", () -> dom.snapshotCurrent(0), value -> Show.thing(value), Expected.answer("DomainSnapshot(\"first\")"));
            run.step("virDomainSnapshotIsCurrent(one, 0) => true", () -> one.isCurrent(0), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainSnapshotHasMetadata(one, 0) => true", () -> one.hasMetadata(0), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"", () -> one.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""));
            run.step("virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> one.getXMLDesc(2), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> one.isCurrent(1), value -> Show.truth(value == 1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A domain goes back to what it was. */
    @Test
    void snapshots_are_reverted() throws Exception {
        Run.of("snapshots_are_reverted", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var one = run.step("one = virDomainSnapshotCreateXML(dom, first, 0)", () -> dom.snapshotCreateXML("<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainDestroy(dom)", () -> dom.destroy(), Expected.ANYTHING);
            run.done("virDomainRevertToSnapshot(one, 0) => ok", () -> one.revert(0), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (1, 4)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(1, 4)"));
            run.done("virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok", () -> one.revert(org.libvirt.flags.DomainSnapshotRevertFlags.PAUSED), Expected.answer("ok"));
            run.step("virDomainGetState(dom, 0) => (3, 7)", () -> dom.getState(0), value -> Show.several(Show.number(value.state), Show.number(value.reason)), Expected.answer("(3, 7)"));
            run.done("virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> one.revert(1048576), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainSnapshotDelete(one, 0) => ok", () -> one.delete(0), Expected.answer("ok"));
            run.done("virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", () -> one.delete(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_SNAPSHOT, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST", () -> one.revert(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_SNAPSHOT, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

}
