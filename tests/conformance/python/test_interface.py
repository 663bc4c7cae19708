# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: interface."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_interfaces_are_found(case):
    """By name and by address, and in lists."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        iface = case.step("iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")", lambda: conn.interfaceLookupByName("eth7"), show.thing, Answer("Interface(\"eth7\")"))
        case.step("virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")", lambda: conn.interfaceLookupByMACString("aa:bb:cc:dd:ee:07"), show.thing, Answer("Interface(\"eth7\")"))
        case.step("virInterfaceGetName(iface) => \"eth7\"", lambda: iface.name(), show.text, Answer("\"eth7\""))
        case.step("virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"", lambda: iface.MACString(), show.text, Answer("\"aa:bb:cc:dd:ee:07\""))
        case.step("virInterfaceGetConnect(iface) => Connect", lambda: iface.connect(), show.thing, Answer("Connect"))
        case.step("virInterfaceIsActive(iface) => true", lambda: iface.isActive(), show.truth, Answer("true"))
        case.step("virConnectNumOfInterfaces(conn) => 1", lambda: conn.numOfInterfaces(), show.number, Answer("1"))
        case.step("virConnectListInterfaces(conn) => [\"eth7\"]", lambda: conn.listInterfaces(), show.texts, Answer("[\"eth7\"]"))
        case.step("virConnectNumOfDefinedInterfaces(conn) => 0", lambda: conn.numOfDefinedInterfaces(), show.number, Answer("0"))
        case.step("virConnectListDefinedInterfaces(conn) => []", lambda: conn.listDefinedInterfaces(), show.texts, Answer("[]"))
        case.step("virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]", lambda: conn.listAllInterfaces(0), show.things, Answer("[Interface(\"eth7\")]"))
        case.step("virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []", lambda: conn.listAllInterfaces(libvirt.VIR_CONNECT_LIST_INTERFACES_INACTIVE), show.things, Answer("[]"))
        case.step("virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interfaceLookupByName("eth9"), show.thing, Error(libvirt.VIR_ERR_NO_INTERFACE, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interfaceLookupByMACString("00:00:00:00:00:00"), show.thing, Error(libvirt.VIR_ERR_NO_INTERFACE, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_interfaces_live(case):
    """Defined, started, stopped, undefined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        iface = case.step("iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), show.thing, Answer("Interface(\"eth8\")"))
        case.step("virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"", lambda: iface.XMLDesc(0), show.text, Answer("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""))
        case.step("virInterfaceIsActive(iface) => false", lambda: iface.isActive(), show.truth, Answer("false"))
        case.step("virInterfaceCreate(iface, 0) => ok", lambda: iface.create(0), show.nothing, Answer("ok"))
        case.step("virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: iface.create(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceDestroy(iface, 0) => ok", lambda: iface.destroy(0), show.nothing, Answer("ok"))
        case.step("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: iface.destroy(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceUndefine(iface) => ok", lambda: iface.undefine(), show.nothing, Answer("ok"))
        case.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interfaceLookupByName("eth8"), show.thing, Error(libvirt.VIR_ERR_NO_INTERFACE, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE", lambda: conn.interfaceDefineXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_INTERFACE))

    case.run(steps, 1)


def test_interface_changes(case):
    """Changes are taken back, or kept."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.changeCommit(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceChangeBegin(conn, 0) => ok", lambda: conn.changeBegin(0), show.nothing, Answer("ok"))
        case.step("virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.changeBegin(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), show.thing, Answer("Interface(\"eth8\")"))
        case.step("virInterfaceChangeRollback(conn, 0) => ok", lambda: conn.changeRollback(0), show.nothing, Answer("ok"))
        case.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", lambda: conn.interfaceLookupByName("eth8"), show.thing, Error(libvirt.VIR_ERR_NO_INTERFACE, libvirt.VIR_FROM_TEST))
        case.step("virInterfaceChangeBegin(conn, 0) => ok", lambda: conn.changeBegin(0), show.nothing, Answer("ok"))
        case.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", lambda: conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), show.thing, Answer("Interface(\"eth8\")"))
        case.step("virInterfaceChangeCommit(conn, 0) => ok", lambda: conn.changeCommit(0), show.nothing, Answer("ok"))
        case.step("virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")", lambda: conn.interfaceLookupByName("eth8"), show.thing, Answer("Interface(\"eth8\")"))
        case.step("virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: conn.changeRollback(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)
