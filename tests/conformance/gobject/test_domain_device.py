# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-device."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_devices_come_and_go(self):
        """Devices of a domain that runs, and of one that is off."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainAttachDevice(dom, disk) => ok", lambda: dom.attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Answer("ok"))
            self.step("virDomainGetXMLDesc(dom, 0) => _", lambda: dom.get_xml_desc(Polyvirt.DomainXmlFlags(0)), show.text, ANYTHING)
            self.step("virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", lambda: dom.attach_device("nonsense"), show.nothing, Error(35, 0))
            self.step("virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.attach_device_flags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.update_device_flags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainDetachDevice(dom, disk) => ok", lambda: dom.detach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Answer("ok"))
            self.step("virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.detach_device_flags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.attach_device_flags("<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.detach_device_alias("ua-spare", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Answer("ok"))
            self.step("virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.detach_device_alias("nonsense", Polyvirt.DomainDeviceModifyFlags(1)), show.nothing, Error(99, 12))
            self.step("virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.attach_device_flags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", Polyvirt.DomainDeviceModifyFlags(1000000)), show.nothing, Error(8, 12))
            off = self.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.domain_lookup_by_name("off"), show.thing, ANYTHING)
            self.step("virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.attach_device("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Error(55, 20))
            self.step("virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: off.attach_device_flags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", Polyvirt.DomainDeviceModifyFlags(2)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_interface_figures(self):
        """Traffic of a network interface."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}", lambda: dom.interface_stats("testnet0"), show.record("DomainInterfaceStats"), Answer("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"))
            self.step("virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.interface_stats("nonsense"), show.record("DomainInterfaceStats"), Error(8, 20))

        self.go(steps, 1)

    def test_keys(self):
        """Keys that are typed."""
        self.skip("4711 is no value of KeycodeSet")

    def test_console(self):
        """A stream to the console."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            st = self.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, Answer("Stream"))
            self.step("virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.open_console(None, st, Polyvirt.DomainConsoleFlags(0)), show.nothing, Error(99, 12))
            other = self.step("other = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.open_channel(None, other, Polyvirt.DomainChannelFlags(0)), show.nothing, Error(99, 12))
            lively = self.step("lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")", lambda: conn.domain_create_xml("<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", Polyvirt.DomainCreateFlags(0)), show.thing, Answer("Domain(\"talking\")"))
            talk = self.step("talk = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok", lambda: lively.open_channel("org.example.talk", talk, Polyvirt.DomainChannelFlags(0)), show.nothing, Answer("ok"))
            self.step("virStreamAbort(talk) => ok", lambda: talk.abort(), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_graphics(self):
        """A connection to the display."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.open_graphics(0, -1, Polyvirt.DomainOpenGraphicsFlags(0)), show.nothing, Error(8, 20))
            self.step("virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.open_graphics_fd(0, Polyvirt.DomainOpenGraphicsFlags(0)), show.number, Error(1, 12))

        self.go(steps, 1)

    def test_graphics_reload(self):
        """A display reads its certificates again."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.graphics_reload(Polyvirt.DomainGraphicsReloadType(0), 0), show.nothing, Error(8, 12))

        self.go(steps, 1)

    def test_announce(self):
        """An interface tells the network where it is."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainAnnounceInterface(dom, null, {}, 0) => ok", lambda: dom.announce_interface(None, runtime.params([]), 0), show.nothing, Answer("ok"))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
