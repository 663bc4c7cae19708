/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: first. */
#include "../runtime.h"
#include "shows.h"

/* Objects are told by their names, records by their fields in the order of C. */
static void
case_lookup_by_name(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 18, "dom = virDomainLookupByName(conn, \"web\") => Domain(\"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 19, "virDomainGetInfo(dom) => {state: VIR_DOMAIN_RUNNING, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}");
    {
        virDomainInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInfo(dom, &out_info, &run->error))) {
            show_DomainInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"), NULL))
        goto done;
    begin(run, 20, "virDomainGetState(dom, 0) => (VIR_DOMAIN_RUNNING, 0)");
    {
        int out_state = 0;
        int out_reason = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetState(dom, 0, &out_state, &out_reason, &run->error))) {
            show(text, "(");
            show_signed(text, out_state);
            show(text, ", ");
            show_signed(text, out_reason);
            show(text, ")");
        }
    }
    if (!expected(run, PARTS("(1, 0)"), NULL))
        goto done;
    begin(run, 21, "virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetUUID(dom, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555501\""), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* An error has a code and the part of the library that it comes from. */
static void
case_lookup_of_nothing(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 27, "virDomainLookupByName(conn, \"nope\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "nope", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Events come in order, and none is left over. */
static void
case_lifecycle_events(struct run *run)
{
    virConnectPtr conn = run->conn;
    struct events *events = NULL;
    virDomainPtr dom = NULL;

    begin(run, 33, "on VIR_DOMAIN_EVENT_ID_LIFECYCLE(conn) as events");
    {
        events = new_events(conn, virConnectDomainEventDeregisterAny);
        listening(run, events, virConnectDomainEventRegisterAny(conn, NULL, 0, (virConnectDomainEventGenericCallback)heard_ConnectDomainEventCallback, events, end_of_events));
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 34, "dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 35, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_DEFINED, VIR_DOMAIN_EVENT_DEFINED_ADDED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 0, 0)"), NULL))
        goto done;
    begin(run, 36, "virDomainCreate(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreate(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 37, "event events => (Domain(\"guest\"), VIR_DOMAIN_EVENT_STARTED, VIR_DOMAIN_EVENT_STARTED_BOOTED)");
    {
        next_event(run, events);
    }
    if (!expected(run, PARTS("(Domain(\"guest\"), 2, 0)"), NULL))
        goto done;
    begin(run, 38, "off events");
    {
        end_events(run, events);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(events);
    free_Domain(dom);
    (void)conn;
}

/* Typed parameters go in by name and come out in the order of their names. */
static void
case_memory_parameters(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 44, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 45, "virDomainSetMemoryParameters(dom, {hard_limit: 4096, soft_limit: 2048}, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemoryParameters(dom, (virTypedParameter[]){param_u64("hard_limit", 4096), param_u64("soft_limit", 2048)}, 2, VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 46, "virDomainGetMemoryParameters(dom, 0) => {hard_limit: 4096, soft_limit: 2048, swap_hard_limit: _}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMemoryParameters(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{hard_limit: 4096, soft_limit: 2048, swap_hard_limit: ", "}"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Four threads share one connection. */
static void
case_lists_in_threads(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 53, "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE) => [Domain(\"off\")]");
    {
        virDomainPtr *out_domains = NULL;
        size_t n_out_domains = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE, &out_domains, &n_out_domains, &run->error))) {
            SHOW_EACH(n_out_domains, show_Domain(text, out_domains[i]));
        }
        polyvirt_free_objects_Domain(out_domains, n_out_domains);
    }
    if (!expected(run, PARTS("[Domain(\"off\")]"), NULL))
        goto done;
    begin(run, 54, "virConnectListDefinedDomains(conn) => [\"off\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedDomains(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"off\"]"), NULL))
        goto done;
    begin(run, 55, "virConnectListDomains(conn) => [1]");
    {
        int *out_ids = NULL;
        size_t n_out_ids = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDomains(conn, &out_ids, &n_out_ids, &run->error))) {
            SHOW_EACH(n_out_ids, show_signed(text, out_ids[i]));
        }
        free(out_ids);
    }
    if (!expected(run, PARTS("[1]"), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_first[] = {
    {"first", "lookup_by_name", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_lookup_by_name},
    {"first", "lookup_of_nothing", "test://{hosts}/node.xml", 0, 1, 3, 0, NULL, case_lookup_of_nothing},
    {"first", "lifecycle_events", "test://{hosts}/node.xml", 0, 1, 8000, 0, NULL, case_lifecycle_events},
    {"first", "memory_parameters", "test://{hosts}/node.xml", 0, 1, 8005, 0, NULL, case_memory_parameters},
    {"first", "lists_in_threads", "test://{hosts}/node.xml", 0, 4, 9013, 0, NULL, case_lists_in_threads},
    {0},
};
