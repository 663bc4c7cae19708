# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: administration.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# A daemon tells its servers, and is asked whether it is there.
conversation(
    'administrated_daemon',
    sub {
        my ($case) = @_;
        my ($adm, $server);
        ($adm) = $case->step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        $case->step("virAdmConnectIsAlive(adm) => true", sub { $adm->is_alive() }, one(\&truth), answer("true"));
        $case->step("virAdmConnectGetURI(adm) => \"libvirtd\\*\"", sub { $adm->get_uri() }, one(\&text), answer("\"libvirtd", "\""));
        $case->step("virAdmConnectGetLibVersion(adm) => 9000000", sub { $adm->get_library_version() }, one(\&number), answer("9000000"));
        $case->step("virAdmConnectListServers(adm, 0) => [_, _]", sub { $adm->list_servers(0) }, list(each_of(\&thing)), answer("[", ", ", "]"));
        ($server) = $case->step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", sub { $adm->lookup_server("libvirtd", 0) }, one(\&thing), answer("AdmServer(\"libvirtd\")"));
        $case->step("virAdmServerGetName(server) => \"libvirtd\"", sub { $server->get_name() }, one(\&text), answer("\"libvirtd\""));
        $case->step("virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC", sub { $adm->lookup_server("nope", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_SERVER(), Sys::Virt::Error::FROM_RPC()));
        $case->step("virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok", sub { $adm->set_daemon_timeout(0, 0) }, NOTHING, answer("ok"));
        $case->step("virAdmConnectClose(adm) => _", sub { ByHand::virAdmConnectClose($adm) }, one(\&number), anything());
        return;
    }
);

# Where no daemon listens, there is nothing to administrate.
conversation(
    'administrated_daemon_out_of_reach',
    sub {
        my ($case) = @_;
        $case->step("virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC", sub { Sys::Virt::Admin::open($case->text("libvirtd+unix:///system?socket={scratch}/none"), 0) }, one(\&thing), error(Sys::Virt::Error::ERR_SYSTEM_ERROR(), Sys::Virt::Error::FROM_RPC()));
        $case->step("virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN", sub { Sys::Virt::Admin::open("nonsense:///system", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_CONFIG_UNSUPPORTED(), Sys::Virt::Error::FROM_ADMIN()));
        return;
    }
);

# A daemon that is older than a call of the administration refuses it.
conversation(
    'newer_administration',
    sub {
        my ($case) = @_;
        my ($adm);
        ($adm) = $case->step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        $case->step("virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC", sub { $adm->daemon_shutdown(0) }, NOTHING, error(Sys::Virt::Error::ERR_RPC(), Sys::Virt::Error::FROM_RPC()));
        return;
    }
);

# Where a daemon logs to, and what of, can be read and changed.
conversation(
    'administrated_logging',
    sub {
        my ($case) = @_;
        my ($adm);
        ($adm) = $case->step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        $case->step("virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok", sub { $adm->set_logging_filters("3:remote 4:event", 0) }, NOTHING, answer("ok"));
        $case->step("virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")", sub { $adm->get_logging_filters(0) }, several(\&number, \&text), answer("(2, \"3:*remote* 4:*event* \")"));
        $case->step("virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $adm->set_logging_filters("nonsense", 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virAdmConnectSetLoggingFilters(adm, null, 0) => ok", sub { $adm->set_logging_filters(undef, 0) }, NOTHING, answer("ok"));
        $case->step("virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok", sub { $adm->set_logging_outputs("3:stderr", 0) }, NOTHING, answer("ok"));
        $case->step("virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")", sub { $adm->get_logging_outputs(0) }, several(\&number, \&text), answer("(1, \"3:stderr\")"));
        $case->step("virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $adm->set_logging_outputs("9:nowhere", 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", sub { $adm->get_logging_outputs(1) }, several(\&number, \&text), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_ADMIN()));
        return;
    }
);

# How many workers and clients a server may have.
conversation(
    'administrated_server',
    sub {
        my ($case) = @_;
        my ($adm, $server);
        ($adm) = $case->step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        ($server) = $case->step("server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")", sub { $adm->lookup_server("libvirtd", 0) }, one(\&thing), answer("AdmServer(\"libvirtd\")"));
        $case->step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok", sub { $server->set_thread_pool_parameters({"minWorkers" => 6, "maxWorkers" => 30}, 0) }, NOTHING, answer("ok"));
        $case->step("virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}", sub { $server->get_thread_pool_parameters(0) }, one(\&params), answer("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"));
        $case->step("virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE", sub { $server->set_thread_pool_parameters({"minWorkers" => 60, "maxWorkers" => 30}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok", sub { $server->set_client_limits({"nclients_max" => 100, "nclients_unauth_max" => 10}, 0) }, NOTHING, answer("ok"));
        $case->step("virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}", sub { $server->get_client_limits(0) }, one(\&params), answer("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"));
        $case->step("virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE", sub { $server->set_client_limits({"nclients" => 5}, 0) }, NOTHING, error(Sys::Virt::Error::ERR_ARGUMENT_UNSUPPORTED(), Sys::Virt::Error::FROM_NONE()));
        $case->step("virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC", sub { $server->update_tls_files(0) }, NOTHING, error(Sys::Virt::Error::ERR_INTERNAL_ERROR(), Sys::Virt::Error::FROM_RPC()));
        $case->step("virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN", sub { $server->update_tls_files(1) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_ADMIN()));
        return;
    }
);

# A client is known to the server it came to, and can be sent away.
conversation(
    'administrated_clients',
    sub {
        my ($case) = @_;
        my ($adm, $server, $other, $closed, $client, $id);
        ($adm) = $case->step("adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        ($server) = $case->step("server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")", sub { $adm->lookup_server("admin", 0) }, one(\&thing), answer("AdmServer(\"admin\")"));
        ($other) = $case->step("other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect", sub { Sys::Virt::Admin::open($case->text("{daemon}"), 0) }, one(\&thing), answer("AdmConnect"));
        ($closed) = $case->step("on admin_close_events(other) as closed", sub { Helpers::admin_close_events($other) }, NOTHING, anything());
        ($client) = $case->step("client = newest_client(server) => AdmClient", sub { Helpers::newest_client($server) }, one(\&thing), answer("AdmClient"));
        $case->step("virAdmServerListClients(server, 0) => _", sub { $server->list_clients(0) }, list(each_of(\&thing)), anything());
        ($id) = $case->step("id = virAdmClientGetID(client) => _", sub { $client->get_id() }, one(\&number), anything());
        $case->step("virAdmServerLookupClient(server, id, 0) => AdmClient", sub { $server->lookup_client($id, 0) }, one(\&thing), answer("AdmClient"));
        $case->step("virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC", sub { $server->lookup_client(999999, 0) }, one(\&thing), error(Sys::Virt::Error::ERR_NO_CLIENT(), Sys::Virt::Error::FROM_RPC()));
        $case->step("virAdmClientGetTimestamp(client) => _", sub { $client->get_timestamp() }, one(\&number), anything());
        $case->step("virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX", sub { $client->get_transport() }, one(\&number), answer("0"));
        $case->step("virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}", sub { $client->get_info(0) }, one(\&params), answer("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"));
        $case->step("virAdmClientClose(client, 0) => ok", sub { $client->close(0) }, NOTHING, answer("ok"));
        $case->step("event closed => VIR_CONNECT_CLOSE_REASON_EOF", sub { $closed->next() }, AS_IT_IS, answer("1"));
        $case->step("virAdmConnectIsAlive(other) => _", sub { $other->is_alive() }, one(\&truth), anything());
        return;
    }
);

finish();
