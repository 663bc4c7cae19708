// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-checkpoint. */
class DomainCheckpointTest {
    /** Checkpoints form a tree, like snapshots. */
    @Test
    void checkpoints() throws Exception {
        Run.of("checkpoints", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainListAllCheckpoints(dom, 0) => []", () -> dom.listAllCheckpoints(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            var one = run.step("one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")", () -> dom.checkpointCreateXML("<domaincheckpoint><name>first</name></domaincheckpoint>", 0), value -> Show.thing(value), Expected.answer("DomainCheckpoint(\"first\")"));
            var two = run.step("two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")", () -> dom.checkpointCreateXML("<domaincheckpoint><name>second</name></domaincheckpoint>", 0), value -> Show.thing(value), Expected.answer("DomainCheckpoint(\"second\")"));
            run.step("virDomainCheckpointGetName(one) => \"first\"", () -> one.getName(), value -> Show.text(value), Expected.answer("\"first\""));
            run.step("virDomainCheckpointGetDomain(one) => Domain(\"web\")", () -> one.getDomain(), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
            run.step("virDomainCheckpointGetConnect(one) => Connect", () -> one.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")", () -> two.getParent(0), value -> Show.thing(value), Expected.answer("DomainCheckpoint(\"first\")"));
            run.step("virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", () -> one.getParent(0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_CHECKPOINT, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]", () -> dom.listAllCheckpoints(org.libvirt.flags.DomainCheckpointListFlags.TOPOLOGICAL), value -> Show.list(value, Show::thing), Expected.answer("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"));
            run.step("virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]", () -> one.listAllChildren(0), value -> Show.list(value, Show::thing), Expected.answer("[DomainCheckpoint(\"second\")]"));
            run.step("virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")", () -> dom.checkpointLookupByName("second", 0), value -> Show.thing(value), Expected.answer("DomainCheckpoint(\"second\")"));
            run.step("virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", () -> dom.checkpointLookupByName("third", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_CHECKPOINT, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"", () -> one.getXMLDesc(org.libvirt.flags.DomainCheckpointXMLFlags.NO_DOMAIN), value -> Show.text(value), Expected.answer("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""));
            run.done("virDomainCheckpointDelete(one, 0) => ok", () -> one.delete(0), Expected.answer("ok"));
            run.done("virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST", () -> one.delete(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_CHECKPOINT, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT", () -> dom.checkpointCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_DOMAIN_CHECKPOINT));
        });
    }

}
