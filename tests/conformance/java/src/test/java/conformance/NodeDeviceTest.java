// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: node-device. */
class NodeDeviceTest {
    /** By name, and in lists by what they can do. */
    @Test
    void devices_are_found() throws Exception {
        Run.of("devices_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dev = run.step("dev = virNodeDeviceLookupByName(conn, \"board\") => NodeDevice(\"board\")", () -> conn.deviceLookupByName("board"), value -> Show.thing(value), Expected.answer("NodeDevice(\"board\")"));
            run.step("virNodeDeviceGetName(dev) => \"board\"", () -> dev.getName(), value -> Show.text(value), Expected.answer("\"board\""));
            run.step("virNodeDeviceNumOfCaps(dev) => 1", () -> dev.getNumberOfCapabilities(), value -> Show.number(value), Expected.answer("1"));
            run.step("virNodeDeviceListCaps(dev) => [\"system\"]", () -> dev.listCapabilities(), value -> Show.list(value, Show::text), Expected.answer("[\"system\"]"));
            run.step("virNodeDeviceGetXMLDesc(dev, 0) => \"<device>\\n  <name>board</name>\\n\\*</device>\\n\"", () -> dev.getXMLDescription(0), value -> Show.text(value), Expected.answer("\"<device>\\n  <name>board</name>\\n", "</device>\\n\""));
            run.step("virNodeDeviceIsActive(dev) => true", () -> dev.isActive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virNodeDeviceIsPersistent(dev) => false", () -> dev.isPersistent(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virNodeNumOfDevices(conn, null, 0) => 1", () -> conn.numOfDevices((String) null, 0), value -> Show.number(value), Expected.answer("1"));
            run.step("virNodeNumOfDevices(conn, \"pci\", 0) => 0", () -> conn.numOfDevices("pci", 0), value -> Show.number(value), Expected.answer("0"));
            run.step("virNodeListDevices(conn, \"system\", 0) => [\"board\"]", () -> conn.listDevices("system", 0), value -> Show.list(value, Show::text), Expected.answer("[\"board\"]"));
            run.step("virNodeListDevices(conn, null, 0) => [\"board\"]", () -> conn.listDevices((String) null, 0), value -> Show.list(value, Show::text), Expected.answer("[\"board\"]"));
            run.step("virConnectListAllNodeDevices(conn, 0) => [NodeDevice(\"board\")]", () -> conn.listAllDevices(0), value -> Show.list(value, Show::thing), Expected.answer("[NodeDevice(\"board\")]"));
            run.step("virConnectListAllNodeDevices(conn, VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET) => []", () -> conn.listAllDevices(org.libvirt.flags.ConnectListAllNodeDeviceFlags.CAP_NET), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virNodeDeviceLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", () -> conn.deviceLookupByName("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NODE_DEVICE, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) ! VIR_ERR_NO_NODE_DEVICE VIR_FROM_TEST", () -> conn.deviceLookupSCSIHostByWWN("2000000012341234", "1000000012341234", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_NODE_DEVICE, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** The default host's devices form a tree. */
    @Test
    void device_has_a_parent() throws Exception {
        Run.of("device_has_a_parent", "test:///default", false, 1, (run, conn) -> {
            run.step("virNodeNumOfDevices(conn, null, 0) => 4", () -> conn.numOfDevices((String) null, 0), value -> Show.number(value), Expected.answer("4"));
            var dev = run.step("dev = virNodeDeviceLookupByName(conn, \"scsi_host1\") => NodeDevice(\"scsi_host1\")", () -> conn.deviceLookupByName("scsi_host1"), value -> Show.thing(value), Expected.answer("NodeDevice(\"scsi_host1\")"));
            run.step("virNodeDeviceGetParent(dev) => \"computer\"", () -> dev.getParent(), value -> Show.text(value), Expected.answer("\"computer\""));
            run.step("virNodeDeviceListCaps(dev) => [\"scsi_host\"]", () -> dev.listCapabilities(), value -> Show.list(value, Show::text), Expected.answer("[\"scsi_host\"]"));
        });
    }

    /** A host bus adapter is found by its names on the fabric. */
    @Test
    void device_by_world_wide_names() throws Exception {
        Run.of("device_by_world_wide_names", "test:///default", false, 1, (run, conn) -> {
            run.step("virNodeDeviceLookupSCSIHostByWWN(conn, \"2000000012341234\", \"1000000012341234\", 0) => NodeDevice(\"scsi_host1\")", () -> conn.deviceLookupSCSIHostByWWN("2000000012341234", "1000000012341234", 0), value -> Show.thing(value), Expected.answer("NodeDevice(\"scsi_host1\")"));
        });
    }

    /** A host bus adapter that exists for a while. */
    @Test
    void device_is_made() throws Exception {
        Run.of("device_is_made", "test:///default", false, 1, (run, conn) -> {
            var dev = run.step("dev = virNodeDeviceCreateXML(conn, host_bus, 0) => NodeDevice(\"scsi_host12\")", () -> conn.deviceCreateXML("<device>\n  <parent>scsi_host1</parent>\n  <capability type='scsi_host'>\n    <capability type='fc_host'>\n      <wwnn>2000000012341234</wwnn>\n      <wwpn>1000000012341234</wwpn>\n    </capability>\n  </capability>\n</device>\n", 0), value -> Show.thing(value), Expected.answer("NodeDevice(\"scsi_host12\")"));
            run.done("virNodeDeviceDestroy(dev) => ok", () -> dev.destroy(), Expected.answer("ok"));
            run.step("virNodeDeviceCreateXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", () -> conn.deviceCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NODEDEV));
        });
    }

    /** What the test driver does with devices, and what it does not. */
    @Test
    void device_changes() throws Exception {
        Run.of("device_changes", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dev = run.step("dev = virNodeDeviceLookupByName(conn, \"board\")", () -> conn.deviceLookupByName("board"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virNodeDeviceDettach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", () -> dev.detach(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_NODEDEV));
            run.done("virNodeDeviceDetachFlags(dev, null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", () -> dev.detachFlags((String) null, 0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_NODEDEV));
            run.done("virNodeDeviceReAttach(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", () -> dev.reAttach(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_NODEDEV));
            run.done("virNodeDeviceReset(dev) ! VIR_ERR_NO_SUPPORT VIR_FROM_NODEDEV", () -> dev.reset(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_NODEDEV));
            run.step("virNodeDeviceGetAutostart(dev) => false", () -> dev.getAutostart(), value -> Show.truth(value), Expected.answer("false"));
            run.done("virNodeDeviceSetAutostart(dev, true) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", () -> dev.setAutostart(true), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virNodeDeviceCreate(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", () -> dev.create(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virNodeDeviceUndefine(dev, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", () -> dev.undefine(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virNodeDeviceDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NODEDEV", () -> conn.deviceDefineXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NODEDEV));
        });
    }

    /** A device's document changes. */
    @Test
    void device_update() throws Exception {
        Run.of("device_update", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dev = run.step("dev = virNodeDeviceLookupByName(conn, \"board\")", () -> conn.deviceLookupByName("board"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virNodeDeviceUpdate(dev, \"<device/>\", 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_NODEDEV", () -> dev.update("<device/>", 0), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_NODEDEV));
        });
    }

}
