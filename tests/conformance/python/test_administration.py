# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: administration."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_administrated_daemon(case):
    """A daemon tells its servers, and is asked whether it is there."""

    def steps(case):
        adm = case.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        case.step("virAdmConnectIsAlive(adm) => true", lambda: adm.isAlive(), show.truth, Answer("true"))
        case.step("virAdmConnectGetURI(adm) => \"libvirtd\\*\"", lambda: adm.getURI(), show.text, Answer("\"libvirtd", "\""))
        case.step("virAdmConnectGetLibVersion(adm) => 9000000", lambda: adm.getLibVersion(), show.number, Answer("9000000"))
        case.step("virAdmConnectListServers(adm, 0) => [_, _]", lambda: adm.listServers(0), show.things, Answer("[", ", ", "]"))
        server = case.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", lambda: adm.lookupServer("libvirtd", 0), show.thing, Answer("AdmServer(\"libvirtd\")"))
        case.step("virAdmServerGetName(server) => \"libvirtd\"", lambda: server.name(), show.text, Answer("\"libvirtd\""))
        case.step("virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC", lambda: adm.lookupServer("nope", 0), show.thing, Error(libvirt.VIR_ERR_NO_SERVER, libvirt.VIR_FROM_RPC))
        case.step("virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok", lambda: adm.setDaemonTimeout(0, 0), show.nothing, Answer("ok"))
        case.step("virAdmConnectClose(adm) => _", lambda: by_hand.virAdmConnectClose(adm), show.number, ANYTHING)

    case.run(steps, 1)


def test_administrated_daemon_out_of_reach(case):
    """Where no daemon listens, there is nothing to administrate."""

    def steps(case):
        case.step("virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC", lambda: by_hand.virAdmConnectOpen(case.text("libvirtd+unix:///system?socket={scratch}/none"), 0), show.thing, Error(libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_FROM_RPC))
        case.step("virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN", lambda: by_hand.virAdmConnectOpen("nonsense:///system", 0), show.thing, Error(libvirt.VIR_ERR_CONFIG_UNSUPPORTED, libvirt.VIR_FROM_ADMIN))

    case.run(steps, 1)


def test_newer_administration(case):
    """A daemon that is older than a call of the administration refuses it."""

    def steps(case):
        adm = case.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        case.step("virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC", lambda: adm.daemonShutdown(0), show.nothing, Error(libvirt.VIR_ERR_RPC, libvirt.VIR_FROM_RPC))

    case.run(steps, 1)


def test_administrated_logging(case):
    """Where a daemon logs to, and what of, can be read and changed."""

    def steps(case):
        adm = case.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        case.step("virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok", lambda: adm.setLoggingFilters("3:remote 4:event", 0), show.nothing, Answer("ok"))
        case.step("virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")", lambda: adm.getLoggingFilters(0), show.several(show.number, show.text), Answer("(2, \"3:*remote* 4:*event* \")"))
        case.step("virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: adm.setLoggingFilters("nonsense", 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virAdmConnectSetLoggingFilters(adm, null, 0) => ok", lambda: adm.setLoggingFilters(None, 0), show.nothing, Answer("ok"))
        case.step("virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok", lambda: adm.setLoggingOutputs("3:stderr", 0), show.nothing, Answer("ok"))
        case.step("virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")", lambda: adm.getLoggingOutputs(0), show.several(show.number, show.text), Answer("(1, \"3:stderr\")"))
        case.step("virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: adm.setLoggingOutputs("9:nowhere", 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", lambda: adm.getLoggingOutputs(1), show.several(show.number, show.text), Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_ADMIN))

    case.run(steps, 1)


def test_administrated_server(case):
    """How many workers and clients a server may have."""

    def steps(case):
        adm = case.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        server = case.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", lambda: adm.lookupServer("libvirtd", 0), show.thing, Answer("AdmServer(\"libvirtd\")"))
        case.step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok", lambda: server.setThreadPoolParameters({"minWorkers": 6, "maxWorkers": 30}, 0), show.nothing, Answer("ok"))
        case.step("virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}", lambda: server.threadPoolParameters(0), show.params, Answer("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"))
        case.step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", lambda: server.setThreadPoolParameters({"minWorkers": 60, "maxWorkers": 30}, 0), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_NONE))
        case.step("virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok", lambda: server.setClientLimits({"nclients_max": 100, "nclients_unauth_max": 10}, 0), show.nothing, Answer("ok"))
        case.step("virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}", lambda: server.clientLimits(0), show.params, Answer("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"))
        case.step("virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", lambda: server.setClientLimits({"nclients": 5}, 0), show.nothing, Error(libvirt.VIR_ERR_ARGUMENT_UNSUPPORTED, libvirt.VIR_FROM_NONE))
        case.step("virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC", lambda: server.updateTlsFiles(0), show.nothing, Error(libvirt.VIR_ERR_INTERNAL_ERROR, libvirt.VIR_FROM_RPC))
        case.step("virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", lambda: server.updateTlsFiles(1), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_ADMIN))

    case.run(steps, 1)


def test_administrated_clients(case):
    """A client is known to the server it came to, and can be sent away."""

    def steps(case):
        adm = case.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        server = case.step("server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")", lambda: adm.lookupServer("admin", 0), show.thing, Answer("AdmServer(\"admin\")"))
        other = case.step("other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", lambda: by_hand.virAdmConnectOpen(case.text("{daemon}"), 0), show.thing, Answer("AdmConnect"))
        closed = case.step("on admin_close_events(other) as closed", lambda: helpers.admin_close_events(other), show.nothing, ANYTHING)
        client = case.step("client = newest_client(server) => AdmClient", lambda: helpers.newest_client(server), show.thing, Answer("AdmClient"))
        case.step("virAdmServerListClients(server, 0) => _", lambda: server.listClients(0), show.things, ANYTHING)
        id = case.step("id = virAdmClientGetID(client) => _", lambda: client.ID(), show.number, ANYTHING)
        case.step("virAdmServerLookupClient(server, id, 0) => AdmClient", lambda: server.lookupClient(id, 0), show.thing, Answer("AdmClient"))
        case.step("virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC", lambda: server.lookupClient(999999, 0), show.thing, Error(libvirt.VIR_ERR_NO_CLIENT, libvirt.VIR_FROM_RPC))
        case.step("virAdmClientGetTimestamp(client) => _", lambda: client.timestamp(), show.number, ANYTHING)
        case.step("virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX", lambda: client.transport(), show.number, Answer("0"))
        case.step("virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}", lambda: client.info(0), show.params, Answer("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"))
        case.step("virAdmClientClose(client, 0) => ok", lambda: client.close(0), show.nothing, Answer("ok"))
        case.step("event closed => VIR_CONNECT_CLOSE_REASON_EOF", lambda: closed.next(), str, Answer("1"))
        case.step("virAdmConnectIsAlive(other) => _", lambda: other.isAlive(), show.truth, ANYTHING)

    case.run(steps, 1)
