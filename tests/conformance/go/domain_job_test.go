// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-job.

// What a domain is busy with.
func TestJobs(t *testing.T) {
	run(t, "jobs", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := virDomainGetJobInfo(dom)
		c.step("virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}", answer("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"), err, show(got2))
		got3, got4, err := virDomainGetJobStats(dom, 0)
		c.step("virDomainGetJobStats(dom, 0) => (0, {})", answer("(0, {})"), err, show(got3), show(got4))
		got5, got6, err := virDomainGetJobStats(dom, 1)
		c.step("virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})", answer("(0, {})"), err, show(got5), show(got6))
		c.done("virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.AbortJob())
		c.done("virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.AbortJobFlags(0))
	})
}

// How a migration may go.
func TestMigrationLimits(t *testing.T) {
	run(t, "migration_limits", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok", answer("ok"), dom.MigrateSetMaxDowntime(300, 0))
		got2, err := dom.MigrateGetMaxDowntime(0)
		c.step("virDomainMigrateGetMaxDowntime(dom, 0) => 300", answer("300"), err, show(got2))
		c.done("virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok", answer("ok"), dom.MigrateSetMaxSpeed(100, 0))
		got3, err := dom.MigrateGetMaxSpeed(0)
		c.step("virDomainMigrateGetMaxSpeed(dom, 0) => 100", answer("100"), err, show(got3))
		c.done("virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok", answer("ok"), dom.MigrateSetCompressionCache(1048576, 0))
		got4, err := dom.MigrateGetCompressionCache(0)
		c.step("virDomainMigrateGetCompressionCache(dom, 0) => 1048576", answer("1048576"), err, show(got4))
		c.done("virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), dom.MigrateStartPostCopy(0))
	})
}

// A domain moves to another host.
func TestMigration(t *testing.T) {
	run(t, "migration", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		other, err := libvirt.NewConnect(c.text("test://{hosts}/empty.xml"))
		c.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", anything(), err, show(other))
		got3, err := dom.Migrate(other, libvirt.MIGRATE_LIVE, "", "", 0)
		c.step("virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got3))
	})
}

// The same with a document for the other host.
func TestMigrationWithADocument(t *testing.T) {
	run(t, "migration_with_a_document", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		other, err := libvirt.NewConnect(c.text("test://{hosts}/empty.xml"))
		c.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", anything(), err, show(other))
		got3, err := dom.Migrate2(other, "", libvirt.MIGRATE_LIVE, "", "", 0)
		c.step("virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")", answer("Domain(\"web\")"), err, show(got3))
	})
}

// The same with typed parameters.
func TestMigrationWithParameters(t *testing.T) {
	run(t, "migration_with_parameters", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		other, err := libvirt.NewConnect(c.text("test://{hosts}/empty.xml"))
		c.step("other = virConnectOpen(\"test://{hosts}/empty.xml\")", anything(), err, show(other))
		got3, err := dom.Migrate3(other, &libvirt.DomainMigrateParameters{DestNameSet: true, DestName: "moved", BandwidthSet: true, Bandwidth: 10}, libvirt.MIGRATE_LIVE)
		c.step("virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")", answer("Domain(\"moved\")"), err, show(got3))
	})
}

// A domain that moves by itself.
func TestMigrationToUri(t *testing.T) {
	run(t, "migration_to_uri", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok", answer("ok"), dom.MigrateToURI("test:///default", libvirt.MIGRATE_PEER2PEER, "", 0))
		c.done("virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.MigrateToURI2("test:///default", "", "", libvirt.MIGRATE_PEER2PEER, "", 0))
		c.done("virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_DOMAIN), dom.MigrateToURI3("test:///default", &libvirt.DomainMigrateParameters{}, libvirt.MIGRATE_PEER2PEER))
	})
}
