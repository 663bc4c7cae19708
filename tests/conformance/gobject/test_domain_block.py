# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-block."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_block_figures(self):
        """Size and traffic of a disk."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", lambda: dom.get_block_info("vda", 0), show.record("DomainBlockInfo"), Answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"))
            self.step("virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", lambda: dom.get_block_info("/images/web", 0), show.record("DomainBlockInfo"), Answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"))
            self.step("virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.get_block_info("vdz", 0), show.record("DomainBlockInfo"), Error(8, 12))
            self.step("virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.get_block_info("", 0), show.record("DomainBlockInfo"), Error(8, 20))
            self.step("virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}", lambda: dom.block_stats("vda"), show.record("DomainBlockStats"), Answer("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"))
            self.step("virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.block_stats("vdz"), show.record("DomainBlockStats"), Error(8, 12))
            self.step("virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}", lambda: dom.block_stats_flags("vda", 0), show.params, Answer("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"))
            self.step("virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]", lambda: dom.get_disk_errors(0), show.records("DomainDiskError"), Answer("[{disk: \"vda\", error: 1}]"))

        self.go(steps, 1)

    def test_block_peek(self):
        """The beginning of a disk."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'", lambda: dom.block_peek("vda", 0, 4, 0), show.data, Answer("x'00000000'"))
            self.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.block_peek("vda", 0, 4, 1), show.data, Error(8, 12))

        self.go(steps, 1)

    def test_block_resize(self):
        """Disks grow."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok", lambda: dom.block_resize("vda", 1048576, Polyvirt.DomainBlockResizeFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.block_resize("vdz", 1048576, Polyvirt.DomainBlockResizeFlags(0)), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_block_pull(self):
        """A disk takes in what it stands on."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockPull(dom, \"vda\", 0, 0) => ok", lambda: dom.block_pull("vda", 0, Polyvirt.DomainBlockPullFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})", lambda: dom.get_block_job_info("vda", Polyvirt.DomainBlockJobInfoFlags(0)), show.several(show.truth, show.record("DomainBlockJobInfo")), Answer("(true, {type: 1, bandwidth: 0, cur: ", ", end: ", "})"))
            self.step("virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok", lambda: dom.block_job_set_speed("vda", 100, Polyvirt.DomainBlockJobSetSpeedFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainBlockJobAbort(dom, \"vda\", 0) => ok", lambda: dom.block_job_abort("vda", Polyvirt.DomainBlockJobAbortFlags(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_block_rebase(self):
        """A disk stands on another."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok", lambda: dom.block_rebase("vda", None, 0, Polyvirt.DomainBlockRebaseFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dom.block_rebase("vda", "/copy", 0, Polyvirt.DomainBlockRebaseFlags(8)), show.nothing, Error(84, 12))

        self.go(steps, 1)

    def test_block_copy(self):
        """A disk is copied."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok", lambda: dom.block_copy("vda", "<disk type='file'><source file='/copy'/></disk>", runtime.params([("bandwidth", "t", 100), ("granularity", "u", 4096)]), Polyvirt.DomainBlockCopyFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", lambda: dom.block_copy("vda", "nonsense", runtime.params([]), Polyvirt.DomainBlockCopyFlags(0)), show.nothing, Error(35, 0))

        self.go(steps, 1)

    def test_block_commit(self):
        """A disk gives up what stands on it."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.block_commit("vda", None, None, 0, Polyvirt.DomainBlockCommitFlags(0)), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_block_threshold(self):
        """A word when a disk is nearly full."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok", lambda: dom.set_block_threshold("vda", 1000, 0), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_backup(self):
        """A backup of a domain's disks."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", lambda: dom.backup_get_xml_desc(0), show.text, Error(104, 12))
            self.step("virDomainBackupBegin(dom, backup, null, 0) => ok", lambda: dom.backup_begin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", None, Polyvirt.DomainBackupBeginFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"", lambda: dom.backup_get_xml_desc(0), show.text, Answer("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""))
            self.step("virDomainAbortJob(dom) => ok", lambda: dom.abort_job(), show.nothing, Answer("ok"))
            self.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", lambda: dom.backup_get_xml_desc(0), show.text, Error(104, 12))
            self.step("virDomainBackupBegin(dom, backup, null, 0) => ok", lambda: dom.backup_begin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", None, Polyvirt.DomainBackupBeginFlags(0)), show.nothing, Answer("ok"))
            self.step("virDomainAbortJobFlags(dom, 0) => ok", lambda: dom.abort_job_flags(Polyvirt.DomainAbortJobFlagsValues(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_files_for_disks(self):
        """Open files for disks."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.fd_associate("group", [0], Polyvirt.DomainFdAssociateFlags(0)), show.nothing, Error(3, 20))

        self.go(steps, 1)

    def test_throttle_groups(self):
        """Limits that several disks share."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok", lambda: dom.set_throttle_group("together", runtime.params([("total_bytes_sec", "t", 1000)]), Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))
            self.step("virDomainDelThrottleGroup(dom, \"together\", 0) => ok", lambda: dom.del_throttle_group("together", Polyvirt.DomainModificationImpact(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
