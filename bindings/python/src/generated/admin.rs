// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: admin.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virAdmInitialize", c"virAdmInitialize()\n--\n\nPrepares the administration library.", 0, Failure::MinusOne, vir_adm_initialize),
    Function::new(c"virAdmConnectIsAlive", c"virAdmConnectIsAlive(conn)\n--\n\nTells whether an administration connection still works.", 1, Failure::MinusOne, vir_adm_connect_is_alive),
    Function::new(c"virAdmConnectListServers", c"virAdmConnectListServers(conn, flags)\n--\n\nLists the servers of a daemon with handles to all of them.", 2, Failure::None, vir_adm_connect_list_servers),
    Function::new(c"virAdmGetVersion", c"virAdmGetVersion()\n--\n\nTells the version of the administration library in use. Works without a connection.", 0, Failure::None, vir_adm_get_version),
    Function::new(c"virAdmConnectGetURI", c"virAdmConnectGetURI(conn)\n--\n\nGives the URI of an administration connection.", 1, Failure::None, vir_adm_connect_get_uri),
    Function::new(c"virAdmConnectGetLibVersion", c"virAdmConnectGetLibVersion(conn)\n--\n\nTells the version of the library that the daemon at the other end uses.", 1, Failure::None, vir_adm_connect_get_lib_version),
    Function::new(c"virAdmServerGetName", c"virAdmServerGetName(srv)\n--\n\nGives the name of a server.", 1, Failure::None, vir_adm_server_get_name),
    Function::new(c"virAdmConnectLookupServer", c"virAdmConnectLookupServer(conn, name, flags)\n--\n\nFinds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.", 3, Failure::None, vir_adm_connect_lookup_server),
    Function::new(c"virAdmServerGetThreadPoolParameters", c"virAdmServerGetThreadPoolParameters(srv, flags)\n--\n\nReads the limits and the state of a server's worker threads.", 2, Failure::None, vir_adm_server_get_thread_pool_parameters),
    Function::new(c"virAdmServerSetThreadPoolParameters", c"virAdmServerSetThreadPoolParameters(srv, params, flags)\n--\n\nChanges the limits on a server's worker threads.", 3, Failure::MinusOne, vir_adm_server_set_thread_pool_parameters),
    Function::new(c"virAdmClientGetID", c"virAdmClientGetID(client)\n--\n\nGives the number that identifies a client within its server.", 1, Failure::None, vir_adm_client_get_id),
    Function::new(c"virAdmClientGetTimestamp", c"virAdmClientGetTimestamp(client)\n--\n\nTells when a client connected.", 1, Failure::None, vir_adm_client_get_timestamp),
    Function::new(c"virAdmClientGetTransport", c"virAdmClientGetTransport(client)\n--\n\nTells how a client is connected.", 1, Failure::None, vir_adm_client_get_transport),
    Function::new(c"virAdmServerListClients", c"virAdmServerListClients(srv, flags)\n--\n\nLists the clients of a server with handles to all of them.", 2, Failure::None, vir_adm_server_list_clients),
    Function::new(c"virAdmServerLookupClient", c"virAdmServerLookupClient(srv, id, flags)\n--\n\nFinds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.", 3, Failure::None, vir_adm_server_lookup_client),
    Function::new(c"virAdmClientGetInfo", c"virAdmClientGetInfo(client, flags)\n--\n\nTells who a client is: its process, user, address or certificate.", 2, Failure::None, vir_adm_client_get_info),
    Function::new(c"virAdmClientClose", c"virAdmClientClose(client, flags)\n--\n\nDisconnects a client from the daemon, by force.", 2, Failure::MinusOne, vir_adm_client_close),
    Function::new(c"virAdmServerGetClientLimits", c"virAdmServerGetClientLimits(srv, flags)\n--\n\nReads the limits on a server's clients, and how many there are.", 2, Failure::None, vir_adm_server_get_client_limits),
    Function::new(c"virAdmServerSetClientLimits", c"virAdmServerSetClientLimits(srv, params, flags)\n--\n\nChanges the limits on a server's clients.", 3, Failure::MinusOne, vir_adm_server_set_client_limits),
    Function::new(c"virAdmServerUpdateTlsFiles", c"virAdmServerUpdateTlsFiles(srv, flags)\n--\n\nMakes a server read its TLS certificates, keys and revocation list anew.", 2, Failure::MinusOne, vir_adm_server_update_tls_files),
    Function::new(c"virAdmConnectGetLoggingOutputs", c"virAdmConnectGetLoggingOutputs(conn, flags)\n--\n\nReads where a daemon writes its log. The caller frees the text.", 2, Failure::None, vir_adm_connect_get_logging_outputs),
    Function::new(c"virAdmConnectGetLoggingFilters", c"virAdmConnectGetLoggingFilters(conn, flags)\n--\n\nReads which parts of a daemon log from which level on. The caller frees the text.", 2, Failure::None, vir_adm_connect_get_logging_filters),
    Function::new(c"virAdmConnectSetLoggingOutputs", c"virAdmConnectSetLoggingOutputs(conn, outputs, flags)\n--\n\nReplaces the list of places a daemon writes its log to.", 3, Failure::MinusOne, vir_adm_connect_set_logging_outputs),
    Function::new(c"virAdmConnectSetLoggingFilters", c"virAdmConnectSetLoggingFilters(conn, filters, flags)\n--\n\nReplaces the list of logging filters of a daemon.", 3, Failure::MinusOne, vir_adm_connect_set_logging_filters),
    Function::new(c"virAdmConnectSetDaemonTimeout", c"virAdmConnectSetDaemonTimeout(conn, timeout, flags)\n--\n\nSets how long a daemon without clients and without work stays before it ends itself.", 3, Failure::MinusOne, vir_adm_connect_set_daemon_timeout),
    Function::new(c"virAdmConnectDaemonShutdown", c"virAdmConnectDaemonShutdown(conn, flags)\n--\n\nAsks a daemon to end.", 2, Failure::MinusOne, vir_adm_connect_daemon_shutdown),
];

fn vir_adm_initialize<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(library::initialize())
}

fn vir_adm_connect_is_alive<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    c.give_truth(c.wait(|| conn.is_alive()))
}

fn vir_adm_connect_list_servers<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_servers(flags)))
}

fn vir_adm_get_version<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(library::version())
}

fn vir_adm_connect_get_uri<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    c.give(conn.uri())
}

fn vir_adm_connect_get_lib_version<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    c.give(c.wait(|| conn.lib_version()))
}

fn vir_adm_server_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    c.give(srv.name())
}

fn vir_adm_connect_lookup_server<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let name = c.text(1, "name")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.lookup_server(&name, flags)))
}

fn vir_adm_server_get_thread_pool_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| srv.thread_pool_parameters(flags)))
}

fn vir_adm_server_set_thread_pool_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let params = c.params(1, params::threadpool::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| srv.set_thread_pool_parameters(&params, flags)))
}

fn vir_adm_client_get_id<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let client = c.object::<AdmClient>(0)?;
    c.give(client.id())
}

fn vir_adm_client_get_timestamp<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let client = c.object::<AdmClient>(0)?;
    c.give(client.timestamp())
}

fn vir_adm_client_get_transport<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let client = c.object::<AdmClient>(0)?;
    c.give(client.transport())
}

fn vir_adm_server_list_clients<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| srv.list_clients(flags)))
}

fn vir_adm_server_lookup_client<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let id = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| srv.lookup_client(id, flags)))
}

fn vir_adm_client_get_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let client = c.object::<AdmClient>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| client.info(flags)))
}

fn vir_adm_client_close<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let client = c.object::<AdmClient>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| client.close(flags)))
}

fn vir_adm_server_get_client_limits<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| srv.client_limits(flags)))
}

fn vir_adm_server_set_client_limits<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let params = c.params(1, params::server_clients::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| srv.set_client_limits(&params, flags)))
}

fn vir_adm_server_update_tls_files<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let srv = c.object::<AdmServer>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| srv.update_tls_files(flags)))
}

fn vir_adm_connect_get_logging_outputs<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.logging_outputs(flags)))
}

fn vir_adm_connect_get_logging_filters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.logging_filters(flags)))
}

fn vir_adm_connect_set_logging_outputs<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let outputs = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.set_logging_outputs(outputs.as_deref(), flags)))
}

fn vir_adm_connect_set_logging_filters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let filters = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.set_logging_filters(filters.as_deref(), flags)))
}

fn vir_adm_connect_set_daemon_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let timeout = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.set_daemon_timeout(timeout, flags)))
}

fn vir_adm_connect_daemon_shutdown<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<AdmConnect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.daemon_shutdown(AdmConnectDaemonShutdownFlags::of(flags))))
}
