# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: administration."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_administrated_daemon(self):
        """A daemon tells its servers, and is asked whether it is there."""

        def steps():
            adm = self.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            self.step("virAdmConnectIsAlive(adm) => true", lambda: adm.is_alive(), show.truth, Answer("true"))
            self.step("virAdmConnectGetURI(adm) => \"libvirtd\\*\"", lambda: adm.get_uri(), show.text, Answer("\"libvirtd", "\""))
            self.step("virAdmConnectGetLibVersion(adm) => 9000000", lambda: adm.get_lib_version(), show.number, Answer("9000000"))
            self.step("virAdmConnectListServers(adm, 0) => [_, _]", lambda: adm.list_servers(0), show.things, Answer("[", ", ", "]"))
            server = self.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", lambda: adm.lookup_server("libvirtd", 0), show.thing, Answer("AdmServer(\"libvirtd\")"))
            self.step("virAdmServerGetName(server) => \"libvirtd\"", lambda: server.get_name(), show.text, Answer("\"libvirtd\""))
            self.step("virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC", lambda: adm.lookup_server("nope", 0), show.thing, Error(95, 7))
            self.step("virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok", lambda: adm.set_daemon_timeout(0, 0), show.nothing, Answer("ok"))
            self.step("virAdmConnectClose(adm) => _", lambda: adm.close(), show.number, ANYTHING)

        self.go(steps, 1)

    def test_administrated_daemon_out_of_reach(self):
        """Where no daemon listens, there is nothing to administrate."""

        def steps():
            self.step("virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC", lambda: Polyvirt.AdmConnect.open(self.text("libvirtd+unix:///system?socket={scratch}/none"), Polyvirt.ConnectFlags(0)), show.thing, Error(38, 7))
            self.step("virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN", lambda: Polyvirt.AdmConnect.open("nonsense:///system", Polyvirt.ConnectFlags(0)), show.thing, Error(67, 62))

        self.go(steps, 1)

    def test_newer_administration(self):
        """A daemon that is older than a call of the administration refuses it."""

        def steps():
            adm = self.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            self.step("virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC", lambda: adm.daemon_shutdown(Polyvirt.AdmConnectDaemonShutdownFlags(0)), show.nothing, Error(39, 7))

        self.go(steps, 1)

    def test_administrated_logging(self):
        """Where a daemon logs to, and what of, can be read and changed."""

        def steps():
            adm = self.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            self.step("virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok", lambda: adm.set_logging_filters("3:remote 4:event", 0), show.nothing, Answer("ok"))
            self.step("virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")", lambda: adm.get_logging_filters(0), show.several(show.number, show.text), Answer("(2, \"3:*remote* 4:*event* \")"))
            self.step("virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: adm.set_logging_filters("nonsense", 0), show.nothing, Error(8, 0))
            self.step("virAdmConnectSetLoggingFilters(adm, null, 0) => ok", lambda: adm.set_logging_filters(None, 0), show.nothing, Answer("ok"))
            self.step("virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok", lambda: adm.set_logging_outputs("3:stderr", 0), show.nothing, Answer("ok"))
            self.step("virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")", lambda: adm.get_logging_outputs(0), show.several(show.number, show.text), Answer("(1, \"3:stderr\")"))
            self.step("virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: adm.set_logging_outputs("9:nowhere", 0), show.nothing, Error(8, 0))
            self.step("virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", lambda: adm.get_logging_outputs(1), show.several(show.number, show.text), Error(8, 62))

        self.go(steps, 1)

    def test_administrated_server(self):
        """How many workers and clients a server may have."""

        def steps():
            adm = self.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            server = self.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", lambda: adm.lookup_server("libvirtd", 0), show.thing, Answer("AdmServer(\"libvirtd\")"))
            self.step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok", lambda: server.set_thread_pool_parameters(runtime.params([("minWorkers", "u", 6), ("maxWorkers", "u", 30)]), 0), show.nothing, Answer("ok"))
            self.step("virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}", lambda: server.get_thread_pool_parameters(0), show.params, Answer("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"))
            self.step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: server.set_thread_pool_parameters(runtime.params([("minWorkers", "u", 60), ("maxWorkers", "u", 30)]), 0), show.nothing, Error(8, 0))
            self.step("virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok", lambda: server.set_client_limits(runtime.params([("nclients_max", "u", 100), ("nclients_unauth_max", "u", 10)]), 0), show.nothing, Answer("ok"))
            self.step("virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}", lambda: server.get_client_limits(0), show.params, Answer("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"))
            self.step("virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: server.set_client_limits(runtime.params([("nclients", "u", 5)]), 0), show.nothing, Error(74, 0))
            self.step("virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC", lambda: server.update_tls_files(0), show.nothing, Error(1, 7))
            self.step("virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", lambda: server.update_tls_files(1), show.nothing, Error(8, 62))

        self.go(steps, 1)

    def test_administrated_clients(self):
        """A client is known to the server it came to, and can be sent away."""

        def steps():
            adm = self.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            server = self.step("server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")", lambda: adm.lookup_server("admin", 0), show.thing, Answer("AdmServer(\"admin\")"))
            other = self.step("other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: Polyvirt.AdmConnect.open(self.text("{daemon}"), Polyvirt.ConnectFlags(0)), show.thing, Answer("AdmConnect"))
            closed = self.step("on admin_close_events(other) as closed", lambda: helpers.admin_close_events(other), show.nothing, ANYTHING)
            client = self.step("client = newest_client(server) => AdmClient", lambda: helpers.newest_client(server), show.thing, Answer("AdmClient"))
            self.step("virAdmServerListClients(server, 0) => _", lambda: server.list_clients(0), show.things, ANYTHING)
            id = self.step("id = virAdmClientGetID(client) => _", lambda: client.get_id(), show.number, ANYTHING)
            self.step("virAdmServerLookupClient(server, id, 0) => AdmClient", lambda: server.lookup_client(id, 0), show.thing, Answer("AdmClient"))
            self.step("virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC", lambda: server.lookup_client(999999, 0), show.thing, Error(96, 7))
            self.step("virAdmClientGetTimestamp(client) => _", lambda: client.get_timestamp(), show.number, ANYTHING)
            self.step("virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX", lambda: client.get_transport(), show.number, Answer("0"))
            self.step("virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}", lambda: client.get_info(0), show.params, Answer("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"))
            self.step("virAdmClientClose(client, 0) => ok", lambda: client.close(0), show.nothing, Answer("ok"))
            self.step("event closed => VIR_CONNECT_CLOSE_REASON_EOF", lambda: closed.next(), str, Answer("1"))
            self.step("virAdmConnectIsAlive(other) => _", lambda: other.is_alive(), show.truth, ANYTHING)

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
