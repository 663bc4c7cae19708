/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: network. */
#include "../runtime.h"
#include "shows.h"

/* By name and UUID, and in lists. */
static void
case_networks_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 26, "net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("Network(\"lan\")"), NULL))
        goto done;
    begin(run, 27, "virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x11}, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("Network(\"lan\")"), NULL))
        goto done;
    begin(run, 28, "virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555511", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("Network(\"lan\")"), NULL))
        goto done;
    begin(run, 29, "virNetworkGetName(net) => \"lan\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetName(net, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"lan\""), NULL))
        goto done;
    begin(run, 30, "virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetUUID(net, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555511\""), NULL))
        goto done;
    begin(run, 31, "virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetUUIDString(net, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555511\""), NULL))
        goto done;
    begin(run, 32, "virNetworkGetConnect(net) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetConnect(net, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 33, "virNetworkGetBridgeName(net) => \"virbr7\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetBridgeName(net, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"virbr7\""), NULL))
        goto done;
    begin(run, 34, "virNetworkIsActive(net) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkIsActive(net, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 35, "virNetworkIsPersistent(net) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkIsPersistent(net, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 36, "virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetXMLDesc(net, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<network>\\n  <name>lan</name>", "</network>\\n\""), NULL))
        goto done;
    begin(run, 37, "virConnectNumOfNetworks(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfNetworks(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 38, "virConnectListNetworks(conn) => [\"lan\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListNetworks(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"lan\"]"), NULL))
        goto done;
    begin(run, 39, "virConnectNumOfDefinedNetworks(conn) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDefinedNetworks(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 40, "virConnectListDefinedNetworks(conn) => []");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedNetworks(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 41, "virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]");
    {
        virNetworkPtr *out_nets = NULL;
        size_t n_out_nets = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE, &out_nets, &n_out_nets, &run->error))) {
            SHOW_EACH(n_out_nets, show_Network(text, out_nets[i]));
        }
        polyvirt_free_objects_Network(out_nets, n_out_nets);
    }
    if (!expected(run, PARTS("[Network(\"lan\")]"), NULL))
        goto done;
    begin(run, 42, "virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []");
    {
        virNetworkPtr *out_nets = NULL;
        size_t n_out_nets = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART, &out_nets, &n_out_nets, &run->error))) {
            SHOW_EACH(n_out_nets, show_Network(text, out_nets[i]));
        }
        polyvirt_free_objects_Network(out_nets, n_out_nets);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 43, "virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "nonsense", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 43 12"), NULL))
        goto done;
    begin(run, 44, "virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 43 12"), NULL))
        goto done;
    begin(run, 45, "virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByUUIDString(conn, "nonsense", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 8 19"), NULL))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* Defined, started, stopped, undefined. */
static void
case_networks_live(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 51, "net = virNetworkDefineXML(conn, another) => Network(\"another\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDefineXML(conn, "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("Network(\"another\")"), NULL))
        goto done;
    begin(run, 52, "virNetworkIsActive(net) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkIsActive(net, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 53, "virNetworkCreate(net) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreate(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 54, "virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreate(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 55, "virNetworkGetAutostart(net) => false");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetAutostart(net, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 56, "virNetworkSetAutostart(net, true) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkSetAutostart(net, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 57, "virNetworkGetAutostart(net) => true");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetAutostart(net, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 58, "virNetworkDestroy(net) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDestroy(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 59, "virNetworkDestroy(net) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDestroy(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 60, "virNetworkUndefine(net) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUndefine(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 61, "virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUndefine(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 43 12"), NULL))
        goto done;
    begin(run, 62, "virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDefineXML(conn, "<network/>", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 21 19"), NULL))
        goto done;
    begin(run, 63, "virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDefineXMLFlags(conn, "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", VIR_NETWORK_DEFINE_VALIDATE, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("Network(\"another\")"), NULL))
        goto done;
    begin(run, 64, "virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDefineXMLFlags(conn, "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", 1000000, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* What is created without being defined vanishes when it stops. */
static void
case_transient_networks(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 70, "net = virNetworkCreateXML(conn, another) => Network(\"another\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreateXML(conn, "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("Network(\"another\")"), NULL))
        goto done;
    begin(run, 71, "virNetworkIsPersistent(net) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkIsPersistent(net, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 72, "virNetworkSetAutostart(net, true) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkSetAutostart(net, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 73, "virNetworkDestroy(net) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDestroy(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 74, "virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "another", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 43 12"), NULL))
        goto done;
    begin(run, 75, "virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreateXMLFlags(conn, "<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", VIR_NETWORK_CREATE_VALIDATE, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("Network(\"another\")"), NULL))
        goto done;
    begin(run, 76, "virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkCreateXML(conn, "nonsense", &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("! 35 19"), NULL))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* A part of a network changes. */
static void
case_network_update(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 82, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 83, "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", VIR_NETWORK_UPDATE_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 84, "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", VIR_NETWORK_UPDATE_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 19"), NULL))
        goto done;
    begin(run, 85, "virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetXMLDesc(net, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"", "name='nine' ip='192.168.77.9'", "\""), NULL))
        goto done;
    begin(run, 86, "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", VIR_NETWORK_UPDATE_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 87, "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, "<bridge/>", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 19"), NULL))
        goto done;
    begin(run, 88, "virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "nonsense", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 35 19"), NULL))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* Addresses that the network has given. */
static void
case_network_leases(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 95, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 96, "virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]");
    {
        virNetworkDHCPLeasePtr *out_leases = NULL;
        size_t n_out_leases = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetDHCPLeases(net, NULL, 0, &out_leases, &n_out_leases, &run->error))) {
            SHOW_EACH(n_out_leases, show_NetworkDHCPLease(text, out_leases[i]));
        }
        polyvirt_free_records_NetworkDHCPLease(out_leases, n_out_leases);
    }
    if (!expected(run, PARTS("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"), PARTS("! 3 19")))
        goto done;
    begin(run, 98, "virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]");
    {
        virNetworkDHCPLeasePtr *out_leases = NULL;
        size_t n_out_leases = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetDHCPLeases(net, "52:54:00:00:00:01", 0, &out_leases, &n_out_leases, &run->error))) {
            SHOW_EACH(n_out_leases, show_NetworkDHCPLease(text, out_leases[i]));
        }
        polyvirt_free_records_NetworkDHCPLease(out_leases, n_out_leases);
    }
    if (!expected(run, PARTS("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"), PARTS("! 3 19")))
        goto done;
    begin(run, 100, "virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK");
    {
        virNetworkDHCPLeasePtr *out_leases = NULL;
        size_t n_out_leases = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetDHCPLeases(net, "nonsense", 0, &out_leases, &n_out_leases, &run->error))) {
            SHOW_EACH(n_out_leases, show_NetworkDHCPLease(text, out_leases[i]));
        }
        polyvirt_free_records_NetworkDHCPLease(out_leases, n_out_leases);
    }
    if (!expected(run, PARTS("! 44 19"), PARTS("! 3 19")))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* Title and description of a network. */
static void
case_network_metadata(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 107, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 108, "virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkSetMetadata(net, 1, "The network", NULL, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 109, "virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetMetadata(net, 1, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"The network\""), NULL))
        goto done;
    begin(run, 110, "virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkGetMetadata(net, 0, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 111 19"), NULL))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* Ports of a network. */
static void
case_network_ports(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;

    begin(run, 117, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 118, "virNetworkListAllPorts(net, 0) => []");
    {
        virNetworkPortPtr *out_ports = NULL;
        size_t n_out_ports = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkListAllPorts(net, 0, &out_ports, &n_out_ports, &run->error))) {
            SHOW_EACH(n_out_ports, show_NetworkPort(text, out_ports[i]));
        }
        polyvirt_free_objects_NetworkPort(out_ports, n_out_ports);
    }
    if (!expected(run, PARTS("[]"), PARTS("! 3 19")))
        goto done;
    begin(run, 120, "virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")");
    {
        virNetworkPortPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortCreateXML(net, "<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0, &out_return, &run->error))) {
            show_NetworkPort(text, out_return);
        }
        free_NetworkPort(out_return);
    }
    if (!expected(run, PARTS("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), PARTS("! 3 19")))
        goto done;
    begin(run, 122, "virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")");
    {
        virNetworkPortPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortLookupByUUID(net, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x13}, &out_return, &run->error))) {
            show_NetworkPort(text, out_return);
        }
        free_NetworkPort(out_return);
    }
    if (!expected(run, PARTS("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), PARTS("! 3 19")))
        goto done;
    begin(run, 124, "virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK");
    {
        virNetworkPortPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortLookupByUUIDString(net, "11111111-2222-3333-4444-000000000000", &out_return, &run->error))) {
            show_NetworkPort(text, out_return);
        }
        free_NetworkPort(out_return);
    }
    if (!expected(run, PARTS("! 107 19"), PARTS("! 3 19")))
        goto done;
 done:
    free_Network(net);
    (void)conn;
}

/* A port is made, found, tuned, and deleted. */
static void
case_network_port(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNetworkPtr net = NULL;
    virNetworkPortPtr one = NULL;

    begin(run, 132, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 133, "one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortCreateXML(net, "<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0, &one, &run->error))) {
            show_NetworkPort(text, one);
        }
    }
    if (!expected(run, PARTS("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), PARTS("! 3 19")))
        goto done;
    begin(run, 135, "virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortGetUUID(one, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555513\""), NULL))
        goto done;
    begin(run, 136, "virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortGetUUIDString(one, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555513\""), NULL))
        goto done;
    begin(run, 137, "virNetworkPortGetNetwork(one) => Network(\"lan\")");
    {
        virNetworkPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortGetNetwork(one, &out_return, &run->error))) {
            show_Network(text, out_return);
        }
        free_Network(out_return);
    }
    if (!expected(run, PARTS("Network(\"lan\")"), NULL))
        goto done;
    begin(run, 138, "virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortGetXMLDesc(one, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<networkport>\\n", "</networkport>\\n\""), NULL))
        goto done;
    begin(run, 139, "virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortSetParameters(one, (virTypedParameter[]){param_u32("inbound.average", 100), param_u32("outbound.average", 200)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 140, "virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortGetParameters(one, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"), NULL))
        goto done;
    begin(run, 141, "virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]");
    {
        virNetworkPortPtr *out_ports = NULL;
        size_t n_out_ports = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkListAllPorts(net, 0, &out_ports, &n_out_ports, &run->error))) {
            SHOW_EACH(n_out_ports, show_NetworkPort(text, out_ports[i]));
        }
        polyvirt_free_objects_NetworkPort(out_ports, n_out_ports);
    }
    if (!expected(run, PARTS("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"), NULL))
        goto done;
    begin(run, 142, "virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")");
    {
        virNetworkPortPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortLookupByUUIDString(net, "11111111-2222-3333-4444-555555555513", &out_return, &run->error))) {
            show_NetworkPort(text, out_return);
        }
        free_NetworkPort(out_return);
    }
    if (!expected(run, PARTS("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), NULL))
        goto done;
    begin(run, 143, "virNetworkPortDelete(one, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 144, "virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkPortDelete(one, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 107 19"), NULL))
        goto done;
 done:
    free_Network(net);
    free_NetworkPort(one);
    (void)conn;
}

const struct test_case cases_network[] = {
    {"network", "networks_are_found", "test://{hosts}/node.xml", 0, 1, 10002, 0, NULL, case_networks_are_found},
    {"network", "networks_live", "test://{hosts}/node.xml", 0, 1, 7007000, 0, NULL, case_networks_live},
    {"network", "transient_networks", "test://{hosts}/node.xml", 0, 1, 7008000, 0, NULL, case_transient_networks},
    {"network", "network_update", "test://{hosts}/node.xml", 0, 1, 10002, 0, NULL, case_network_update},
    {"network", "network_leases", "test://{hosts}/node.xml", 0, 1, 1002006, 0, NULL, case_network_leases},
    {"network", "network_metadata", "test://{hosts}/node.xml", 0, 1, 9007000, 0, NULL, case_network_metadata},
    {"network", "network_ports", "test://{hosts}/node.xml", 0, 1, 5005000, 0, NULL, case_network_ports},
    {"network", "network_port", "test://{hosts}/node.xml", 0, 1, 5005000, 0, NULL, case_network_port},
    {0},
};
