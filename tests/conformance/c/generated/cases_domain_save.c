/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-save. */
#include "../runtime.h"
#include "shows.h"

/* A domain is saved to a file, which tells its document, and restored. */
static void
case_save_and_restore(struct run *run)
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
    begin(run, 7, "virDomainSave(dom, \"{scratch}/image\") => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSave(dom, filled(run, "{scratch}/image"), &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 8, "virDomainIsActive(dom) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainIsActive(dom, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 9, "virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0) => \"<domain type='test'\\*</domain>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveImageGetXMLDesc(conn, filled(run, "{scratch}/image"), 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domain type='test'", "</domain>\\n\""), NULL))
        goto done;
    begin(run, 10, "virDomainSaveImageGetXMLDesc(conn, \"{scratch}/nowhere\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveImageGetXMLDesc(conn, filled(run, "{scratch}/nowhere"), 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 38 12"), NULL))
        goto done;
    begin(run, 11, "virDomainRestore(conn, \"{scratch}/image\") => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRestore(conn, filled(run, "{scratch}/image"), &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 12, "virDomainRestore(conn, \"{scratch}/nowhere\") ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRestore(conn, filled(run, "{scratch}/nowhere"), &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 38 12"), NULL))
        goto done;
    begin(run, 13, "virDomainLookupByName(conn, \"web\") => Domain(\"web\")");
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
 done:
    free_Domain(dom);
    (void)conn;
}

/* The same with the younger functions. */
static void
case_save_with_flags(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 19, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 20, "virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveFlags(dom, filled(run, "{scratch}/image"), NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 21, "virDomainSaveFlags(dom, \"{scratch}/image\", null, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveFlags(dom, filled(run, "{scratch}/image"), NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 22, "virDomainRestoreFlags(conn, \"{scratch}/image\", null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRestoreFlags(conn, filled(run, "{scratch}/image"), NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 23, "virDomainSaveFlags(dom, \"{scratch}/image\", null, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveFlags(dom, filled(run, "{scratch}/image"), NULL, 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 24, "virDomainRestoreFlags(conn, \"{scratch}/nowhere\", null, 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRestoreFlags(conn, filled(run, "{scratch}/nowhere"), NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 38 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The file is a typed parameter. */
static void
case_save_with_parameters(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 31, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 32, "virDomainSaveParams(dom, {file: \"{scratch}/image\"}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveParams(dom, (virTypedParameter[]){param_string("file", filled(run, "{scratch}/image"))}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 34, "virDomainRestoreParams(conn, {file: \"{scratch}/image\"}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRestoreParams(conn, (virTypedParameter[]){param_string("file", filled(run, "{scratch}/image"))}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 36, "virDomainSaveParams(dom, {}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveParams(dom, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The document in a saved image changes. */
static void
case_saved_image(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    char *xml = NULL;

    begin(run, 43, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 44, "virDomainSave(dom, \"{scratch}/image\") => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSave(dom, filled(run, "{scratch}/image"), &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 45, "xml = virDomainSaveImageGetXMLDesc(conn, \"{scratch}/image\", 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveImageGetXMLDesc(conn, filled(run, "{scratch}/image"), 0, &xml, &run->error))) {
            show_text(text, xml);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 46, "virDomainSaveImageDefineXML(conn, \"{scratch}/image\", xml, VIR_DOMAIN_SAVE_PAUSED) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveImageDefineXML(conn, filled(run, "{scratch}/image"), xml, VIR_DOMAIN_SAVE_PAUSED, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 47, "virDomainSaveImageDefineXML(conn, \"{scratch}/image\", \"<domain/>\", 0) ! VIR_ERR_NO_NAME VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSaveImageDefineXML(conn, filled(run, "{scratch}/image"), "<domain/>", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 21 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free(xml);
    (void)conn;
}

/* The host keeps the state. */
static void
case_managed_save(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 53, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 54, "virDomainHasManagedSaveImage(dom, 0) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasManagedSaveImage(dom, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 55, "virDomainManagedSave(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSave(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 56, "virDomainHasManagedSaveImage(dom, 0) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasManagedSaveImage(dom, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 57, "virDomainGetState(dom, 0) => (5, 5)");
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
    if (!expected(run, PARTS("(5, 5)"), NULL))
        goto done;
    begin(run, 58, "virDomainManagedSaveRemove(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSaveRemove(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 59, "virDomainHasManagedSaveImage(dom, 0) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasManagedSaveImage(dom, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 60, "virDomainManagedSave(dom, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSave(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 61, "virDomainManagedSaveRemove(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSaveRemove(dom, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 62, "virDomainHasManagedSaveImage(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasManagedSaveImage(dom, 1, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The document of what the host keeps. */
static void
case_managed_save_document(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 69, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 70, "virDomainManagedSave(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSave(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 71, "virDomainManagedSaveGetXMLDesc(dom, 0) => \"<domain type='test'>\\n\\*</domain>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSaveGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domain type='test'>\\n", "</domain>\\n\""), PARTS("! 3 20")))
        goto done;
    begin(run, 73, "virDomainManagedSaveDefineXML(dom, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainManagedSaveDefineXML(dom, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A domain's memory in a file. */
static void
case_core_dump(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 80, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 81, "virDomainCoreDump(dom, \"{scratch}/core\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCoreDump(dom, filled(run, "{scratch}/core"), 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 82, "virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCoreDumpWithFormat(dom, filled(run, "{scratch}/core"), VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, VIR_DUMP_CRASH, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 83, "virDomainGetState(dom, 0) => (5, 3)");
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
    if (!expected(run, PARTS("(5, 3)"), NULL))
        goto done;
    begin(run, 84, "virDomainCoreDump(dom, \"{scratch}/core\", 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCoreDump(dom, filled(run, "{scratch}/core"), 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 85, "virDomainCoreDumpWithFormat(dom, \"{scratch}/core\", 4711, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCoreDumpWithFormat(dom, filled(run, "{scratch}/core"), 4711, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_save[] = {
    {"domain-save", "save_and_restore", "test://{hosts}/node.xml", 0, 1, 9004, 0, NULL, case_save_and_restore},
    {"domain-save", "save_with_flags", "test://{hosts}/node.xml", 0, 1, 9004, 0, NULL, case_save_with_flags},
    {"domain-save", "save_with_parameters", "test://{hosts}/node.xml", 0, 1, 8004000, 0, NULL, case_save_with_parameters},
    {"domain-save", "saved_image", "test://{hosts}/node.xml", 0, 1, 9004, 0, NULL, case_saved_image},
    {"domain-save", "managed_save", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_managed_save},
    {"domain-save", "managed_save_document", "test://{hosts}/node.xml", 0, 1, 3007000, 0, NULL, case_managed_save_document},
    {"domain-save", "core_dump", "test://{hosts}/node.xml", 0, 1, 1002003, 0, NULL, case_core_dump},
    {0},
};
