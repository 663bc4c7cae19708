# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: network."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_networks_are_found(self):
        """By name and UUID, and in lists."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, Answer("Network(\"lan\")"))
            self.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", lambda: conn.network_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x11")), show.thing, Answer("Network(\"lan\")"))
            self.step("virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", lambda: conn.network_lookup_by_uuid_string("11111111-2222-3333-4444-555555555511"), show.thing, Answer("Network(\"lan\")"))
            self.step("virNetworkGetName(net) => \"lan\"", lambda: net.get_name(), show.text, Answer("\"lan\""))
            self.step("virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"", lambda: net.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555511\""))
            self.step("virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"", lambda: net.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555511\""))
            self.step("virNetworkGetConnect(net) => Connect", lambda: net.get_connect(), show.thing, Answer("Connect"))
            self.step("virNetworkGetBridgeName(net) => \"virbr7\"", lambda: net.get_bridge_name(), show.text, Answer("\"virbr7\""))
            self.step("virNetworkIsActive(net) => true", lambda: net.is_active(), show.truth, Answer("true"))
            self.step("virNetworkIsPersistent(net) => true", lambda: net.is_persistent(), show.truth, Answer("true"))
            self.step("virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"", lambda: net.get_xml_desc(Polyvirt.NetworkXmlFlags(0)), show.text, Answer("\"<network>\\n  <name>lan</name>", "</network>\\n\""))
            self.step("virConnectNumOfNetworks(conn) => 1", lambda: conn.num_of_networks(), show.number, Answer("1"))
            self.step("virConnectListNetworks(conn) => [\"lan\"]", lambda: conn.list_networks(), show.texts, Answer("[\"lan\"]"))
            self.step("virConnectNumOfDefinedNetworks(conn) => 0", lambda: conn.num_of_defined_networks(), show.number, Answer("0"))
            self.step("virConnectListDefinedNetworks(conn) => []", lambda: conn.list_defined_networks(), show.texts, Answer("[]"))
            self.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]", lambda: conn.list_all_networks(Polyvirt.ConnectListAllNetworksFlags(2)), show.things, Answer("[Network(\"lan\")]"))
            self.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []", lambda: conn.list_all_networks(Polyvirt.ConnectListAllNetworksFlags(16)), show.things, Answer("[]"))
            self.step("virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.network_lookup_by_name("nonsense"), show.thing, Error(43, 12))
            self.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.network_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00")), show.thing, Error(43, 12))
            self.step("virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK", lambda: conn.network_lookup_by_uuid_string("nonsense"), show.thing, Error(8, 19))

        self.go(steps, 1)

    def test_networks_live(self):
        """Defined, started, stopped, undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkDefineXML(conn, another) => Network(\"another\")", lambda: conn.network_define_xml("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), show.thing, Answer("Network(\"another\")"))
            self.step("virNetworkIsActive(net) => false", lambda: net.is_active(), show.truth, Answer("false"))
            self.step("virNetworkCreate(net) => ok", lambda: net.create(), show.nothing, Answer("ok"))
            self.step("virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: net.create(), show.nothing, Error(55, 12))
            self.step("virNetworkGetAutostart(net) => false", lambda: net.get_autostart(), show.truth, Answer("false"))
            self.step("virNetworkSetAutostart(net, true) => ok", lambda: net.set_autostart(True), show.nothing, Answer("ok"))
            self.step("virNetworkGetAutostart(net) => true", lambda: net.get_autostart(), show.truth, Answer("true"))
            self.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
            self.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
            self.step("virNetworkUndefine(net) => ok", lambda: net.undefine(), show.nothing, Answer("ok"))
            self.step("virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: net.undefine(), show.nothing, Error(43, 12))
            self.step("virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK", lambda: conn.network_define_xml("<network/>"), show.thing, Error(21, 19))
            self.step("virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")", lambda: conn.network_define_xml_flags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", Polyvirt.NetworkDefineFlags(1)), show.thing, Answer("Network(\"another\")"))
            self.step("virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.network_define_xml_flags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", Polyvirt.NetworkDefineFlags(1000000)), show.thing, Error(8, 12))

        self.go(steps, 1)

    def test_transient_networks(self):
        """What is created without being defined vanishes when it stops."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkCreateXML(conn, another) => Network(\"another\")", lambda: conn.network_create_xml("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), show.thing, Answer("Network(\"another\")"))
            self.step("virNetworkIsPersistent(net) => false", lambda: net.is_persistent(), show.truth, Answer("false"))
            self.step("virNetworkSetAutostart(net, true) => ok", lambda: net.set_autostart(True), show.nothing, Answer("ok"))
            self.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
            self.step("virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.network_lookup_by_name("another"), show.thing, Error(43, 12))
            self.step("virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")", lambda: conn.network_create_xml_flags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", Polyvirt.NetworkCreateFlags(1)), show.thing, Answer("Network(\"another\")"))
            self.step("virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", lambda: conn.network_create_xml("nonsense"), show.thing, Error(35, 19))

        self.go(steps, 1)

    def test_network_update(self):
        """A part of a network changes."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            self.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", lambda: net.update(Polyvirt.NetworkUpdateCommand(3), Polyvirt.NetworkUpdateSection(4), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Polyvirt.NetworkUpdateFlags(1)), show.nothing, Answer("ok"))
            self.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK", lambda: net.update(Polyvirt.NetworkUpdateCommand(3), Polyvirt.NetworkUpdateSection(4), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Polyvirt.NetworkUpdateFlags(1)), show.nothing, Error(55, 19))
            self.step("virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"", lambda: net.get_xml_desc(Polyvirt.NetworkXmlFlags(0)), show.text, Answer("\"", "name='nine' ip='192.168.77.9'", "\""))
            self.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", lambda: net.update(Polyvirt.NetworkUpdateCommand(2), Polyvirt.NetworkUpdateSection(4), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Polyvirt.NetworkUpdateFlags(1)), show.nothing, Answer("ok"))
            self.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK", lambda: net.update(Polyvirt.NetworkUpdateCommand(3), Polyvirt.NetworkUpdateSection(1), -1, "<bridge/>", Polyvirt.NetworkUpdateFlags(0)), show.nothing, Error(84, 19))
            self.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", lambda: net.update(Polyvirt.NetworkUpdateCommand(3), Polyvirt.NetworkUpdateSection(4), -1, "nonsense", Polyvirt.NetworkUpdateFlags(0)), show.nothing, Error(35, 19))

        self.go(steps, 1)

    def test_network_leases(self):
        """Addresses that the network has given."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            self.step("virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", lambda: net.get_dhcp_leases(None, 0), show.records("NetworkDHCPLease"), Answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"))
            self.step("virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", lambda: net.get_dhcp_leases("52:54:00:00:00:01", 0), show.records("NetworkDHCPLease"), Answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"))
            self.step("virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK", lambda: net.get_dhcp_leases("nonsense", 0), show.records("NetworkDHCPLease"), Error(44, 19))

        self.go(steps, 1)

    def test_network_metadata(self):
        """Title and description of a network."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            self.step("virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok", lambda: net.set_metadata(Polyvirt.NetworkMetadataType(1), "The network", None, None, Polyvirt.NetworkUpdateFlags(0)), show.nothing, Answer("ok"))
            self.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"", lambda: net.get_metadata(Polyvirt.NetworkMetadataType(1), None, Polyvirt.NetworkUpdateFlags(0)), show.text, Answer("\"The network\""))
            self.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK", lambda: net.get_metadata(Polyvirt.NetworkMetadataType(0), None, Polyvirt.NetworkUpdateFlags(0)), show.text, Error(111, 19))

        self.go(steps, 1)

    def test_network_ports(self):
        """Ports of a network."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            self.step("virNetworkListAllPorts(net, 0) => []", lambda: net.list_all_ports(0), show.things, Answer("[]"))
            self.step("virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.port_create_xml("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", Polyvirt.NetworkPortCreateFlags(0)), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
            self.step("virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.port_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x13")), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
            self.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", lambda: net.port_lookup_by_uuid_string("11111111-2222-3333-4444-000000000000"), show.thing, Error(107, 19))

        self.go(steps, 1)

    def test_network_port(self):
        """A port is made, found, tuned, and deleted."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            net = self.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.network_lookup_by_name("lan"), show.thing, ANYTHING)
            one = self.step("one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.port_create_xml("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", Polyvirt.NetworkPortCreateFlags(0)), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
            self.step("virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"", lambda: one.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555513\""))
            self.step("virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"", lambda: one.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555513\""))
            self.step("virNetworkPortGetNetwork(one) => Network(\"lan\")", lambda: one.get_network(), show.thing, Answer("Network(\"lan\")"))
            self.step("virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"", lambda: one.get_xml_desc(0), show.text, Answer("\"<networkport>\\n", "</networkport>\\n\""))
            self.step("virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok", lambda: one.set_parameters(runtime.params([("inbound.average", "u", 100), ("outbound.average", "u", 200)]), 0), show.nothing, Answer("ok"))
            self.step("virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}", lambda: one.get_parameters(0), show.params, Answer("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"))
            self.step("virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]", lambda: net.list_all_ports(0), show.things, Answer("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"))
            self.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.port_lookup_by_uuid_string("11111111-2222-3333-4444-555555555513"), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
            self.step("virNetworkPortDelete(one, 0) => ok", lambda: one.delete(0), show.nothing, Answer("ok"))
            self.step("virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", lambda: one.delete(0), show.nothing, Error(107, 19))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
