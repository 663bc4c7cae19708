// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmClient`: calls about admin.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::AdmConnect;
use crate::generated::*;

/// Calls about admin.
impl AdmClient {
    /// Tells who a client is: its process, user, address or certificate.
    ///
    /// The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmClientGetInfo`, since 2.0.0.
    pub fn info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virAdmClientGetInfo")?;
        conn.admin().adm_client_get_info(self.object(), flags)
    }

    /// Disconnects a client from the daemon, by force.
    ///
    /// The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virAdmClientClose`, since 2.0.0.
    pub fn close(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.driver().before("virAdmClientClose")?;
        conn.admin().adm_client_close(self.object(), flags)
    }
}
