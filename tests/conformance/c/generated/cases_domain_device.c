/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-device. */
#include "../runtime.h"
#include "shows.h"

/* Devices of a domain that runs, and of one that is off. */
static void
case_devices_come_and_go(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 43, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 44, "virDomainAttachDevice(dom, disk) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDevice(dom, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 46, "virDomainGetXMLDesc(dom, 0) => _");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 47, "virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDevice(dom, "nonsense", &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 35 0"), PARTS("! 3 20")))
        goto done;
    begin(run, 49, "virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDeviceFlags(dom, "<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 51, "virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainUpdateDeviceFlags(dom, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 53, "virDomainDetachDevice(dom, disk) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDetachDevice(dom, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 55, "virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDetachDeviceFlags(dom, "<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 57, "virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDeviceFlags(dom, "<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 59, "virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDetachDeviceAlias(dom, "ua-spare", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 61, "virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDetachDeviceAlias(dom, "nonsense", VIR_DOMAIN_AFFECT_LIVE, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 99 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 63, "virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDeviceFlags(dom, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 65, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 66, "virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDevice(off, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), PARTS("! 3 20")))
        goto done;
    begin(run, 68, "virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAttachDeviceFlags(off, "<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", VIR_DOMAIN_AFFECT_CONFIG, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* Traffic of a network interface. */
static void
case_interface_figures(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 75, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 76, "virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}");
    {
        virDomainInterfaceStatsStruct out_stats = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInterfaceStats(dom, "testnet0", &out_stats, &run->error))) {
            show_DomainInterfaceStats(text, &out_stats);
        }
    }
    if (!expected(run, PARTS("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"), NULL))
        goto done;
    begin(run, 77, "virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        virDomainInterfaceStatsStruct out_stats = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInterfaceStats(dom, "nonsense", &out_stats, &run->error))) {
            show_DomainInterfaceStats(text, &out_stats);
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Keys that are typed. */
static void
case_keys(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 83, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 84, "virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, (const unsigned int[]){30, 31}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 85, "virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendKey(dom, 4711, 100, (const unsigned int[]){30}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 86, "virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 87, "virDomainInjectNMI(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInjectNMI(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 88, "virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInjectNMI(dom, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 89, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 90, "virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, (const unsigned int[]){30}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 91, "virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInjectNMI(off, 0, &run->error))) {
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

/* A stream to the console. */
static void
case_console(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virStreamPtr st = NULL;
    virStreamPtr other = NULL;
    virDomainPtr lively = NULL;
    virStreamPtr talk = NULL;

    begin(run, 98, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 99, "st = virStreamNew(conn, 0) => Stream");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &st, &run->error))) {
            show_Stream(text, st);
        }
    }
    if (!expected(run, PARTS("Stream"), NULL))
        goto done;
    begin(run, 100, "virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenConsole(dom, NULL, st, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 99 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 102, "other = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &other, &run->error))) {
            show_Stream(text, other);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 103, "virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenChannel(dom, NULL, other, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 99 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 105, "lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainCreateXML(conn, "<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", 0, &lively, &run->error))) {
            show_Domain(text, lively);
        }
    }
    if (!expected(run, PARTS("Domain(\"talking\")"), NULL))
        goto done;
    begin(run, 106, "talk = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &talk, &run->error))) {
            show_Stream(text, talk);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 107, "virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenChannel(lively, "org.example.talk", talk, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 109, "virStreamAbort(talk) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamAbort(talk, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Stream(st);
    free_Stream(other);
    free_Domain(lively);
    free_Stream(talk);
    (void)conn;
}

/* A connection to the display. */
static void
case_graphics(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 116, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 117, "virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenGraphics(dom, 0, -1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 20"), NULL))
        goto done;
    begin(run, 118, "virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainOpenGraphicsFD(dom, 0, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 1 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A display reads its certificates again. */
static void
case_graphics_reload(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 125, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 126, "virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGraphicsReload(dom, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* An interface tells the network where it is. */
static void
case_announce(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 132, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 133, "virDomainAnnounceInterface(dom, null, {}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAnnounceInterface(dom, NULL, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_device[] = {
    {"domain-device", "devices_come_and_go", "test://{hosts}/node.xml", 0, 1, 4004000, 0, NULL, case_devices_come_and_go},
    {"domain-device", "interface_figures", "test://{hosts}/node.xml", 0, 1, 3002, 0, NULL, case_interface_figures},
    {"domain-device", "keys", "test://{hosts}/node.xml", 0, 1, 9003, 0, NULL, case_keys},
    {"domain-device", "console", "test://{hosts}/node.xml", 0, 1, 1000002, 0, NULL, case_console},
    {"domain-device", "graphics", "test://{hosts}/node.xml", 0, 1, 1002008, 0, NULL, case_graphics},
    {"domain-device", "graphics_reload", "test://{hosts}/node.xml", 0, 1, 10002000, 0, NULL, case_graphics_reload},
    {"domain-device", "announce", "test://{hosts}/node.xml", 0, 1, 12005000, 0, NULL, case_announce},
    {0},
};
