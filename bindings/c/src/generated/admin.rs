// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: admin.

use crate::prelude::*;

/// Adds a reference to an administration connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectRef(conn: *mut VirAdmConnect) -> c_int {
    call("virAdmConnectRef", |call| unsafe {
        let conn = call.handle(conn)?;
        call.keep(conn)
    })
}

/// Gives back a reference to a server handle. The server itself is not touched.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerFree(srv: *mut VirAdmServer) -> c_int {
    call("virAdmServerFree", |call| unsafe {
        call.release_or_nothing(srv)
    })
}

/// Lists the servers of a daemon with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectListServers(conn: *mut VirAdmConnect, servers: *mut *mut *mut VirAdmServer, flags: c_uint) -> c_int {
    call("virAdmConnectListServers", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(servers);
        let new_servers = conn.list_servers(flags as _)?;
        let count = give_objects(servers, new_servers, &connection(conn));
        Ok(count)
    })
}

/// Tells the version of the library that the daemon at the other end uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectGetLibVersion(conn: *mut VirAdmConnect, lib_ver: *mut c_ulonglong) -> c_int {
    call("virAdmConnectGetLibVersion", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(lib_ver, "libVer")?;
        let new_lib_ver = conn.lib_version()?;
        store(lib_ver, new_lib_ver as _);
        Ok(0)
    })
}

/// Gives the name of a server.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerGetName(srv: *mut VirAdmServer) -> *const c_char {
    call("virAdmServerGetName", |call| unsafe {
        let srv = call.handle(srv)?;
        lend(srv, 0, srv.name())
    })
}

/// Finds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectLookupServer(conn: *mut VirAdmConnect, name: *const c_char, flags: c_uint) -> *mut VirAdmServer {
    call("virAdmConnectLookupServer", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.lookup_server(call.text(name, "name")?, flags as _)?;
        Ok(give(result, connection(conn)))
    })
}

/// Reads the limits and the state of a server's worker threads.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerGetThreadPoolParameters(srv: *mut VirAdmServer, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virAdmServerGetThreadPoolParameters", |call| unsafe {
        let srv = call.handle(srv)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = srv.thread_pool_parameters(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Changes the limits on a server's worker threads.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerSetThreadPoolParameters(srv: *mut VirAdmServer, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virAdmServerSetThreadPoolParameters", |call| unsafe {
        let srv = call.handle(srv)?;
        srv.set_thread_pool_parameters(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Gives the number that identifies a client within its server.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientGetID(client: *mut VirAdmClient) -> c_ulonglong {
    call_or(c_ulonglong::MAX, "virAdmClientGetID", |call| unsafe {
        let client = call.handle(client)?;
        Ok(client.id() as _)
    })
}

/// Tells when a client connected.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientGetTimestamp(client: *mut VirAdmClient) -> c_longlong {
    call("virAdmClientGetTimestamp", |call| unsafe {
        let client = call.handle(client)?;
        Ok(client.timestamp() as _)
    })
}

/// Tells how a client is connected.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientGetTransport(client: *mut VirAdmClient) -> c_int {
    call("virAdmClientGetTransport", |call| unsafe {
        let client = call.handle(client)?;
        Ok(client.transport().0 as _)
    })
}

/// Gives back a reference to a client handle. The client stays connected.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientFree(client: *mut VirAdmClient) -> c_int {
    call("virAdmClientFree", |call| unsafe {
        call.release_or_nothing(client)
    })
}

/// Lists the clients of a server with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerListClients(srv: *mut VirAdmServer, clients: *mut *mut *mut VirAdmClient, flags: c_uint) -> c_int {
    call("virAdmServerListClients", |call| unsafe {
        let srv = call.handle(srv)?;
        clear(clients);
        let new_clients = srv.list_clients(flags as _)?;
        let count = give_objects(clients, new_clients, &itself(srv));
        Ok(count)
    })
}

/// Finds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerLookupClient(srv: *mut VirAdmServer, id: c_ulonglong, flags: c_uint) -> *mut VirAdmClient {
    call("virAdmServerLookupClient", |call| unsafe {
        let srv = call.handle(srv)?;
        let result = srv.lookup_client(id as _, flags as _)?;
        Ok(give(result, itself(srv)))
    })
}

/// Tells who a client is: its process, user, address or certificate.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientGetInfo(client: *mut VirAdmClient, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virAdmClientGetInfo", |call| unsafe {
        let client = call.handle(client)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = client.info(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Disconnects a client from the daemon, by force.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmClientClose(client: *mut VirAdmClient, flags: c_uint) -> c_int {
    call("virAdmClientClose", |call| unsafe {
        let client = call.handle(client)?;
        client.close(flags as _)?;
        Ok(0)
    })
}

/// Reads the limits on a server's clients, and how many there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerGetClientLimits(srv: *mut VirAdmServer, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virAdmServerGetClientLimits", |call| unsafe {
        let srv = call.handle(srv)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = srv.client_limits(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Changes the limits on a server's clients.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerSetClientLimits(srv: *mut VirAdmServer, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virAdmServerSetClientLimits", |call| unsafe {
        let srv = call.handle(srv)?;
        srv.set_client_limits(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Makes a server read its TLS certificates, keys and revocation list anew.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmServerUpdateTlsFiles(srv: *mut VirAdmServer, flags: c_uint) -> c_int {
    call("virAdmServerUpdateTlsFiles", |call| unsafe {
        let srv = call.handle(srv)?;
        srv.update_tls_files(flags as _)?;
        Ok(0)
    })
}

/// Reads where a daemon writes its log. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectGetLoggingOutputs(conn: *mut VirAdmConnect, outputs: *mut *mut c_char, flags: c_uint) -> c_int {
    call("virAdmConnectGetLoggingOutputs", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(outputs);
        let (result, new_outputs) = conn.logging_outputs(flags as _)?;
        store(outputs, give_text(&new_outputs));
        Ok(result as _)
    })
}

/// Reads which parts of a daemon log from which level on. The caller frees the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectGetLoggingFilters(conn: *mut VirAdmConnect, filters: *mut *mut c_char, flags: c_uint) -> c_int {
    call("virAdmConnectGetLoggingFilters", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(filters);
        let (result, new_filters) = conn.logging_filters(flags as _)?;
        store(filters, give_text_or_null(new_filters.as_deref()));
        Ok(result as _)
    })
}

/// Replaces the list of places a daemon writes its log to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectSetLoggingOutputs(conn: *mut VirAdmConnect, outputs: *const c_char, flags: c_uint) -> c_int {
    call("virAdmConnectSetLoggingOutputs", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.set_logging_outputs(call.text_or_none(outputs, "outputs")?, flags as _)?;
        Ok(0)
    })
}

/// Replaces the list of logging filters of a daemon.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectSetLoggingFilters(conn: *mut VirAdmConnect, filters: *const c_char, flags: c_uint) -> c_int {
    call("virAdmConnectSetLoggingFilters", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.set_logging_filters(call.text_or_none(filters, "filters")?, flags as _)?;
        Ok(0)
    })
}

/// Sets how long a daemon without clients and without work stays before it ends itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectSetDaemonTimeout(conn: *mut VirAdmConnect, timeout: c_uint, flags: c_uint) -> c_int {
    call("virAdmConnectSetDaemonTimeout", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.set_daemon_timeout(timeout as _, flags as _)?;
        Ok(0)
    })
}

/// Asks a daemon to end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectDaemonShutdown(conn: *mut VirAdmConnect, flags: c_uint) -> c_int {
    call("virAdmConnectDaemonShutdown", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.daemon_shutdown(AdmConnectDaemonShutdownFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
