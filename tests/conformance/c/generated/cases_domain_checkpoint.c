/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-checkpoint. */
#include "../runtime.h"
#include "shows.h"

/* Checkpoints form a tree, like snapshots. */
static void
case_checkpoints(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainCheckpointPtr one = NULL;
    virDomainCheckpointPtr two = NULL;

    begin(run, 10, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 11, "virDomainListAllCheckpoints(dom, 0) => []");
    {
        virDomainCheckpointPtr *out_checkpoints = NULL;
        size_t n_out_checkpoints = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListAllCheckpoints(dom, 0, &out_checkpoints, &n_out_checkpoints, &run->error))) {
            SHOW_EACH(n_out_checkpoints, show_DomainCheckpoint(text, out_checkpoints[i]));
        }
        polyvirt_free_objects_DomainCheckpoint(out_checkpoints, n_out_checkpoints);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 12, "one = virDomainCheckpointCreateXML(dom, first, 0) => DomainCheckpoint(\"first\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointCreateXML(dom, "<domaincheckpoint><name>first</name></domaincheckpoint>", 0, &one, &run->error))) {
            show_DomainCheckpoint(text, one);
        }
    }
    if (!expected(run, PARTS("DomainCheckpoint(\"first\")"), NULL))
        goto done;
    begin(run, 13, "two = virDomainCheckpointCreateXML(dom, second, 0) => DomainCheckpoint(\"second\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointCreateXML(dom, "<domaincheckpoint><name>second</name></domaincheckpoint>", 0, &two, &run->error))) {
            show_DomainCheckpoint(text, two);
        }
    }
    if (!expected(run, PARTS("DomainCheckpoint(\"second\")"), NULL))
        goto done;
    begin(run, 14, "virDomainCheckpointGetName(one) => \"first\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetName(one, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"first\""), NULL))
        goto done;
    begin(run, 15, "virDomainCheckpointGetDomain(one) => Domain(\"web\")");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetDomain(one, &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 16, "virDomainCheckpointGetConnect(one) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetConnect(one, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 17, "virDomainCheckpointGetParent(two, 0) => DomainCheckpoint(\"first\")");
    {
        virDomainCheckpointPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetParent(two, 0, &out_return, &run->error))) {
            show_DomainCheckpoint(text, out_return);
        }
        free_DomainCheckpoint(out_return);
    }
    if (!expected(run, PARTS("DomainCheckpoint(\"first\")"), NULL))
        goto done;
    begin(run, 18, "virDomainCheckpointGetParent(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST");
    {
        virDomainCheckpointPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetParent(one, 0, &out_return, &run->error))) {
            show_DomainCheckpoint(text, out_return);
        }
        free_DomainCheckpoint(out_return);
    }
    if (!expected(run, PARTS("! 103 12"), NULL))
        goto done;
    begin(run, 19, "virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL) => [DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]");
    {
        virDomainCheckpointPtr *out_checkpoints = NULL;
        size_t n_out_checkpoints = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainListAllCheckpoints(dom, VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL, &out_checkpoints, &n_out_checkpoints, &run->error))) {
            SHOW_EACH(n_out_checkpoints, show_DomainCheckpoint(text, out_checkpoints[i]));
        }
        polyvirt_free_objects_DomainCheckpoint(out_checkpoints, n_out_checkpoints);
    }
    if (!expected(run, PARTS("[DomainCheckpoint(\"first\"), DomainCheckpoint(\"second\")]"), NULL))
        goto done;
    begin(run, 20, "virDomainCheckpointListAllChildren(one, 0) => [DomainCheckpoint(\"second\")]");
    {
        virDomainCheckpointPtr *out_children = NULL;
        size_t n_out_children = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointListAllChildren(one, 0, &out_children, &n_out_children, &run->error))) {
            SHOW_EACH(n_out_children, show_DomainCheckpoint(text, out_children[i]));
        }
        polyvirt_free_objects_DomainCheckpoint(out_children, n_out_children);
    }
    if (!expected(run, PARTS("[DomainCheckpoint(\"second\")]"), NULL))
        goto done;
    begin(run, 21, "virDomainCheckpointLookupByName(dom, \"second\", 0) => DomainCheckpoint(\"second\")");
    {
        virDomainCheckpointPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointLookupByName(dom, "second", 0, &out_return, &run->error))) {
            show_DomainCheckpoint(text, out_return);
        }
        free_DomainCheckpoint(out_return);
    }
    if (!expected(run, PARTS("DomainCheckpoint(\"second\")"), NULL))
        goto done;
    begin(run, 22, "virDomainCheckpointLookupByName(dom, \"third\", 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST");
    {
        virDomainCheckpointPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointLookupByName(dom, "third", 0, &out_return, &run->error))) {
            show_DomainCheckpoint(text, out_return);
        }
        free_DomainCheckpoint(out_return);
    }
    if (!expected(run, PARTS("! 103 12"), NULL))
        goto done;
    begin(run, 23, "virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN) => \"<domaincheckpoint>\\n  <name>first</name>\\n\\*</domaincheckpoint>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointGetXMLDesc(one, VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domaincheckpoint>\\n  <name>first</name>\\n", "</domaincheckpoint>\\n\""), NULL))
        goto done;
    begin(run, 24, "virDomainCheckpointDelete(one, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 25, "virDomainCheckpointDelete(one, 0) ! VIR_ERR_NO_DOMAIN_CHECKPOINT VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 103 12"), NULL))
        goto done;
    begin(run, 26, "virDomainCheckpointCreateXML(dom, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_DOMAIN_CHECKPOINT");
    {
        virDomainCheckpointPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCheckpointCreateXML(dom, "nonsense", 0, &out_return, &run->error))) {
            show_DomainCheckpoint(text, out_return);
        }
        free_DomainCheckpoint(out_return);
    }
    if (!expected(run, PARTS("! 35 69"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_DomainCheckpoint(one);
    free_DomainCheckpoint(two);
    (void)conn;
}

const struct test_case cases_domain_checkpoint[] = {
    {"domain-checkpoint", "checkpoints", "test://{hosts}/node.xml", 0, 1, 5006000, 0, NULL, case_checkpoints},
    {0},
};
