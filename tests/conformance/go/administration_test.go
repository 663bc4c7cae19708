// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: administration.

// A daemon tells its servers, and is asked whether it is there.
func TestAdministratedDaemon(t *testing.T) {
	run(t, "administrated_daemon", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		adm, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(adm))
		got2, err := adm.IsAlive()
		c.step("virAdmConnectIsAlive(adm) => true", answer("true"), err, show(got2))
		got3, err := adm.GetURI()
		c.step("virAdmConnectGetURI(adm) => \"libvirtd\\*\"", answer("\"libvirtd", "\""), err, show(got3))
		got4, err := adm.GetLibVersion()
		c.step("virAdmConnectGetLibVersion(adm) => 9000000", answer("9000000"), err, show(got4))
		got5, err := adm.ListServers(0)
		c.step("virAdmConnectListServers(adm, 0) => [_, _]", answer("[", ", ", "]"), err, show(got5))
		server, err := adm.LookupServer("libvirtd", 0)
		c.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", answer("AdmServer(\"libvirtd\")"), err, show(server))
		got7, err := server.GetName()
		c.step("virAdmServerGetName(server) => \"libvirtd\"", answer("\"libvirtd\""), err, show(got7))
		got8, err := adm.LookupServer("nope", 0)
		c.step("virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC", failure(libvirt.ERR_NO_SERVER, libvirt.FROM_RPC), err, show(got8))
		c.done("virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok", answer("ok"), adm.SetDaemonTimeout(0, 0))
		got9, err := virAdmConnectClose(adm)
		c.step("virAdmConnectClose(adm) => _", anything(), err, show(got9))
	})
}

// Where no daemon listens, there is nothing to administrate.
func TestAdministratedDaemonOutOfReach(t *testing.T) {
	run(t, "administrated_daemon_out_of_reach", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := libvirt.NewAdmConnect(c.text("libvirtd+unix:///system?socket={scratch}/none"), 0)
		c.step("virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC", failure(libvirt.ERR_SYSTEM_ERROR, libvirt.FROM_RPC), err, show(got1))
		got2, err := libvirt.NewAdmConnect("nonsense:///system", 0)
		c.step("virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN", failure(libvirt.ERR_CONFIG_UNSUPPORTED, libvirt.FROM_ADMIN), err, show(got2))
	})
}

// A daemon that is older than a call of the administration refuses it.
func TestNewerAdministration(t *testing.T) {
	run(t, "newer_administration", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		adm, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(adm))
		c.done("virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC", failure(libvirt.ERR_RPC, libvirt.FROM_RPC), adm.DaemonShutdown(0))
	})
}

// Where a daemon logs to, and what of, can be read and changed.
func TestAdministratedLogging(t *testing.T) {
	run(t, "administrated_logging", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		adm, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(adm))
		c.done("virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok", answer("ok"), adm.SetLoggingFilters("3:remote 4:event", 0))
		got2, err := adm.GetLoggingFilters(0)
		c.step("virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")", anything(), err, maybe(got2))
		c.done("virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), adm.SetLoggingFilters("nonsense", 0))
		c.done("virAdmConnectSetLoggingFilters(adm, null, 0) => ok", answer("ok"), adm.SetLoggingFilters("", 0))
		c.done("virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok", answer("ok"), adm.SetLoggingOutputs("3:stderr", 0))
		got3, err := adm.GetLoggingOutputs(0)
		c.step("virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")", anything(), err, show(got3))
		c.done("virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), adm.SetLoggingOutputs("9:nowhere", 0))
		got4, err := adm.GetLoggingOutputs(1)
		c.step("virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_ADMIN), err, show(got4))
	})
}

// How many workers and clients a server may have.
func TestAdministratedServer(t *testing.T) {
	run(t, "administrated_server", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		adm, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(adm))
		server, err := adm.LookupServer("libvirtd", 0)
		c.step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", answer("AdmServer(\"libvirtd\")"), err, show(server))
		c.done("virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok", answer("ok"), server.SetThreadPoolParameters(&libvirt.ThreadPoolParameters{MinWorkersSet: true, MinWorkers: 6, MaxWorkersSet: true, MaxWorkers: 30}, 0))
		got3, err := server.GetThreadPoolParameters(0)
		c.step("virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}", answer("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"), err, show(got3))
		c.done("virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_NONE), server.SetThreadPoolParameters(&libvirt.ThreadPoolParameters{MinWorkersSet: true, MinWorkers: 60, MaxWorkersSet: true, MaxWorkers: 30}, 0))
		c.done("virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok", answer("ok"), server.SetClientLimits(&libvirt.ClientLimitsParameters{MaxClientsSet: true, MaxClients: 100, MaxUnauthClientsSet: true, MaxUnauthClients: 10}, 0))
		got4, err := server.GetClientLimits(0)
		c.step("virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}", answer("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"), err, show(got4))
		c.done("virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", failure(libvirt.ERR_ARGUMENT_UNSUPPORTED, libvirt.FROM_NONE), server.SetClientLimits(&libvirt.ClientLimitsParameters{CurrentClientsSet: true, CurrentClients: 5}, 0))
		c.done("virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC", failure(libvirt.ERR_INTERNAL_ERROR, libvirt.FROM_RPC), server.UpdateTlsFiles(0))
		c.done("virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_ADMIN), server.UpdateTlsFiles(1))
	})
}

// A client is known to the server it came to, and can be sent away.
func TestAdministratedClients(t *testing.T) {
	run(t, "administrated_clients", 1, "", false, func(c *conversation, conn *libvirt.Connect) {
		adm, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(adm))
		server, err := adm.LookupServer("admin", 0)
		c.step("server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")", answer("AdmServer(\"admin\")"), err, show(server))
		other, err := libvirt.NewAdmConnect(c.text("{daemon}"), 0)
		c.step("other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", answer("AdmConnect"), err, show(other))
		closed, err := adminCloseEvents(other)
		c.step("on admin_close_events(other) as closed", anything(), err)
		defer closed.stop()
		client, err := newestClient(server)
		c.step("client = newest_client(server) => AdmClient", answer("AdmClient"), err, show(client))
		got6, err := server.ListClients(0)
		c.step("virAdmServerListClients(server, 0) => _", anything(), err, show(got6))
		id, err := client.GetID()
		c.step("id = virAdmClientGetID(client) => _", anything(), err, show(id))
		got8, err := server.LookupClient(uint64(id), 0)
		c.step("virAdmServerLookupClient(server, id, 0) => AdmClient", answer("AdmClient"), err, show(got8))
		got9, err := server.LookupClient(999999, 0)
		c.step("virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC", failure(libvirt.ERR_NO_CLIENT, libvirt.FROM_RPC), err, show(got9))
		got10, err := client.GetTimestamp()
		c.step("virAdmClientGetTimestamp(client) => _", anything(), err, show(got10))
		got11, err := client.GetTransport()
		c.step("virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX", answer("0"), err, show(got11))
		got12, err := client.GetInfo(0)
		c.step("virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}", answer("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"), err, show(got12))
		c.done("virAdmClientClose(client, 0) => ok", answer("ok"), client.Close(0))
		c.step("event closed => VIR_CONNECT_CLOSE_REASON_EOF", answer("1"), nil, closed.next(c))
		got13, err := other.IsAlive()
		c.step("virAdmConnectIsAlive(other) => _", anything(), err, show(got13))
	})
}
