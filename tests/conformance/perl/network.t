# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: network.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# By name and UUID, and in lists.
conversation(
    'networks_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), answer("Network(\"lan\")"));
        $case->step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", sub { $conn->get_network_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x11") }, one(\&thing), answer("Network(\"lan\")"));
        $case->step("virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", sub { $conn->get_network_by_uuid("11111111-2222-3333-4444-555555555511") }, one(\&thing), answer("Network(\"lan\")"));
        $case->step("virNetworkGetName(net) => \"lan\"", sub { $net->get_name() }, one(\&text), answer("\"lan\""));
        $case->step("virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"", sub { $net->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555511\""));
        $case->step("virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"", sub { $net->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555511\""));
        $case->step("virNetworkGetConnect(net) => Connect", sub { $net->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virNetworkGetBridgeName(net) => \"virbr7\"", sub { $net->get_bridge_name() }, one(\&text), answer("\"virbr7\""));
        $case->step("virNetworkIsActive(net) => true", sub { $net->is_active() }, one(\&truth), answer("true"));
        $case->step("virNetworkIsPersistent(net) => true", sub { $net->is_persistent() }, one(\&truth), answer("true"));
        $case->step("virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"", sub { $net->get_xml_description(0) }, one(\&text), answer("\"<network>\\n  <name>lan</name>", "</network>\\n\""));
        $case->step("virConnectNumOfNetworks(conn) => 1", sub { $conn->num_of_networks() }, one(\&number), answer("1"));
        $case->step("virConnectListNetworks(conn) => [\"lan\"]", sub { $conn->list_network_names(-1) }, list(each_of(\&text)), answer("[\"lan\"]"));
        $case->step("virConnectNumOfDefinedNetworks(conn) => 0", sub { $conn->num_of_defined_networks() }, one(\&number), answer("0"));
        $case->step("virConnectListDefinedNetworks(conn) => []", sub { $conn->list_defined_network_names(-1) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]", sub { $conn->list_all_networks(Sys::Virt::Network::LIST_ACTIVE()) }, list(each_of(\&thing)), answer("[Network(\"lan\")]"));
        $case->step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []", sub { $conn->list_all_networks(Sys::Virt::Network::LIST_AUTOSTART()) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", sub { $conn->get_network_by_name("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NETWORK(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", sub { $conn->get_network_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NETWORK(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK", sub { $conn->get_network_by_uuid("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# Defined, started, stopped, undefined.
conversation(
    'networks_live',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkDefineXML(conn, another) => Network(\"another\")", sub { $conn->define_network("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") }, one(\&thing), answer("Network(\"another\")"));
        $case->step("virNetworkIsActive(net) => false", sub { $net->is_active() }, one(\&truth), answer("false"));
        $case->step("virNetworkCreate(net) => ok", sub { $net->create() }, NOTHING, answer("ok"));
        $case->step("virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $net->create() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNetworkGetAutostart(net) => false", sub { $net->get_autostart() }, one(\&truth), answer("false"));
        $case->step("virNetworkSetAutostart(net, true) => ok", sub { $net->set_autostart(1) }, NOTHING, answer("ok"));
        $case->step("virNetworkGetAutostart(net) => true", sub { $net->get_autostart() }, one(\&truth), answer("true"));
        $case->step("virNetworkDestroy(net) => ok", sub { $net->destroy() }, NOTHING, answer("ok"));
        $case->step("virNetworkDestroy(net) => ok", sub { $net->destroy() }, NOTHING, answer("ok"));
        $case->step("virNetworkUndefine(net) => ok", sub { $net->undefine() }, NOTHING, answer("ok"));
        $case->step("virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", sub { $net->undefine() }, NOTHING, error(Sys::Virt::Error::ERR_NO_NETWORK(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK", sub { $conn->define_network("<network/>") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NAME(), Sys::Virt::Error::FROM_NETWORK()));
        $case->step("virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")", sub { $conn->define_network("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", Sys::Virt::Network::DEFINE_VALIDATE()) }, one(\&thing), answer("Network(\"another\")"));
        $case->step("virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $conn->define_network("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", 1000000) }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# What is created without being defined vanishes when it stops.
conversation(
    'transient_networks',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkCreateXML(conn, another) => Network(\"another\")", sub { $conn->create_network("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n") }, one(\&thing), answer("Network(\"another\")"));
        $case->step("virNetworkIsPersistent(net) => false", sub { $net->is_persistent() }, one(\&truth), answer("false"));
        $case->step("virNetworkSetAutostart(net, true) => ok", sub { $net->set_autostart(1) }, NOTHING, answer("ok"));
        $case->step("virNetworkDestroy(net) => ok", sub { $net->destroy() }, NOTHING, answer("ok"));
        $case->step("virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", sub { $conn->get_network_by_name("another") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NETWORK(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")", sub { $conn->create_network("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", Sys::Virt::Network::CREATE_VALIDATE()) }, one(\&thing), answer("Network(\"another\")"));
        $case->step("virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", sub { $conn->create_network("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# A part of a network changes.
conversation(
    'network_update',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        $case->step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", sub { $net->update(Sys::Virt::Network::UPDATE_COMMAND_ADD_LAST(), Sys::Virt::Network::SECTION_IP_DHCP_HOST(), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Sys::Virt::Network::UPDATE_AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK", sub { $net->update(Sys::Virt::Network::UPDATE_COMMAND_ADD_LAST(), Sys::Virt::Network::SECTION_IP_DHCP_HOST(), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Sys::Virt::Network::UPDATE_AFFECT_LIVE()) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_NETWORK()));
        $case->step("virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"", sub { $net->get_xml_description(0) }, one(\&text), answer("\"", "name='nine' ip='192.168.77.9'", "\""));
        $case->step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", sub { $net->update(Sys::Virt::Network::UPDATE_COMMAND_DELETE(), Sys::Virt::Network::SECTION_IP_DHCP_HOST(), -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", Sys::Virt::Network::UPDATE_AFFECT_LIVE()) }, NOTHING, answer("ok"));
        $case->step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK", sub { $net->update(Sys::Virt::Network::UPDATE_COMMAND_ADD_LAST(), Sys::Virt::Network::SECTION_BRIDGE(), -1, "<bridge/>", 0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_UNSUPPORTED(), Sys::Virt::Error::FROM_NETWORK()));
        $case->step("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", sub { $net->update(Sys::Virt::Network::UPDATE_COMMAND_ADD_LAST(), Sys::Virt::Network::SECTION_IP_DHCP_HOST(), -1, "nonsense", 0) }, NOTHING, error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# Addresses that the network has given.
conversation(
    'network_leases',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        $case->step("virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", sub { $net->get_dhcp_leases(undef, 0) }, list(records('NetworkDHCPLease')), answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"));
        $case->step("virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", sub { $net->get_dhcp_leases("52:54:00:00:00:01", 0) }, list(records('NetworkDHCPLease')), answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"));
        $case->step("virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK", sub { $net->get_dhcp_leases("nonsense", 0) }, list(records('NetworkDHCPLease')), error(Sys::Virt::Error::ERR_INVALID_MAC(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# Title and description of a network.
conversation(
    'network_metadata',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        $case->step("virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok", sub { $net->set_metadata(Sys::Virt::Network::METADATA_TITLE(), "The network", undef, undef, 0) }, NOTHING, answer("ok"));
        $case->step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"", sub { $net->get_metadata(Sys::Virt::Network::METADATA_TITLE(), undef, 0) }, one(\&text), answer("\"The network\""));
        $case->step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK", sub { $net->get_metadata(Sys::Virt::Network::METADATA_DESCRIPTION(), undef, 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_NETWORK_METADATA(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# Ports of a network.
conversation(
    'network_ports',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        $case->step("virNetworkListAllPorts(net, 0) => []", sub { $net->list_all_ports(0) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", sub { $net->create_port("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0) }, one(\&thing), answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
        $case->step("virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", sub { $net->get_port_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x13") }, one(\&thing), answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
        $case->step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", sub { $net->get_port_by_uuid("11111111-2222-3333-4444-000000000000") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_NETWORK_PORT(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

# A port is made, found, tuned, and deleted.
conversation(
    'network_port',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($net, $one);
        ($net) = $case->step("net = virNetworkLookupByName(conn, \"lan\")", sub { $conn->get_network_by_name("lan") }, one(\&thing), anything());
        ($one) = $case->step("one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", sub { $net->create_port("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0) }, one(\&thing), answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
        $case->step("virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"", sub { $one->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555513\""));
        $case->step("virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"", sub { $one->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555513\""));
        $case->step("virNetworkPortGetNetwork(one) => Network(\"lan\")", sub { $one->get_network() }, one(\&thing), answer("Network(\"lan\")"));
        $case->step("virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"", sub { $one->get_xml_description(0) }, one(\&text), answer("\"<networkport>\\n", "</networkport>\\n\""));
        $case->step("virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok", sub { $one->set_parameters({"inbound.average" => 100, "outbound.average" => 200}, 0) }, NOTHING, answer("ok"));
        $case->step("virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}", sub { $one->get_parameters(0) }, one(\&params), answer("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"));
        $case->step("virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]", sub { $net->list_all_ports(0) }, list(each_of(\&thing)), answer("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"));
        $case->step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", sub { $net->get_port_by_uuid("11111111-2222-3333-4444-555555555513") }, one(\&thing), answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
        $case->step("virNetworkPortDelete(one, 0) => ok", sub { $one->delete(0) }, NOTHING, answer("ok"));
        $case->step("virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", sub { $one->delete(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_NETWORK_PORT(), Sys::Virt::Error::FROM_NETWORK()));
        return;
    }
);

finish();
