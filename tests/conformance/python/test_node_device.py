# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: node-device."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_devices_are_found(case):
    """By name, and in lists by what they can do."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dev = case.step("dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")", lambda: conn.nodeDeviceLookupByName("board"), show.thing, Answer("NodeDevice(\"board\")"))
        case.step("virNodeDeviceGetName(dev) => \"board\"", lambda: dev.name(), show.text, Answer("\"board\""))
        case.step("virNodeDeviceNumOfCaps(dev) => 1", lambda: dev.numOfCaps(), show.number, Answer("1"))
        case.step("virNodeDeviceListCaps(dev) => [\"system\"]", lambda: dev.listCaps(), show.texts, Answer("[\"system\"]"))
        case.step("virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"", lambda: dev.XMLDesc(0), show.text, Answer("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""))
        case.step("virNodeDeviceIsActive(dev) => true", lambda: dev.isActive(), show.truth, Answer("true"))
        case.step("virNodeDeviceIsPersistent(dev) => false", lambda: dev.isPersistent(), show.truth, Answer("false"))
        case.step("virNodeNumOfDevices(conn, null, 0) => 1", lambda: conn.numOfDevices(None, 0), show.number, Answer("1"))
        case.step("virNodeNumOfDevices(conn, \"pci\", 0) => 0", lambda: conn.numOfDevices("pci", 0), show.number, Answer("0"))
        case.step("virNodeListDevices(conn, \"system\", 0) => [\"board\"]", lambda: conn.listDevices("system", 0), show.texts, Answer("[\"board\"]"))
        case.step("virNodeListDevices(conn, null, 0) => [\"board\"]", lambda: conn.listDevices(None, 0), show.texts, Answer("[\"board\"]"))
        case.step("virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]", lambda: conn.listAllDevices(0), show.things, Answer("[NodeDevice(\"board\")]"))
        case.step("virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []", lambda: conn.listAllDevices(libvirt.VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET), show.things, Answer("[]"))
        case.step("virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", lambda: conn.nodeDeviceLookupByName("nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_NODE_DEVICE, libvirt.VIR_FROM_TEST))
        case.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", lambda: conn.nodeDeviceLookupSCSIHostByWWN("2000000012341234", "1000000012341234", 0), show.thing, Error(libvirt.VIR_ERR_NO_NODE_DEVICE, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_device_has_a_parent(case):
    """The default host's devices form a tree."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        case.step("virNodeNumOfDevices(conn, null, 0) => 4", lambda: conn.numOfDevices(None, 0), show.number, Answer("4"))
        dev = case.step("dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")", lambda: conn.nodeDeviceLookupByName("scsi_host1"), show.thing, Answer("NodeDevice(\"scsi_host1\")"))
        case.step("virNodeDeviceGetParent(dev) => \"computer\"", lambda: dev.parent(), show.text, Answer("\"computer\""))
        case.step("virNodeDeviceListCaps(dev) => [\"scsi_host\"]", lambda: dev.listCaps(), show.texts, Answer("[\"scsi_host\"]"))

    case.run(steps, 1)


def test_device_by_world_wide_names(case):
    """A host bus adapter is found by its names on the fabric."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        case.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")", lambda: conn.nodeDeviceLookupSCSIHostByWWN("2000000012341234", "1000000012341234", 0), show.thing, Answer("NodeDevice(\"scsi_host1\")"))

    case.run(steps, 1)


def test_device_is_made(case):
    """A host bus adapter that exists for a while."""
    conn = case.open(lambda: libvirt.open("test:///default"))

    def steps(case):
        dev = case.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")", lambda: conn.nodeDeviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0), show.thing, Answer("NodeDevice(\"scsi_host12\")"))
        case.step("virNodeDeviceDestroy(dev) => ok", lambda: dev.destroy(), show.nothing, Answer("ok"))
        case.step("virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", lambda: conn.nodeDeviceCreateXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NODEDEV))

    case.run(steps, 1)


def test_device_changes(case):
    """What the test driver does with devices, and what it does not."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dev = case.step("dev = virNodeDeviceLookupByName(conn, \"board\")", lambda: conn.nodeDeviceLookupByName("board"), show.thing, ANYTHING)
        case.step("virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.dettach(), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NODEDEV))
        case.step("virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.detachFlags(None, 0), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NODEDEV))
        case.step("virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.reAttach(), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NODEDEV))
        case.step("virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", lambda: dev.reset(), show.nothing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NODEDEV))
        case.step("virNodeDeviceGetAutostart(dev) => false", lambda: dev.autostart(), show.truth, Answer("false"))
        case.step("virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.setAutostart(True), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))
        case.step("virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.create(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))
        case.step("virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dev.undefine(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))
        case.step("virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", lambda: conn.nodeDeviceDefineXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NODEDEV))

    case.run(steps, 1)


def test_device_update(case):
    """A device's document changes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dev = case.step("dev = virNodeDeviceLookupByName(conn, \"board\")", lambda: conn.nodeDeviceLookupByName("board"), show.thing, ANYTHING)
        case.step("virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV", lambda: dev.update("<device/>", 0), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_NODEDEV))

    case.run(steps, 1)
