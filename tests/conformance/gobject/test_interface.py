# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: interface."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_interfaces_are_found(self):
        """By name and by address, and in lists."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            iface = self.step("iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")", lambda: conn.interface_lookup_by_name("eth7"), show.thing, Answer("Interface(\"eth7\")"))
            self.step("virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")", lambda: conn.interface_lookup_by_mac_string("aa:bb:cc:dd:ee:07"), show.thing, Answer("Interface(\"eth7\")"))
            self.step("virInterfaceGetName(iface) => \"eth7\"", lambda: iface.get_name(), show.text, Answer("\"eth7\""))
            self.step("virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"", lambda: iface.get_mac_string(), show.text, Answer("\"aa:bb:cc:dd:ee:07\""))
            self.step("virInterfaceGetConnect(iface) => Connect", lambda: iface.get_connect(), show.thing, Answer("Connect"))
            self.step("virInterfaceIsActive(iface) => true", lambda: iface.is_active(), show.truth, Answer("true"))
            self.step("virConnectNumOfInterfaces(conn) => 1", lambda: conn.num_of_interfaces(), show.number, Answer("1"))
            self.step("virConnectListInterfaces(conn) => [\"eth7\"]", lambda: conn.list_interfaces(), show.texts, Answer("[\"eth7\"]"))
            self.step("virConnectNumOfDefinedInterfaces(conn) => 0", lambda: conn.num_of_defined_interfaces(), show.number, Answer("0"))
            self.step("virConnectListDefinedInterfaces(conn) => []", lambda: conn.list_defined_interfaces(), show.texts, Answer("[]"))
            self.step("virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]", lambda: conn.list_all_interfaces(Polyvirt.ConnectListAllInterfacesFlags(0)), show.things, Answer("[Interface(\"eth7\")]"))
            self.step("virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []", lambda: conn.list_all_interfaces(Polyvirt.ConnectListAllInterfacesFlags(1)), show.things, Answer("[]"))
            self.step("virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interface_lookup_by_name("eth9"), show.thing, Error(57, 12))
            self.step("virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interface_lookup_by_mac_string("00:00:00:00:00:00"), show.thing, Error(57, 12))

        self.go(steps, 1)

    def test_interfaces_live(self):
        """Defined, started, stopped, undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            iface = self.step("iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interface_define_xml("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", Polyvirt.InterfaceDefineFlags(0)), show.thing, Answer("Interface(\"eth8\")"))
            self.step("virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"", lambda: iface.get_xml_desc(Polyvirt.InterfaceXmlFlags(0)), show.text, Answer("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""))
            self.step("virInterfaceIsActive(iface) => false", lambda: iface.is_active(), show.truth, Answer("false"))
            self.step("virInterfaceCreate(iface, 0) => ok", lambda: iface.create(0), show.nothing, Answer("ok"))
            self.step("virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: iface.create(0), show.nothing, Error(55, 12))
            self.step("virInterfaceDestroy(iface, 0) => ok", lambda: iface.destroy(0), show.nothing, Answer("ok"))
            self.step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: iface.destroy(0), show.nothing, Error(55, 12))
            self.step("virInterfaceUndefine(iface) => ok", lambda: iface.undefine(), show.nothing, Answer("ok"))
            self.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interface_lookup_by_name("eth8"), show.thing, Error(57, 12))
            self.step("virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE", lambda: conn.interface_define_xml("nonsense", Polyvirt.InterfaceDefineFlags(0)), show.thing, Error(35, 26))

        self.go(steps, 1)

    def test_interface_changes(self):
        """Changes are taken back, or kept."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.interface_change_commit(0), show.nothing, Error(55, 12))
            self.step("virInterfaceChangeBegin(conn, 0) => ok", lambda: conn.interface_change_begin(0), show.nothing, Answer("ok"))
            self.step("virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.interface_change_begin(0), show.nothing, Error(55, 12))
            self.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interface_define_xml("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", Polyvirt.InterfaceDefineFlags(0)), show.thing, Answer("Interface(\"eth8\")"))
            self.step("virInterfaceChangeRollback(conn, 0) => ok", lambda: conn.interface_change_rollback(0), show.nothing, Answer("ok"))
            self.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interface_lookup_by_name("eth8"), show.thing, Error(57, 12))
            self.step("virInterfaceChangeBegin(conn, 0) => ok", lambda: conn.interface_change_begin(0), show.nothing, Answer("ok"))
            self.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interface_define_xml("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", Polyvirt.InterfaceDefineFlags(0)), show.thing, Answer("Interface(\"eth8\")"))
            self.step("virInterfaceChangeCommit(conn, 0) => ok", lambda: conn.interface_change_commit(0), show.nothing, Answer("ok"))
            self.step("virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")", lambda: conn.interface_lookup_by_name("eth8"), show.thing, Answer("Interface(\"eth8\")"))
            self.step("virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.interface_change_rollback(0), show.nothing, Error(55, 12))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
