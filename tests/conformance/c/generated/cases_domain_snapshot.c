/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-snapshot. */
#include "../runtime.h"
#include "shows.h"

/* Snapshots have names, a domain, and the snapshot before as their parent. */
static void
case_snapshots_are_made(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainSnapshotPtr one = NULL;
    virDomainSnapshotPtr two = NULL;

    begin(run, 10, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 11, "virDomainSnapshotNum(dom, 0) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotNum(dom, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 12, "virDomainSnapshotListNames(dom, 0) => []");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotListNames(dom, 0, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 13, "virDomainListAllSnapshots(dom, 0) => []");
    {
        virDomainSnapshotPtr *out_snaps = NULL;
        size_t n_out_snaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListAllSnapshots(dom, 0, &out_snaps, &n_out_snaps, &run->error))) {
            SHOW_EACH(n_out_snaps, show_DomainSnapshot(text, out_snaps[i]));
        }
        polyvirt_free_objects_DomainSnapshot(out_snaps, n_out_snaps);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 14, "virDomainHasCurrentSnapshot(dom, 0) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasCurrentSnapshot(dom, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 15, "virDomainSnapshotCurrent(dom, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCurrent(dom, 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("! 72 12"), NULL))
        goto done;
    begin(run, 16, "one = virDomainSnapshotCreateXML(dom, first, 0) => DomainSnapshot(\"first\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0, &one, &run->error))) {
            show_DomainSnapshot(text, one);
        }
    }
    if (!expected(run, PARTS("DomainSnapshot(\"first\")"), NULL))
        goto done;
    begin(run, 17, "two = virDomainSnapshotCreateXML(dom, second, 0) => DomainSnapshot(\"second\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>second</name></domainsnapshot>", 0, &two, &run->error))) {
            show_DomainSnapshot(text, two);
        }
    }
    if (!expected(run, PARTS("DomainSnapshot(\"second\")"), NULL))
        goto done;
    begin(run, 18, "virDomainSnapshotGetName(two) => \"second\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetName(two, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"second\""), NULL))
        goto done;
    begin(run, 19, "virDomainSnapshotGetDomain(two) => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetDomain(two, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 20, "virDomainSnapshotGetConnect(two) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetConnect(two, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 21, "virDomainSnapshotGetParent(two, 0) => DomainSnapshot(\"first\")");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetParent(two, 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("DomainSnapshot(\"first\")"), NULL))
        goto done;
    begin(run, 22, "virDomainSnapshotGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetParent(one, 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("! 72 12"), NULL))
        goto done;
    begin(run, 23, "virDomainSnapshotCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_SNAPSHOT");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "nonsense", 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("! 35 35"), NULL))
        goto done;
    begin(run, 24, "virDomainSnapshotCreateXML(dom, second, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_DOMAIN");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>second</name></domainsnapshot>", 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("! 9 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_DomainSnapshot(one);
    free_DomainSnapshot(two);
    (void)conn;
}

/* By domain and by parent. */
static void
case_snapshots_are_listed(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainSnapshotPtr one = NULL;
    virDomainSnapshotPtr two = NULL;

    begin(run, 30, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 31, "one = virDomainSnapshotCreateXML(dom, first, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0, &one, &run->error))) {
            show_DomainSnapshot(text, one);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 32, "two = virDomainSnapshotCreateXML(dom, second, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>second</name></domainsnapshot>", 0, &two, &run->error))) {
            show_DomainSnapshot(text, two);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 33, "virDomainSnapshotNum(dom, 0) => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotNum(dom, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), NULL))
        goto done;
    begin(run, 34, "virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotNum(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 35, "virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS) => [\"first\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotListNames(dom, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"first\"]"), NULL))
        goto done;
    begin(run, 36, "virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES) => [DomainSnapshot(\"second\")]");
    {
        virDomainSnapshotPtr *out_snaps = NULL;
        size_t n_out_snaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_LEAVES, &out_snaps, &n_out_snaps, &run->error))) {
            SHOW_EACH(n_out_snaps, show_DomainSnapshot(text, out_snaps[i]));
        }
        polyvirt_free_objects_DomainSnapshot(out_snaps, n_out_snaps);
    }
    if (!expected(run, PARTS("[DomainSnapshot(\"second\")]"), NULL))
        goto done;
    begin(run, 37, "virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL) => [DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]");
    {
        virDomainSnapshotPtr *out_snaps = NULL;
        size_t n_out_snaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListAllSnapshots(dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL, &out_snaps, &n_out_snaps, &run->error))) {
            SHOW_EACH(n_out_snaps, show_DomainSnapshot(text, out_snaps[i]));
        }
        polyvirt_free_objects_DomainSnapshot(out_snaps, n_out_snaps);
    }
    if (!expected(run, PARTS("[DomainSnapshot(\"first\"), DomainSnapshot(\"second\")]"), NULL))
        goto done;
    begin(run, 38, "virDomainSnapshotNumChildren(one, 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotNumChildren(one, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 39, "virDomainSnapshotListChildrenNames(one, 0) => [\"second\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotListChildrenNames(one, 0, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"second\"]"), NULL))
        goto done;
    begin(run, 40, "virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS) => [DomainSnapshot(\"second\")]");
    {
        virDomainSnapshotPtr *out_snaps = NULL;
        size_t n_out_snaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotListAllChildren(one, VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS, &out_snaps, &n_out_snaps, &run->error))) {
            SHOW_EACH(n_out_snaps, show_DomainSnapshot(text, out_snaps[i]));
        }
        polyvirt_free_objects_DomainSnapshot(out_snaps, n_out_snaps);
    }
    if (!expected(run, PARTS("[DomainSnapshot(\"second\")]"), NULL))
        goto done;
    begin(run, 41, "virDomainSnapshotListAllChildren(two, 0) => []");
    {
        virDomainSnapshotPtr *out_snaps = NULL;
        size_t n_out_snaps = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotListAllChildren(two, 0, &out_snaps, &n_out_snaps, &run->error))) {
            SHOW_EACH(n_out_snaps, show_DomainSnapshot(text, out_snaps[i]));
        }
        polyvirt_free_objects_DomainSnapshot(out_snaps, n_out_snaps);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 42, "virDomainSnapshotNum(dom, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotNum(dom, 1048576, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 43, "virDomainSnapshotLookupByName(dom, \"first\", 0) => DomainSnapshot(\"first\")");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotLookupByName(dom, "first", 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("DomainSnapshot(\"first\")"), NULL))
        goto done;
    begin(run, 44, "virDomainSnapshotLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotLookupByName(dom, "third", 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("! 72 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_DomainSnapshot(one);
    free_DomainSnapshot(two);
    (void)conn;
}

/* Which is current, and what its document says. */
static void
case_snapshots_are_known(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainSnapshotPtr one = NULL;

    begin(run, 50, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 51, "one = virDomainSnapshotCreateXML(dom, first, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0, &one, &run->error))) {
            show_DomainSnapshot(text, one);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 52, "virDomainHasCurrentSnapshot(dom, 0) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainHasCurrentSnapshot(dom, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 53, "virDomainSnapshotCurrent(dom, 0) => DomainSnapshot(\"first\")");
    {
        virDomainSnapshotPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCurrent(dom, 0, &out_return, &run->error))) {
            show_DomainSnapshot(text, out_return);
        }
        free_DomainSnapshot(out_return);
    }
    if (!expected(run, PARTS("DomainSnapshot(\"first\")"), NULL))
        goto done;
    begin(run, 54, "virDomainSnapshotIsCurrent(one, 0) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotIsCurrent(one, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 55, "virDomainSnapshotHasMetadata(one, 0) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotHasMetadata(one, 0, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 56, "virDomainSnapshotGetXMLDesc(one, 0) => \"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n\\*</domainsnapshot>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetXMLDesc(one, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domainsnapshot>\\n  <name>first</name>\\n  <description>before</description>\\n  <state>running</state>\\n", "</domainsnapshot>\\n\""), NULL))
        goto done;
    begin(run, 57, "virDomainSnapshotGetXMLDesc(one, 2) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotGetXMLDesc(one, 2, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 58, "virDomainSnapshotIsCurrent(one, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotIsCurrent(one, 1, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_DomainSnapshot(one);
    (void)conn;
}

/* A domain goes back to what it was. */
static void
case_snapshots_are_reverted(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainSnapshotPtr one = NULL;

    begin(run, 64, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 65, "one = virDomainSnapshotCreateXML(dom, first, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>first</name><description>before</description></domainsnapshot>", 0, &one, &run->error))) {
            show_DomainSnapshot(text, one);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 66, "virDomainDestroy(dom)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 67, "virDomainRevertToSnapshot(one, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRevertToSnapshot(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 68, "virDomainGetState(dom, 0) => (1, 4)");
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
    if (!expected(run, PARTS("(1, 4)"), NULL))
        goto done;
    begin(run, 69, "virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRevertToSnapshot(one, VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 70, "virDomainGetState(dom, 0) => (3, 7)");
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
    if (!expected(run, PARTS("(3, 7)"), NULL))
        goto done;
    begin(run, 71, "virDomainRevertToSnapshot(one, 1048576) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRevertToSnapshot(one, 1048576, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 72, "virDomainSnapshotDelete(one, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 73, "virDomainSnapshotDelete(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSnapshotDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 72 12"), NULL))
        goto done;
    begin(run, 74, "virDomainRevertToSnapshot(one, 0) ! VIR_ERR_NO_DOMAIN_SNAPSHOT VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainRevertToSnapshot(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 72 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_DomainSnapshot(one);
    (void)conn;
}

const struct test_case cases_domain_snapshot[] = {
    {"domain-snapshot", "snapshots_are_made", "test://{hosts}/node.xml", 0, 1, 9013, 0, NULL, case_snapshots_are_made},
    {"domain-snapshot", "snapshots_are_listed", "test://{hosts}/node.xml", 0, 1, 9013, 0, NULL, case_snapshots_are_listed},
    {"domain-snapshot", "snapshots_are_known", "test://{hosts}/node.xml", 0, 1, 9013, 0, NULL, case_snapshots_are_known},
    {"domain-snapshot", "snapshots_are_reverted", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_snapshots_are_reverted},
    {0},
};
