/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: extensions. */
#include "../runtime.h"
#include "shows.h"

/* Commands for QEMU. */
static void
case_qemu(struct run *run)
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
    begin(run, 8, "virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE");
    {
        char *out_result = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainQemuMonitorCommand(dom, "{}", 0, &out_result, &run->error))) {
            show_text(text, out_result);
        }
        free(out_result);
    }
    if (!expected(run, PARTS("! 3 0"), NULL))
        goto done;
    begin(run, 9, "virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE");
    {
        int *out_outfiles = NULL;
        size_t n_out_outfiles = 0;
        char *out_result = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainQemuMonitorCommandWithFiles(dom, "{}", NULL, 0, 0, &out_outfiles, &n_out_outfiles, &out_result, &run->error))) {
            show(text, "(");
            SHOW_EACH(n_out_outfiles, show_signed(text, out_outfiles[i]));
            show(text, ", ");
            show_text(text, out_result);
            show(text, ")");
        }
        free(out_outfiles);
        free(out_result);
    }
    if (!expected(run, PARTS("! 3 0"), NULL))
        goto done;
    begin(run, 10, "virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainQemuAgentCommand(dom, "{}", 1, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 0")))
        goto done;
    begin(run, 12, "virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainQemuAttach(conn, 1, 0, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 3 0"), NULL))
        goto done;
    begin(run, 13, "virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectDomainQemuMonitorEventDeregister(conn, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), PARTS("! 3 0")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Namespaces of containers. */
static void
case_lxc(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 20, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 21, "virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE");
    {
        int *out_fdlist = NULL;
        size_t n_out_fdlist = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLxcOpenNamespace(dom, 0, &out_fdlist, &n_out_fdlist, &run->error))) {
            SHOW_EACH(n_out_fdlist, show_signed(text, out_fdlist[i]));
        }
        free(out_fdlist);
    }
    if (!expected(run, PARTS("! 3 0"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The administration needs a daemon. */
static void
case_admin(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 28, "virAdmInitialize() => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmInitialize(&run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 29, "virAdmGetVersion() => _");
    {
        unsigned long long out_libVer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmGetVersion(&out_libVer, &run->error))) {
            show_unsigned(text, out_libVer);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_extensions[] = {
    {"extensions", "qemu", "test://{hosts}/node.xml", 0, 1, 8002000, 0, NULL, case_qemu},
    {"extensions", "lxc", "test://{hosts}/node.xml", 0, 1, 1000002, 0, NULL, case_lxc},
    {"extensions", "admin", NULL, 0, 1, 2000000, 0, NULL, case_admin},
    {0},
};
