// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Secret`: calls about secret.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about secret.
impl Secret {
    /// Describes a secret's attributes as XML, without its value. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virSecretGetXMLDesc`, since 0.7.1.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virSecretGetXMLDesc")?;
        conn.secret().secret_get_xml_desc(self.object(), flags)
    }

    /// Sets the value of a secret, replacing what was there.
    ///
    /// Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written to disk.
    ///
    /// - `value`: The bytes of the value, which may contain zeros; at most 65536.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virSecretSetValue`, since 0.7.1.
    pub fn set_value(&self, value: &[u8], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virSecretSetValue")?;
        conn.driver().before("virSecretSetValue")?;
        conn.secret().secret_set_value(self.object(), value, flags)
    }

    /// Reads the value of a secret.
    ///
    /// Needs a connection that is not read-only. Fails with `VIR_ERR_INVALID_SECRET` for private secrets, and with `VIR_ERR_NO_SECRET` when no value has been set. Callers should wipe the memory before they free it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: The bytes of the value, to be freed by the caller.
    ///
    /// In C: `virSecretGetValue`, since 0.7.1.
    pub fn value(&self, flags: u32) -> Result<(Vec<u8>, usize)> {
        let conn = self.conn();
        conn.require_write("virSecretGetValue")?;
        conn.driver().before("virSecretGetValue")?;
        conn.secret().secret_get_value(self.object(), flags)
    }

    /// Removes a secret together with its value.
    ///
    /// What still needs it fails the next time. The handle stays valid and has to be freed.
    ///
    /// In C: `virSecretUndefine`, since 0.7.1.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virSecretUndefine")?;
        conn.driver().before("virSecretUndefine")?;
        conn.secret().secret_undefine(self.object())
    }
}
