// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about qemu.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about qemu.
impl Domain {
    /// Sends a command to a guest's QEMU monitor and waits for the reply.
    ///
    /// Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommand`, since 0.8.3.
    pub fn qemu_monitor_command(&self, cmd: &str, flags: DomainQemuMonitorCommandFlags) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainQemuMonitorCommand")?;
        conn.driver().before("virDomainQemuMonitorCommand")?;
        conn.hypervisor().domain_qemu_monitor_command(self.object(), cmd, flags)
    }

    /// Sends a command to a guest's QEMU monitor, with file descriptors attached.
    ///
    /// Works like `virDomainQemuMonitorCommand`, and over local UNIX sockets only. Descriptors that come back are the caller's to close.
    ///
    /// - `cmd`: Command, as JSON or as text of the human monitor.
    /// - `infiles`: File descriptors to hand over, at most one is of use to QEMU; NULL for none.
    /// - `flags`: Combination of `DomainQemuMonitorCommandFlags` values.
    ///
    /// In C: `virDomainQemuMonitorCommandWithFiles`, since 8.2.0.
    pub fn qemu_monitor_command_with_files(&self, cmd: &str, infiles: &[i32], flags: DomainQemuMonitorCommandFlags) -> Result<(Vec<i32>, String)> {
        let conn = self.conn();
        conn.require_write("virDomainQemuMonitorCommandWithFiles")?;
        conn.driver().before("virDomainQemuMonitorCommandWithFiles")?;
        conn.hypervisor().domain_qemu_monitor_command_with_files(self.object(), cmd, infiles, flags)
    }

    /// Sends a command to the agent inside a guest and waits for the reply.
    ///
    /// Needs a connection that is not read-only and a `qemu-ga` channel. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE` when the agent does not answer. The caller frees the reply.
    ///
    /// - `cmd`: Command as JSON.
    /// - `timeout`: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Reply as JSON; NULL on failure, and without an error when no reply was waited for.
    ///
    /// In C: `virDomainQemuAgentCommand`, since 0.10.0.
    pub fn qemu_agent_command(&self, cmd: &str, timeout: i32, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainQemuAgentCommand")?;
        conn.driver().before("virDomainQemuAgentCommand")?;
        conn.hypervisor().domain_qemu_agent_command(self.object(), cmd, timeout, flags)
    }
}
