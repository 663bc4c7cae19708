/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: node-device. */
#include "../runtime.h"
#include "shows.h"

/* By name, and in lists by what they can do. */
static void
case_devices_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNodeDevicePtr dev = NULL;

    begin(run, 20, "dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupByName(conn, "board", &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("NodeDevice(\"board\")"), NULL))
        goto done;
    begin(run, 21, "virNodeDeviceGetName(dev) => \"board\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceGetName(dev, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"board\""), NULL))
        goto done;
    begin(run, 22, "virNodeDeviceNumOfCaps(dev) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceNumOfCaps(dev, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 23, "virNodeDeviceListCaps(dev) => [\"system\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceListCaps(dev, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"system\"]"), NULL))
        goto done;
    begin(run, 24, "virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceGetXMLDesc(dev, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""), NULL))
        goto done;
    begin(run, 25, "virNodeDeviceIsActive(dev) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceIsActive(dev, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), PARTS("! 3 22")))
        goto done;
    begin(run, 27, "virNodeDeviceIsPersistent(dev) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceIsPersistent(dev, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), PARTS("! 3 22")))
        goto done;
    begin(run, 29, "virNodeNumOfDevices(conn, null, 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeNumOfDevices(conn, NULL, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 30, "virNodeNumOfDevices(conn, \"pci\", 0) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeNumOfDevices(conn, "pci", 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 31, "virNodeListDevices(conn, \"system\", 0) => [\"board\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeListDevices(conn, "system", 0, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"board\"]"), NULL))
        goto done;
    begin(run, 32, "virNodeListDevices(conn, null, 0) => [\"board\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeListDevices(conn, NULL, 0, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"board\"]"), NULL))
        goto done;
    begin(run, 33, "virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]");
    {
        virNodeDevicePtr *out_devices = NULL;
        size_t n_out_devices = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNodeDevices(conn, 0, &out_devices, &n_out_devices, &run->error))) {
            SHOW_EACH(n_out_devices, show_NodeDevice(text, out_devices[i]));
        }
        polyvirt_free_objects_NodeDevice(out_devices, n_out_devices);
    }
    if (!expected(run, PARTS("[NodeDevice(\"board\")]"), NULL))
        goto done;
    begin(run, 34, "virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []");
    {
        virNodeDevicePtr *out_devices = NULL;
        size_t n_out_devices = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET, &out_devices, &n_out_devices, &run->error))) {
            SHOW_EACH(n_out_devices, show_NodeDevice(text, out_devices[i]));
        }
        polyvirt_free_objects_NodeDevice(out_devices, n_out_devices);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 35, "virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST");
    {
        virNodeDevicePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupByName(conn, "nonsense", &out_return, &run->error))) {
            show_NodeDevice(text, out_return);
        }
        free_NodeDevice(out_return);
    }
    if (!expected(run, PARTS("! 53 12"), NULL))
        goto done;
    begin(run, 36, "virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST");
    {
        virNodeDevicePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupSCSIHostByWWN(conn, "2000000012341234", "1000000012341234", 0, &out_return, &run->error))) {
            show_NodeDevice(text, out_return);
        }
        free_NodeDevice(out_return);
    }
    if (!expected(run, PARTS("! 53 12"), PARTS("! 3 22")))
        goto done;
 done:
    free_NodeDevice(dev);
    (void)conn;
}

/* The default host's devices form a tree. */
static void
case_device_has_a_parent(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNodeDevicePtr dev = NULL;

    begin(run, 44, "virNodeNumOfDevices(conn, null, 0) => 4");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeNumOfDevices(conn, NULL, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("4"), NULL))
        goto done;
    begin(run, 45, "dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupByName(conn, "scsi_host1", &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("NodeDevice(\"scsi_host1\")"), NULL))
        goto done;
    begin(run, 46, "virNodeDeviceGetParent(dev) => \"computer\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceGetParent(dev, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"computer\""), NULL))
        goto done;
    begin(run, 47, "virNodeDeviceListCaps(dev) => [\"scsi_host\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceListCaps(dev, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"scsi_host\"]"), NULL))
        goto done;
 done:
    free_NodeDevice(dev);
    (void)conn;
}

/* A host bus adapter is found by its names on the fabric. */
static void
case_device_by_world_wide_names(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 55, "virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")");
    {
        virNodeDevicePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupSCSIHostByWWN(conn, "2000000012341234", "1000000012341234", 0, &out_return, &run->error))) {
            show_NodeDevice(text, out_return);
        }
        free_NodeDevice(out_return);
    }
    if (!expected(run, PARTS("NodeDevice(\"scsi_host1\")"), PARTS("! 3 22")))
        goto done;
 done:
    (void)conn;
}

/* A host bus adapter that exists for a while. */
static void
case_device_is_made(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNodeDevicePtr dev = NULL;

    begin(run, 63, "dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceCreateXML(conn, "<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0, &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("NodeDevice(\"scsi_host12\")"), NULL))
        goto done;
    begin(run, 64, "virNodeDeviceDestroy(dev) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceDestroy(dev, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 65, "virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV");
    {
        virNodeDevicePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceCreateXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_NodeDevice(text, out_return);
        }
        free_NodeDevice(out_return);
    }
    if (!expected(run, PARTS("! 35 22"), NULL))
        goto done;
 done:
    free_NodeDevice(dev);
    (void)conn;
}

/* What the test driver does with devices, and what it does not. */
static void
case_device_changes(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNodeDevicePtr dev = NULL;

    begin(run, 72, "dev = virNodeDeviceLookupByName(conn, \"board\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupByName(conn, "board", &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 73, "virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceDettach(dev, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 22"), NULL))
        goto done;
    begin(run, 74, "virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceDetachFlags(dev, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 22"), NULL))
        goto done;
    begin(run, 75, "virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceReAttach(dev, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 22"), NULL))
        goto done;
    begin(run, 76, "virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceReset(dev, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 22"), NULL))
        goto done;
    begin(run, 77, "virNodeDeviceGetAutostart(dev) => false");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceGetAutostart(dev, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("false"), PARTS("! 3 22")))
        goto done;
    begin(run, 79, "virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceSetAutostart(dev, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 22")))
        goto done;
    begin(run, 81, "virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceCreate(dev, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 22")))
        goto done;
    begin(run, 83, "virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceUndefine(dev, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 84 12"), PARTS("! 3 22")))
        goto done;
    begin(run, 85, "virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV");
    {
        virNodeDevicePtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceDefineXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_NodeDevice(text, out_return);
        }
        free_NodeDevice(out_return);
    }
    if (!expected(run, PARTS("! 35 22"), PARTS("! 3 22")))
        goto done;
 done:
    free_NodeDevice(dev);
    (void)conn;
}

/* A device's document changes. */
static void
case_device_update(struct run *run)
{
    virConnectPtr conn = run->conn;
    virNodeDevicePtr dev = NULL;

    begin(run, 92, "dev = virNodeDeviceLookupByName(conn, \"board\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceLookupByName(conn, "board", &dev, &run->error))) {
            show_NodeDevice(text, dev);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 93, "virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNodeDeviceUpdate(dev, "<device/>", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 22"), NULL))
        goto done;
 done:
    free_NodeDevice(dev);
    (void)conn;
}

const struct test_case cases_node_device[] = {
    {"node-device", "devices_are_found", "test://{hosts}/node.xml", 0, 1, 7008000, 0, NULL, case_devices_are_found},
    {"node-device", "device_has_a_parent", "test:///default", 0, 1, 5000, 0, NULL, case_device_has_a_parent},
    {"node-device", "device_by_world_wide_names", "test:///default", 0, 1, 1000003, 0, NULL, case_device_by_world_wide_names},
    {"node-device", "device_is_made", "test:///default", 0, 1, 6003, 0, NULL, case_device_is_made},
    {"node-device", "device_changes", "test://{hosts}/node.xml", 0, 1, 7008000, 0, NULL, case_device_changes},
    {"node-device", "device_update", "test://{hosts}/node.xml", 0, 1, 10001000, 0, NULL, case_device_update},
    {0},
};
