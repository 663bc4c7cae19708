# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-job."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_jobs(case):
    """What a domain is busy with."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}", lambda: dom.jobInfo(), show.record("DomainJobInfo"), Answer("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"))
        case.step("virDomainGetJobStats(dom, 0) => (0, {})", lambda: by_hand.virDomainGetJobStats(dom, 0), show.several(show.number, show.params), Answer("(0, {})"))
        case.step("virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})", lambda: by_hand.virDomainGetJobStats(dom, libvirt.VIR_DOMAIN_JOB_STATS_COMPLETED), show.several(show.number, show.params), Answer("(0, {})"))
        case.step("virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.abortJob(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.abortJobFlags(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_migration_limits(case):
    """How a migration may go."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok", lambda: dom.migrateSetMaxDowntime(300, 0), show.nothing, Answer("ok"))
        case.step("virDomainMigrateGetMaxDowntime(dom, 0) => 300", lambda: dom.migrateGetMaxDowntime(0), show.number, Answer("300"))
        case.step("virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok", lambda: dom.migrateSetMaxSpeed(100, 0), show.nothing, Answer("ok"))
        case.step("virDomainMigrateGetMaxSpeed(dom, 0) => 100", lambda: dom.migrateGetMaxSpeed(0), show.number, Answer("100"))
        case.step("virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok", lambda: dom.migrateSetCompressionCache(1048576, 0), show.nothing, Answer("ok"))
        case.step("virDomainMigrateGetCompressionCache(dom, 0) => 1048576", lambda: dom.migrateGetCompressionCache(0), show.number, Answer("1048576"))
        case.step("virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: dom.migrateStartPostCopy(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_migration(case):
    """A domain moves to another host."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        other = case.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: libvirt.open(case.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
        case.step("virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", lambda: dom.migrate(other, libvirt.VIR_MIGRATE_LIVE, None, None, 0), show.thing, Answer("Domain(\"web\")"))

    case.run(steps, 1)


def test_migration_with_a_document(case):
    """The same with a document for the other host."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        other = case.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: libvirt.open(case.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
        case.step("virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", lambda: dom.migrate2(other, None, libvirt.VIR_MIGRATE_LIVE, None, None, 0), show.thing, Answer("Domain(\"web\")"))

    case.run(steps, 1)


def test_migration_with_parameters(case):
    """The same with typed parameters."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        other = case.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", lambda: libvirt.open(case.text("test://{hosts}/empty.xml")), show.thing, ANYTHING)
        case.step("virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")", lambda: dom.migrate3(other, {"destination_name": "moved", "bandwidth": 10}, libvirt.VIR_MIGRATE_LIVE), show.thing, Answer("Domain(\"moved\")"))

    case.run(steps, 1)


def test_migration_to_uri(case):
    """A domain that moves by itself."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok", lambda: dom.migrateToURI("test:///default", libvirt.VIR_MIGRATE_PEER2PEER, None, 0), show.nothing, Answer("ok"))
        case.step("virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.migrateToURI2("test:///default", None, None, libvirt.VIR_MIGRATE_PEER2PEER, None, 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: dom.migrateToURI3("test:///default", {}, libvirt.VIR_MIGRATE_PEER2PEER), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)
