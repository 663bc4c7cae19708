/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: node. */
#include "../runtime.h"
#include "shows.h"

/* The host as its file describes it. */
static void
case_node_info(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 7, "virNodeGetInfo(conn) => {model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}");
    {
        virNodeInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetInfo(conn, &out_info, &run->error))) {
            show_NodeInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{model: \"i986\", memory: 8192000, cpus: 8, mhz: 3000, nodes: 2, sockets: 2, cores: 2, threads: 2}"), NULL))
        goto done;
    begin(run, 8, "virNodeGetFreeMemory(conn) => 0");
    {
        unsigned long long out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetFreeMemory(conn, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), PARTS("! 1 0")))
        goto done;
    begin(run, 10, "virNodeGetCPUMap(conn, 0) => (x'15', 3)");
    {
        unsigned char *out_cpumap = NULL;
        size_t n_out_cpumap = 0;
        unsigned int out_online = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCPUMap(conn, 0, &out_cpumap, &n_out_cpumap, &out_online, &run->error))) {
            show(text, "(");
            show_bytes(text, out_cpumap, n_out_cpumap);
            show(text, ", ");
            show_unsigned(text, out_online);
            show(text, ")");
        }
        free(out_cpumap);
    }
    if (!expected(run, PARTS("(x'15', 3)"), NULL))
        goto done;
    begin(run, 11, "virNodeGetCPUMap(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        unsigned char *out_cpumap = NULL;
        size_t n_out_cpumap = 0;
        unsigned int out_online = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCPUMap(conn, 1, &out_cpumap, &n_out_cpumap, &out_online, &run->error))) {
            show(text, "(");
            show_bytes(text, out_cpumap, n_out_cpumap);
            show(text, ", ");
            show_unsigned(text, out_online);
            show(text, ")");
        }
        free(out_cpumap);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* The default host has two cells with memory. */
static void
case_node_info_of_the_default(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 18, "virNodeGetInfo(conn) => {model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}");
    {
        virNodeInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetInfo(conn, &out_info, &run->error))) {
            show_NodeInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{model: \"i686\", memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2}"), NULL))
        goto done;
    begin(run, 19, "virNodeGetFreeMemory(conn) => 3145728");
    {
        unsigned long long out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetFreeMemory(conn, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("3145728"), NULL))
        goto done;
    begin(run, 20, "virNodeGetCellsFreeMemory(conn, 0, 2) => (2, [2097152, 4194304])");
    {
        int out_return = 0;
        unsigned long long *out_freeMems = NULL;
        size_t n_out_freeMems = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCellsFreeMemory(conn, 0, 2, &out_return, &out_freeMems, &n_out_freeMems, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            SHOW_EACH(n_out_freeMems, show_unsigned(text, out_freeMems[i]));
            show(text, ")");
        }
        free(out_freeMems);
    }
    if (!expected(run, PARTS("(2, [2097152, 4194304])"), NULL))
        goto done;
    begin(run, 21, "virNodeGetCellsFreeMemory(conn, 1, 1) => (1, [4194304])");
    {
        int out_return = 0;
        unsigned long long *out_freeMems = NULL;
        size_t n_out_freeMems = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCellsFreeMemory(conn, 1, 1, &out_return, &out_freeMems, &n_out_freeMems, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            SHOW_EACH(n_out_freeMems, show_unsigned(text, out_freeMems[i]));
            show(text, ")");
        }
        free(out_freeMems);
    }
    if (!expected(run, PARTS("(1, [4194304])"), NULL))
        goto done;
    begin(run, 22, "virNodeGetCellsFreeMemory(conn, 5, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        int out_return = 0;
        unsigned long long *out_freeMems = NULL;
        size_t n_out_freeMems = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCellsFreeMemory(conn, 5, 1, &out_return, &out_freeMems, &n_out_freeMems, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            SHOW_EACH(n_out_freeMems, show_unsigned(text, out_freeMems[i]));
            show(text, ")");
        }
        free(out_freeMems);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 24, "virNodeGetFreePages(conn, [4, 2048], 0, 2, 0) => _");
    {
        int out_return = 0;
        unsigned long long *out_counts = NULL;
        size_t n_out_counts = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetFreePages(conn, (const unsigned int[]){4, 2048}, 2, 0, 2, 0, &out_return, &out_counts, &n_out_counts, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            SHOW_EACH(n_out_counts, show_unsigned(text, out_counts[i]));
            show(text, ")");
        }
        free(out_counts);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    (void)conn;
}

/* How busy processors are. */
static void
case_node_statistics(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 30, "virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]");
    {
        virNodeCPUStats *out_params = NULL;
        size_t n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, 0, &out_params, &n_out_params, &run->error))) {
            SHOW_EACH(n_out_params, show_NodeCPUStats(text, &out_params[i]));
        }
        polyvirt_free_records_NodeCPUStats(out_params, n_out_params);
    }
    if (!expected(run, PARTS("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), NULL))
        goto done;
    begin(run, 31, "virNodeGetCPUStats(conn, 1, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]");
    {
        virNodeCPUStats *out_params = NULL;
        size_t n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCPUStats(conn, 1, 0, &out_params, &n_out_params, &run->error))) {
            SHOW_EACH(n_out_params, show_NodeCPUStats(text, &out_params[i]));
        }
        polyvirt_free_records_NodeCPUStats(out_params, n_out_params);
    }
    if (!expected(run, PARTS("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), NULL))
        goto done;
    begin(run, 32, "virNodeGetCPUStats(conn, 4711, 0) => [{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]");
    {
        virNodeCPUStats *out_params = NULL;
        size_t n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetCPUStats(conn, 4711, 0, &out_params, &n_out_params, &run->error))) {
            SHOW_EACH(n_out_params, show_NodeCPUStats(text, &out_params[i]));
        }
        polyvirt_free_records_NodeCPUStats(out_params, n_out_params);
    }
    if (!expected(run, PARTS("[{field: \"user\", value: 9797400000}, {field: \"kernel\", value: 34678723400000}, {field: \"idle\", value: 87264900000}, {field: \"iowait\", value: 763600000}]"), NULL))
        goto done;
    begin(run, 33, "virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        virNodeMemoryStats *out_params = NULL;
        size_t n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetMemoryStats(conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, 0, &out_params, &n_out_params, &run->error))) {
            SHOW_EACH(n_out_params, show_NodeMemoryStats(text, &out_params[i]));
        }
        polyvirt_free_records_NodeMemoryStats(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* The test driver shares no pages. */
static void
case_node_memory_parameters(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 39, "virNodeGetMemoryParameters(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetMemoryParameters(conn, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 40, "virNodeSetMemoryParameters(conn, {shm_pages_to_scan: 10}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeSetMemoryParameters(conn, (virTypedParameter[]){param_u32("shm_pages_to_scan", 10)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 41, "virNodeAllocPages(conn, [2048], [1], 0, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeAllocPages(conn, (const unsigned int[]){2048}, 1, (const unsigned long long[]){1}, 1, 0, 1, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* The model of security that the host has. */
static void
case_node_security(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 47, "virNodeGetSecurityModel(conn) => {model: \"testSecurity\", doi: \"\"}");
    {
        virSecurityModel out_secmodel = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetSecurityModel(conn, &out_secmodel, &run->error))) {
            show_SecurityModel(text, &out_secmodel);
        }
    }
    if (!expected(run, PARTS("{model: \"testSecurity\", doi: \"\"}"), NULL))
        goto done;
    begin(run, 48, "virNodeGetSEVInfo(conn, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeGetSEVInfo(conn, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* A test host does not sleep. */
static void
case_node_suspend(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 54, "virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeSuspendForDuration(conn, VIR_NODE_SUSPEND_TARGET_MEM, 60, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_node[] = {
    {"node", "node_info", "test://{hosts}/node.xml", 0, 1, 1000000, 0, NULL, case_node_info},
    {"node", "node_info_of_the_default", "test:///default", 0, 1, 1002006, 0, NULL, case_node_info_of_the_default},
    {"node", "node_statistics", "test://{hosts}/node.xml", 0, 1, 9003, 0, NULL, case_node_statistics},
    {"node", "node_memory_parameters", "test://{hosts}/node.xml", 0, 1, 1002009, 0, NULL, case_node_memory_parameters},
    {"node", "node_security", "test://{hosts}/node.xml", 0, 1, 4005000, 0, NULL, case_node_security},
    {"node", "node_suspend", "test://{hosts}/node.xml", 0, 1, 9008, 0, NULL, case_node_suspend},
    {0},
};
