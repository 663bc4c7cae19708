# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: network."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_networks_are_found(case):
    """By name and UUID, and in lists."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, Answer("Network(\"lan\")"))
        case.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", lambda: conn.networkLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x11"), show.thing, Answer("Network(\"lan\")"))
        case.step("virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", lambda: conn.networkLookupByUUIDString("11111111-2222-3333-4444-555555555511"), show.thing, Answer("Network(\"lan\")"))
        case.step("virNetworkGetName(net) => \"lan\"", lambda: net.name(), show.text, Answer("\"lan\""))
        case.step("virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"", lambda: net.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555511\""))
        case.step("virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"", lambda: net.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555511\""))
        case.step("virNetworkGetConnect(net) => Connect", lambda: net.connect(), show.thing, Answer("Connect"))
        case.step("virNetworkGetBridgeName(net) => \"virbr7\"", lambda: net.bridgeName(), show.text, Answer("\"virbr7\""))
        case.step("virNetworkIsActive(net) => true", lambda: net.isActive(), show.truth, Answer("true"))
        case.step("virNetworkIsPersistent(net) => true", lambda: net.isPersistent(), show.truth, Answer("true"))
        case.step("virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"", lambda: net.XMLDesc(0), show.text, Answer("\"<network>\\n  <name>lan</name>", "</network>\\n\""))
        case.step("virConnectNumOfNetworks(conn) => 1", lambda: conn.numOfNetworks(), show.number, Answer("1"))
        case.step("virConnectListNetworks(conn) => [\"lan\"]", lambda: conn.listNetworks(), show.texts, Answer("[\"lan\"]"))
        case.step("virConnectNumOfDefinedNetworks(conn) => 0", lambda: conn.numOfDefinedNetworks(), show.number, Answer("0"))
        case.step("virConnectListDefinedNetworks(conn) => []", lambda: conn.listDefinedNetworks(), show.texts, Answer("[]"))
        case.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]", lambda: conn.listAllNetworks(libvirt.VIR_CONNECT_LIST_NETWORKS_ACTIVE), show.things, Answer("[Network(\"lan\")]"))
        case.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []", lambda: conn.listAllNetworks(libvirt.VIR_CONNECT_LIST_NETWORKS_AUTOSTART), show.things, Answer("[]"))
        case.step("virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.networkLookupByName("nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_NETWORK, libvirt.VIR_FROM_TEST))
        case.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.networkLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"), show.thing, Error(libvirt.VIR_ERR_NO_NETWORK, libvirt.VIR_FROM_TEST))
        case.step("virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK", lambda: conn.networkLookupByUUIDString("nonsense"), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_networks_live(case):
    """Defined, started, stopped, undefined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkDefineXML(conn, another) => Network(\"another\")", lambda: conn.networkDefineXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), show.thing, Answer("Network(\"another\")"))
        case.step("virNetworkIsActive(net) => false", lambda: net.isActive(), show.truth, Answer("false"))
        case.step("virNetworkCreate(net) => ok", lambda: net.create(), show.nothing, Answer("ok"))
        case.step("virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: net.create(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virNetworkGetAutostart(net) => false", lambda: net.autostart(), show.truth, Answer("false"))
        case.step("virNetworkSetAutostart(net, true) => ok", lambda: net.setAutostart(True), show.nothing, Answer("ok"))
        case.step("virNetworkGetAutostart(net) => true", lambda: net.autostart(), show.truth, Answer("true"))
        case.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
        case.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
        case.step("virNetworkUndefine(net) => ok", lambda: net.undefine(), show.nothing, Answer("ok"))
        case.step("virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: net.undefine(), show.nothing, Error(libvirt.VIR_ERR_NO_NETWORK, libvirt.VIR_FROM_TEST))
        case.step("virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK", lambda: conn.networkDefineXML("<network/>"), show.thing, Error(libvirt.VIR_ERR_NO_NAME, libvirt.VIR_FROM_NETWORK))
        case.step("virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")", lambda: conn.networkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", libvirt.VIR_NETWORK_DEFINE_VALIDATE), show.thing, Answer("Network(\"another\")"))
        case.step("virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: conn.networkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", 1000000), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_transient_networks(case):
    """What is created without being defined vanishes when it stops."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkCreateXML(conn, another) => Network(\"another\")", lambda: conn.networkCreateXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), show.thing, Answer("Network(\"another\")"))
        case.step("virNetworkIsPersistent(net) => false", lambda: net.isPersistent(), show.truth, Answer("false"))
        case.step("virNetworkSetAutostart(net, true) => ok", lambda: net.setAutostart(True), show.nothing, Answer("ok"))
        case.step("virNetworkDestroy(net) => ok", lambda: net.destroy(), show.nothing, Answer("ok"))
        case.step("virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", lambda: conn.networkLookupByName("another"), show.thing, Error(libvirt.VIR_ERR_NO_NETWORK, libvirt.VIR_FROM_TEST))
        case.step("virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")", lambda: conn.networkCreateXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", libvirt.VIR_NETWORK_CREATE_VALIDATE), show.thing, Answer("Network(\"another\")"))
        case.step("virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", lambda: conn.networkCreateXML("nonsense"), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_network_update(case):
    """A part of a network changes."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        case.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", lambda: net.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.VIR_NETWORK_UPDATE_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK", lambda: net.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.VIR_NETWORK_UPDATE_AFFECT_LIVE), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_NETWORK))
        case.step("virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"", lambda: net.XMLDesc(0), show.text, Answer("\"", "name='nine' ip='192.168.77.9'", "\""))
        case.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", lambda: net.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_DELETE, libvirt.VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", libvirt.VIR_NETWORK_UPDATE_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK", lambda: net.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.VIR_NETWORK_SECTION_BRIDGE, -1, "<bridge/>", 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_NETWORK))
        case.step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", lambda: net.update(libvirt.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, libvirt.VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, "nonsense", 0), show.nothing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_network_leases(case):
    """Addresses that the network has given."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        case.step("virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", lambda: net.DHCPLeases(None, 0), show.records("NetworkDHCPLease"), Answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"))
        case.step("virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", lambda: net.DHCPLeases("52:54:00:00:00:01", 0), show.records("NetworkDHCPLease"), Answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"))
        case.step("virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK", lambda: net.DHCPLeases("nonsense", 0), show.records("NetworkDHCPLease"), Error(libvirt.VIR_ERR_INVALID_MAC, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_network_metadata(case):
    """Title and description of a network."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        case.step("virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok", lambda: net.setMetadata(libvirt.VIR_NETWORK_METADATA_TITLE, "The network", None, None, 0), show.nothing, Answer("ok"))
        case.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"", lambda: net.metadata(libvirt.VIR_NETWORK_METADATA_TITLE, None, 0), show.text, Answer("\"The network\""))
        case.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK", lambda: net.metadata(libvirt.VIR_NETWORK_METADATA_DESCRIPTION, None, 0), show.text, Error(libvirt.VIR_ERR_NO_NETWORK_METADATA, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_network_ports(case):
    """Ports of a network."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        case.step("virNetworkListAllPorts(net, 0) => []", lambda: net.listAllPorts(0), show.things, Answer("[]"))
        case.step("virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.portCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
        case.step("virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.portLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x13"), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
        case.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", lambda: net.portLookupByUUIDString("11111111-2222-3333-4444-000000000000"), show.thing, Error(libvirt.VIR_ERR_NO_NETWORK_PORT, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)


def test_network_port(case):
    """A port is made, found, tuned, and deleted."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        net = case.step("net = virNetworkLookupByName(conn, \"lan\")", lambda: conn.networkLookupByName("lan"), show.thing, ANYTHING)
        one = case.step("one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.portCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
        case.step("virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"", lambda: one.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555513\""))
        case.step("virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"", lambda: one.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555513\""))
        case.step("virNetworkPortGetNetwork(one) => Network(\"lan\")", lambda: one.network(), show.thing, Answer("Network(\"lan\")"))
        case.step("virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"", lambda: one.XMLDesc(0), show.text, Answer("\"<networkport>\\n", "</networkport>\\n\""))
        case.step("virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok", lambda: one.setParameters({"inbound.average": 100, "outbound.average": 200}, 0), show.nothing, Answer("ok"))
        case.step("virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}", lambda: one.parameters(0), show.params, Answer("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"))
        case.step("virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]", lambda: net.listAllPorts(0), show.things, Answer("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"))
        case.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", lambda: net.portLookupByUUIDString("11111111-2222-3333-4444-555555555513"), show.thing, Answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"))
        case.step("virNetworkPortDelete(one, 0) => ok", lambda: one.delete(0), show.nothing, Answer("ok"))
        case.step("virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", lambda: one.delete(0), show.nothing, Error(libvirt.VIR_ERR_NO_NETWORK_PORT, libvirt.VIR_FROM_NETWORK))

    case.run(steps, 1)
