# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: extensions."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_qemu(self):
        """Commands for QEMU."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: dom.qemu_monitor_command("{}", Polyvirt.DomainQemuMonitorCommandFlags(0)), show.text, Error(3, 0))
            self.step("virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: dom.qemu_monitor_command_with_files("{}", [], Polyvirt.DomainQemuMonitorCommandFlags(0)), show.several(show.numbers, show.text), Error(3, 0))
            self.step("virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST", lambda: dom.qemu_agent_command("{}", 1, 0), show.text, Error(84, 12))
            self.step("virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: conn.domain_qemu_attach(1, 0), show.thing, Error(3, 0))
            self.step("virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: conn.domain_qemu_monitor_event_deregister(1), show.nothing, Error(8, 0))

        self.go(steps, 1)

    def test_lxc(self):
        """Namespaces of containers."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            dom = self.step("dom = virDomainLookupByName(conn, \"web\")", lambda: conn.domain_lookup_by_name("web"), show.thing, ANYTHING)
            self.step("virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE", lambda: dom.lxc_open_namespace(0), show.numbers, Error(3, 0))

        self.go(steps, 1)

    def test_admin(self):
        """The administration needs a daemon."""

        def steps():
            self.step("virAdmInitialize() => ok", lambda: Polyvirt.adm_initialize(), show.nothing, Answer("ok"))
            self.step("virAdmGetVersion() => _", lambda: Polyvirt.adm_get_version(), show.number, ANYTHING)

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
