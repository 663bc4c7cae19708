// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: domain-device. */
class DomainDeviceTest {
    /** Devices of a domain that runs, and of one that is off. */
    @Test
    void devices_come_and_go() throws Exception {
        Run.of("devices_come_and_go", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainAttachDevice(dom, disk) => ok", () -> dom.attachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), Expected.answer("ok"));
            run.step("virDomainGetXMLDesc(dom, 0) => _", () -> dom.getXMLDesc(0), value -> Show.text(value), Expected.ANYTHING);
            run.done("virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", () -> dom.attachDevice("nonsense"), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.attachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.updateDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainDetachDevice(dom, disk) => ok", () -> dom.detachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), Expected.answer("ok"));
            run.done("virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.detachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok", () -> dom.detachDeviceAlias("ua-spare", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.answer("ok"));
            run.done("virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", () -> dom.detachDeviceAlias("nonsense", org.libvirt.flags.DomainModificationImpact.LIVE), Expected.error(Error.ErrorNumber.VIR_ERR_DEVICE_MISSING, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", 1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.attachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok", () -> off.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", org.libvirt.flags.DomainModificationImpact.CONFIG), Expected.answer("ok"));
        });
    }

    /** Traffic of a network interface. */
    @Test
    void interface_figures() throws Exception {
        Run.of("interface_figures", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}", () -> dom.interfaceStats("testnet0"), value -> Records.show(value), Expected.answer("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"));
            run.step("virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.interfaceStats("nonsense"), value -> Records.show(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** Keys that are typed. */
    @Test
    void keys() throws Exception {
        Run.of("keys", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok", () -> dom.sendKey(org.libvirt.constants.KeycodeSet.LINUX, 100, new int[] {30, 31}, 0), Expected.answer("ok"));
            run.done("virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.sendKey(4711, 100, new int[] {30}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.sendKey(org.libvirt.constants.KeycodeSet.LINUX, 100, new int[] {}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainInjectNMI(dom, 0) => ok", () -> dom.injectNMI(0), Expected.answer("ok"));
            run.done("virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.injectNMI(1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            var off = run.step("off = virDomainLookupByName(conn, \"off\")", () -> conn.domainLookupByName("off"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.sendKey(org.libvirt.constants.KeycodeSet.LINUX, 100, new int[] {30}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.done("virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", () -> off.injectNMI(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_DOMAIN));
        });
    }

    /** A stream to the console. */
    @Test
    void console() throws Exception {
        Run.of("console", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            var st = run.step("st = virStreamNew(conn, 0) => Stream", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.answer("Stream"));
            run.done("virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", () -> dom.openConsole((String) null, st, 0), Expected.error(Error.ErrorNumber.VIR_ERR_DEVICE_MISSING, Error.ErrorDomain.VIR_FROM_TEST));
            var other = run.step("other = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", () -> dom.openChannel((String) null, other, 0), Expected.error(Error.ErrorNumber.VIR_ERR_DEVICE_MISSING, Error.ErrorDomain.VIR_FROM_TEST));
            var lively = run.step("lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")", () -> conn.domainCreateXML("<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", 0), value -> Show.thing(value), Expected.answer("Domain(\"talking\")"));
            var talk = run.step("talk = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok", () -> lively.openChannel("org.example.talk", talk, 0), Expected.answer("ok"));
            run.done("virStreamAbort(talk) => ok", () -> talk.abort(), Expected.answer("ok"));
        });
    }

    /** A connection to the display. */
    @Test
    void graphics() throws Exception {
        Run.of("graphics", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", () -> dom.openGraphics(0, -1, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_DOMAIN));
            run.step("virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", () -> dom.openGraphicsFD(0, 0), value -> Show.number(value), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** A display reads its certificates again. */
    @Test
    void graphics_reload() throws Exception {
        Run.of("graphics_reload", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> dom.graphicsReload(org.libvirt.constants.DomainGraphicsReloadType.ANY, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** An interface tells the network where it is. */
    @Test
    void announce() throws Exception {
        Run.of("announce", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var dom = run.step("dom = virDomainLookupByName(conn, \"web\")", () -> conn.domainLookupByName("web"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virDomainAnnounceInterface(dom, null, {}, 0) => ok", () -> dom.announceInterface((String) null, new TypedParameter[] {}, 0), Expected.answer("ok"));
        });
    }

}
