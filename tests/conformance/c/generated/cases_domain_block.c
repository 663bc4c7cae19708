/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-block. */
#include "../runtime.h"
#include "shows.h"

/* Size and traffic of a disk. */
static void
case_block_figures(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 18, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 19, "virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}");
    {
        virDomainBlockInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockInfo(dom, "vda", 0, &out_info, &run->error))) {
            show_DomainBlockInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"), NULL))
        goto done;
    begin(run, 20, "virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}");
    {
        virDomainBlockInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockInfo(dom, "/images/web", 0, &out_info, &run->error))) {
            show_DomainBlockInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}"), NULL))
        goto done;
    begin(run, 21, "virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainBlockInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockInfo(dom, "vdz", 0, &out_info, &run->error))) {
            show_DomainBlockInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 22, "virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virDomainBlockInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockInfo(dom, "", 0, &out_info, &run->error))) {
            show_DomainBlockInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 23, "virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}");
    {
        virDomainBlockStatsStruct out_stats = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockStats(dom, "vda", &out_stats, &run->error))) {
            show_DomainBlockStats(text, &out_stats);
        }
    }
    if (!expected(run, PARTS("{rd_req: ", ", rd_bytes: ", ", wr_req: ", ", wr_bytes: ", ", errs: ", "}"), NULL))
        goto done;
    begin(run, 24, "virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainBlockStatsStruct out_stats = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockStats(dom, "vdz", &out_stats, &run->error))) {
            show_DomainBlockStats(text, &out_stats);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 25, "virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockStatsFlags(dom, "vda", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{flush_operations: ", ", flush_total_times: ", ", rd_bytes: ", ", rd_operations: ", ", rd_total_times: ", ", wr_bytes: ", ", wr_operations: ", ", wr_total_times: ", "}"), PARTS("! 3 20")))
        goto done;
    begin(run, 27, "virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]");
    {
        virDomainDiskError *out_errors = NULL;
        size_t n_out_errors = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetDiskErrors(dom, 0, &out_errors, &n_out_errors, &run->error))) {
            SHOW_EACH(n_out_errors, show_DomainDiskError(text, &out_errors[i]));
        }
        polyvirt_free_records_DomainDiskError(out_errors, n_out_errors);
    }
    if (!expected(run, PARTS("[{disk: \"vda\", error: 1}]"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The beginning of a disk. */
static void
case_block_peek(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 34, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 35, "virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'");
    {
        unsigned char *out_buffer = NULL;
        size_t n_out_buffer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockPeek(dom, "vda", 0, 4, 0, &out_buffer, &n_out_buffer, &run->error))) {
            show_bytes(text, out_buffer, n_out_buffer);
        }
        free(out_buffer);
    }
    if (!expected(run, PARTS("x'00000000'"), PARTS("! 3 20")))
        goto done;
    begin(run, 37, "virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        unsigned char *out_buffer = NULL;
        size_t n_out_buffer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockPeek(dom, "vda", 0, 4, 1, &out_buffer, &n_out_buffer, &run->error))) {
            show_bytes(text, out_buffer, n_out_buffer);
        }
        free(out_buffer);
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Disks grow. */
static void
case_block_resize(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 45, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 46, "virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockResize(dom, "vda", 1048576, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 48, "virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockResize(dom, "vdz", 1048576, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A disk takes in what it stands on. */
static void
case_block_pull(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 56, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 57, "virDomainBlockPull(dom, \"vda\", 0, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockPull(dom, "vda", 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 59, "virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})");
    {
        int out_return = 0;
        virDomainBlockJobInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockJobInfo(dom, "vda", 0, &out_return, &out_info, &run->error))) {
            show(text, "(");
            show_truth(text, out_return);
            show(text, ", ");
            show_DomainBlockJobInfo(text, &out_info);
            show(text, ")");
        }
    }
    if (!expected(run, PARTS("(true, {type: 1, bandwidth: 0, cur: ", ", end: ", "})"), PARTS("! 3 20")))
        goto done;
    begin(run, 61, "virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockJobSetSpeed(dom, "vda", 100, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 63, "virDomainBlockJobAbort(dom, \"vda\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockJobAbort(dom, "vda", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A disk stands on another. */
static void
case_block_rebase(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 71, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 72, "virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockRebase(dom, "vda", NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 74, "virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockRebase(dom, "vda", "/copy", 0, VIR_DOMAIN_BLOCK_REBASE_COPY, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A disk is copied. */
static void
case_block_copy(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 82, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 83, "virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockCopy(dom, "vda", "<disk type='file'><source file='/copy'/></disk>", (virTypedParameter[]){param_u64("bandwidth", 100), param_u32("granularity", 4096)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 85, "virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockCopy(dom, "vda", "nonsense", NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 35 0"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A disk gives up what stands on it. */
static void
case_block_commit(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 93, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 94, "virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBlockCommit(dom, "vda", NULL, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A word when a disk is nearly full. */
static void
case_block_threshold(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 102, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 103, "virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlockThreshold(dom, "vda", 1000, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A backup of a domain's disks. */
static void
case_backup(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 111, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 112, "virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBackupGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 104 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 114, "virDomainBackupBegin(dom, backup, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBackupBegin(dom, "<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 116, "virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBackupGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domainbackup mode='push'>\\n", "</domainbackup>\\n\""), PARTS("! 3 20")))
        goto done;
    begin(run, 118, "virDomainAbortJob(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAbortJob(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 120, "virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBackupGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 104 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 122, "virDomainBackupBegin(dom, backup, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainBackupBegin(dom, "<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n", NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 124, "virDomainAbortJobFlags(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAbortJobFlags(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Open files for disks. */
static void
case_files_for_disks(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 131, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 132, "virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFDAssociate(dom, "group", (const int[]){0}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Limits that several disks share. */
static void
case_throttle_groups(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 138, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 139, "virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetThrottleGroup(dom, "together", (virTypedParameter[]){param_u64("total_bytes_sec", 1000)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 140, "virDomainDelThrottleGroup(dom, \"together\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDelThrottleGroup(dom, "together", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_block[] = {
    {"domain-block", "block_figures", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_block_figures},
    {"domain-block", "block_peek", "test://{hosts}/node.xml", 0, 1, 4002, 0, NULL, case_block_peek},
    {"domain-block", "block_resize", "test://{hosts}/node.xml", 0, 1, 9008, 0, NULL, case_block_resize},
    {"domain-block", "block_pull", "test://{hosts}/node.xml", 0, 1, 9004, 0, NULL, case_block_pull},
    {"domain-block", "block_rebase", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_block_rebase},
    {"domain-block", "block_copy", "test://{hosts}/node.xml", 0, 1, 1002008, 0, NULL, case_block_copy},
    {"domain-block", "block_commit", "test://{hosts}/node.xml", 0, 1, 10002, 0, NULL, case_block_commit},
    {"domain-block", "block_threshold", "test://{hosts}/node.xml", 0, 1, 3001000, 0, NULL, case_block_threshold},
    {"domain-block", "backup", "test://{hosts}/node.xml", 0, 1, 8005000, 0, NULL, case_backup},
    {"domain-block", "files_for_disks", "test://{hosts}/node.xml", 0, 1, 9000000, 0, NULL, case_files_for_disks},
    {"domain-block", "throttle_groups", "test://{hosts}/node.xml", 0, 1, 11002000, 0, NULL, case_throttle_groups},
    {0},
};
