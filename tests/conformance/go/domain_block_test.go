// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: domain-block.

// Size and traffic of a disk.
func TestBlockFigures(t *testing.T) {
	run(t, "block_figures", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.GetBlockInfo("vda", 0)
		c.step("virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"), err, show(got2))
		got3, err := dom.GetBlockInfo("/images/web", 0)
		c.step("virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"), err, show(got3))
		got4, err := dom.GetBlockInfo("vdz", 0)
		c.step("virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got4))
		got5, err := dom.GetBlockInfo("", 0)
		c.step("virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_DOMAIN), err, show(got5))
		got6, err := virDomainBlockStats(dom, "vda")
		c.step("virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}", answer("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"), err, show(got6))
		got7, err := virDomainBlockStats(dom, "vdz")
		c.step("virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got7))
		got8, err := dom.BlockStatsFlags("vda", 0)
		c.step("virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}", answer("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"), err, show(got8))
		got9, err := virDomainGetDiskErrors(dom, 0)
		c.step("virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]", answer("[{disk: \"vda\", error: 1}]"), err, show(got9))
	})
}

// The beginning of a disk.
func TestBlockPeek(t *testing.T) {
	run(t, "block_peek", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.BlockPeek("vda", 0, 4, 0)
		c.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'", answer("x'00000000'"), err, show(got2))
		got3, err := dom.BlockPeek("vda", 0, 4, 1)
		c.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got3))
	})
}

// Disks grow.
func TestBlockResize(t *testing.T) {
	run(t, "block_resize", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok", answer("ok"), dom.BlockResize("vda", 1048576, 0))
		c.done("virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.BlockResize("vdz", 1048576, 0))
	})
}

// A disk takes in what it stands on.
func TestBlockPull(t *testing.T) {
	run(t, "block_pull", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainBlockPull(dom, \"vda\", 0, 0) => ok", answer("ok"), dom.BlockPull("vda", 0, 0))
		got2, err := dom.GetBlockJobInfo("vda", 0)
		c.step("virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})", anything(), err, show(got2))
		c.done("virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok", answer("ok"), dom.BlockJobSetSpeed("vda", 100, 0))
		c.done("virDomainBlockJobAbort(dom, \"vda\", 0) => ok", answer("ok"), dom.BlockJobAbort("vda", 0))
	})
}

// A disk stands on another.
func TestBlockRebase(t *testing.T) {
	run(t, "block_rebase", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok", answer("ok"), dom.BlockRebase("vda", "", 0, 0))
		c.done("virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), dom.BlockRebase("vda", "/copy", 0, libvirt.DOMAIN_BLOCK_REBASE_COPY))
	})
}

// A disk is copied.
func TestBlockCopy(t *testing.T) {
	run(t, "block_copy", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok", answer("ok"), dom.BlockCopy("vda", "<disk type='file'><source file='/copy'/></disk>", &libvirt.DomainBlockCopyParameters{BandwidthSet: true, Bandwidth: 100, GranularitySet: true, Granularity: 4096}, 0))
		c.done("virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NONE), dom.BlockCopy("vda", "nonsense", &libvirt.DomainBlockCopyParameters{}, 0))
	})
}

// A disk gives up what stands on it.
func TestBlockCommit(t *testing.T) {
	run(t, "block_commit", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), dom.BlockCommit("vda", "", "", 0, 0))
	})
}

// A word when a disk is nearly full.
func TestBlockThreshold(t *testing.T) {
	run(t, "block_threshold", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok", answer("ok"), dom.SetBlockThreshold("vda", 1000, 0))
	})
}

// A backup of a domain's disks.
func TestBackup(t *testing.T) {
	run(t, "backup", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		got2, err := dom.BackupGetXMLDesc(0)
		c.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_BACKUP, libvirt.FROM_TEST), err, show(got2))
		c.done("virDomainBackupBegin(dom, backup, null, 0) => ok", answer("ok"), dom.BackupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", "", 0))
		got3, err := dom.BackupGetXMLDesc(0)
		c.step("virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"", answer("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""), err, show(got3))
		c.done("virDomainAbortJob(dom) => ok", answer("ok"), dom.AbortJob())
		got4, err := dom.BackupGetXMLDesc(0)
		c.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", failure(libvirt.ERR_NO_DOMAIN_BACKUP, libvirt.FROM_TEST), err, show(got4))
		c.done("virDomainBackupBegin(dom, backup, null, 0) => ok", answer("ok"), dom.BackupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", "", 0))
		c.done("virDomainAbortJobFlags(dom, 0) => ok", answer("ok"), dom.AbortJobFlags(0))
	})
}

// Open files for disks.
func TestFilesForDisks(t *testing.T) {
	run(t, "files_for_disks", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_DOMAIN), virDomainFDAssociate(dom, "group", []int{0}, 0))
	})
}

// Limits that several disks share.
func TestThrottleGroups(t *testing.T) {
	run(t, "throttle_groups", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dom, err := conn.LookupDomainByName("web")
		c.step("dom = virDomainLookupByName(conn, \"web\")", anything(), err, show(dom))
		c.done("virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok", answer("ok"), dom.SetThrottleGroup("together", &libvirt.DomainBlockIoTuneParameters{TotalBytesSecSet: true, TotalBytesSec: 1000}, 0))
		c.done("virDomainDelThrottleGroup(dom, \"together\", 0) => ok", answer("ok"), dom.DelThrottleGroup("together", 0))
	})
}
