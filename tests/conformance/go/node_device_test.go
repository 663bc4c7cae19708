// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: node-device.

// By name, and in lists by what they can do.
func TestDevicesAreFound(t *testing.T) {
	run(t, "devices_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dev, err := conn.LookupDeviceByName("board")
		c.step("dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")", answer("NodeDevice(\"board\")"), err, show(dev))
		got2, err := dev.GetName()
		c.step("virNodeDeviceGetName(dev) => \"board\"", answer("\"board\""), err, show(got2))
		got3, err := dev.NumOfCaps()
		c.step("virNodeDeviceNumOfCaps(dev) => 1", answer("1"), err, show(got3))
		got4, err := dev.ListCaps()
		c.step("virNodeDeviceListCaps(dev) => [\"system\"]", answer("[\"system\"]"), err, show(got4))
		got5, err := dev.GetXMLDesc(0)
		c.step("virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"", answer("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""), err, show(got5))
		got6, err := dev.IsActive()
		c.step("virNodeDeviceIsActive(dev) => true", answer("true"), err, show(got6))
		got7, err := dev.IsPersistent()
		c.step("virNodeDeviceIsPersistent(dev) => false", answer("false"), err, show(got7))
		got8, err := conn.NumOfDevices("", 0)
		c.step("virNodeNumOfDevices(conn, null, 0) => 1", answer("1"), err, show(got8))
		got9, err := conn.NumOfDevices("pci", 0)
		c.step("virNodeNumOfDevices(conn, \"pci\", 0) => 0", answer("0"), err, show(got9))
		got10, err := conn.ListDevices("system", 0)
		c.step("virNodeListDevices(conn, \"system\", 0) => [\"board\"]", answer("[\"board\"]"), err, show(got10))
		got11, err := conn.ListDevices("", 0)
		c.step("virNodeListDevices(conn, null, 0) => [\"board\"]", answer("[\"board\"]"), err, show(got11))
		got12, err := conn.ListAllNodeDevices(0)
		c.step("virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]", answer("[NodeDevice(\"board\")]"), err, show(got12))
		got13, err := conn.ListAllNodeDevices(libvirt.CONNECT_LIST_NODE_DEVICES_CAP_NET)
		c.step("virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []", answer("[]"), err, show(got13))
		got14, err := conn.LookupDeviceByName("nonsense")
		c.step("virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", failure(libvirt.ERR_NO_NODE_DEVICE, libvirt.FROM_TEST), err, show(got14))
		got15, err := conn.LookupDeviceSCSIHostByWWN("2000000012341234", "1000000012341234", 0)
		c.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", failure(libvirt.ERR_NO_NODE_DEVICE, libvirt.FROM_TEST), err, show(got15))
	})
}

// The default host's devices form a tree.
func TestDeviceHasAParent(t *testing.T) {
	run(t, "device_has_a_parent", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.NumOfDevices("", 0)
		c.step("virNodeNumOfDevices(conn, null, 0) => 4", answer("4"), err, show(got1))
		dev, err := conn.LookupDeviceByName("scsi_host1")
		c.step("dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")", answer("NodeDevice(\"scsi_host1\")"), err, show(dev))
		got3, err := dev.GetParent()
		c.step("virNodeDeviceGetParent(dev) => \"computer\"", answer("\"computer\""), err, show(got3))
		got4, err := dev.ListCaps()
		c.step("virNodeDeviceListCaps(dev) => [\"scsi_host\"]", answer("[\"scsi_host\"]"), err, show(got4))
	})
}

// A host bus adapter is found by its names on the fabric.
func TestDeviceByWorldWideNames(t *testing.T) {
	run(t, "device_by_world_wide_names", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.LookupDeviceSCSIHostByWWN("2000000012341234", "1000000012341234", 0)
		c.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")", answer("NodeDevice(\"scsi_host1\")"), err, show(got1))
	})
}

// A host bus adapter that exists for a while.
func TestDeviceIsMade(t *testing.T) {
	run(t, "device_is_made", 1, "test:///default", false, func(c *conversation, conn *libvirt.Connect) {
		dev, err := conn.DeviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0)
		c.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")", answer("NodeDevice(\"scsi_host12\")"), err, show(dev))
		c.done("virNodeDeviceDestroy(dev) => ok", answer("ok"), dev.Destroy())
		got2, err := conn.DeviceCreateXML("nonsense", 0)
		c.step("virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NODEDEV), err, show(got2))
	})
}

// What the test driver does with devices, and what it does not.
func TestDeviceChanges(t *testing.T) {
	run(t, "device_changes", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dev, err := conn.LookupDeviceByName("board")
		c.step("dev = virNodeDeviceLookupByName(conn, \"board\")", anything(), err, show(dev))
		c.done("virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NODEDEV), dev.Detach())
		c.done("virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NODEDEV), dev.DetachFlags("", 0))
		c.done("virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NODEDEV), dev.ReAttach())
		c.done("virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_NODEDEV), dev.Reset())
		got2, err := dev.GetAutostart()
		c.step("virNodeDeviceGetAutostart(dev) => false", answer("false"), err, show(got2))
		c.done("virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), dev.SetAutostart(true))
		c.done("virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), dev.Create(0))
		c.done("virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_TEST), dev.Undefine(0))
		got3, err := conn.DeviceDefineXML("nonsense", 0)
		c.step("virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NODEDEV), err, show(got3))
	})
}

// A device's document changes.
func TestDeviceUpdate(t *testing.T) {
	run(t, "device_update", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		dev, err := conn.LookupDeviceByName("board")
		c.step("dev = virNodeDeviceLookupByName(conn, \"board\")", anything(), err, show(dev))
		c.done("virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_NODEDEV), dev.Update("<device/>", 0))
	})
}
