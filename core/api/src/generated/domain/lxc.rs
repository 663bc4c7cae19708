// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about lxc.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about lxc.
impl Domain {
    /// Opens the Linux namespaces of a running container, one file descriptor for each.
    ///
    /// They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the local host only.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainLxcOpenNamespace`, since 1.0.2.
    pub fn lxc_open_namespace(&self, flags: u32) -> Result<Vec<i32>> {
        let conn = self.conn();
        conn.require_write("virDomainLxcOpenNamespace")?;
        conn.driver().before("virDomainLxcOpenNamespace")?;
        conn.hypervisor().domain_lxc_open_namespace(self.object(), flags)
    }
}
