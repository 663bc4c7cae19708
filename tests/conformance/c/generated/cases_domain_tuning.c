/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-tuning. */
#include "../runtime.h"
#include "shows.h"

/* Memory at most and now. */
static void
case_memory(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 20, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 21, "virDomainGetMaxMemory(dom) => 524288");
    {
        unsigned long out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMaxMemory(dom, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("524288"), NULL))
        goto done;
    begin(run, 22, "virDomainSetMemory(dom, 262144) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemory(dom, 262144, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 23, "virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: _}");
    {
        virDomainInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInfo(dom, &out_info, &run->error))) {
            show_DomainInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 1, maxMem: 524288, memory: 262144, nrVirtCpu: 4, cpuTime: ", "}"), NULL))
        goto done;
    begin(run, 24, "virDomainSetMemory(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemory(dom, 1048576, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 25, "virDomainSetMemory(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemory(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 26, "virDomainSetMaxMemory(dom, 1048576) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMaxMemory(dom, 1048576, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 27, "virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryFlags(dom, 131072, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 28, "virDomainSetMemoryFlags(dom, 131072, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryFlags(dom, 131072, 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 29, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 30, "virDomainSetMaxMemory(off, 524288) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMaxMemory(off, 524288, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 31, "virDomainGetMaxMemory(off) => 524288");
    {
        unsigned long out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMaxMemory(off, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("524288"), NULL))
        goto done;
    begin(run, 32, "virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 33, "virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryFlags(off, 65536, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 34, "virDomainSetMemory(off, 65536) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemory(off, 65536, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* How often the balloon tells its figures. */
static void
case_memory_statistics_period(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr held = NULL;

    begin(run, 40, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 41, "virDomainSetMemoryStatsPeriod(dom, 5, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryStatsPeriod(dom, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 42, "held = virDomainDefineXML(conn, balloon) => Domain(\"balloon\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>balloon</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n", &held, &run->error))) {
            show_Domain(text, held);
        }
    }
    if (!expected(run, PARTS("Domain(\"balloon\")"), NULL))
        goto done;
    begin(run, 43, "virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryStatsPeriod(held, 5, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 44, "virDomainGetXMLDesc(held, 0) => \"<domain type='test'>\\n\\*<stats period='5'/>\\*</domain>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(held, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domain type='test'>\\n", "<stats period='5'/>", "</domain>\\n\""), NULL))
        goto done;
    begin(run, 45, "virDomainSetMemoryStatsPeriod(dom, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryStatsPeriod(dom, -1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(held);
    (void)conn;
}

/* Limits of memory are typed parameters. */
static void
case_memory_limits(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 51, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 52, "virDomainGetMemoryParameters(dom, 0) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMemoryParameters(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"), NULL))
        goto done;
    begin(run, 53, "virDomainSetMemoryParameters(dom, {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryParameters(dom, (virTypedParameter[]){param_u64("hard_limit", 400000), param_u64("soft_limit", 300000), param_u64("swap_hard_limit", 500000)}, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 54, "virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE) => {hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_LIVE, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{hard_limit: 400000, soft_limit: 300000, swap_hard_limit: 500000}"), NULL))
        goto done;
    begin(run, 55, "virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG) => {hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMemoryParameters(dom, VIR_DOMAIN_AFFECT_CONFIG, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{hard_limit: 9007199254740991, soft_limit: 9007199254740991, swap_hard_limit: 9007199254740991}"), NULL))
        goto done;
    begin(run, 56, "virDomainSetMemoryParameters(dom, {hard_limit: 600000, swap_hard_limit: 500000}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryParameters(dom, (virTypedParameter[]){param_u64("hard_limit", 600000), param_u64("swap_hard_limit", 500000)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 57, "virDomainSetMemoryParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryParameters(dom, (virTypedParameter[]){param_i32("nonsense", 1)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
    begin(run, 58, "virDomainSetMemoryParameters(dom, {\"hard_limit\": 18446744073709551615}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryParameters(dom, (virTypedParameter[]){param_u64("hard_limit", 18446744073709551615ULL)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Where a domain's memory comes from. */
static void
case_memory_cells(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 64, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 65, "virDomainGetNumaParameters(dom, 0) => {numa_mode: 0, numa_nodeset: \"\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetNumaParameters(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{numa_mode: 0, numa_nodeset: \"\"}"), NULL))
        goto done;
    begin(run, 66, "virDomainSetNumaParameters(dom, {numa_nodeset: \"0-1\", numa_mode: 1}, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetNumaParameters(dom, (virTypedParameter[]){param_string("numa_nodeset", "0-1"), param_i32("numa_mode", 1)}, 2, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 67, "virDomainSetNumaParameters(dom, {numa_mode: 2}, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetNumaParameters(dom, (virTypedParameter[]){param_i32("numa_mode", 2)}, 1, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 68, "virDomainSetNumaParameters(dom, {numa_nodeset: \"nonsense\"}, VIR_DOMAIN_AFFECT_CONFIG) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetNumaParameters(dom, (virTypedParameter[]){param_string("numa_nodeset", "nonsense")}, 1, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 69, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 70, "virDomainSetNumaParameters(off, {numa_nodeset: \"0-1\", numa_mode: 0}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetNumaParameters(off, (virTypedParameter[]){param_string("numa_nodeset", "0-1"), param_i32("numa_mode", 0)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 71, "virDomainGetNumaParameters(off, 0) => {numa_mode: 0, numa_nodeset: \"0-1\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetNumaParameters(off, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{numa_mode: 0, numa_nodeset: \"0-1\"}"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* The memory of a test domain can be looked at. */
static void
case_memory_peek(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 77, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 78, "virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL) => x'00010203'");
    {
        unsigned char *out_buffer = NULL;
        size_t n_out_buffer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryPeek(dom, 0, 4, VIR_MEMORY_PHYSICAL, &out_buffer, &n_out_buffer, &run->error))) {
            show_bytes(text, out_buffer, n_out_buffer);
        }
        free(out_buffer);
    }
    if (!expected(run, PARTS("x'00010203'"), NULL))
        goto done;
    begin(run, 79, "virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL) => x''");
    {
        unsigned char *out_buffer = NULL;
        size_t n_out_buffer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryPeek(dom, 16, 0, VIR_MEMORY_PHYSICAL, &out_buffer, &n_out_buffer, &run->error))) {
            show_bytes(text, out_buffer, n_out_buffer);
        }
        free(out_buffer);
    }
    if (!expected(run, PARTS("x''"), NULL))
        goto done;
    begin(run, 80, "virDomainMemoryPeek(dom, 0, 4, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        unsigned char *out_buffer = NULL;
        size_t n_out_buffer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainMemoryPeek(dom, 0, 4, 0, &out_buffer, &n_out_buffer, &run->error))) {
            show_bytes(text, out_buffer, n_out_buffer);
        }
        free(out_buffer);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Shares of processors. */
static void
case_scheduler(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 87, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 88, "virDomainGetSchedulerType(dom) => (\"fair\", 1)");
    {
        char *out_return = NULL;
        int out_nparams = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSchedulerType(dom, &out_return, &out_nparams, &run->error))) {
            show(text, "(");
            show_text(text, out_return);
            show(text, ", ");
            show_signed(text, out_nparams);
            show(text, ")");
        }
        free(out_return);
    }
    if (!expected(run, PARTS("(\"fair\", 1)"), NULL))
        goto done;
    begin(run, 89, "virDomainGetSchedulerParameters(dom) => {weight: 50}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSchedulerParameters(dom, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{weight: 50}"), NULL))
        goto done;
    begin(run, 90, "virDomainSetSchedulerParameters(dom, {weight: 60}) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetSchedulerParameters(dom, (virTypedParameter[]){param_u32("weight", 60)}, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 91, "virDomainGetSchedulerParametersFlags(dom, 0) => {weight: 60}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSchedulerParametersFlags(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{weight: 60}"), PARTS("! 8 12")))
        goto done;
    begin(run, 93, "virDomainSetSchedulerParametersFlags(dom, {weight: 70}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetSchedulerParametersFlags(dom, (virTypedParameter[]){param_u32("weight", 70)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 94, "virDomainSetSchedulerParameters(dom, {\"nonsense\": 1}) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetSchedulerParameters(dom, (virTypedParameter[]){param_i32("nonsense", 1)}, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
    begin(run, 95, "virDomainGetSchedulerParametersFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSchedulerParametersFlags(dom, 1000000, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* How many processors, now and at most. */
static void
case_processors(struct run *run)
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
    begin(run, 103, "virDomainGetMaxVcpus(dom) => 4");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMaxVcpus(dom, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("4"), NULL))
        goto done;
    begin(run, 104, "virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE) => 4");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_LIVE, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("4"), NULL))
        goto done;
    begin(run, 105, "virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => 4");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("4"), NULL))
        goto done;
    begin(run, 106, "virDomainSetVcpus(dom, 2) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpus(dom, 2, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 107, "virDomainGetVcpusFlags(dom, 0) => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpusFlags(dom, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), NULL))
        goto done;
    begin(run, 108, "virDomainSetVcpus(dom, 9) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpus(dom, 9, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 109, "virDomainSetVcpus(dom, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpus(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 110, "virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpusFlags(dom, 3, VIR_DOMAIN_VCPU_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 111, "virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpusFlags(dom, 8, VIR_DOMAIN_VCPU_CONFIG | VIR_DOMAIN_VCPU_MAXIMUM, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 112, "virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG) => 3");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpusFlags(dom, VIR_DOMAIN_VCPU_CONFIG, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("3"), NULL))
        goto done;
    begin(run, 113, "virDomainSetVcpu(dom, \"3\", true, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpu(dom, "3", 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Each processor, and where it runs. */
static void
case_processors_one_by_one(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 121, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 122, "virDomainSetVcpus(dom, 2)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetVcpus(dom, 2, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 123, "virDomainGetVcpus(dom, 1) => ([{number: 0, state: 1, cpuTime: _, cpu: _}, {number: 1, state: 1, cpuTime: _, cpu: _}], x'ffff')");
    {
        virVcpuInfo *out_info = NULL;
        size_t n_out_info = 0;
        unsigned char *out_cpumaps = NULL;
        size_t n_out_cpumaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpus(dom, 1, &out_info, &n_out_info, &out_cpumaps, &n_out_cpumaps, &run->error))) {
            show(text, "(");
            SHOW_EACH(n_out_info, show_VcpuInfo(text, &out_info[i]));
            show(text, ", ");
            show_bytes(text, out_cpumaps, n_out_cpumaps);
            show(text, ")");
        }
        polyvirt_free_records_VcpuInfo(out_info, n_out_info);
        free(out_cpumaps);
    }
    if (!expected(run, PARTS("([{number: 0, state: 1, cpuTime: ", ", cpu: ", "}, {number: 1, state: 1, cpuTime: ", ", cpu: ", "}], x'ffff')"), NULL))
        goto done;
    begin(run, 124, "virDomainPinVcpu(dom, 0, x'03') => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPinVcpu(dom, 0, (const unsigned char[]){0x03}, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 125, "virDomainPinVcpuFlags(dom, 1, x'02', VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPinVcpuFlags(dom, 1, (const unsigned char[]){0x02}, 1, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 8 12")))
        goto done;
    begin(run, 127, "virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (2, x'0302')");
    {
        int out_return = 0;
        unsigned char *out_cpumaps = NULL;
        size_t n_out_cpumaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetVcpuPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE, &out_return, &out_cpumaps, &n_out_cpumaps, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_cpumaps, n_out_cpumaps);
            show(text, ")");
        }
        free(out_cpumaps);
    }
    if (!expected(run, PARTS("(2, x'0302')"), PARTS("(4, x'03ffffff')")))
        goto done;
    begin(run, 129, "virDomainPinVcpu(dom, 17, x'01') ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPinVcpu(dom, 17, (const unsigned char[]){0x01}, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 130, "virDomainPinEmulator(dom, x'03', VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPinEmulator(dom, (const unsigned char[]){0x03}, 1, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 131, "virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE) => (1, x'03')");
    {
        int out_return = 0;
        unsigned char *out_cpumaps = NULL;
        size_t n_out_cpumaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetEmulatorPinInfo(dom, 1, VIR_DOMAIN_AFFECT_LIVE, &out_return, &out_cpumaps, &n_out_cpumaps, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_cpumaps, n_out_cpumaps);
            show(text, ")");
        }
        free(out_cpumaps);
    }
    if (!expected(run, PARTS("(1, x'03')"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Threads for disks. */
static void
case_io_threads(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 137, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 138, "virDomainGetIOThreadInfo(dom, 0) => []");
    {
        virDomainIOThreadInfoPtr *out_info = NULL;
        size_t n_out_info = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetIOThreadInfo(dom, 0, &out_info, &n_out_info, &run->error))) {
            SHOW_EACH(n_out_info, show_DomainIOThreadInfo(text, out_info[i]));
        }
        polyvirt_free_records_DomainIOThreadInfo(out_info, n_out_info);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 139, "virDomainAddIOThread(dom, 3, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAddIOThread(dom, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 140, "virDomainAddIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAddIOThread(dom, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 141, "virDomainAddIOThread(dom, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAddIOThread(dom, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 142, "virDomainPinIOThread(dom, 3, x'01', 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPinIOThread(dom, 3, (const unsigned char[]){0x01}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 143, "virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE) => [{iothread_id: 3, cpumap: x'01'}]");
    {
        virDomainIOThreadInfoPtr *out_info = NULL;
        size_t n_out_info = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetIOThreadInfo(dom, VIR_DOMAIN_AFFECT_LIVE, &out_info, &n_out_info, &run->error))) {
            SHOW_EACH(n_out_info, show_DomainIOThreadInfo(text, out_info[i]));
        }
        polyvirt_free_records_DomainIOThreadInfo(out_info, n_out_info);
    }
    if (!expected(run, PARTS("[{iothread_id: 3, cpumap: x'01'}]"), NULL))
        goto done;
    begin(run, 144, "virDomainSetIOThreadParams(dom, 3, {poll_max_ns: 1000, poll_grow: 2}, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetIOThreadParams(dom, 3, (virTypedParameter[]){param_u64("poll_max_ns", 1000), param_u32("poll_grow", 2)}, 2, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 145, "virDomainSetIOThreadParams(dom, 3, {\"nonsense\": 1}, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetIOThreadParams(dom, 3, (virTypedParameter[]){param_i32("nonsense", 1)}, 1, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
    begin(run, 146, "virDomainDelIOThread(dom, 3, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDelIOThread(dom, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 147, "virDomainDelIOThread(dom, 3, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDelIOThread(dom, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Shares of disks. */
static void
case_block_weights(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 153, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 154, "virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlkioParameters(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 0}"), NULL))
        goto done;
    begin(run, 155, "virDomainSetBlkioParameters(dom, {weight: 500, device_weight: \"/dev/sda,300\"}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlkioParameters(dom, (virTypedParameter[]){param_u32("weight", 500), param_string("device_weight", "/dev/sda,300")}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 156, "virDomainGetBlkioParameters(dom, 0) => {device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlkioParameters(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{device_read_bytes_sec: \"\", device_read_iops_sec: \"\", device_weight: \"/dev/sda,300\", device_write_bytes_sec: \"\", device_write_iops_sec: \"\", weight: 500}"), NULL))
        goto done;
    begin(run, 157, "virDomainSetBlkioParameters(dom, {device_weight: \"nonsense\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlkioParameters(dom, (virTypedParameter[]){param_string("device_weight", "nonsense")}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 158, "virDomainSetBlkioParameters(dom, {\"nonsense\": 1}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlkioParameters(dom, (virTypedParameter[]){param_i32("nonsense", 1)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Limits of a disk. */
static void
case_block_tuning(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 164, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 165, "virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockIoTune(dom, "vda", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"), NULL))
        goto done;
    begin(run, 166, "virDomainSetBlockIoTune(dom, \"vda\", {total_bytes_sec: 1000000, total_iops_sec: 100, group_name: \"together\"}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlockIoTune(dom, "vda", (virTypedParameter[]){param_u64("total_bytes_sec", 1000000), param_u64("total_iops_sec", 100), param_string("group_name", "together")}, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 167, "virDomainGetBlockIoTune(dom, \"vda\", 0) => {group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockIoTune(dom, "vda", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{group_name: \"\", read_bytes_sec: 0, read_bytes_sec_max: 0, read_bytes_sec_max_length: 0, read_iops_sec: 0, read_iops_sec_max: 0, read_iops_sec_max_length: 0, size_iops_sec: 0, total_bytes_sec: 0, total_bytes_sec_max: 0, total_bytes_sec_max_length: 0, total_iops_sec: 0, total_iops_sec_max: 0, total_iops_sec_max_length: 0, write_bytes_sec: 0, write_bytes_sec_max: 0, write_bytes_sec_max_length: 0, write_iops_sec: 0, write_iops_sec_max: 0, write_iops_sec_max_length: 0}"), NULL))
        goto done;
    begin(run, 168, "virDomainSetBlockIoTune(dom, \"vda\", {read_bytes_sec: 1, total_bytes_sec: 2}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlockIoTune(dom, "vda", (virTypedParameter[]){param_u64("read_bytes_sec", 1), param_u64("total_bytes_sec", 2)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 169, "virDomainSetBlockIoTune(dom, \"vdz\", {total_bytes_sec: 1}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetBlockIoTune(dom, "vdz", (virTypedParameter[]){param_u64("total_bytes_sec", 1)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 170, "virDomainGetBlockIoTune(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockIoTune(dom, "vdz", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 171, "virDomainGetBlockIoTune(dom, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetBlockIoTune(dom, NULL, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Limits of a network interface. */
static void
case_interface_tuning(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 177, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 178, "virDomainGetInterfaceParameters(dom, \"testnet0\", 0) => {inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInterfaceParameters(dom, "testnet0", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{inbound.average: 0, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 0, outbound.burst: 0, outbound.peak: 0}"), NULL))
        goto done;
    begin(run, 179, "virDomainSetInterfaceParameters(dom, \"testnet0\", {inbound.average: 100, inbound.peak: 200, inbound.burst: 300, outbound.average: 50}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetInterfaceParameters(dom, "testnet0", (virTypedParameter[]){param_u32("inbound.average", 100), param_u32("inbound.peak", 200), param_u32("inbound.burst", 300), param_u32("outbound.average", 50)}, 4, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 180, "virDomainGetInterfaceParameters(dom, \"testnet0\", VIR_DOMAIN_AFFECT_LIVE) => {inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInterfaceParameters(dom, "testnet0", VIR_DOMAIN_AFFECT_LIVE, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{inbound.average: 100, inbound.burst: 300, inbound.floor: 0, inbound.peak: 200, outbound.average: 50, outbound.burst: 0, outbound.peak: 0}"), NULL))
        goto done;
    begin(run, 181, "virDomainGetInterfaceParameters(dom, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInterfaceParameters(dom, "nonsense", 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Counters of the processor. */
static void
case_performance_events(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 187, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 188, "virDomainGetPerfEvents(dom, 0) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetPerfEvents(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: false, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"), NULL))
        goto done;
    begin(run, 189, "virDomainSetPerfEvents(dom, {cpu_cycles: true, cache_misses: false}, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetPerfEvents(dom, (virTypedParameter[]){param_bool("cpu_cycles", 1), param_bool("cache_misses", 0)}, 2, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 190, "virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG) => {alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetPerfEvents(dom, VIR_DOMAIN_AFFECT_CONFIG, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{alignment_faults: false, branch_instructions: false, branch_misses: false, bus_cycles: false, cache_misses: false, cache_references: false, cmt: false, context_switches: false, cpu_clock: false, cpu_cycles: true, cpu_migrations: false, emulation_faults: false, instructions: false, mbml: false, mbmt: false, page_faults: false, page_faults_maj: false, page_faults_min: false, ref_cpu_cycles: false, stalled_cycles_backend: false, stalled_cycles_frontend: false, task_clock: false}"), NULL))
        goto done;
    begin(run, 191, "virDomainSetPerfEvents(dom, {\"nonsense\": true}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetPerfEvents(dom, (virTypedParameter[]){param_bool("nonsense", 1)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_tuning[] = {
    {"domain-tuning", "memory", "test://{hosts}/node.xml", 0, 1, 9000, 0, NULL, case_memory},
    {"domain-tuning", "memory_statistics_period", "test://{hosts}/node.xml", 0, 1, 1001001, 0, NULL, case_memory_statistics_period},
    {"domain-tuning", "memory_limits", "test://{hosts}/node.xml", 0, 1, 8005, 0, NULL, case_memory_limits},
    {"domain-tuning", "memory_cells", "test://{hosts}/node.xml", 0, 1, 9009, 0, NULL, case_memory_cells},
    {"domain-tuning", "memory_peek", "test://{hosts}/node.xml", 0, 1, 4002, 0, NULL, case_memory_peek},
    {"domain-tuning", "scheduler", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_scheduler},
    {"domain-tuning", "processors", "test://{hosts}/node.xml", 0, 1, 3001000, 0, NULL, case_processors},
    {"domain-tuning", "processors_one_by_one", "test://{hosts}/node.xml", 0, 1, 10000, 0, NULL, case_processors_one_by_one},
    {"domain-tuning", "io_threads", "test://{hosts}/node.xml", 0, 1, 4010000, 0, NULL, case_io_threads},
    {"domain-tuning", "block_weights", "test://{hosts}/node.xml", 0, 1, 9000, 0, NULL, case_block_weights},
    {"domain-tuning", "block_tuning", "test://{hosts}/node.xml", 0, 1, 9008, 0, NULL, case_block_tuning},
    {"domain-tuning", "interface_tuning", "test://{hosts}/node.xml", 0, 1, 9009, 0, NULL, case_interface_tuning},
    {"domain-tuning", "performance_events", "test://{hosts}/node.xml", 0, 1, 1003003, 0, NULL, case_performance_events},
    {0},
};
