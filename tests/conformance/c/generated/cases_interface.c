/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: interface. */
#include "../runtime.h"
#include "shows.h"

/* By name and by address, and in lists. */
static void
case_interfaces_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;
    virInterfacePtr iface = NULL;

    begin(run, 15, "iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth7", &iface, &run->error))) {
            show_Interface(text, iface);
        }
    }
    if (!expected(run, PARTS("Interface(\"eth7\")"), NULL))
        goto done;
    begin(run, 16, "virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByMACString(conn, "aa:bb:cc:dd:ee:07", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("Interface(\"eth7\")"), NULL))
        goto done;
    begin(run, 17, "virInterfaceGetName(iface) => \"eth7\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceGetName(iface, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"eth7\""), NULL))
        goto done;
    begin(run, 18, "virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceGetMACString(iface, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"aa:bb:cc:dd:ee:07\""), NULL))
        goto done;
    begin(run, 19, "virInterfaceGetConnect(iface) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceGetConnect(iface, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 20, "virInterfaceIsActive(iface) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceIsActive(iface, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 21, "virConnectNumOfInterfaces(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfInterfaces(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 22, "virConnectListInterfaces(conn) => [\"eth7\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListInterfaces(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"eth7\"]"), NULL))
        goto done;
    begin(run, 23, "virConnectNumOfDefinedInterfaces(conn) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDefinedInterfaces(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 24, "virConnectListDefinedInterfaces(conn) => []");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedInterfaces(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 25, "virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]");
    {
        virInterfacePtr *out_ifaces = NULL;
        size_t n_out_ifaces = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllInterfaces(conn, 0, &out_ifaces, &n_out_ifaces, &run->error))) {
            SHOW_EACH(n_out_ifaces, show_Interface(text, out_ifaces[i]));
        }
        polyvirt_free_objects_Interface(out_ifaces, n_out_ifaces);
    }
    if (!expected(run, PARTS("[Interface(\"eth7\")]"), NULL))
        goto done;
    begin(run, 26, "virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []");
    {
        virInterfacePtr *out_ifaces = NULL;
        size_t n_out_ifaces = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE, &out_ifaces, &n_out_ifaces, &run->error))) {
            SHOW_EACH(n_out_ifaces, show_Interface(text, out_ifaces[i]));
        }
        polyvirt_free_objects_Interface(out_ifaces, n_out_ifaces);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 27, "virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth9", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("! 57 12"), NULL))
        goto done;
    begin(run, 28, "virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByMACString(conn, "00:00:00:00:00:00", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("! 57 12"), NULL))
        goto done;
 done:
    free_Interface(iface);
    (void)conn;
}

/* Defined, started, stopped, undefined. */
static void
case_interfaces_live(struct run *run)
{
    virConnectPtr conn = run->conn;
    virInterfacePtr iface = NULL;

    begin(run, 34, "iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDefineXML(conn, "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0, &iface, &run->error))) {
            show_Interface(text, iface);
        }
    }
    if (!expected(run, PARTS("Interface(\"eth8\")"), NULL))
        goto done;
    begin(run, 35, "virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceGetXMLDesc(iface, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""), NULL))
        goto done;
    begin(run, 36, "virInterfaceIsActive(iface) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceIsActive(iface, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 37, "virInterfaceCreate(iface, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceCreate(iface, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 38, "virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceCreate(iface, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 39, "virInterfaceDestroy(iface, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDestroy(iface, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 40, "virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDestroy(iface, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 41, "virInterfaceUndefine(iface) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceUndefine(iface, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 42, "virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth8", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("! 57 12"), NULL))
        goto done;
    begin(run, 43, "virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDefineXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("! 35 26"), NULL))
        goto done;
 done:
    free_Interface(iface);
    (void)conn;
}

/* Changes are taken back, or kept. */
static void
case_interface_changes(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 49, "virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeCommit(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 50, "virInterfaceChangeBegin(conn, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeBegin(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 51, "virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeBegin(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 52, "virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDefineXML(conn, "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0, &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("Interface(\"eth8\")"), NULL))
        goto done;
    begin(run, 53, "virInterfaceChangeRollback(conn, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeRollback(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 54, "virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth8", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("! 57 12"), NULL))
        goto done;
    begin(run, 55, "virInterfaceChangeBegin(conn, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeBegin(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 56, "virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDefineXML(conn, "<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0, &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("Interface(\"eth8\")"), NULL))
        goto done;
    begin(run, 57, "virInterfaceChangeCommit(conn, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeCommit(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 58, "virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")");
    {
        virInterfacePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth8", &out_return, &run->error))) {
            show_Interface(text, out_return);
        }
        free_Interface(out_return);
    }
    if (!expected(run, PARTS("Interface(\"eth8\")"), NULL))
        goto done;
    begin(run, 59, "virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceChangeRollback(conn, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_interface[] = {
    {"interface", "interfaces_are_found", "test://{hosts}/node.xml", 0, 1, 10002, 0, NULL, case_interfaces_are_found},
    {"interface", "interfaces_live", "test://{hosts}/node.xml", 0, 1, 7003, 0, NULL, case_interfaces_live},
    {"interface", "interface_changes", "test://{hosts}/node.xml", 0, 1, 9002, 0, NULL, case_interface_changes},
    {0},
};
