// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: interface. */
class InterfaceTest {
    /** By name and by address, and in lists. */
    @Test
    void interfaces_are_found() throws Exception {
        Run.of("interfaces_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var iface = run.step("iface = virInterfaceLookupByName(conn, \"eth7\") => Interface(\"eth7\")", () -> conn.interfaceLookupByName("eth7"), value -> Show.thing(value), Expected.answer("Interface(\"eth7\")"));
            run.step("virInterfaceLookupByMACString(conn, \"aa:bb:cc:dd:ee:07\") => Interface(\"eth7\")", () -> conn.interfaceLookupByMACString("aa:bb:cc:dd:ee:07"), value -> Show.thing(value), Expected.answer("Interface(\"eth7\")"));
            run.step("virInterfaceGetName(iface) => \"eth7\"", () -> iface.getName(), value -> Show.text(value), Expected.answer("\"eth7\""));
            run.step("virInterfaceGetMACString(iface) => \"aa:bb:cc:dd:ee:07\"", () -> iface.getMACString(), value -> Show.text(value), Expected.answer("\"aa:bb:cc:dd:ee:07\""));
            run.step("virInterfaceGetConnect(iface) => Connect", () -> iface.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virInterfaceIsActive(iface) => true", () -> iface.isActive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virConnectNumOfInterfaces(conn) => 1", () -> conn.numOfInterfaces(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListInterfaces(conn) => [\"eth7\"]", () -> conn.listInterfaces(), value -> Show.list(value, Show::text), Expected.answer("[\"eth7\"]"));
            run.step("virConnectNumOfDefinedInterfaces(conn) => 0", () -> conn.numOfDefinedInterfaces(), value -> Show.number(value), Expected.answer("0"));
            run.step("virConnectListDefinedInterfaces(conn) => []", () -> conn.listDefinedInterfaces(), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectListAllInterfaces(conn, 0) => [Interface(\"eth7\")]", () -> conn.listAllInterfaces(0), value -> Show.list(value, Show::thing), Expected.answer("[Interface(\"eth7\")]"));
            run.step("virConnectListAllInterfaces(conn, VIR_CONNECT_LIST_INTERFACES_INACTIVE) => []", () -> conn.listAllInterfaces(org.libvirt.flags.ConnectListAllInterfacesFlags.INACTIVE), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virInterfaceLookupByName(conn, \"eth9\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", () -> conn.interfaceLookupByName("eth9"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_INTERFACE, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virInterfaceLookupByMACString(conn, \"00:00:00:00:00:00\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", () -> conn.interfaceLookupByMACString("00:00:00:00:00:00"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_INTERFACE, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Defined, started, stopped, undefined. */
    @Test
    void interfaces_live() throws Exception {
        Run.of("interfaces_live", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var iface = run.step("iface = virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", () -> conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), value -> Show.thing(value), Expected.answer("Interface(\"eth8\")"));
            run.step("virInterfaceGetXMLDesc(iface, 0) => \"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\"", () -> iface.getXMLDescription(0), value -> Show.text(value), Expected.answer("\"<interface type='ethernet' name='eth8'>\\n  <start mode='onboot'/>\\n  <mtu size='1492'/>\\n  <mac address='aa:bb:cc:dd:ee:08'/>\\n</interface>\\n\""));
            run.step("virInterfaceIsActive(iface) => false", () -> iface.isActive(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virInterfaceCreate(iface, 0) => ok", () -> iface.create(0), Expected.answer("ok"));
            run.done("virInterfaceCreate(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> iface.create(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virInterfaceDestroy(iface, 0) => ok", () -> iface.destroy(0), Expected.answer("ok"));
            run.done("virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> iface.destroy(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virInterfaceUndefine(iface) => ok", () -> iface.undefine(), Expected.answer("ok"));
            run.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", () -> conn.interfaceLookupByName("eth8"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_INTERFACE, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virInterfaceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_INTERFACE", () -> conn.interfaceDefineXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_INTERFACE));
        });
    }

    /** Changes are taken back, or kept. */
    @Test
    void interface_changes() throws Exception {
        Run.of("interface_changes", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.done("virInterfaceChangeCommit(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> conn.interfaceChangeCommit(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virInterfaceChangeBegin(conn, 0) => ok", () -> conn.interfaceChangeBegin(0), Expected.answer("ok"));
            run.done("virInterfaceChangeBegin(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> conn.interfaceChangeBegin(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", () -> conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), value -> Show.thing(value), Expected.answer("Interface(\"eth8\")"));
            run.done("virInterfaceChangeRollback(conn, 0) => ok", () -> conn.interfaceChangeRollback(0), Expected.answer("ok"));
            run.step("virInterfaceLookupByName(conn, \"eth8\") ! VIR_ERR_NO_INTERFACE VIR_FROM_TEST", () -> conn.interfaceLookupByName("eth8"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_INTERFACE, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virInterfaceChangeBegin(conn, 0) => ok", () -> conn.interfaceChangeBegin(0), Expected.answer("ok"));
            run.step("virInterfaceDefineXML(conn, another, 0) => Interface(\"eth8\")", () -> conn.interfaceDefineXML("<interface type='ethernet' name='eth8'>\n  <start mode='onboot'/>\n  <mac address='aa:bb:cc:dd:ee:08'/>\n  <mtu size='1492'/>\n</interface>\n", 0), value -> Show.thing(value), Expected.answer("Interface(\"eth8\")"));
            run.done("virInterfaceChangeCommit(conn, 0) => ok", () -> conn.interfaceChangeCommit(0), Expected.answer("ok"));
            run.step("virInterfaceLookupByName(conn, \"eth8\") => Interface(\"eth8\")", () -> conn.interfaceLookupByName("eth8"), value -> Show.thing(value), Expected.answer("Interface(\"eth8\")"));
            run.done("virInterfaceChangeRollback(conn, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> conn.interfaceChangeRollback(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

}
