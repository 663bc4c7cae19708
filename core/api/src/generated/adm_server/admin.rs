// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmServer`: calls about admin.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::AdmConnect;
use crate::generated::*;

/// Calls about admin.
impl AdmServer {
    /// Reads the limits and the state of a server's worker threads.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerGetThreadPoolParameters`, since 2.0.0.
    pub fn thread_pool_parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virAdmServerGetThreadPoolParameters")?;
        conn.admin().adm_server_get_thread_pool_parameters(self.object(), flags)
    }

    /// Changes the limits on a server's worker threads.
    ///
    /// The change lasts until the daemon ends. Fields that are left out keep their value. Fails with `VIR_ERR_INVALID_ARG` for read-only fields or when the minimum exceeds the maximum.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerSetThreadPoolParameters`, since 2.0.0.
    pub fn set_thread_pool_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.driver().before("virAdmServerSetThreadPoolParameters")?;
        conn.admin().adm_server_set_thread_pool_parameters(self.object(), params, flags)
    }

    /// Lists the clients of a server with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerListClients`, since 2.0.0.
    pub fn list_clients(&self, flags: u32) -> Result<Vec<AdmClient>> {
        let conn = self.conn();
        conn.driver().before("virAdmServerListClients")?;
        Ok(AdmClient::all(conn, conn.admin().adm_server_list_clients(self.object(), flags)?))
    }

    /// Finds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.
    ///
    /// - `id`: Number of the client.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerLookupClient`, since 2.0.0.
    pub fn lookup_client(&self, id: u64, flags: u32) -> Result<AdmClient> {
        let conn = self.conn();
        conn.driver().before("virAdmServerLookupClient")?;
        Ok(AdmClient::new(conn, conn.admin().adm_server_lookup_client(self.object(), id, flags)?))
    }

    /// Reads the limits on a server's clients, and how many there are.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerGetClientLimits`, since 2.0.0.
    pub fn client_limits(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virAdmServerGetClientLimits")?;
        conn.admin().adm_server_get_client_limits(self.object(), flags)
    }

    /// Changes the limits on a server's clients.
    ///
    /// The change lasts until the daemon ends; clients already connected stay. Fails with `VIR_ERR_INVALID_ARG` when more unauthenticated clients than clients would be allowed.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerSetClientLimits`, since 2.0.0.
    pub fn set_client_limits(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.driver().before("virAdmServerSetClientLimits")?;
        conn.admin().adm_server_set_client_limits(self.object(), params, flags)
    }

    /// Makes a server read its TLS certificates, keys and revocation list anew.
    ///
    /// Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmServerUpdateTlsFiles`, since 2.0.0.
    pub fn update_tls_files(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.driver().before("virAdmServerUpdateTlsFiles")?;
        conn.admin().adm_server_update_tls_files(self.object(), flags)
    }
}
