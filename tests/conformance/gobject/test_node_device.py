# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: node-device."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_devices_are_found(self):
        """By name, and in lists by what they can do."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dev = self.step("dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")", lambda: conn.node_device_lookup_by_name("board"), show.thing, Answer("NodeDevice(\"board\")"))
            self.step("virNodeDeviceGetName(dev) => \"board\"", lambda: dev.get_name(), show.text, Answer("\"board\""))
            self.step("virNodeDeviceNumOfCaps(dev) => 1", lambda: dev.num_of_caps(), show.number, Answer("1"))
            self.step("virNodeDeviceListCaps(dev) => [\"system\"]", lambda: dev.list_caps(), show.texts, Answer("[\"system\"]"))
            self.step("virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"", lambda: dev.get_xml_desc(Polyvirt.NodeDeviceXmlFlags(0)), show.text, Answer("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""))
            self.step("virNodeDeviceIsActive(dev) => true", lambda: dev.is_active(), show.truth, Answer("true"))
            self.step("virNodeDeviceIsPersistent(dev) => false", lambda: dev.is_persistent(), show.truth, Answer("false"))
            self.step("virNodeNumOfDevices(conn, null, 0) => 1", lambda: conn.node_num_of_devices(None, 0), show.number, Answer("1"))
            self.step("virNodeNumOfDevices(conn, \"pci\", 0) => 0", lambda: conn.node_num_of_devices("pci", 0), show.number, Answer("0"))
            self.step("virNodeListDevices(conn, \"system\", 0) => [\"board\"]", lambda: conn.node_list_devices("system", 0), show.texts, Answer("[\"board\"]"))
            self.step("virNodeListDevices(conn, null, 0) => [\"board\"]", lambda: conn.node_list_devices(None, 0), show.texts, Answer("[\"board\"]"))
            self.step("virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]", lambda: conn.list_all_node_devices(Polyvirt.ConnectListAllNodeDeviceFlags(0)), show.things, Answer("[NodeDevice(\"board\")]"))
            self.step("virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []", lambda: conn.list_all_node_devices(Polyvirt.ConnectListAllNodeDeviceFlags(16)), show.things, Answer("[]"))
            self.step("virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", lambda: conn.node_device_lookup_by_name("nonsense"), show.thing, Error(53, 12))
            self.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", lambda: conn.node_device_lookup_scsi_host_by_wwn("2000000012341234", "1000000012341234", 0), show.thing, Error(53, 12))

        self.go(steps, 1)

    def test_device_has_a_parent(self):
        """The default host's devices form a tree."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            self.step("virNodeNumOfDevices(conn, null, 0) => 4", lambda: conn.node_num_of_devices(None, 0), show.number, Answer("4"))
            dev = self.step("dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")", lambda: conn.node_device_lookup_by_name("scsi_host1"), show.thing, Answer("NodeDevice(\"scsi_host1\")"))
            self.step("virNodeDeviceGetParent(dev) => \"computer\"", lambda: dev.get_parent(), show.text, Answer("\"computer\""))
            self.step("virNodeDeviceListCaps(dev) => [\"scsi_host\"]", lambda: dev.list_caps(), show.texts, Answer("[\"scsi_host\"]"))

        self.go(steps, 1)

    def test_device_by_world_wide_names(self):
        """A host bus adapter is found by its names on the fabric."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            self.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")", lambda: conn.node_device_lookup_scsi_host_by_wwn("2000000012341234", "1000000012341234", 0), show.thing, Answer("NodeDevice(\"scsi_host1\")"))

        self.go(steps, 1)

    def test_device_is_made(self):
        """A host bus adapter that exists for a while."""
        conn = self.open(lambda: Polyvirt.Connect.open("test:///default"))

        def steps():
            dev = self.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")", lambda: conn.node_device_create_xml("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", Polyvirt.NodeDeviceCreateXmlFlags(0)), show.thing, Answer("NodeDevice(\"scsi_host12\")"))
            self.step("virNodeDeviceDestroy(dev) => ok", lambda: dev.destroy(), show.nothing, Answer("ok"))
            self.step("virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", lambda: conn.node_device_create_xml("nonsense", Polyvirt.NodeDeviceCreateXmlFlags(0)), show.thing, Error(35, 22))

        self.go(steps, 1)

    def test_device_changes(self):
        """What the test driver does with devices, and what it does not."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dev = self.step("dev = virNodeDeviceLookupByName(conn, \"board\")", lambda: conn.node_device_lookup_by_name("board"), show.thing, ANYTHING)
            self.step("virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.dettach(), show.nothing, Error(3, 22))
            self.step("virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.detach_flags(None, 0), show.nothing, Error(3, 22))
            self.step("virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.re_attach(), show.nothing, Error(3, 22))
            self.step("virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.reset(), show.nothing, Error(3, 22))
            self.step("virNodeDeviceGetAutostart(dev) => false", lambda: dev.get_autostart(), show.truth, Answer("false"))
            self.step("virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.set_autostart(True), show.nothing, Error(84, 12))
            self.step("virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.create(0), show.nothing, Error(84, 12))
            self.step("virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.undefine(0), show.nothing, Error(84, 12))
            self.step("virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", lambda: conn.node_device_define_xml("nonsense", Polyvirt.NodeDeviceDefineXmlFlags(0)), show.thing, Error(35, 22))

        self.go(steps, 1)

    def test_device_update(self):
        """A device's document changes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dev = self.step("dev = virNodeDeviceLookupByName(conn, \"board\")", lambda: conn.node_device_lookup_by_name("board"), show.thing, ANYTHING)
            self.step("virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV", lambda: dev.update("<device/>", Polyvirt.NodeDeviceUpdateFlags(0)), show.nothing, Error(1, 22))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
