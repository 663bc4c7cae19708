// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmConnect`: calls about admin.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::AdmConnect;
use crate::generated::*;

/// Calls about admin.
impl AdmConnect {
    /// Tells whether an administration connection still works.
    ///
    /// That is known from traffic and keepalive only: nothing is sent to find out.
    ///
    /// In C: `virAdmConnectIsAlive`, since 2.0.0.
    pub fn is_alive(&self) -> Result<bool> {
        let conn = self;
        conn.driver().before("virAdmConnectIsAlive")?;
        conn.admin().adm_connect_is_alive()
    }

    /// Lists the servers of a daemon with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectListServers`, since 2.0.0.
    pub fn list_servers(&self, flags: u32) -> Result<Vec<AdmServer>> {
        let conn = self;
        conn.driver().before("virAdmConnectListServers")?;
        Ok(AdmServer::all(conn, conn.admin().adm_connect_list_servers(flags)?))
    }

    /// Tells the version of the library that the daemon at the other end uses.
    ///
    /// In C: `virAdmConnectGetLibVersion`, since 2.0.0.
    pub fn lib_version(&self) -> Result<u64> {
        let conn = self;
        conn.driver().before("virAdmConnectGetLibVersion")?;
        conn.admin().adm_connect_get_lib_version()
    }

    /// Finds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.
    ///
    /// - `name`: Name of the server.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectLookupServer`, since 2.0.0.
    pub fn lookup_server(&self, name: &str, flags: u32) -> Result<AdmServer> {
        let conn = self;
        conn.driver().before("virAdmConnectLookupServer")?;
        Ok(AdmServer::new(conn, conn.admin().adm_connect_lookup_server(name, flags)?))
    }

    /// Reads where a daemon writes its log. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of outputs, or -1 on failure.
    ///
    /// In C: `virAdmConnectGetLoggingOutputs`, since 3.0.0.
    pub fn logging_outputs(&self, flags: u32) -> Result<(i32, String)> {
        let conn = self;
        conn.driver().before("virAdmConnectGetLoggingOutputs")?;
        conn.admin().adm_connect_get_logging_outputs(flags)
    }

    /// Reads which parts of a daemon log from which level on. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of filters, or -1 on failure.
    ///
    /// In C: `virAdmConnectGetLoggingFilters`, since 3.0.0.
    pub fn logging_filters(&self, flags: u32) -> Result<(i32, Option<String>)> {
        let conn = self;
        conn.driver().before("virAdmConnectGetLoggingFilters")?;
        conn.admin().adm_connect_get_logging_filters(flags)
    }

    /// Replaces the list of places a daemon writes its log to.
    ///
    /// The change lasts until the daemon ends. Nothing changes when the text has an error.
    ///
    /// - `outputs`: Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to the default.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetLoggingOutputs`, since 3.0.0.
    pub fn set_logging_outputs(&self, outputs: Option<&str>, flags: u32) -> Result<()> {
        let conn = self;
        conn.driver().before("virAdmConnectSetLoggingOutputs")?;
        conn.admin().adm_connect_set_logging_outputs(outputs, flags)
    }

    /// Replaces the list of logging filters of a daemon.
    ///
    /// The change lasts until the daemon ends. Nothing changes when the text has an error.
    ///
    /// - `filters`: Filters separated by spaces, each as `level:match`; NULL or empty removes all.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetLoggingFilters`, since 3.0.0.
    pub fn set_logging_filters(&self, filters: Option<&str>, flags: u32) -> Result<()> {
        let conn = self;
        conn.driver().before("virAdmConnectSetLoggingFilters")?;
        conn.admin().adm_connect_set_logging_filters(filters, flags)
    }

    /// Sets how long a daemon without clients and without work stays before it ends itself.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when the daemon was started in a way that rules it out.
    ///
    /// - `timeout`: Time in seconds; 0 makes it stay for ever.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmConnectSetDaemonTimeout`, since 8.6.0.
    pub fn set_daemon_timeout(&self, timeout: u32, flags: u32) -> Result<()> {
        let conn = self;
        conn.driver().before("virAdmConnectSetDaemonTimeout")?;
        conn.admin().adm_connect_set_daemon_timeout(timeout, flags)
    }

    /// Asks a daemon to end.
    ///
    /// Running guests go on without it, unless `VIR_DAEMON_SHUTDOWN_PRESERVE` asks for them to be saved or shut down first. The connection is lost when the daemon ends.
    ///
    /// - `flags`: Combination of `AdmConnectDaemonShutdownFlags` values.
    ///
    /// In C: `virAdmConnectDaemonShutdown`, since 11.2.0.
    pub fn daemon_shutdown(&self, flags: AdmConnectDaemonShutdownFlags) -> Result<()> {
        let conn = self;
        conn.driver().before("virAdmConnectDaemonShutdown")?;
        conn.admin().adm_connect_daemon_shutdown(flags)
    }
}
