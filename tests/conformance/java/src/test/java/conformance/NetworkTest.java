// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: network. */
class NetworkTest {
    /** By name and UUID, and in lists. */
    @Test
    void networks_are_found() throws Exception {
        Run.of("networks_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\") => Network(\"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.answer("Network(\"lan\")"));
            run.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", () -> conn.networkLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 17}), value -> Show.thing(value), Expected.answer("Network(\"lan\")"));
            run.step("virNetworkLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555511\") => Network(\"lan\")", () -> conn.networkLookupByUUIDString("11111111-2222-3333-4444-555555555511"), value -> Show.thing(value), Expected.answer("Network(\"lan\")"));
            run.step("virNetworkGetName(net) => \"lan\"", () -> net.getName(), value -> Show.text(value), Expected.answer("\"lan\""));
            run.step("virNetworkGetUUID(net) => \"11111111-2222-3333-4444-555555555511\"", () -> net.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555511\""));
            run.step("virNetworkGetUUIDString(net) => \"11111111-2222-3333-4444-555555555511\"", () -> net.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555511\""));
            run.step("virNetworkGetConnect(net) => Connect", () -> net.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virNetworkGetBridgeName(net) => \"virbr7\"", () -> net.getBridgeName(), value -> Show.text(value), Expected.answer("\"virbr7\""));
            run.step("virNetworkIsActive(net) => true", () -> net.isActive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virNetworkIsPersistent(net) => true", () -> net.isPersistent(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virNetworkGetXMLDesc(net, 0) => \"<network>\\n  <name>lan</name>\\*</network>\\n\"", () -> net.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<network>\\n  <name>lan</name>", "</network>\\n\""));
            run.step("virConnectNumOfNetworks(conn) => 1", () -> conn.numOfNetworks(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListNetworks(conn) => [\"lan\"]", () -> conn.listNetworks(), value -> Show.list(value, Show::text), Expected.answer("[\"lan\"]"));
            run.step("virConnectNumOfDefinedNetworks(conn) => 0", () -> conn.numOfDefinedNetworks(), value -> Show.number(value), Expected.answer("0"));
            run.step("virConnectListDefinedNetworks(conn) => []", () -> conn.listDefinedNetworks(), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_ACTIVE) => [Network(\"lan\")]", () -> conn.listAllNetworks(org.libvirt.flags.ConnectListAllNetworksFlags.ACTIVE), value -> Show.list(value, Show::thing), Expected.answer("[Network(\"lan\")]"));
            run.step("virConnectListAllNetworks(conn, VIR_CONNECT_LIST_NETWORKS_AUTOSTART) => []", () -> conn.listAllNetworks(org.libvirt.flags.ConnectListAllNetworksFlags.AUTOSTART), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virNetworkLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", () -> conn.networkLookupByName("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNetworkLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", () -> conn.networkLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 0, 0, 0, 0, 0, 0}), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNetworkLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_NETWORK", () -> conn.networkLookupByUUIDString("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** Defined, started, stopped, undefined. */
    @Test
    void networks_live() throws Exception {
        Run.of("networks_live", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkDefineXML(conn, another) => Network(\"another\")", () -> conn.networkDefineXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), value -> Show.thing(value), Expected.answer("Network(\"another\")"));
            run.step("virNetworkIsActive(net) => false", () -> net.isActive(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virNetworkCreate(net) => ok", () -> net.create(), Expected.answer("ok"));
            run.done("virNetworkCreate(net) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> net.create(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNetworkGetAutostart(net) => false", () -> net.getAutostart(), value -> Show.truth(value), Expected.answer("false"));
            run.done("virNetworkSetAutostart(net, true) => ok", () -> net.setAutostart(true), Expected.answer("ok"));
            run.step("virNetworkGetAutostart(net) => true", () -> net.getAutostart(), value -> Show.truth(value), Expected.answer("true"));
            run.done("virNetworkDestroy(net) => ok", () -> net.destroy(), Expected.answer("ok"));
            run.done("virNetworkDestroy(net) => ok", () -> net.destroy(), Expected.answer("ok"));
            run.done("virNetworkUndefine(net) => ok", () -> net.undefine(), Expected.answer("ok"));
            run.done("virNetworkUndefine(net) ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", () -> net.undefine(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNetworkDefineXML(conn, \"<network/>\") ! VIR_ERR_NO_NAME VIR_FROM_NETWORK", () -> conn.networkDefineXML("<network/>"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NAME, Error.ErrorDomain.VIR_FROM_NETWORK));
            run.step("virNetworkDefineXMLFlags(conn, another, VIR_NETWORK_DEFINE_VALIDATE) => Network(\"another\")", () -> conn.networkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", org.libvirt.flags.NetworkDefineFlags.VALIDATE), value -> Show.thing(value), Expected.answer("Network(\"another\")"));
            run.step("virNetworkDefineXMLFlags(conn, another, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> conn.networkDefineXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", 1000000), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** What is created without being defined vanishes when it stops. */
    @Test
    void transient_networks() throws Exception {
        Run.of("transient_networks", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkCreateXML(conn, another) => Network(\"another\")", () -> conn.networkCreateXML("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n"), value -> Show.thing(value), Expected.answer("Network(\"another\")"));
            run.step("virNetworkIsPersistent(net) => false", () -> net.isPersistent(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virNetworkSetAutostart(net, true) => ok", () -> net.setAutostart(true), Expected.answer("ok"));
            run.done("virNetworkDestroy(net) => ok", () -> net.destroy(), Expected.answer("ok"));
            run.step("virNetworkLookupByName(conn, \"another\") ! VIR_ERR_NO_NETWORK VIR_FROM_TEST", () -> conn.networkLookupByName("another"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNetworkCreateXMLFlags(conn, another, VIR_NETWORK_CREATE_VALIDATE) => Network(\"another\")", () -> conn.networkCreateXMLFlags("<network>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555512</uuid>\n  <bridge name='virbr8'/>\n</network>\n", org.libvirt.flags.NetworkCreateFlags.VALIDATE), value -> Show.thing(value), Expected.answer("Network(\"another\")"));
            run.step("virNetworkCreateXML(conn, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", () -> conn.networkCreateXML("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** A part of a network changes. */
    @Test
    void network_update() throws Exception {
        Run.of("network_update", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", () -> net.update(org.libvirt.constants.NetworkUpdateCommand.ADD_LAST, org.libvirt.constants.NetworkUpdateSection.IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", org.libvirt.flags.NetworkUpdateFlags.LIVE), Expected.answer("ok"));
            run.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) ! VIR_ERR_OPERATION_INVALID VIR_FROM_NETWORK", () -> net.update(org.libvirt.constants.NetworkUpdateCommand.ADD_LAST, org.libvirt.constants.NetworkUpdateSection.IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", org.libvirt.flags.NetworkUpdateFlags.LIVE), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_NETWORK));
            run.step("virNetworkGetXMLDesc(net, 0) => \"\\*name='nine' ip='192.168.77.9'\\*\"", () -> net.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"", "name='nine' ip='192.168.77.9'", "\""));
            run.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_DELETE, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, host, VIR_NETWORK_UPDATE_AFFECT_LIVE) => ok", () -> net.update(org.libvirt.constants.NetworkUpdateCommand.DELETE, org.libvirt.constants.NetworkUpdateSection.IP_DHCP_HOST, -1, "<host mac='52:54:00:00:00:09' name='nine' ip='192.168.77.9'/>", org.libvirt.flags.NetworkUpdateFlags.LIVE), Expected.answer("ok"));
            run.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_BRIDGE, -1, \"<bridge/>\", 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_NETWORK", () -> net.update(org.libvirt.constants.NetworkUpdateCommand.ADD_LAST, org.libvirt.constants.NetworkUpdateSection.BRIDGE, -1, "<bridge/>", 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NETWORK));
            run.done("virNetworkUpdate(net, VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, VIR_NETWORK_SECTION_IP_DHCP_HOST, -1, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NETWORK", () -> net.update(org.libvirt.constants.NetworkUpdateCommand.ADD_LAST, org.libvirt.constants.NetworkUpdateSection.IP_DHCP_HOST, -1, "nonsense", 0), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** Addresses that the network has given. */
    @Test
    void network_leases() throws Exception {
        Run.of("network_leases", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virNetworkGetDHCPLeases(net, null, 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", () -> net.getDHCPLeases((String) null, 0), value -> Show.list(value, Records::show), Expected.answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"));
            run.step("virNetworkGetDHCPLeases(net, \"52:54:00:00:00:01\", 0) => [{iface: \"virbr7\", expirytime: _, type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]", () -> net.getDHCPLeases("52:54:00:00:00:01", 0), value -> Show.list(value, Records::show), Expected.answer("[{iface: \"virbr7\", expirytime: ", ", type: 0, mac: \"52:54:00:00:00:01\", iaid: null, ipaddr: \"192.168.77.3\", prefix: 24, hostname: \"webhost\", clientid: \"01:52:54:00:00:00:01\"}]"));
            run.step("virNetworkGetDHCPLeases(net, \"nonsense\", 0) ! VIR_ERR_INVALID_MAC VIR_FROM_NETWORK", () -> net.getDHCPLeases("nonsense", 0), value -> Show.list(value, Records::show), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_MAC, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** Title and description of a network. */
    @Test
    void network_metadata() throws Exception {
        Run.of("network_metadata", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virNetworkSetMetadata(net, VIR_NETWORK_METADATA_TITLE, \"The network\", null, null, 0) => ok", () -> net.setMetadata(org.libvirt.constants.NetworkMetadataType.TITLE, "The network", (String) null, (String) null, 0), Expected.answer("ok"));
            run.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_TITLE, null, 0) => \"The network\"", () -> net.getMetadata(org.libvirt.constants.NetworkMetadataType.TITLE, (String) null, 0), value -> Show.text(value), Expected.answer("\"The network\""));
            run.step("virNetworkGetMetadata(net, VIR_NETWORK_METADATA_DESCRIPTION, null, 0) ! VIR_ERR_NO_NETWORK_METADATA VIR_FROM_NETWORK", () -> net.getMetadata(org.libvirt.constants.NetworkMetadataType.DESCRIPTION, (String) null, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK_METADATA, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** Ports of a network. */
    @Test
    void network_ports() throws Exception {
        Run.of("network_ports", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virNetworkListAllPorts(net, 0) => []", () -> net.listAllPorts(0), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", () -> net.portCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0), value -> Show.thing(value), Expected.answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
            run.step("virNetworkPortLookupByUUID(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", () -> net.portLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 19}), value -> Show.thing(value), Expected.answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
            run.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", () -> net.portLookupByUUIDString("11111111-2222-3333-4444-000000000000"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK_PORT, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

    /** A port is made, found, tuned, and deleted. */
    @Test
    void network_port() throws Exception {
        Run.of("network_port", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var net = run.step("net = virNetworkLookupByName(conn, \"lan\")", () -> conn.networkLookupByName("lan"), value -> Show.thing(value), Expected.ANYTHING);
            var one = run.step("one = virNetworkPortCreateXML(net, port, 0) => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", () -> net.portCreateXML("<networkport>\n  <uuid>11111111-2222-3333-4444-555555555513</uuid>\n  <owner>\n    <name>web</name>\n    <uuid>11111111-2222-3333-4444-555555555501</uuid>\n  </owner>\n  <mac address='52:54:00:00:00:01'/>\n</networkport>\n", 0), value -> Show.thing(value), Expected.answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
            run.step("virNetworkPortGetUUID(one) => \"11111111-2222-3333-4444-555555555513\"", () -> one.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555513\""));
            run.step("virNetworkPortGetUUIDString(one) => \"11111111-2222-3333-4444-555555555513\"", () -> one.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555513\""));
            run.step("virNetworkPortGetNetwork(one) => Network(\"lan\")", () -> one.getNetwork(), value -> Show.thing(value), Expected.answer("Network(\"lan\")"));
            run.step("virNetworkPortGetXMLDesc(one, 0) => \"<networkport>\\n\\*</networkport>\\n\"", () -> one.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<networkport>\\n", "</networkport>\\n\""));
            run.done("virNetworkPortSetParameters(one, {inbound.average: 100, outbound.average: 200}, 0) => ok", () -> one.setParameters(new TypedParameter[] {new TypedUintParameter("inbound.average", 100), new TypedUintParameter("outbound.average", 200)}, 0), Expected.answer("ok"));
            run.step("virNetworkPortGetParameters(one, 0) => {inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}", () -> one.getParameters(0), value -> Show.params(value), Expected.answer("{inbound.average: 100, inbound.burst: 0, inbound.floor: 0, inbound.peak: 0, outbound.average: 200, outbound.burst: 0, outbound.peak: 0}"));
            run.step("virNetworkListAllPorts(net, 0) => [NetworkPort(\"11111111-2222-3333-4444-555555555513\")]", () -> net.listAllPorts(0), value -> Show.list(value, Show::thing), Expected.answer("[NetworkPort(\"11111111-2222-3333-4444-555555555513\")]"));
            run.step("virNetworkPortLookupByUUIDString(net, \"11111111-2222-3333-4444-555555555513\") => NetworkPort(\"11111111-2222-3333-4444-555555555513\")", () -> net.portLookupByUUIDString("11111111-2222-3333-4444-555555555513"), value -> Show.thing(value), Expected.answer("NetworkPort(\"11111111-2222-3333-4444-555555555513\")"));
            run.done("virNetworkPortDelete(one, 0) => ok", () -> one.delete(0), Expected.answer("ok"));
            run.done("virNetworkPortDelete(one, 0) ! VIR_ERR_NO_NETWORK_PORT VIR_FROM_NETWORK", () -> one.delete(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NETWORK_PORT, Error.ErrorDomain.VIR_FROM_NETWORK));
        });
    }

}
