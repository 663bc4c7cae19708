// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: interface.

// By name and by address, and in lists.
func TestInterfacesAreFound(t *testing.T) {
	run(t, "interfaces_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		iface, err := conn.LookupInterfaceByName("eth7")
		c.step("iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")", answer("Interface(\"eth7\")"), err, show(iface))
		got2, err := conn.LookupInterfaceByMACString("aa:bb:cc:dd:ee:07")
		c.step("virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")", answer("Interface(\"eth7\")"), err, show(got2))
		got3, err := iface.GetName()
		c.step("virInterfaceGetName(iface) => \"eth7\"", answer("\"eth7\""), err, show(got3))
		got4, err := iface.GetMACString()
		c.step("virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"", answer("\"aa:bb:cc:dd:ee:07\""), err, show(got4))
		got5, err := iface.GetConnect()
		c.step("virInterfaceGetConnect(iface) => Connect", answer("Connect"), err, show(got5))
		got6, err := iface.IsActive()
		c.step("virInterfaceIsActive(iface) => true", answer("true"), err, show(got6))
		got7, err := conn.NumOfInterfaces()
		c.step("virConnectNumOfInterfaces(conn) => 1", answer("1"), err, show(got7))
		got8, err := conn.ListInterfaces()
		c.step("virConnectListInterfaces(conn) => [\"eth7\"]", answer("[\"eth7\"]"), err, show(got8))
		got9, err := conn.NumOfDefinedInterfaces()
		c.step("virConnectNumOfDefinedInterfaces(conn) => 0", answer("0"), err, show(got9))
		got10, err := conn.ListDefinedInterfaces()
		c.step("virConnectListDefinedInterfaces(conn) => []", answer("[]"), err, show(got10))
		got11, err := conn.ListAllInterfaces(0)
		c.step("virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]", answer("[Interface(\"eth7\")]"), err, show(got11))
		got12, err := conn.ListAllInterfaces(libvirt.CONNECT_LIST_INTERFACES_INACTIVE)
		c.step("virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []", answer("[]"), err, show(got12))
		got13, err := conn.LookupInterfaceByName("eth9")
		c.step("virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", failure(libvirt.ERR_NO_INTERFACE, libvirt.FROM_TEST), err, show(got13))
		got14, err := conn.LookupInterfaceByMACString("00:00:00:00:00:00")
		c.step("virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", failure(libvirt.ERR_NO_INTERFACE, libvirt.FROM_TEST), err, show(got14))
	})
}

// Defined, started, stopped, undefined.
func TestInterfacesLive(t *testing.T) {
	run(t, "interfaces_live", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		iface, err := conn.InterfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0)
		c.step("iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", answer("Interface(\"eth8\")"), err, show(iface))
		got2, err := iface.GetXMLDesc(0)
		c.step("virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"", answer("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""), err, show(got2))
		got3, err := iface.IsActive()
		c.step("virInterfaceIsActive(iface) => false", answer("false"), err, show(got3))
		c.done("virInterfaceCreate(iface, 0) => ok", answer("ok"), iface.Create(0))
		c.done("virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), iface.Create(0))
		c.done("virInterfaceDestroy(iface, 0) => ok", answer("ok"), iface.Destroy(0))
		c.done("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), iface.Destroy(0))
		c.done("virInterfaceUndefine(iface) => ok", answer("ok"), iface.Undefine())
		got4, err := conn.LookupInterfaceByName("eth8")
		c.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", failure(libvirt.ERR_NO_INTERFACE, libvirt.FROM_TEST), err, show(got4))
		got5, err := conn.InterfaceDefineXML("nonsense", 0)
		c.step("virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_INTERFACE), err, show(got5))
	})
}

// Changes are taken back, or kept.
func TestInterfaceChanges(t *testing.T) {
	run(t, "interface_changes", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		c.done("virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), conn.InterfaceChangeCommit(0))
		c.done("virInterfaceChangeBegin(conn, 0) => ok", answer("ok"), conn.InterfaceChangeBegin(0))
		c.done("virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), conn.InterfaceChangeBegin(0))
		got1, err := conn.InterfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0)
		c.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", answer("Interface(\"eth8\")"), err, show(got1))
		c.done("virInterfaceChangeRollback(conn, 0) => ok", answer("ok"), conn.InterfaceChangeRollback(0))
		got2, err := conn.LookupInterfaceByName("eth8")
		c.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", failure(libvirt.ERR_NO_INTERFACE, libvirt.FROM_TEST), err, show(got2))
		c.done("virInterfaceChangeBegin(conn, 0) => ok", answer("ok"), conn.InterfaceChangeBegin(0))
		got3, err := conn.InterfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0)
		c.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", answer("Interface(\"eth8\")"), err, show(got3))
		c.done("virInterfaceChangeCommit(conn, 0) => ok", answer("ok"), conn.InterfaceChangeCommit(0))
		got4, err := conn.LookupInterfaceByName("eth8")
		c.step("virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")", answer("Interface(\"eth8\")"), err, show(got4))
		c.done("virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), conn.InterfaceChangeRollback(0))
	})
}
