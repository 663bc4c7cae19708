/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-job. */
#include "../runtime.h"
#include "shows.h"

/* What a domain is busy with. */
static void
case_jobs(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 7, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 8, "virDomainGetJobInfo(dom) => {type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}");
    {
        virDomainJobInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetJobInfo(dom, &out_info, &run->error))) {
            show_DomainJobInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{type: 0, timeElapsed: 0, timeRemaining: 0, dataTotal: 0, dataProcessed: 0, dataRemaining: 0, memTotal: 0, memProcessed: 0, memRemaining: 0, fileTotal: 0, fileProcessed: 0, fileRemaining: 0}"), PARTS("! 3 20")))
        goto done;
    begin(run, 10, "virDomainGetJobStats(dom, 0) => (0, {})");
    {
        int out_type = 0;
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetJobStats(dom, 0, &out_type, &out_params, &n_out_params, &run->error))) {
            show(text, "(");
            show_signed(text, out_type);
            show(text, ", ");
            show_params(text, out_params, n_out_params);
            show(text, ")");
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("(0, {})"), PARTS("! 3 20")))
        goto done;
    begin(run, 12, "virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED) => (0, {})");
    {
        int out_type = 0;
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetJobStats(dom, VIR_DOMAIN_JOB_STATS_COMPLETED, &out_type, &out_params, &n_out_params, &run->error))) {
            show(text, "(");
            show_signed(text, out_type);
            show(text, ", ");
            show_params(text, out_params, n_out_params);
            show(text, ")");
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("(0, {})"), PARTS("! 3 20")))
        goto done;
    begin(run, 14, "virDomainAbortJob(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAbortJob(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 16, "virDomainAbortJobFlags(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAbortJobFlags(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* How a migration may go. */
static void
case_migration_limits(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 24, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 25, "virDomainMigrateSetMaxDowntime(dom, 300, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateSetMaxDowntime(dom, 300, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 27, "virDomainMigrateGetMaxDowntime(dom, 0) => 300");
    {
        unsigned long long out_downtime = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateGetMaxDowntime(dom, 0, &out_downtime, &run->error))) {
            show_unsigned(text, out_downtime);
        }
    }
    if (!expected(run, PARTS("300"), PARTS("! 3 20")))
        goto done;
    begin(run, 29, "virDomainMigrateSetMaxSpeed(dom, 100, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateSetMaxSpeed(dom, 100, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 31, "virDomainMigrateGetMaxSpeed(dom, 0) => 100");
    {
        unsigned long out_bandwidth = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateGetMaxSpeed(dom, 0, &out_bandwidth, &run->error))) {
            show_unsigned(text, out_bandwidth);
        }
    }
    if (!expected(run, PARTS("100"), PARTS("! 3 20")))
        goto done;
    begin(run, 33, "virDomainMigrateSetCompressionCache(dom, 1048576, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateSetCompressionCache(dom, 1048576, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 35, "virDomainMigrateGetCompressionCache(dom, 0) => 1048576");
    {
        unsigned long long out_cacheSize = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateGetCompressionCache(dom, 0, &out_cacheSize, &run->error))) {
            show_unsigned(text, out_cacheSize);
        }
    }
    if (!expected(run, PARTS("1048576"), PARTS("! 3 20")))
        goto done;
    begin(run, 37, "virDomainMigrateStartPostCopy(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateStartPostCopy(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A domain moves to another host. */
static void
case_migration(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virConnectPtr other = NULL;

    begin(run, 45, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 46, "other = virConnectOpen(\"test://{hosts}/empty.xml\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/empty.xml"), &other, &run->error))) {
            show_Connect(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 47, "virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrate(dom, other, VIR_MIGRATE_LIVE, NULL, NULL, 0, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    free_Connect(other);
    (void)conn;
}

/* The same with a document for the other host. */
static void
case_migration_with_a_document(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virConnectPtr other = NULL;

    begin(run, 55, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 56, "other = virConnectOpen(\"test://{hosts}/empty.xml\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/empty.xml"), &other, &run->error))) {
            show_Connect(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 57, "virDomainMigrate2(dom, other, null, VIR_MIGRATE_LIVE, null, null, 0) => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrate2(dom, other, NULL, VIR_MIGRATE_LIVE, NULL, NULL, 0, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    free_Connect(other);
    (void)conn;
}

/* The same with typed parameters. */
static void
case_migration_with_parameters(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virConnectPtr other = NULL;

    begin(run, 65, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 66, "other = virConnectOpen(\"test://{hosts}/empty.xml\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/empty.xml"), &other, &run->error))) {
            show_Connect(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 67, "virDomainMigrate3(dom, other, {destination_name: \"moved\", bandwidth: 10}, VIR_MIGRATE_LIVE) => Domain(\"moved\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrate3(dom, other, (virTypedParameter[]){param_string("destination_name", "moved"), param_u64("bandwidth", 10)}, 2, VIR_MIGRATE_LIVE, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"moved\")"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    free_Connect(other);
    (void)conn;
}

/* A domain that moves by itself. */
static void
case_migration_to_uri(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 75, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 76, "virDomainMigrateToURI(dom, \"test:///default\", VIR_MIGRATE_PEER2PEER, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateToURI(dom, "test:///default", VIR_MIGRATE_PEER2PEER, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 74 20")))
        goto done;
    begin(run, 78, "virDomainMigrateToURI2(dom, \"test:///default\", null, null, VIR_MIGRATE_PEER2PEER, null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateToURI2(dom, "test:///default", NULL, NULL, VIR_MIGRATE_PEER2PEER, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), PARTS("! 74 20")))
        goto done;
    begin(run, 80, "virDomainMigrateToURI3(dom, \"test:///default\", {}, VIR_MIGRATE_PEER2PEER) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMigrateToURI3(dom, "test:///default", NULL, 0, VIR_MIGRATE_PEER2PEER, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), PARTS("! 74 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_job[] = {
    {"domain-job", "jobs", "test://{hosts}/node.xml", 0, 1, 8005000, 0, NULL, case_jobs},
    {"domain-job", "migration_limits", "test://{hosts}/node.xml", 0, 1, 3007000, 0, NULL, case_migration_limits},
    {"domain-job", "migration", "test://{hosts}/node.xml", 0, 1, 3002, 0, NULL, case_migration},
    {"domain-job", "migration_with_a_document", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_migration_with_a_document},
    {"domain-job", "migration_with_parameters", "test://{hosts}/node.xml", 0, 1, 1001000, 0, NULL, case_migration_with_parameters},
    {"domain-job", "migration_to_uri", "test://{hosts}/node.xml", 0, 1, 1001000, 0, NULL, case_migration_to_uri},
    {0},
};
