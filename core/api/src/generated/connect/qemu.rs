// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about qemu.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about qemu.
impl Connect {
    /// Takes a QEMU process that was started by hand under management.
    ///
    /// The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with `VIR_ERR_NO_SUPPORT`.
    ///
    /// - `pid_value`: Process ID of QEMU.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainQemuAttach`, since 0.9.4.
    pub fn domain_qemu_attach(&self, pid_value: u32, flags: u32) -> Result<Domain> {
        let conn = self;
        conn.require_write("virDomainQemuAttach")?;
        conn.driver().before("virDomainQemuAttach")?;
        Ok(Domain::new(conn, conn.hypervisor().domain_qemu_attach(pid_value, flags)?))
    }
}
