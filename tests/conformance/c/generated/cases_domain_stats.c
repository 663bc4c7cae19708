/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-stats. */
#include "../runtime.h"
#include "shows.h"

/* Time by processor, and in all. */
static void
case_processor_time(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 6, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 7, "virDomainGetCPUStats(dom, -1, 1, 0) => (3, {cpu_time: _, system_time: _, user_time: _})");
    {
        int out_return = 0;
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetCPUStats(dom, -1, 1, 0, &out_return, &out_params, &n_out_params, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_params(text, out_params, n_out_params);
            show(text, ")");
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("(3, {cpu_time: ", ", system_time: ", ", user_time: ", "})"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Memory as the balloon tells it. */
static void
case_memory_figures(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 13, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 14, "virDomainMemoryStats(dom, 0) => []");
    {
        virDomainMemoryStatStruct *out_stats = NULL;
        size_t n_out_stats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryStats(dom, 0, &out_stats, &n_out_stats, &run->error))) {
            SHOW_EACH(n_out_stats, show_DomainMemoryStat(text, &out_stats[i]));
        }
        polyvirt_free_records_DomainMemoryStat(out_stats, n_out_stats);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 15, "virDomainMemoryStats(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainMemoryStatStruct *out_stats = NULL;
        size_t n_out_stats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryStats(dom, 1, &out_stats, &n_out_stats, &run->error))) {
            SHOW_EACH(n_out_stats, show_DomainMemoryStat(text, &out_stats[i]));
        }
        polyvirt_free_records_DomainMemoryStat(out_stats, n_out_stats);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 16, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 17, "virDomainMemoryStats(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        virDomainMemoryStatStruct *out_stats = NULL;
        size_t n_out_stats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryStats(off, 0, &out_stats, &n_out_stats, &run->error))) {
            SHOW_EACH(n_out_stats, show_DomainMemoryStat(text, &out_stats[i]));
        }
        polyvirt_free_records_DomainMemoryStat(out_stats, n_out_stats);
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* Statistics of all domains, by group. */
static void
case_statistics_of_all(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 23, "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}]"), NULL))
        goto done;
    begin(run, 24, "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), NULL))
        goto done;
    begin(run, 25, "virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE) => [{dom: Domain(\"web\"), params: {}}]");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetAllDomainStats(conn, VIR_DOMAIN_STATS_IOTHREAD, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("[{dom: Domain(\"web\"), params: {}}]"), NULL))
        goto done;
    begin(run, 26, "virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetAllDomainStats(conn, 1073741824, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("! 74 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Statistics of the domains named. */
static void
case_statistics_of_some(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr web = NULL;
    virDomainPtr off = NULL;

    begin(run, 32, "web = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &web, &run->error))) {
            show_Domain(text, web);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 33, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 34, "virDomainListGetStats([web, off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListGetStats((const virDomainPtr[]){web, off}, 2, VIR_DOMAIN_STATS_STATE, 0, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("[{dom: Domain(\"web\"), params: {state.reason: 0, state.state: 1}}, {dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), NULL))
        goto done;
    begin(run, 35, "virDomainListGetStats([off], VIR_DOMAIN_STATS_STATE, 0) => [{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListGetStats((const virDomainPtr[]){off}, 1, VIR_DOMAIN_STATS_STATE, 0, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("[{dom: Domain(\"off\"), params: {state.reason: 0, state.state: 5}}]"), NULL))
        goto done;
    begin(run, 36, "virDomainListGetStats([], 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virDomainStatsRecordPtr *out_retStats = NULL;
        size_t n_out_retStats = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListGetStats(NULL, 0, 0, 0, &out_retStats, &n_out_retStats, &run->error))) {
            SHOW_EACH(n_out_retStats, show_DomainStatsRecord(text, out_retStats[i]));
        }
        polyvirt_free_records_DomainStatsRecord(out_retStats, n_out_retStats);
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(web);
    free_Domain(off);
    (void)conn;
}

/* How fast a domain's memory changes. */
static void
case_dirty_rate(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 42, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 43, "virDomainStartDirtyRateCalc(dom, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainStartDirtyRateCalc(dom, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_stats[] = {
    {"domain-stats", "processor_time", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_processor_time},
    {"domain-stats", "memory_figures", "test://{hosts}/node.xml", 0, 1, 7005, 0, NULL, case_memory_figures},
    {"domain-stats", "statistics_of_all", "test://{hosts}/node.xml", 0, 1, 1002008, 0, NULL, case_statistics_of_all},
    {"domain-stats", "statistics_of_some", "test://{hosts}/node.xml", 0, 1, 1002008, 0, NULL, case_statistics_of_some},
    {"domain-stats", "dirty_rate", "test://{hosts}/node.xml", 0, 1, 7002000, 0, NULL, case_dirty_rate},
    {0},
};
