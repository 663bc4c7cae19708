# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: domain-device."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_devices_come_and_go(case):
    """Devices of a domain that runs, and of one that is off."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainAttachDevice(dom, disk) => ok", lambda: dom.attachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Answer("ok"))
        case.step("virDomainGetXMLDesc(dom, 0) => _", lambda: dom.XMLDesc(0), show.text, ANYTHING)
        case.step("virDomainAttachDevice(dom, \"nonsense\") ! VIR_ERR_XML_DETAIL VIR_FROM_NONE", lambda: dom.attachDevice("nonsense"), show.nothing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_NONE))
        case.step("virDomainAttachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.attachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainUpdateDeviceFlags(dom, disk, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.updateDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainDetachDevice(dom, disk) => ok", lambda: dom.detachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Answer("ok"))
        case.step("virDomainDetachDeviceFlags(dom, interface, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.detachDeviceFlags("<interface type='network'>\n  <mac address='52:54:00:00:00:02'/>\n  <source network='lan'/>\n</interface>\n", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainAttachDeviceFlags(dom, named, VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/spare'/>\n  <target dev='vdx' bus='virtio'/>\n  <alias name='ua-spare'/>\n</disk>\n", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainDetachDeviceAlias(dom, \"ua-spare\", VIR_DOMAIN_AFFECT_LIVE) => ok", lambda: dom.detachDeviceAlias("ua-spare", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Answer("ok"))
        case.step("virDomainDetachDeviceAlias(dom, \"nonsense\", VIR_DOMAIN_AFFECT_LIVE) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.detachDeviceAlias("nonsense", libvirt.VIR_DOMAIN_AFFECT_LIVE), show.nothing, Error(libvirt.VIR_ERR_DEVICE_MISSING, libvirt.VIR_FROM_TEST))
        case.step("virDomainAttachDeviceFlags(dom, disk, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", 1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainAttachDevice(off, disk) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.attachDevice("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n"), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainAttachDeviceFlags(off, disk, VIR_DOMAIN_AFFECT_CONFIG) => ok", lambda: off.attachDeviceFlags("<disk type='file' device='disk'>\n  <source file='/images/more'/>\n  <target dev='vdb' bus='virtio'/>\n</disk>\n", libvirt.VIR_DOMAIN_AFFECT_CONFIG), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_interface_figures(case):
    """Traffic of a network interface."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainInterfaceStats(dom, \"testnet0\") => {rx_bytes: _, rx_packets: _, rx_errs: _, rx_drop: _, tx_bytes: _, tx_packets: _, tx_errs: _, tx_drop: _}", lambda: dom.interfaceStats("testnet0"), show.record("DomainInterfaceStats"), Answer("{rx_bytes: ", ", rx_packets: ", ", rx_errs: ", ", rx_drop: ", ", tx_bytes: ", ", tx_packets: ", ", tx_errs: ", ", tx_drop: ", "}"))
        case.step("virDomainInterfaceStats(dom, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.interfaceStats("nonsense"), show.record("DomainInterfaceStats"), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_keys(case):
    """Keys that are typed."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0) => ok", lambda: by_hand.virDomainSendKey(dom, libvirt.VIR_KEYCODE_SET_LINUX, 100, [30, 31], 0), show.nothing, Answer("ok"))
        case.step("virDomainSendKey(dom, 4711, 100, [30], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: by_hand.virDomainSendKey(dom, 4711, 100, [30], 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainSendKey(dom, VIR_KEYCODE_SET_LINUX, 100, [], 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: by_hand.virDomainSendKey(dom, libvirt.VIR_KEYCODE_SET_LINUX, 100, [], 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainInjectNMI(dom, 0) => ok", lambda: dom.injectNMI(0), show.nothing, Answer("ok"))
        case.step("virDomainInjectNMI(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.injectNMI(1), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        off = case.step("off = virDomainLookupByName(conn, \"off\")", lambda: conn.lookupByName("off"), show.thing, ANYTHING)
        case.step("virDomainSendKey(off, VIR_KEYCODE_SET_LINUX, 100, [30], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: by_hand.virDomainSendKey(off, libvirt.VIR_KEYCODE_SET_LINUX, 100, [30], 0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainInjectNMI(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN", lambda: off.injectNMI(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_DOMAIN))

    case.run(steps, 1)


def test_console(case):
    """A stream to the console."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        st = case.step("st = virStreamNew(conn, 0) => Stream", lambda: conn.newStream(0), show.thing, Answer("Stream"))
        case.step("virDomainOpenConsole(dom, null, st, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.openConsole(None, st, 0), show.nothing, Error(libvirt.VIR_ERR_DEVICE_MISSING, libvirt.VIR_FROM_TEST))
        other = case.step("other = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virDomainOpenChannel(dom, null, other, 0) ! VIR_ERR_DEVICE_MISSING VIR_FROM_TEST", lambda: dom.openChannel(None, other, 0), show.nothing, Error(libvirt.VIR_ERR_DEVICE_MISSING, libvirt.VIR_FROM_TEST))
        lively = case.step("lively = virDomainCreateXML(conn, talking, 0) => Domain(\"talking\")", lambda: conn.createXML("<domain type='test'>\n  <name>talking</name>\n  <memory>65536</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <channel type='unix'>\n      <target type='virtio' name='org.example.talk'/>\n    </channel>\n  </devices>\n</domain>\n", 0), show.thing, Answer("Domain(\"talking\")"))
        talk = case.step("talk = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virDomainOpenChannel(lively, \"org.example.talk\", talk, 0) => ok", lambda: lively.openChannel("org.example.talk", talk, 0), show.nothing, Answer("ok"))
        case.step("virStreamAbort(talk) => ok", lambda: talk.abort(), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_graphics(case):
    """A connection to the display."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainOpenGraphics(dom, 0, -1, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN", lambda: dom.openGraphics(0, -1, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_DOMAIN))
        case.step("virDomainOpenGraphicsFD(dom, 0, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_TEST", lambda: dom.openGraphicsFD(0, 0), show.number, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_graphics_reload(case):
    """A display reads its certificates again."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainGraphicsReload(dom, VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: dom.graphicsReload(libvirt.VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_announce(case):
    """An interface tells the network where it is."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainAnnounceInterface(dom, null, {}, 0) => ok", lambda: dom.announceInterface(None, {}, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)
