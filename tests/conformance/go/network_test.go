// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: network.

// By name and UUID, and in lists.
func TestNetworksAreFound(t *testing.T) {
	run(t, "networks_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")", answer("Network(\"lan\")"), err, show(net))
		got2, err := conn.LookupNetworkByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x11"))
		c.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", answer("Network(\"lan\")"), err, show(got2))
		got3, err := conn.LookupNetworkByUUIDString("11111111-2222-3333-4444-555555555511")
		c.step("virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", answer("Network(\"lan\")"), err, show(got3))
		got4, err := net.GetName()
		c.step("virNetworkGetName(net) => \"lan\"", answer("\"lan\""), err, show(got4))
		got5, err := net.GetUUID()
		c.step("virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"", answer("\"11111111-2222-3333-4444-555555555511\""), err, uuid(got5))
		got6, err := net.GetUUIDString()
		c.step("virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"", answer("\"11111111-2222-3333-4444-555555555511\""), err, show(got6))
		got7, err := net.GetConnect()
		c.step("virNetworkGetConnect(net) => Connect", answer("Connect"), err, show(got7))
		got8, err := net.GetBridgeName()
		c.step("virNetworkGetBridgeName(net) => \"virbr7\"", answer("\"virbr7\""), err, show(got8))
		got9, err := net.IsActive()
		c.step("virNetworkIsActive(net) => true", answer("true"), err, show(got9))
		got10, err := net.IsPersistent()
		c.step("virNetworkIsPersistent(net) => true", answer("true"), err, show(got10))
		got11, err := net.GetXMLDesc(0)
		c.step("virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"", answer("\"<network>\\n  <name>lan</name>", "</network>\\n\""), err, show(got11))
		got12, err := conn.NumOfNetworks()
		c.step("virConnectNumOfNetworks(conn) => 1", answer("1"), err, show(got12))
		got13, err := conn.ListNetworks()
		c.step("virConnectListNetworks(conn) => [\"lan\"]", answer("[\"lan\"]"), err, show(got13))
		got14, err := conn.NumOfDefinedNetworks()
		c.step("virConnectNumOfDefinedNetworks(conn) => 0", answer("0"), err, show(got14))
		got15, err := conn.ListDefinedNetworks()
		c.step("virConnectListDefinedNetworks(conn) => []", answer("[]"), err, show(got15))
		got16, err := conn.ListAllNetworks(libvirt.CONNECT_LIST_NETWORKS_ACTIVE)
		c.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]", answer("[Network(\"lan\")]"), err, show(got16))
		got17, err := conn.ListAllNetworks(libvirt.CONNECT_LIST_NETWORKS_AUTOSTART)
		c.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []", answer("[]"), err, show(got17))
		got18, err := conn.LookupNetworkByName("nonsense")
		c.step("virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", failure(libvirt.ERR_NO_NETWORK, libvirt.FROM_TEST), err, show(got18))
		got19, err := conn.LookupNetworkByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"))
		c.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", failure(libvirt.ERR_NO_NETWORK, libvirt.FROM_TEST), err, show(got19))
		got20, err := conn.LookupNetworkByUUIDString("nonsense")
		c.step("virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NETWORK), err, show(got20))
	})
}

// Defined, started, stopped, undefined.
func TestNetworksLive(t *testing.T) {
	run(t, "networks_live", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.NetworkDefineXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n")
		c.step("net = virNetworkDefineXML(conn, another) => Network(\"another\")", answer("Network(\"another\")"), err, show(net))
		got2, err := net.IsActive()
		c.step("virNetworkIsActive(net) => false", answer("false"), err, show(got2))
		c.done("virNetworkCreate(net) => ok", answer("ok"), net.Create())
		c.done("virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), net.Create())
		got3, err := net.GetAutostart()
		c.step("virNetworkGetAutostart(net) => false", answer("false"), err, show(got3))
		c.done("virNetworkSetAutostart(net, true) => ok", answer("ok"), net.SetAutostart(true))
		got4, err := net.GetAutostart()
		c.step("virNetworkGetAutostart(net) => true", answer("true"), err, show(got4))
		c.done("virNetworkDestroy(net) => ok", answer("ok"), net.Destroy())
		c.done("virNetworkDestroy(net) => ok", answer("ok"), net.Destroy())
		c.done("virNetworkUndefine(net) => ok", answer("ok"), net.Undefine())
		c.done("virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", failure(libvirt.ERR_NO_NETWORK, libvirt.FROM_TEST), net.Undefine())
		got5, err := conn.NetworkDefineXML("<network/>")
		c.step("virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK", failure(libvirt.ERR_NO_NAME, libvirt.FROM_NETWORK), err, show(got5))
		got6, err := conn.NetworkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", libvirt.NETWORK_DEFINE_VALIDATE)
		c.step("virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")", answer("Network(\"another\")"), err, show(got6))
		got7, err := conn.NetworkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", 1000000)
		c.step("virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), err, show(got7))
	})
}

// What is created without being defined vanishes when it stops.
func TestTransientNetworks(t *testing.T) {
	run(t, "transient_networks", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.NetworkCreateXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n")
		c.step("net = virNetworkCreateXML(conn, another) => Network(\"another\")", answer("Network(\"another\")"), err, show(net))
		got2, err := net.IsPersistent()
		c.step("virNetworkIsPersistent(net) => false", answer("false"), err, show(got2))
		c.done("virNetworkSetAutostart(net, true) => ok", answer("ok"), net.SetAutostart(true))
		c.done("virNetworkDestroy(net) => ok", answer("ok"), net.Destroy())
		got3, err := conn.LookupNetworkByName("another")
		c.step("virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", failure(libvirt.ERR_NO_NETWORK, libvirt.FROM_TEST), err, show(got3))
		got4, err := conn.NetworkCreateXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", libvirt.NETWORK_CREATE_VALIDATE)
		c.step("virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")", answer("Network(\"another\")"), err, show(got4))
		got5, err := conn.NetworkCreateXML("nonsense")
		c.step("virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NETWORK), err, show(got5))
	})
}

// A part of a network changes.
func TestNetworkUpdate(t *testing.T) {
	run(t, "network_update", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		c.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", answer("ok"), net.Update(libvirt.NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.NETWORK_UPDATE_AFFECT_LIVE))
		c.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_NETWORK), net.Update(libvirt.NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.NETWORK_UPDATE_AFFECT_LIVE))
		got2, err := net.GetXMLDesc(0)
		c.step("virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"", answer("\"", "name='nine' ip='192.168.77.9'", "\""), err, show(got2))
		c.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", answer("ok"), net.Update(libvirt.NETWORK_UPDATE_COMMAND_DELETE, libvirt.NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.NETWORK_UPDATE_AFFECT_LIVE))
		c.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK", failure(libvirt.ERR_OPERATION_UNSUPPORTED, libvirt.FROM_NETWORK), net.Update(libvirt.NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.NETWORK_SECTION_BRIDGE, -1, "<bridge/>", 0))
		c.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_NETWORK), net.Update(libvirt.NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.NETWORK_SECTION_IP_DHCP_HOST, -1, "nonsense", 0))
	})
}

// Addresses that the network has given.
func TestNetworkLeases(t *testing.T) {
	run(t, "network_leases", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		got2, err := virNetworkGetDHCPLeases(net, "", 0)
		c.step("virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"), err, show(got2))
		got3, err := virNetworkGetDHCPLeases(net, "52:54:00:00:00:01", 0)
		c.step("virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"), err, show(got3))
		got4, err := virNetworkGetDHCPLeases(net, "nonsense", 0)
		c.step("virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK", failure(libvirt.ERR_INVALID_MAC, libvirt.FROM_NETWORK), err, show(got4))
	})
}

// Title and description of a network.
func TestNetworkMetadata(t *testing.T) {
	run(t, "network_metadata", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		c.done("virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok", answer("ok"), net.SetMetadata(libvirt.NETWORK_METADATA_TITLE, "The network", "", "", 0))
		got2, err := net.GetMetadata(libvirt.NETWORK_METADATA_TITLE, "", 0)
		c.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"", answer("\"The network\""), err, show(got2))
		got3, err := net.GetMetadata(libvirt.NETWORK_METADATA_DESCRIPTION, "", 0)
		c.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK", failure(libvirt.ERR_NO_NETWORK_METADATA, libvirt.FROM_NETWORK), err, show(got3))
	})
}

// Ports of a network.
func TestNetworkPorts(t *testing.T) {
	run(t, "network_ports", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		got2, err := net.ListAllPorts(0)
		c.step("virNetworkListAllPorts(net, 0) => []", answer("[]"), err, show(got2))
		got3, err := net.PortCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0)
		c.step("virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), err, show(got3))
		got4, err := net.LookupNetworkPortByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x13"))
		c.step("virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), err, show(got4))
		got5, err := net.LookupNetworkPortByUUIDString("11111111-2222-3333-4444-000000000000")
		c.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", failure(libvirt.ERR_NO_NETWORK_PORT, libvirt.FROM_NETWORK), err, show(got5))
	})
}

// A port is made, found, tuned, and deleted.
func TestNetworkPort(t *testing.T) {
	run(t, "network_port", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		net, err := conn.LookupNetworkByName("lan")
		c.step("net = virNetworkLookupByName(conn, \"lan\")", anything(), err, show(net))
		one, err := net.PortCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0)
		c.step("one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), err, show(one))
		got3, err := one.GetUUID()
		c.step("virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"", answer("\"11111111-2222-3333-4444-555555555513\""), err, uuid(got3))
		got4, err := one.GetUUIDString()
		c.step("virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"", answer("\"11111111-2222-3333-4444-555555555513\""), err, show(got4))
		got5, err := one.GetNetwork()
		c.step("virNetworkPortGetNetwork(one) => Network(\"lan\")", answer("Network(\"lan\")"), err, show(got5))
		got6, err := one.GetXMLDesc(0)
		c.step("virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"", answer("\"<networkport>\\n", "</networkport>\\n\""), err, show(got6))
		c.done("virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok", answer("ok"), one.SetParameters(&libvirt.NetworkPortParameters{BandwidthInAverageSet: true, BandwidthInAverage: 100, BandwidthOutAverageSet: true, BandwidthOutAverage: 200}, 0))
		got7, err := one.GetParameters(0)
		c.step("virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}", answer("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"), err, show(got7))
		got8, err := net.ListAllPorts(0)
		c.step("virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]", answer("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"), err, show(got8))
		got9, err := net.LookupNetworkPortByUUIDString("11111111-2222-3333-4444-555555555513")
		c.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"), err, show(got9))
		c.done("virNetworkPortDelete(one, 0) => ok", answer("ok"), one.Delete(0))
		c.done("virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", failure(libvirt.ERR_NO_NETWORK_PORT, libvirt.FROM_NETWORK), one.Delete(0))
	})
}
