/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: nwfilter. */
#include "../runtime.h"
#include "shows.h"

/* Lists of filters. */
static void
case_no_filters(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 26, "virConnectNumOfNWFilters(conn) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfNWFilters(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), PARTS("! 3 33")))
        goto done;
    begin(run, 28, "virConnectListNWFilters(conn) => []");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListNWFilters(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 33")))
        goto done;
    begin(run, 30, "virConnectListAllNWFilters(conn, 0) => []");
    {
        virNWFilterPtr *out_filters = NULL;
        size_t n_out_filters = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNWFilters(conn, 0, &out_filters, &n_out_filters, &run->error))) {
            SHOW_EACH(n_out_filters, show_NWFilter(text, out_filters[i]));
        }
        polyvirt_free_objects_NWFilter(out_filters, n_out_filters);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 33")))
        goto done;
    begin(run, 32, "virNWFilterLookupByName(conn, \"clean\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByName(conn, "clean", &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("! 62 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 34, "virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x41}, &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("! 62 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 36, "virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555541", &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("! 62 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 38, "virConnectListAllNWFilterBindings(conn, 0) => []");
    {
        virNWFilterBindingPtr *out_bindings = NULL;
        size_t n_out_bindings = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNWFilterBindings(conn, 0, &out_bindings, &n_out_bindings, &run->error))) {
            SHOW_EACH(n_out_bindings, show_NWFilterBinding(text, out_bindings[i]));
        }
        polyvirt_free_objects_NWFilterBinding(out_bindings, n_out_bindings);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 33")))
        goto done;
    begin(run, 40, "virNWFilterBindingLookupByPortDev(conn, \"testnet0\") ! VIR_ERR_NO_NWFILTER_BINDING VIR_FROM_NWFILTER");
    {
        virNWFilterBindingPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingLookupByPortDev(conn, "testnet0", &out_return, &run->error))) {
            show_NWFilterBinding(text, out_return);
        }
        free_NWFilterBinding(out_return);
    }
    if (!expected(run, PARTS("! 101 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 42, "virNWFilterDefineXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterDefineXML(conn, "nonsense", &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("! 35 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 44, "virNWFilterDefineXMLFlags(conn, filter, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_NWFILTER");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterDefineXMLFlags(conn, "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", 1000000, &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("! 8 33"), PARTS("! 3 33")))
        goto done;
    begin(run, 46, "virNWFilterBindingCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NWFILTER");
    {
        virNWFilterBindingPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingCreateXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_NWFilterBinding(text, out_return);
        }
        free_NWFilterBinding(out_return);
    }
    if (!expected(run, PARTS("! 35 33"), PARTS("! 3 33")))
        goto done;
 done:
    (void)conn;
}

/* Filters are defined, found, and undefined. */
static void
case_filters(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNWFilterPtr one = NULL;
    virNWFilterBindingPtr bound = NULL;

    begin(run, 54, "one = virNWFilterDefineXML(conn, filter) => NWFilter(\"clean\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterDefineXML(conn, "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", &one, &run->error))) {
            show_NWFilter(text, one);
        }
    }
    if (!expected(run, PARTS("NWFilter(\"clean\")"), PARTS("! 3 33")))
        goto done;
    begin(run, 56, "virNWFilterGetName(one) => \"clean\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterGetName(one, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"clean\""), NULL))
        goto done;
    begin(run, 57, "virNWFilterGetUUID(one) => \"11111111-2222-3333-4444-555555555541\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterGetUUID(one, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555541\""), NULL))
        goto done;
    begin(run, 58, "virNWFilterGetUUIDString(one) => \"11111111-2222-3333-4444-555555555541\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterGetUUIDString(one, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555541\""), NULL))
        goto done;
    begin(run, 59, "virNWFilterGetXMLDesc(one, 0) => \"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterGetXMLDesc(one, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<filter name='clean' chain='root'>\\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\\n  <rule action='drop' direction='in' priority='500'/>\\n</filter>\\n\""), NULL))
        goto done;
    begin(run, 60, "virNWFilterLookupByName(conn, \"clean\") => NWFilter(\"clean\")");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByName(conn, "clean", &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("NWFilter(\"clean\")"), NULL))
        goto done;
    begin(run, 61, "virNWFilterLookupByUUID(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x41}, &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("NWFilter(\"clean\")"), NULL))
        goto done;
    begin(run, 62, "virNWFilterLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555541\") => NWFilter(\"clean\")");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555541", &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("NWFilter(\"clean\")"), NULL))
        goto done;
    begin(run, 63, "virConnectNumOfNWFilters(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfNWFilters(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 64, "virConnectListNWFilters(conn) => [\"clean\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListNWFilters(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"clean\"]"), NULL))
        goto done;
    begin(run, 65, "virConnectListAllNWFilters(conn, 0) => [NWFilter(\"clean\")]");
    {
        virNWFilterPtr *out_filters = NULL;
        size_t n_out_filters = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNWFilters(conn, 0, &out_filters, &n_out_filters, &run->error))) {
            SHOW_EACH(n_out_filters, show_NWFilter(text, out_filters[i]));
        }
        polyvirt_free_objects_NWFilter(out_filters, n_out_filters);
    }
    if (!expected(run, PARTS("[NWFilter(\"clean\")]"), NULL))
        goto done;
    begin(run, 66, "virNWFilterDefineXMLFlags(conn, filter, VIR_NWFILTER_DEFINE_VALIDATE) => NWFilter(\"clean\")");
    {
        virNWFilterPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterDefineXMLFlags(conn, "<filter name='clean' chain='root'>\n  <uuid>11111111-2222-3333-4444-555555555541</uuid>\n  <rule action='drop' direction='in' priority='500'/>\n</filter>\n", VIR_NWFILTER_DEFINE_VALIDATE, &out_return, &run->error))) {
            show_NWFilter(text, out_return);
        }
        free_NWFilter(out_return);
    }
    if (!expected(run, PARTS("NWFilter(\"clean\")"), NULL))
        goto done;
    begin(run, 67, "bound = virNWFilterBindingCreateXML(conn, binding, 0) => NWFilterBinding(\"testnet0\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingCreateXML(conn, "<filterbinding>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <portdev name='testnet0'/>\n  <mac address='52:54:00:00:00:01'/>\n  <filterref filter='clean'/>\n</filterbinding>\n", 0, &bound, &run->error))) {
            show_NWFilterBinding(text, bound);
        }
    }
    if (!expected(run, PARTS("NWFilterBinding(\"testnet0\")"), NULL))
        goto done;
    begin(run, 68, "virNWFilterBindingGetPortDev(bound) => \"testnet0\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingGetPortDev(bound, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"testnet0\""), NULL))
        goto done;
    begin(run, 69, "virNWFilterBindingGetFilterName(bound) => \"clean\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingGetFilterName(bound, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"clean\""), NULL))
        goto done;
    begin(run, 70, "virNWFilterBindingGetXMLDesc(bound, 0) => \"<filterbinding>\\n\\*</filterbinding>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingGetXMLDesc(bound, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<filterbinding>\\n", "</filterbinding>\\n\""), NULL))
        goto done;
    begin(run, 71, "virNWFilterBindingLookupByPortDev(conn, \"testnet0\") => NWFilterBinding(\"testnet0\")");
    {
        virNWFilterBindingPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingLookupByPortDev(conn, "testnet0", &out_return, &run->error))) {
            show_NWFilterBinding(text, out_return);
        }
        free_NWFilterBinding(out_return);
    }
    if (!expected(run, PARTS("NWFilterBinding(\"testnet0\")"), NULL))
        goto done;
    begin(run, 72, "virConnectListAllNWFilterBindings(conn, 0) => [NWFilterBinding(\"testnet0\")]");
    {
        virNWFilterBindingPtr *out_bindings = NULL;
        size_t n_out_bindings = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNWFilterBindings(conn, 0, &out_bindings, &n_out_bindings, &run->error))) {
            SHOW_EACH(n_out_bindings, show_NWFilterBinding(text, out_bindings[i]));
        }
        polyvirt_free_objects_NWFilterBinding(out_bindings, n_out_bindings);
    }
    if (!expected(run, PARTS("[NWFilterBinding(\"testnet0\")]"), NULL))
        goto done;
    begin(run, 73, "virNWFilterUndefine(one) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NWFILTER");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterUndefine(one, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 33"), NULL))
        goto done;
    begin(run, 74, "virNWFilterBindingDelete(bound) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterBindingDelete(bound, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 75, "virNWFilterUndefine(one) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterUndefine(one, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 76, "virNWFilterUndefine(one) ! VIR_ERR_NO_NWFILTER VIR_FROM_NWFILTER");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNWFilterUndefine(one, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 62 33"), NULL))
        goto done;
 done:
    free_NWFilter(one);
    free_NWFilterBinding(bound);
    (void)conn;
}

const struct test_case cases_nwfilter[] = {
    {"nwfilter", "no_filters", "test://{hosts}/node.xml", 0, 1, 7007000, 0, NULL, case_no_filters},
    {"nwfilter", "filters", "test://{hosts}/node.xml", 0, 1, 7007000, 0, NULL, case_filters},
    {0},
};
