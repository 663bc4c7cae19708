/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain. */
#include "../runtime.h"
#include "shows.h"

/* By name, number and UUID, in both forms. */
static void
case_domains_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 30, "virDomainLookupByName(conn, \"web\") => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 31, "virDomainLookupByID(conn, 1) => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByID(conn, 1, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 32, "virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-555555555501\") => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x01}, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 33, "virDomainLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555502\") => Domain(\"off\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555502", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"off\")"), NULL))
        goto done;
    begin(run, 34, "virDomainLookupByID(conn, 4711) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByID(conn, 4711, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 35, "virDomainLookupByID(conn, -1) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByID(conn, -1, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 36, "virDomainLookupByName(conn, \"\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 37, "virDomainLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 38, "virDomainLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByUUIDString(conn, "nonsense", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Names, numbers, counts and objects agree. */
static void
case_domains_are_listed(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 44, "virConnectNumOfDomains(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDomains(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 45, "virConnectNumOfDefinedDomains(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDefinedDomains(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 46, "virConnectListDomains(conn) => [1]");
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
    begin(run, 47, "virConnectListDefinedDomains(conn) => [\"off\"]");
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
    begin(run, 48, "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE) => [Domain(\"web\")]");
    {
        virDomainPtr *out_domains = NULL;
        size_t n_out_domains = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_ACTIVE, &out_domains, &n_out_domains, &run->error))) {
            SHOW_EACH(n_out_domains, show_Domain(text, out_domains[i]));
        }
        polyvirt_free_objects_Domain(out_domains, n_out_domains);
    }
    if (!expected(run, PARTS("[Domain(\"web\")]"), NULL))
        goto done;
    begin(run, 49, "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT) => [Domain(\"off\")]");
    {
        virDomainPtr *out_domains = NULL;
        size_t n_out_domains = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_INACTIVE | VIR_CONNECT_LIST_DOMAINS_PERSISTENT, &out_domains, &n_out_domains, &run->error))) {
            SHOW_EACH(n_out_domains, show_Domain(text, out_domains[i]));
        }
        polyvirt_free_objects_Domain(out_domains, n_out_domains);
    }
    if (!expected(run, PARTS("[Domain(\"off\")]"), NULL))
        goto done;
    begin(run, 50, "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT) => []");
    {
        virDomainPtr *out_domains = NULL;
        size_t n_out_domains = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_TRANSIENT, &out_domains, &n_out_domains, &run->error))) {
            SHOW_EACH(n_out_domains, show_Domain(text, out_domains[i]));
        }
        polyvirt_free_objects_Domain(out_domains, n_out_domains);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 51, "virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT) => []");
    {
        virDomainPtr *out_domains = NULL;
        size_t n_out_domains = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllDomains(conn, VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT, &out_domains, &n_out_domains, &run->error))) {
            SHOW_EACH(n_out_domains, show_Domain(text, out_domains[i]));
        }
        polyvirt_free_objects_Domain(out_domains, n_out_domains);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
 done:
    (void)conn;
}

/* What a handle knows, and what is asked. */
static void
case_domain_is_known(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 57, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 58, "virDomainGetName(dom) => \"web\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetName(dom, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"web\""), NULL))
        goto done;
    begin(run, 59, "virDomainGetID(dom) => 1");
    {
        unsigned int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetID(dom, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 60, "virDomainGetUUID(dom) => \"11111111-2222-3333-4444-555555555501\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetUUID(dom, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555501\""), NULL))
        goto done;
    begin(run, 61, "virDomainGetUUIDString(dom) => \"11111111-2222-3333-4444-555555555501\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetUUIDString(dom, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555501\""), NULL))
        goto done;
    begin(run, 62, "virDomainGetOSType(dom) => \"linux\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetOSType(dom, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"linux\""), NULL))
        goto done;
    begin(run, 63, "virDomainGetConnect(dom) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetConnect(dom, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 64, "virDomainGetInfo(dom) => {state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: _}");
    {
        virDomainInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInfo(dom, &out_info, &run->error))) {
            show_DomainInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 1, maxMem: 524288, memory: 524288, nrVirtCpu: 4, cpuTime: ", "}"), NULL))
        goto done;
    begin(run, 65, "virDomainGetState(dom, 0) => (1, 0)");
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
    begin(run, 66, "virDomainGetState(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        int out_state = 0;
        int out_reason = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetState(dom, 1, &out_state, &out_reason, &run->error))) {
            show(text, "(");
            show_signed(text, out_state);
            show(text, ", ");
            show_signed(text, out_reason);
            show(text, ")");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 67, "virDomainIsActive(dom) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsActive(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 68, "virDomainIsPersistent(dom) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsPersistent(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 69, "virDomainIsUpdated(dom) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsUpdated(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A domain that is off has no number. */
static void
case_domain_that_is_off(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 75, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 76, "virDomainGetID(dom) => 4294967295");
    {
        unsigned int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetID(dom, &out_return, &run->error))) {
            show_unsigned(text, out_return);
        }
    }
    if (!expected(run, PARTS("4294967295"), NULL))
        goto done;
    begin(run, 77, "virDomainIsActive(dom) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsActive(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 78, "virDomainGetState(dom, 0) => (5, 0)");
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
    if (!expected(run, PARTS("(5, 0)"), NULL))
        goto done;
    begin(run, 79, "virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 80, "virDomainResume(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainResume(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 81, "virDomainShutdown(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainShutdown(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 82, "virDomainReboot(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainReboot(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 83, "virDomainDestroy(dom) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 84, "virDomainReset(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainReset(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A domain's document, live and stored. */
static void
case_domain_documents(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 90, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 91, "virDomainGetXMLDesc(dom, 0) => \"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'\\*</domain>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domain type='test'>\\n  <name>off</name>\\n  <uuid>11111111-2222-3333-4444-555555555502</uuid>\\n  <title>Switched off</title>\\n  <description>Grüße aus Köln</description>\\n  <memory unit='KiB'>262144</memory>\\n  <currentMemory unit='KiB'>131072</currentMemory>\\n  <vcpu placement='static'", "</domain>\\n\""), NULL))
        goto done;
    begin(run, 92, "virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE) => \"<domain type='test'>\\n  <name>off</name>\\*\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domain type='test'>\\n  <name>off</name>", "\""), NULL))
        goto done;
    begin(run, 93, "virDomainGetXMLDesc(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, 1000000, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Defined, started, suspended, resumed, destroyed, undefined. */
static void
case_domain_lives(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 99, "dom = virDomainDefineXML(conn, guest) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 100, "virDomainCreate(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreate(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 101, "virDomainCreate(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreate(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 102, "virDomainSuspend(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 103, "virDomainSuspend(dom) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 12"), NULL))
        goto done;
    begin(run, 104, "virDomainGetState(dom, 0) => (3, 1)");
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
    if (!expected(run, PARTS("(3, 1)"), NULL))
        goto done;
    begin(run, 105, "virDomainResume(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainResume(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 106, "virDomainReset(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainReset(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 107, "virDomainReboot(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainReboot(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 108, "virDomainGetState(dom, 0) => (1, 1)");
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
    if (!expected(run, PARTS("(1, 1)"), NULL))
        goto done;
    begin(run, 109, "virDomainDestroy(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 110, "virDomainGetState(dom, 0) => (5, 2)");
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
    if (!expected(run, PARTS("(5, 2)"), NULL))
        goto done;
    begin(run, 111, "virDomainUndefine(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefine(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 112, "virDomainGetInfo(dom) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInfo(dom, &out_info, &run->error))) {
            show_DomainInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 113, "virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "guest", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The same with the younger functions. */
static void
case_domain_lives_with_flags(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 119, "dom = virDomainDefineXMLFlags(conn, guest, VIR_DOMAIN_DEFINE_VALIDATE) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXMLFlags(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", VIR_DOMAIN_DEFINE_VALIDATE, &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 120, "virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateWithFlags(dom, VIR_DOMAIN_START_PAUSED, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 121, "virDomainCreateWithFlags(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateWithFlags(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 122, "virDomainGetState(dom, 0) => (1, 1)");
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
    if (!expected(run, PARTS("(1, 1)"), NULL))
        goto done;
    begin(run, 123, "virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainShutdownFlags(dom, VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 124, "virDomainShutdownFlags(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainShutdownFlags(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 125, "virDomainCreateWithFlags(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateWithFlags(dom, 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 126, "virDomainCreateWithFiles(dom, [], 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateWithFiles(dom, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 127, "virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_GRACEFUL, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 128, "virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefineFlags(dom, VIR_DOMAIN_UNDEFINE_MANAGED_SAVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 129, "virDomainUndefineFlags(dom, 0) ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefineFlags(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A shut down domain is off, and stays defined. */
static void
case_shutdown(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 135, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 136, "virDomainShutdown(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainShutdown(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 137, "virDomainGetState(dom, 0) => (5, 1)");
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
    if (!expected(run, PARTS("(5, 1)"), NULL))
        goto done;
    begin(run, 138, "virConnectListDefinedDomains(conn) => [_, _]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedDomains(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[", ", ", "]"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What is created without being defined vanishes when it stops. */
static void
case_transient_domain(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr again = NULL;
    virDomainPtr old = NULL;

    begin(run, 144, "virDomainCreateXML(conn, guest, VIR_DOMAIN_START_PAUSED) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", VIR_DOMAIN_START_PAUSED, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 145, "dom = virDomainCreateXML(conn, guest, 0) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXML(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0, &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 146, "virDomainIsPersistent(dom) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsPersistent(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 147, "virDomainGetState(dom, 0) => (1, 1)");
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
    if (!expected(run, PARTS("(1, 1)"), NULL))
        goto done;
    begin(run, 148, "virDomainUndefine(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUndefine(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 149, "virDomainDestroy(dom) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 150, "virDomainLookupByName(conn, \"guest\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "guest", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 151, "again = virDomainCreateXMLWithFiles(conn, guest, [], 0) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXMLWithFiles(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", NULL, 0, 0, &again, &run->error))) {
            show_Domain(text, again);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 152, "virDomainDestroy(again) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(again, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 153, "old = virDomainCreateLinux(conn, guest, 0) => Domain(\"guest\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateLinux(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 0, &old, &run->error))) {
            show_Domain(text, old);
        }
    }
    if (!expected(run, PARTS("Domain(\"guest\")"), NULL))
        goto done;
    begin(run, 154, "virDomainDestroy(old) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(old, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(again);
    free_Domain(old);
    (void)conn;
}

/* Names are text of any kind. */
static void
case_domain_of_another_script(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 160, "dom = virDomainDefineXML(conn, foreign) => Domain(\"Jürgen 漢字 & Co\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'>\n  <name>Jürgen 漢字 &amp; Co</name>\n  <uuid>11111111-2222-3333-4444-555555555598</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"Jürgen 漢字 & Co\")"), NULL))
        goto done;
    begin(run, 161, "virDomainGetName(dom) => \"Jürgen 漢字 & Co\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetName(dom, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"Jürgen 漢字 & Co\""), NULL))
        goto done;
    begin(run, 162, "virDomainLookupByName(conn, \"Jürgen 漢字 & Co\") => Domain(\"Jürgen 漢字 & Co\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "Jürgen 漢字 & Co", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"Jürgen 漢字 & Co\")"), NULL))
        goto done;
    begin(run, 163, "virConnectListDefinedDomains(conn) => [_, _]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedDomains(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[", ", ", "]"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What is no document of a domain is refused. */
static void
case_wrong_documents(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 169, "virDomainDefineXML(conn, \"\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 35 20"), NULL))
        goto done;
    begin(run, 170, "virDomainDefineXML(conn, \"<domain>\") ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain>", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 35 20"), NULL))
        goto done;
    begin(run, 171, "virDomainDefineXML(conn, \"<network/>\") ! VIR_ERR_XML_ERROR VIR_FROM_XML");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<network/>", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 27 5"), NULL))
        goto done;
    begin(run, 172, "virDomainDefineXML(conn, no_name) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='test'><memory>65536</memory><os><type>hvm</type></os></domain>", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 21 20"), NULL))
        goto done;
    begin(run, 173, "virDomainDefineXML(conn, wrong_type) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain type='nonsense'><name>a</name><memory>65536</memory><os><type>hvm</type></os></domain>", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 67 20"), NULL))
        goto done;
    begin(run, 174, "virDomainCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 35 20"), NULL))
        goto done;
    begin(run, 175, "virDomainDefineXMLFlags(conn, guest, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXMLFlags(conn, "<domain type='test'>\n  <name>guest</name>\n  <uuid>11111111-2222-3333-4444-555555555599</uuid>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n", 1000000, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Whether a domain starts with its host. */
static void
case_autostart(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 181, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 182, "virDomainGetAutostart(dom) => false");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetAutostart(dom, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 183, "virDomainSetAutostart(dom, true) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetAutostart(dom, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 184, "virDomainGetAutostart(dom) => true");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetAutostart(dom, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 185, "virDomainSetAutostart(dom, false) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetAutostart(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 186, "virDomainGetAutostart(dom) => false");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetAutostart(dom, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Whether a domain starts with its host the next time only. */
static void
case_autostart_once(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 192, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 193, "virDomainGetAutostartOnce(dom) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetAutostartOnce(dom, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 194, "virDomainSetAutostartOnce(dom, true) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetAutostartOnce(dom, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A domain that is off gets another name. */
static void
case_rename(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr other = NULL;
    virDomainPtr web = NULL;

    begin(run, 200, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 201, "virDomainRename(dom, \"renamed\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(dom, "renamed", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 202, "virDomainLookupByName(conn, \"off\") ! VIR_ERR_NO_DOMAIN VIR_FROM_TEST");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 42 12"), NULL))
        goto done;
    begin(run, 203, "other = virDomainLookupByName(conn, \"renamed\") => Domain(\"renamed\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "renamed", &other, &run->error))) {
            show_Domain(text, other);
        }
    }
    if (!expected(run, PARTS("Domain(\"renamed\")"), NULL))
        goto done;
    begin(run, 204, "virDomainRename(other, \"web\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(other, "web", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 205, "virDomainRename(other, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(other, "", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 206, "virDomainRename(other, \"a/b\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(other, "a/b", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 27 12"), NULL))
        goto done;
    begin(run, 207, "virDomainRename(other, \"x\", 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(other, "x", 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 208, "web = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &web, &run->error))) {
            show_Domain(text, web);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 209, "virDomainRename(web, \"running\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRename(web, "running", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(other);
    free_Domain(web);
    (void)conn;
}

/* Title, description, and an element of the application's own. */
static void
case_metadata(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 215, "dom = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 216, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, 0) => \"Switched off\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"Switched off\""), NULL))
        goto done;
    begin(run, 217, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) => \"Grüße aus Köln\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"Grüße aus Köln\""), NULL))
        goto done;
    begin(run, 218, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 80 20"), NULL))
        goto done;
    begin(run, 219, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"New\", null, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, "New", NULL, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 220, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_CONFIG) => \"New\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, NULL, VIR_DOMAIN_AFFECT_CONFIG, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"New\""), NULL))
        goto done;
    begin(run, 221, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, \"two\\nlines\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, "two\nlines", NULL, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 222, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, null, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, NULL, NULL, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 223, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_DOMAIN_METADATA VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_DESCRIPTION, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 80 20"), NULL))
        goto done;
    begin(run, 224, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own a='1'/>\", \"own\", \"http://example.com/own\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, "<own a='1'/>", "own", "http://example.com/own", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 225, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"http://example.com/own\", 0) => \"<own a=\\\"1\\\"/>\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, "http://example.com/own", 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<own a=\\\"1\\\"/>\""), NULL))
        goto done;
    begin(run, 226, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, \"<own\", \"own\", \"http://example.com/own\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, "<own", "own", "http://example.com/own", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 35 20"), NULL))
        goto done;
    begin(run, 227, "virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, null, null, \"http://example.com/own\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMetadata(dom, VIR_DOMAIN_METADATA_ELEMENT, NULL, NULL, "http://example.com/own", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 228, "virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, null, VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMetadata(dom, VIR_DOMAIN_METADATA_TITLE, NULL, VIR_DOMAIN_AFFECT_LIVE, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What the control interface of a domain does. */
static void
case_control_info(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 234, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 235, "virDomainGetControlInfo(dom, 0) => {state: 0, details: 0, stateTime: _}");
    {
        virDomainControlInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetControlInfo(dom, 0, &out_info, &run->error))) {
            show_DomainControlInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 0, details: 0, stateTime: ", "}"), NULL))
        goto done;
    begin(run, 236, "virDomainGetControlInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainControlInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetControlInfo(dom, 1, &out_info, &run->error))) {
            show_DomainControlInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Labels of a domain. */
static void
case_security_labels(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 243, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 244, "virDomainGetSecurityLabel(dom) => {label: \"libvirt-test\", enforcing: true}");
    {
        virSecurityLabel out_seclabel = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSecurityLabel(dom, &out_seclabel, &run->error))) {
            show_SecurityLabel(text, &out_seclabel);
        }
    }
    if (!expected(run, PARTS("{label: \"libvirt-test\", enforcing: true}"), NULL))
        goto done;
    begin(run, 245, "virDomainGetSecurityLabelList(dom) => [{label: \"libvirt-test\", enforcing: true}]");
    {
        virSecurityLabel *out_seclabels = NULL;
        size_t n_out_seclabels = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetSecurityLabelList(dom, &out_seclabels, &n_out_seclabels, &run->error))) {
            SHOW_EACH(n_out_seclabels, show_SecurityLabel(text, &out_seclabels[i]));
        }
        polyvirt_free_records_SecurityLabel(out_seclabels, n_out_seclabels);
    }
    if (!expected(run, PARTS("[{label: \"libvirt-test\", enforcing: true}]"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What follows a stop. */
static void
case_lifecycle_actions(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 252, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 253, "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_REBOOT, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 254, "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_CRASH, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 255, "virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetLifecycleAction(dom, VIR_DOMAIN_LIFECYCLE_POWEROFF, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 67 20"), NULL))
        goto done;
    begin(run, 256, "virDomainSetLifecycleAction(dom, 9, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetLifecycleAction(dom, 9, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 257, "virDomainGetXMLDesc(dom, 0) => \"\\*<on_crash>coredump-restart</on_crash>\\*\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"", "<on_crash>coredump-restart</on_crash>", "\""), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Measured starts. */
static void
case_launch_security(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 264, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 265, "virDomainGetLaunchSecurityInfo(dom, 0) => {}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetLaunchSecurityInfo(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{}"), PARTS("! 8 12")))
        goto done;
    begin(run, 267, "virDomainSetLaunchSecurityState(dom, {sev-secret: \"c2VjcmV0\"}, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetLaunchSecurityState(dom, (virTypedParameter[]){param_string("sev-secret", "c2VjcmV0")}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What is said about a domain. */
static void
case_messages(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 274, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 275, "virDomainGetMessages(dom, 0) => []");
    {
        char **out_msgs = NULL;
        size_t n_out_msgs = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMessages(dom, 0, &out_msgs, &n_out_msgs, &run->error))) {
            SHOW_EACH(n_out_msgs, show_text(text, out_msgs[i]));
        }
        polyvirt_free_texts(out_msgs, n_out_msgs);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 276, "virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION) => []");
    {
        char **out_msgs = NULL;
        size_t n_out_msgs = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMessages(dom, VIR_DOMAIN_MESSAGE_DEPRECATION, &out_msgs, &n_out_msgs, &run->error))) {
            SHOW_EACH(n_out_msgs, show_text(text, out_msgs[i]));
        }
        polyvirt_free_texts(out_msgs, n_out_msgs);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 277, "virDomainGetMessages(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char **out_msgs = NULL;
        size_t n_out_msgs = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetMessages(dom, 1000000, &out_msgs, &n_out_msgs, &run->error))) {
            SHOW_EACH(n_out_msgs, show_text(text, out_msgs[i]));
        }
        polyvirt_free_texts(out_msgs, n_out_msgs);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain[] = {
    {"domain", "domains_are_found", "test://{hosts}/node.xml", 0, 1, 1001, 0, NULL, case_domains_are_found},
    {"domain", "domains_are_listed", "test://{hosts}/node.xml", 0, 1, 9013, 0, NULL, case_domains_are_listed},
    {"domain", "domain_is_known", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_domain_is_known},
    {"domain", "domain_that_is_off", "test://{hosts}/node.xml", 0, 1, 9007, 0, NULL, case_domain_that_is_off},
    {"domain", "domain_documents", "test://{hosts}/node.xml", 0, 1, 3, 0, NULL, case_domain_documents},
    {"domain", "domain_lives", "test://{hosts}/node.xml", 0, 1, 9007, 0, NULL, case_domain_lives},
    {"domain", "domain_lives_with_flags", "test://{hosts}/node.xml", 0, 1, 1002012, 0, NULL, case_domain_lives_with_flags},
    {"domain", "shutdown", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_shutdown},
    {"domain", "transient_domain", "test://{hosts}/node.xml", 0, 1, 1001001, 0, NULL, case_transient_domain},
    {"domain", "domain_of_another_script", "test://{hosts}/node.xml", 0, 1, 1001, 0, NULL, case_domain_of_another_script},
    {"domain", "wrong_documents", "test://{hosts}/node.xml", 0, 1, 1002012, 0, NULL, case_wrong_documents},
    {"domain", "autostart", "test://{hosts}/node.xml", 0, 1, 2001, 0, NULL, case_autostart},
    {"domain", "autostart_once", "test://{hosts}/node.xml", 0, 1, 11002000, 0, NULL, case_autostart_once},
    {"domain", "rename", "test://{hosts}/node.xml", 0, 1, 1002019, 0, NULL, case_rename},
    {"domain", "metadata", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_metadata},
    {"domain", "control_info", "test://{hosts}/node.xml", 0, 1, 9003, 0, NULL, case_control_info},
    {"domain", "security_labels", "test://{hosts}/node.xml", 0, 1, 10000, 0, NULL, case_security_labels},
    {"domain", "lifecycle_actions", "test://{hosts}/node.xml", 0, 1, 3009000, 0, NULL, case_lifecycle_actions},
    {"domain", "launch_security", "test://{hosts}/node.xml", 0, 1, 8000000, 0, NULL, case_launch_security},
    {"domain", "messages", "test://{hosts}/node.xml", 0, 1, 7001000, 0, NULL, case_messages},
    {0},
};
