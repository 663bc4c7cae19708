# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: network."""

import libvirt
import libvirt_lxc
import libvirt_qemu

import by_hand
import show
from runtime import ANYTHING, Answer, Error


def test_networks_are_found(case):
    """By name and UUID, and in lists."""
    case.skip("virNetworkGetConnect is not in Python: every object has the method that gives what it belongs to")


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
    case.skip("virNetworkPortGetNetwork is not in Python: every object has the method that gives what it belongs to")
