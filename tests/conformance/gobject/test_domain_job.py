# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-job."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_jobs(self):
        """What a domain is busy with."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}", lambda: dom.get_job_info(), show.record("DomainJobInfo"), Answer("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"))
            self.step("virDomainGetJobStats(dom, 0) => (0, {})", lambda: dom.get_job_stats(Polyvirt.DomainGetJobStatsFlags(0)), show.several(show.number, show.params), Answer("(0, {})"))
            self.step("virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})", lambda: dom.get_job_stats(Polyvirt.DomainGetJobStatsFlags(1)), show.several(show.number, show.params), Answer("(0, {})"))
            self.step("virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.abort_job(), show.nothing, Error(55, 12))
            self.step("virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.abort_job_flags(Polyvirt.DomainAbortJobFlagsValues(0)), show.nothing, Error(55, 12))

        self.go(steps, 1)

    def test_migration_limits(self):
        """How a migration may go."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok", lambda: dom.migrate_set_max_downtime(300, 0), show.nothing, Answer("ok"))
            self.step("virDomainMigrateGetMaxDowntime(dom, 0) => 300", lambda: dom.migrate_get_max_downtime(0), show.number, Answer("300"))
            self.step("virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok", lambda: dom.migrate_set_max_speed(100, Polyvirt.DomainMigrateMaxSpeedFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainMigrateGetMaxSpeed(dom, 0) => 100", lambda: dom.migrate_get_max_speed(Polyvirt.DomainMigrateMaxSpeedFlags(0)), show.number, Answer("100"))
            self.step("virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok", lambda: dom.migrate_set_compression_cache(1048576, 0), show.nothing, Answer("ok"))
            self.step("virDomainMigrateGetCompressionCache(dom, 0) => 1048576", lambda: dom.migrate_get_compression_cache(0), show.number, Answer("1048576"))
            self.step("virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.migrate_start_post_copy(0), show.nothing, Error(55, 12))

        self.go(steps, 1)

    def test_migration(self):
        """A domain moves to another host."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            other = self.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
            self.step("virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", lambda: dom.migrate(other, Polyvirt.DomainMigrateFlags(1), None, None, 0), show.thing, Answer("Domain(\"web\")"))

        self.go(steps, 1)

    def test_migration_with_a_document(self):
        """The same with a document for the other host."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            other = self.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
            self.step("virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", lambda: dom.migrate2(other, None, Polyvirt.DomainMigrateFlags(1), None, None, 0), show.thing, Answer("Domain(\"web\")"))

        self.go(steps, 1)

    def test_migration_with_parameters(self):
        """The same with typed parameters."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            other = self.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: Polyvirt.Connect.open(self.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
            self.step("virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")", lambda: dom.migrate3(other, runtime.params([("destination_name", "s", "moved"), ("bandwidth", "t", 10)]), Polyvirt.DomainMigrateFlags(1)), show.thing, Answer("Domain(\"moved\")"))

        self.go(steps, 1)

    def test_migration_to_uri(self):
        """A domain that moves by itself."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok", lambda: dom.migrate_to_uri("test:///default", Polyvirt.DomainMigrateFlags(2), None, 0), show.nothing, Answer("ok"))
            self.step("virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.migrate_to_uri2("test:///default", None, None, Polyvirt.DomainMigrateFlags(2), None, 0), show.nothing, Error(55, 20))
            self.step("virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.migrate_to_uri3("test:///default", runtime.params([]), Polyvirt.DomainMigrateFlags(2)), show.nothing, Error(55, 20))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
