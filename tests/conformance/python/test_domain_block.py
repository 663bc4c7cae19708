# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-block."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_block_figures(case):
    """Size and traffic of a disk."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", lambda: dom.blockInfo("vda", 0), show.record("DomainBlockInfo"), Answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"))
        case.step("virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}", lambda: dom.blockInfo("/images/web", 0), show.record("DomainBlockInfo"), Answer("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"))
        case.step("virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockInfo("vdz", 0), show.record("DomainBlockInfo"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.blockInfo("", 0), show.record("DomainBlockInfo"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}", lambda: dom.blockStats("vda"), show.record("DomainBlockStats"), Answer("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"))
        case.step("virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockStats("vdz"), show.record("DomainBlockStats"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}", lambda: dom.blockStatsFlags("vda", 0), show.params, Answer("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"))
        case.step("virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]", lambda: dom.diskErrors(0), show.records("DomainDiskError"), Answer("[{disk: \"vda\", error: 1}]"))

    case.run(steps, 1)


def test_block_peek(case):
    """The beginning of a disk."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'", lambda: dom.blockPeek("vda", 0, 4, 0), show.data, Answer("x'00000000'"))
        case.step("virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockPeek("vda", 0, 4, 1), show.data, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_block_resize(case):
    """Disks grow."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok", lambda: dom.blockResize("vda", 1048576, 0), show.nothing, Answer("ok"))
        case.step("virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockResize("vdz", 1048576, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_block_pull(case):
    """A disk takes in what it stands on."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockPull(dom, \"vda\", 0, 0) => ok", lambda: dom.blockPull("vda", 0, 0), show.nothing, Answer("ok"))
        case.step("virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})", lambda: by_hand.found(dom.blockJobInfo("vda", 0)), show.several(show.truth, show.record("DomainBlockJobInfo")), Answer("(true, {type: 1, bandwidth: 0, cur: ", ", end: ", "})"))
        case.step("virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok", lambda: dom.blockJobSetSpeed("vda", 100, 0), show.nothing, Answer("ok"))
        case.step("virDomainBlockJobAbort(dom, \"vda\", 0) => ok", lambda: dom.blockJobAbort("vda", 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_block_rebase(case):
    """A disk stands on another."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok", lambda: dom.blockRebase("vda", None, 0, 0), show.nothing, Answer("ok"))
        case.step("virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dom.blockRebase("vda", "/copy", 0, libvirt.VIR_DOMAIN_BLOCK_REBASE_COPY), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_block_copy(case):
    """A disk is copied."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok", lambda: dom.blockCopy("vda", "<disk type='file'><source file='/copy'/></disk>", {"bandwidth": 100, "granularity": 4096}, 0), show.nothing, Answer("ok"))
        case.step("virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", lambda: dom.blockCopy("vda", "nonsense", {}, 0), show.nothing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)


def test_block_commit(case):
    """A disk gives up what stands on it."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.blockCommit("vda", None, None, 0, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_block_threshold(case):
    """A word when a disk is nearly full."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok", lambda: dom.setBlockThreshold("vda", 1000, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_backup(case):
    """A backup of a domain's disks."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", lambda: dom.backupGetXMLDesc(0), show.text, Error(libvirt.VIR_ERR_NO_DOMAIN_BACKUP, libvirt.VIR_FROM_TEST))
        case.step("virDomainBackupBegin(dom, backup, null, 0) => ok", lambda: dom.backupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", None, 0), show.nothing, Answer("ok"))
        case.step("virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"", lambda: dom.backupGetXMLDesc(0), show.text, Answer("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""))
        case.step("virDomainAbortJob(dom) => ok", lambda: dom.abortJob(), show.nothing, Answer("ok"))
        case.step("virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST", lambda: dom.backupGetXMLDesc(0), show.text, Error(libvirt.VIR_ERR_NO_DOMAIN_BACKUP, libvirt.VIR_FROM_TEST))
        case.step("virDomainBackupBegin(dom, backup, null, 0) => ok", lambda: dom.backupBegin("<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", None, 0), show.nothing, Answer("ok"))
        case.step("virDomainAbortJobFlags(dom, 0) => ok", lambda: dom.abortJobFlags(0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_files_for_disks(case):
    """Open files for disks."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN", lambda: dom.FDAssociate("group", [0], 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_throttle_groups(case):
    """Limits that several disks share."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok", lambda: dom.setThrottleGroup("together", {"total_bytes_sec": 1000}, 0), show.nothing, Answer("ok"))
        case.step("virDomainDelThrottleGroup(dom, \"together\", 0) => ok", lambda: dom.delThrottleGroup("together", 0), show.nothing, Answer("ok"))

    case.run(steps, 1)
