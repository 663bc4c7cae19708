// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-block. */
class DomainBlockTest {
    /** Size and traffic of a disk. */
    @Test
    void block_figures() throws Exception {
        Run.of("block_figures", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", () -> dom.blockInfo("vda", 0), value -> Records.show(value), Expected.answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"));
            run.step("virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", () -> dom.blockInfo("/images/web", 0), value -> Records.show(value), Expected.answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"));
            run.step("virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.blockInfo("vdz", 0), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.blockInfo("", 0), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}", () -> dom.blockStats("vda"), value -> Records.show(value), Expected.answer("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"));
            run.step("virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.blockStats("vdz"), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}", () -> dom.blockStatsFlags("vda", 0), value -> Show.params(value), Expected.answer("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"));
            run.step("virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]", () -> dom.getDiskErrors(0), value -> Show.list(value, Records::show), Expected.answer("[{disk: \"vda\", error: 1}]"));
        });
    }

    /** The beginning of a disk. */
    @Test
    void block_peek() throws Exception {
        Run.of("block_peek", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'", () -> dom.blockPeek("vda", 0L, 4L, 0), value -> Show.data(value), Expected.answer("x'00000000'"));
            run.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.blockPeek("vda", 0L, 4L, 1), value -> Show.data(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Disks grow. */
    @Test
    void block_resize() throws Exception {
        Run.of("block_resize", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok", () -> dom.blockResize("vda", 1048576L, 0), Expected.answer("ok"));
            run.done("virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.blockResize("vdz", 1048576L, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A disk takes in what it stands on. */
    @Test
    void block_pull() throws Exception {
        Run.of("block_pull", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainBlockPull(dom, \"vda\", 0, 0) => ok", () -> dom.blockPull("vda", 0L, 0), Expected.answer("ok"));
            run.step("virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})", () -> ByHand.virDomainGetBlockJobInfo(dom, "vda", 0), value -> Show.any(value), Expected.answer("(true, {type: 1, bandwidth: 0, cur: ", ", end: ", "})"));
            run.done("virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok", () -> dom.blockJobSetSpeed("vda", 100L, 0), Expected.answer("ok"));
            run.done("virDomainBlockJobAbort(dom, \"vda\", 0) => ok", () -> dom.blockJobAbort("vda", 0), Expected.answer("ok"));
        });
    }

    /** A disk stands on another. */
    @Test
    void block_rebase() throws Exception {
        Run.of("block_rebase", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok", () -> dom.blockRebase("vda", (String) null, 0L, 0), Expected.answer("ok"));
            run.done("virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", () -> dom.blockRebase("vda", "/copy", 0L, org.libvirt.flags.DomainBlockRebaseFlags.COPY), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A disk is copied. */
    @Test
    void block_copy() throws Exception {
        Run.of("block_copy", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok", () -> dom.blockCopy("vda", "<disk type='file'><source file='/copy'/></disk>", new TypedParameter[] {new TypedUlongParameter("bandwidth", 100L), new TypedUintParameter("granularity", 4096)}, 0), Expected.answer("ok"));
            run.done("virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", () -> dom.blockCopy("vda", "nonsense", new TypedParameter[] {}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

    /** A disk gives up what stands on it. */
    @Test
    void block_commit() throws Exception {
        Run.of("block_commit", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.blockCommit("vda", (String) null, (String) null, 0L, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A word when a disk is nearly full. */
    @Test
    void block_threshold() throws Exception {
        Run.of("block_threshold", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok", () -> dom.setBlockThreshold("vda", 1000L, 0), Expected.answer("ok"));
        });
    }

    /** A backup of a domain's disks. */
    @Test
    void backup() throws Exception {
        Run.of("backup", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", () -> dom.backupGetXMLDesc(0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_BACKUP, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainBackupBegin(dom, backup, null, 0) => ok", () -> dom.backupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", (String) null, 0), Expected.answer("ok"));
            run.step("virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"", () -> dom.backupGetXMLDesc(0), value -> Show.text(value), Expected.answer("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""));
            run.done("virDomainAbortJob(dom) => ok", () -> dom.abortJob(), Expected.answer("ok"));
            run.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", () -> dom.backupGetXMLDesc(0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_DOMAIN_BACKUP, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainBackupBegin(dom, backup, null, 0) => ok", () -> dom.backupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", (String) null, 0), Expected.answer("ok"));
            run.done("virDomainAbortJobFlags(dom, 0) => ok", () -> dom.abortJobFlags(0), Expected.answer("ok"));
        });
    }

    /** Open files for disks. */
    @Test
    void files_for_disks() throws Exception {
        Run.of("files_for_disks", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", () -> dom.fdAssociate("group", new int[] {0}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Limits that several disks share. */
    @Test
    void throttle_groups() throws Exception {
        Run.of("throttle_groups", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok", () -> dom.setThrottleGroup("together", new TypedParameter[] {new TypedUlongParameter("total_bytes_sec", 1000L)}, 0), Expected.answer("ok"));
            run.done("virDomainDelThrottleGroup(dom, \"together\", 0) => ok", () -> dom.delThrottleGroup("together", 0), Expected.answer("ok"));
        });
    }

}
