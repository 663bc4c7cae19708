// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: administration. */
class AdministrationTest {
    /** A daemon tells its servers, and is asked whether it is there. */
    @Test
    void administrated_daemon() throws Exception {
        Run.of("administrated_daemon", null, false, 1, (run, conn) -> {
            var adm = run.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            run.step("virAdmConnectIsAlive(adm) => true", () -> adm.isAlive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virAdmConnectGetURI(adm) => \"libvirtd\\*\"", () -> adm.getURI(), value -> Show.text(value), Expected.answer("\"libvirtd", "\""));
            run.step("virAdmConnectGetLibVersion(adm) => 9000000", () -> adm.getLibVersion(), value -> Show.unsigned(value), Expected.answer("9000000"));
            run.step("virAdmConnectListServers(adm, 0) => [_, _]", () -> adm.listServers(0), value -> Show.list(value, Show::thing), Expected.answer("[", ", ", "]"));
            var server = run.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", () -> adm.lookupServer("libvirtd", 0), value -> Show.thing(value), Expected.answer("AdmServer(\"libvirtd\")"));
            run.step("virAdmServerGetName(server) => \"libvirtd\"", () -> server.getName(), value -> Show.text(value), Expected.answer("\"libvirtd\""));
            run.step("virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC", () -> adm.lookupServer("nope", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SERVER, Error.ErrorDomain.VIR_FROM_RPC));
            run.done("virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok", () -> adm.setDaemonTimeout(0, 0), Expected.answer("ok"));
            run.step("virAdmConnectClose(adm) => _", () -> ByHand.virAdmConnectClose(adm), value -> Show.any(value), Expected.ANYTHING);
        });
    }

    /** Where no daemon listens, there is nothing to administrate. */
    @Test
    void administrated_daemon_out_of_reach() throws Exception {
        Run.of("administrated_daemon_out_of_reach", null, false, 1, (run, conn) -> {
            run.step("virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC", () -> ByHand.virAdmConnectOpen(run.text("libvirtd+unix:///system?socket={scratch}/none"), 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_SYSTEM_ERROR, Error.ErrorDomain.VIR_FROM_RPC));
            run.step("virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN", () -> ByHand.virAdmConnectOpen("nonsense:///system", 0), value -> Show.any(value), Expected.error(Error.ErrorNumber.VIR_ERR_CONFIG_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_ADMIN));
        });
    }

    /** A daemon that is older than a call of the administration refuses it. */
    @Test
    void newer_administration() throws Exception {
        Run.of("newer_administration", null, false, 1, (run, conn) -> {
            var adm = run.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            run.done("virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC", () -> adm.daemonShutdown(0), Expected.error(Error.ErrorNumber.VIR_ERR_RPC, Error.ErrorDomain.VIR_FROM_RPC));
        });
    }

    /** Where a daemon logs to, and what of, can be read and changed. */
    @Test
    void administrated_logging() throws Exception {
        Run.of("administrated_logging", null, false, 1, (run, conn) -> {
            var adm = run.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            run.done("virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok", () -> adm.setLoggingFilters("3:remote 4:event", 0), Expected.answer("ok"));
            run.step("virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")", () -> adm.getLoggingFilters(0), value -> Show.several(Show.number(value.result), Show.text(value.filters)), Expected.answer("(2, \"3:*remote* 4:*event* \")"));
            run.done("virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> adm.setLoggingFilters("nonsense", 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virAdmConnectSetLoggingFilters(adm, null, 0) => ok", () -> adm.setLoggingFilters((String) null, 0), Expected.answer("ok"));
            run.done("virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok", () -> adm.setLoggingOutputs("3:stderr", 0), Expected.answer("ok"));
            run.step("virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")", () -> adm.getLoggingOutputs(0), value -> Show.several(Show.number(value.result), Show.text(value.outputs)), Expected.answer("(1, \"3:stderr\")"));
            run.done("virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> adm.setLoggingOutputs("9:nowhere", 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.step("virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", () -> adm.getLoggingOutputs(1), value -> Show.several(Show.number(value.result), Show.text(value.outputs)), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_ADMIN));
        });
    }

    /** How many workers and clients a server may have. */
    @Test
    void administrated_server() throws Exception {
        Run.of("administrated_server", null, false, 1, (run, conn) -> {
            var adm = run.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            var server = run.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", () -> adm.lookupServer("libvirtd", 0), value -> Show.thing(value), Expected.answer("AdmServer(\"libvirtd\")"));
            run.done("virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok", () -> server.setThreadPoolParameters(new TypedParameter[] {new TypedUintParameter("minWorkers", 6), new TypedUintParameter("maxWorkers", 30)}, 0), Expected.answer("ok"));
            run.step("virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}", () -> server.getThreadPoolParameters(0), value -> Show.params(value), Expected.answer("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"));
            run.done("virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", () -> server.setThreadPoolParameters(new TypedParameter[] {new TypedUintParameter("minWorkers", 60), new TypedUintParameter("maxWorkers", 30)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok", () -> server.setClientLimits(new TypedParameter[] {new TypedUintParameter("nclients_max", 100), new TypedUintParameter("nclients_unauth_max", 10)}, 0), Expected.answer("ok"));
            run.step("virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}", () -> server.getClientLimits(0), value -> Show.params(value), Expected.answer("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"));
            run.done("virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", () -> server.setClientLimits(new TypedParameter[] {new TypedUintParameter("nclients", 5)}, 0), Expected.error(Error.ErrorNumber.VIR_ERR_ARGUMENT_UNSUPPORTED, Error.ErrorDomain.VIR_FROM_NONE));
            run.done("virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC", () -> server.updateTlsFiles(0), Expected.error(Error.ErrorNumber.VIR_ERR_INTERNAL_ERROR, Error.ErrorDomain.VIR_FROM_RPC));
            run.done("virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", () -> server.updateTlsFiles(1), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_ADMIN));
        });
    }

    /** A client is known to the server it came to, and can be sent away. */
    @Test
    void administrated_clients() throws Exception {
        Run.of("administrated_clients", null, false, 1, (run, conn) -> {
            var adm = run.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            var server = run.step("server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")", () -> adm.lookupServer("admin", 0), value -> Show.thing(value), Expected.answer("AdmServer(\"admin\")"));
            var other = run.step("other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", () -> ByHand.virAdmConnectOpen(run.text("{daemon}"), 0), value -> Show.any(value), Expected.answer("AdmConnect"));
            var closed = run.step("on admin_close_events(other) as closed", () -> Helpers.admin_close_events(other), kept -> "ok", Expected.ANYTHING);
            var client = run.step("client = newest_client(server) => AdmClient", () -> Helpers.newest_client(server), value -> Show.thing(value), Expected.answer("AdmClient"));
            run.step("virAdmServerListClients(server, 0) => _", () -> server.listClients(0), value -> Show.list(value, Show::thing), Expected.ANYTHING);
            var id = run.step("id = virAdmClientGetID(client) => _", () -> client.getID(), value -> Show.unsigned(value), Expected.ANYTHING);
            run.step("virAdmServerLookupClient(server, id, 0) => AdmClient", () -> server.lookupClient(id, 0), value -> Show.thing(value), Expected.answer("AdmClient"));
            run.step("virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC", () -> server.lookupClient(999999L, 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_CLIENT, Error.ErrorDomain.VIR_FROM_RPC));
            run.step("virAdmClientGetTimestamp(client) => _", () -> client.getTimestamp(), value -> Show.number(value), Expected.ANYTHING);
            run.step("virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX", () -> client.getTransport(), value -> Show.number(value), Expected.answer("0"));
            run.step("virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}", () -> client.getInfo(0), value -> Show.params(value), Expected.answer("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"));
            run.done("virAdmClientClose(client, 0) => ok", () -> client.close(0), Expected.answer("ok"));
            run.step("event closed => VIR_CONNECT_CLOSE_REASON_EOF", closed::next, told -> told, Expected.answer("1"));
            run.step("virAdmConnectIsAlive(other) => _", () -> other.isAlive(), value -> Show.truth(value == 1), Expected.ANYTHING);
        });
    }

}
