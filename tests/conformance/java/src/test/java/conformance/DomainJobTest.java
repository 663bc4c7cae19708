// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-job. */
class DomainJobTest {
    /** What a domain is busy with. */
    @Test
    void jobs() throws Exception {
        Run.of("jobs", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}", () -> dom.getJobInfo(), value -> Records.show(value), Expected.answer("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"));
            run.step("virDomainGetJobStats(dom, 0) => (0, {})", () -> dom.getJobStats(0), value -> Show.several(Show.number(value.type), Show.params(value.params)), Expected.answer("(0, {})"));
            run.step("virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})", () -> dom.getJobStats(org.libvirt.flags.DomainGetJobStatsFlags.COMPLETED), value -> Show.several(Show.number(value.type), Show.params(value.params)), Expected.answer("(0, {})"));
            run.done("virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.abortJob(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.abortJobFlags(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** How a migration may go. */
    @Test
    void migration_limits() throws Exception {
        Run.of("migration_limits", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok", () -> dom.migrateSetMaxDowntime(300L, 0), Expected.answer("ok"));
            run.step("virDomainMigrateGetMaxDowntime(dom, 0) => 300", () -> dom.migrateGetMaxDowntime(0), value -> Show.unsigned(value), Expected.answer("300"));
            run.done("virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok", () -> dom.migrateSetMaxSpeed(100L, 0), Expected.answer("ok"));
            run.step("virDomainMigrateGetMaxSpeed(dom, 0) => 100", () -> dom.migrateGetMaxSpeed(0), value -> Show.unsigned(value), Expected.answer("100"));
            run.done("virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok", () -> dom.migrateSetCompressionCache(1048576L, 0), Expected.answer("ok"));
            run.step("virDomainMigrateGetCompressionCache(dom, 0) => 1048576", () -> dom.migrateGetCompressionCache(0), value -> Show.unsigned(value), Expected.answer("1048576"));
            run.done("virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> dom.migrateStartPostCopy(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A domain moves to another host. */
    @Test
    void migration() throws Exception {
        Run.of("migration", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var other = run.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", () -> ByHand.virConnectOpen(run.text("test://{hosts}/empty.xml")), value -> Show.any(value), Expected.ANYTHING);
            run.step("virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", () -> dom.migrate(other, org.libvirt.flags.DomainMigrateFlags.LIVE, (String) null, (String) null, 0L), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
        });
    }

    /** The same with a document for the other host. */
    @Test
    void migration_with_a_document() throws Exception {
        Run.of("migration_with_a_document", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var other = run.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", () -> ByHand.virConnectOpen(run.text("test://{hosts}/empty.xml")), value -> Show.any(value), Expected.ANYTHING);
            run.step("virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", () -> dom.migrate(other, (String) null, org.libvirt.flags.DomainMigrateFlags.LIVE, (String) null, (String) null, 0L), value -> Show.thing(value), Expected.answer("Domain(\"web\")"));
        });
    }

    /** The same with typed parameters. */
    @Test
    void migration_with_parameters() throws Exception {
        Run.of("migration_with_parameters", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var other = run.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", () -> ByHand.virConnectOpen(run.text("test://{hosts}/empty.xml")), value -> Show.any(value), Expected.ANYTHING);
            run.step("virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")", () -> dom.migrate(other, new TypedParameter[] {new TypedStringParameter("destination_name", "moved"), new TypedUlongParameter("bandwidth", 10L)}, org.libvirt.flags.DomainMigrateFlags.LIVE), value -> Show.thing(value), Expected.answer("Domain(\"moved\")"));
        });
    }

    /** A domain that moves by itself. */
    @Test
    void migration_to_uri() throws Exception {
        Run.of("migration_to_uri", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok", () -> dom.migrateToURI("test:///default", org.libvirt.flags.DomainMigrateFlags.PEER2PEER, (String) null, 0L), Expected.answer("ok"));
            run.done("virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.migrateToURI("test:///default", (String) null, (String) null, org.libvirt.flags.DomainMigrateFlags.PEER2PEER, (String) null, 0L), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> dom.migrateToURI("test:///default", new TypedParameter[] {}, org.libvirt.flags.DomainMigrateFlags.PEER2PEER), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

}
