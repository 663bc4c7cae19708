// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! A daemon's own administration.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// A daemon's own administration. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait AdminDriver: Send + Sync {
    /// Tells whether an administration connection still works.
    ///
    /// That is known from traffic and keepalive only: nothing is sent to find out.
    ///
    /// In C: `virAdmConnectIsAlive`, since 2.0.0.
    fn adm_connect_is_alive(&self) -> Result<bool> {
        Err(Error::unsupported("virAdmConnectIsAlive"))
    }

    /// Lists the servers of a daemon with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectListServers`, since 2.0.0.
    fn adm_connect_list_servers(&self, flags: u32) -> Result<Vec<AdmServerRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virAdmConnectListServers"))
    }

    /// Tells the version of the library that the daemon at the other end uses.
    ///
    /// In C: `virAdmConnectGetLibVersion`, since 2.0.0.
    fn adm_connect_get_lib_version(&self) -> Result<u64> {
        Err(Error::unsupported("virAdmConnectGetLibVersion"))
    }

    /// Finds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.
    ///
    /// - `name`: Name of the server.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectLookupServer`, since 2.0.0.
    fn adm_connect_lookup_server(&self, name: &str, flags: u32) -> Result<AdmServerRef> {
        let _ = (name, flags);
        Err(Error::unsupported("virAdmConnectLookupServer"))
    }

    /// Reads the limits and the state of a server's worker threads.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerGetThreadPoolParameters`, since 2.0.0.
    fn adm_server_get_thread_pool_parameters(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (srv, flags);
        Err(Error::unsupported("virAdmServerGetThreadPoolParameters"))
    }

    /// Changes the limits on a server's worker threads.
    ///
    /// The change lasts until the daemon ends. Fields that are left out keep their value. Fails with `VIR_ERR_INVALID_ARG` for read-only fields or when the minimum exceeds the maximum.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerSetThreadPoolParameters`, since 2.0.0.
    fn adm_server_set_thread_pool_parameters(&self, srv: &AdmServerRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (srv, params, flags);
        Err(Error::unsupported("virAdmServerSetThreadPoolParameters"))
    }

    /// Lists the clients of a server with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerListClients`, since 2.0.0.
    fn adm_server_list_clients(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<AdmClientRef>> {
        let _ = (srv, flags);
        Err(Error::unsupported("virAdmServerListClients"))
    }

    /// Finds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.
    ///
    /// - `id`: Number of the client.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerLookupClient`, since 2.0.0.
    fn adm_server_lookup_client(&self, srv: &AdmServerRef, id: u64, flags: u32) -> Result<AdmClientRef> {
        let _ = (srv, id, flags);
        Err(Error::unsupported("virAdmServerLookupClient"))
    }

    /// Tells who a client is: its process, user, address or certificate.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmClientGetInfo`, since 2.0.0.
    fn adm_client_get_info(&self, client: &AdmClientRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (client, flags);
        Err(Error::unsupported("virAdmClientGetInfo"))
    }

    /// Disconnects a client from the daemon, by force.
    ///
    /// The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmClientClose`, since 2.0.0.
    fn adm_client_close(&self, client: &AdmClientRef, flags: u32) -> Result<()> {
        let _ = (client, flags);
        Err(Error::unsupported("virAdmClientClose"))
    }

    /// Reads the limits on a server's clients, and how many there are.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerGetClientLimits`, since 2.0.0.
    fn adm_server_get_client_limits(&self, srv: &AdmServerRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (srv, flags);
        Err(Error::unsupported("virAdmServerGetClientLimits"))
    }

    /// Changes the limits on a server's clients.
    ///
    /// The change lasts until the daemon ends; clients already connected stay. Fails with `VIR_ERR_INVALID_ARG` when more unauthenticated clients than clients would be allowed.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerSetClientLimits`, since 2.0.0.
    fn adm_server_set_client_limits(&self, srv: &AdmServerRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (srv, params, flags);
        Err(Error::unsupported("virAdmServerSetClientLimits"))
    }

    /// Makes a server read its TLS certificates, keys and revocation list anew.
    ///
    /// Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerUpdateTlsFiles`, since 2.0.0.
    fn adm_server_update_tls_files(&self, srv: &AdmServerRef, flags: u32) -> Result<()> {
        let _ = (srv, flags);
        Err(Error::unsupported("virAdmServerUpdateTlsFiles"))
    }

    /// Reads where a daemon writes its log. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of outputs, or -1 on failure.
    ///
    /// In C: `virAdmConnectGetLoggingOutputs`, since 3.0.0.
    fn adm_connect_get_logging_outputs(&self, flags: u32) -> Result<(i32, String)> {
        let _ = (flags,);
        Err(Error::unsupported("virAdmConnectGetLoggingOutputs"))
    }

    /// Reads which parts of a daemon log from which level on. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of filters, or -1 on failure.
    ///
    /// In C: `virAdmConnectGetLoggingFilters`, since 3.0.0.
    fn adm_connect_get_logging_filters(&self, flags: u32) -> Result<(i32, Option<String>)> {
        let _ = (flags,);
        Err(Error::unsupported("virAdmConnectGetLoggingFilters"))
    }

    /// Replaces the list of places a daemon writes its log to.
    ///
    /// The change lasts until the daemon ends. Nothing changes when the text has an error.
    ///
    /// - `outputs`: Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to the default.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetLoggingOutputs`, since 3.0.0.
    fn adm_connect_set_logging_outputs(&self, outputs: Option<&str>, flags: u32) -> Result<()> {
        let _ = (outputs, flags);
        Err(Error::unsupported("virAdmConnectSetLoggingOutputs"))
    }

    /// Replaces the list of logging filters of a daemon.
    ///
    /// The change lasts until the daemon ends. Nothing changes when the text has an error.
    ///
    /// - `filters`: Filters separated by spaces, each as `level:match`; NULL or empty removes all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetLoggingFilters`, since 3.0.0.
    fn adm_connect_set_logging_filters(&self, filters: Option<&str>, flags: u32) -> Result<()> {
        let _ = (filters, flags);
        Err(Error::unsupported("virAdmConnectSetLoggingFilters"))
    }

    /// Sets how long a daemon without clients and without work stays before it ends itself.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when the daemon was started in a way that rules it out.
    ///
    /// - `timeout`: Time in seconds; 0 makes it stay for ever.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetDaemonTimeout`, since 8.6.0.
    fn adm_connect_set_daemon_timeout(&self, timeout: u32, flags: u32) -> Result<()> {
        let _ = (timeout, flags);
        Err(Error::unsupported("virAdmConnectSetDaemonTimeout"))
    }

    /// Asks a daemon to end.
    ///
    /// Running guests go on without it, unless `VIR_DAEMON_SHUTDOWN_PRESERVE` asks for them to be saved or shut down first. The connection is lost when the daemon ends.
    ///
    /// - `flags`: Combination of `AdmConnectDaemonShutdownFlags` values.
    ///
    /// In C: `virAdmConnectDaemonShutdown`, since 11.2.0.
    fn adm_connect_daemon_shutdown(&self, flags: AdmConnectDaemonShutdownFlags) -> Result<()> {
        let _ = (flags,);
        Err(Error::unsupported("virAdmConnectDaemonShutdown"))
    }
}
