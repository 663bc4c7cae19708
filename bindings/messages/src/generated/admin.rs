// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: admin.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virAdmConnectIsAlive", vir_adm_connect_is_alive),
    ("virAdmConnectListServers", vir_adm_connect_list_servers),
    ("virAdmConnectGetURI", vir_adm_connect_get_uri),
    ("virAdmConnectGetLibVersion", vir_adm_connect_get_lib_version),
    ("virAdmServerGetName", vir_adm_server_get_name),
    ("virAdmConnectLookupServer", vir_adm_connect_lookup_server),
    ("virAdmServerGetThreadPoolParameters", vir_adm_server_get_thread_pool_parameters),
    ("virAdmServerSetThreadPoolParameters", vir_adm_server_set_thread_pool_parameters),
    ("virAdmClientGetID", vir_adm_client_get_id),
    ("virAdmClientGetTimestamp", vir_adm_client_get_timestamp),
    ("virAdmClientGetTransport", vir_adm_client_get_transport),
    ("virAdmServerListClients", vir_adm_server_list_clients),
    ("virAdmServerLookupClient", vir_adm_server_lookup_client),
    ("virAdmClientGetInfo", vir_adm_client_get_info),
    ("virAdmClientClose", vir_adm_client_close),
    ("virAdmServerGetClientLimits", vir_adm_server_get_client_limits),
    ("virAdmServerSetClientLimits", vir_adm_server_set_client_limits),
    ("virAdmServerUpdateTlsFiles", vir_adm_server_update_tls_files),
    ("virAdmConnectGetLoggingOutputs", vir_adm_connect_get_logging_outputs),
    ("virAdmConnectGetLoggingFilters", vir_adm_connect_get_logging_filters),
    ("virAdmConnectSetLoggingOutputs", vir_adm_connect_set_logging_outputs),
    ("virAdmConnectSetLoggingFilters", vir_adm_connect_set_logging_filters),
    ("virAdmConnectSetDaemonTimeout", vir_adm_connect_set_daemon_timeout),
    ("virAdmConnectDaemonShutdown", vir_adm_connect_daemon_shutdown),
];

fn vir_adm_connect_is_alive(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    c.give(conn.is_alive())
}

fn vir_adm_connect_list_servers(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let flags = c.number()?;
    c.give(conn.list_servers(flags))
}

fn vir_adm_connect_get_uri(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    c.give(conn.uri())
}

fn vir_adm_connect_get_lib_version(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    c.give(conn.lib_version())
}

fn vir_adm_server_get_name(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    c.give(srv.name())
}

fn vir_adm_connect_lookup_server(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let name = c.text("name")?;
    let flags = c.number()?;
    c.give(conn.lookup_server(&name, flags))
}

fn vir_adm_server_get_thread_pool_parameters(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let flags = c.number()?;
    c.give(srv.thread_pool_parameters(flags))
}

fn vir_adm_server_set_thread_pool_parameters(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(srv.set_thread_pool_parameters(&params, flags))
}

fn vir_adm_client_get_id(c: &mut Call<'_>) -> Outcome {
    let client = c.object::<AdmClient>()?;
    c.give(client.id())
}

fn vir_adm_client_get_timestamp(c: &mut Call<'_>) -> Outcome {
    let client = c.object::<AdmClient>()?;
    c.give(client.timestamp())
}

fn vir_adm_client_get_transport(c: &mut Call<'_>) -> Outcome {
    let client = c.object::<AdmClient>()?;
    c.give(client.transport())
}

fn vir_adm_server_list_clients(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let flags = c.number()?;
    c.give(srv.list_clients(flags))
}

fn vir_adm_server_lookup_client(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let id = c.number()?;
    let flags = c.number()?;
    c.give(srv.lookup_client(id, flags))
}

fn vir_adm_client_get_info(c: &mut Call<'_>) -> Outcome {
    let client = c.object::<AdmClient>()?;
    let flags = c.number()?;
    c.give(client.info(flags))
}

fn vir_adm_client_close(c: &mut Call<'_>) -> Outcome {
    let client = c.object::<AdmClient>()?;
    let flags = c.number()?;
    c.give(client.close(flags))
}

fn vir_adm_server_get_client_limits(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let flags = c.number()?;
    c.give(srv.client_limits(flags))
}

fn vir_adm_server_set_client_limits(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(srv.set_client_limits(&params, flags))
}

fn vir_adm_server_update_tls_files(c: &mut Call<'_>) -> Outcome {
    let srv = c.object::<AdmServer>()?;
    let flags = c.number()?;
    c.give(srv.update_tls_files(flags))
}

fn vir_adm_connect_get_logging_outputs(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let flags = c.number()?;
    c.give(conn.logging_outputs(flags))
}

fn vir_adm_connect_get_logging_filters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let flags = c.number()?;
    c.give(conn.logging_filters(flags))
}

fn vir_adm_connect_set_logging_outputs(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let outputs = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.set_logging_outputs(outputs.as_deref(), flags))
}

fn vir_adm_connect_set_logging_filters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let filters = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.set_logging_filters(filters.as_deref(), flags))
}

fn vir_adm_connect_set_daemon_timeout(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let timeout = c.number()?;
    let flags = c.number()?;
    c.give(conn.set_daemon_timeout(timeout, flags))
}

fn vir_adm_connect_daemon_shutdown(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<AdmConnect>()?;
    let flags = c.number()?;
    c.give(conn.daemon_shutdown(AdmConnectDaemonShutdownFlags::of(flags)))
}
