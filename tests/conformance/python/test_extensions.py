# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: extensions."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_qemu(case):
    """Commands for QEMU."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: libvirt_qemu.qemuMonitorCommand(dom, "{}", 0), show.text, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NONE))
        case.step("virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: by_hand.virDomainQemuMonitorCommandWithFiles(dom, "{}", [], 0), show.several(show.numbers, show.text), Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NONE))
        case.step("virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: libvirt_qemu.qemuAgentCommand(dom, "{}", 1, 0), show.text, Error(libvirt.VIR_ERR_OPERATION_UNSUPPORTED, libvirt.VIR_FROM_TEST))
        case.step("virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: libvirt_qemu.qemuAttach(conn, 1, 0), show.thing, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NONE))
        case.step("virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: libvirt_qemu.qemuMonitorEventDeregister(conn, 1), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)


def test_lxc(case):
    """Namespaces of containers."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        dom = case.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.lookupByName("web"), show.thing, ANYTHING)
        case.step("virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: libvirt_lxc.lxcOpenNamespace(dom, 0), show.numbers, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)


def test_admin(case):
    """The administration needs a daemon."""

    def steps(case):
        case.step("virAdmInitialize() => ok", lambda: libvirt_admin.initialize(), show.nothing, Answer("ok"))
        case.step("virAdmGetVersion() => _", lambda: libvirt_admin.getVersion(), show.number, ANYTHING)

    case.run(steps, 1)
