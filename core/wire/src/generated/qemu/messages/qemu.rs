// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: qemu.

use crate::remote::Domain;
use crate::xdr_struct;

/// What a call of `DOMAIN_MONITOR_COMMAND` (1) carries, from client to server.
///
/// Sends a command to a guest's QEMU monitor and waits for the reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMonitorCommandArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Command, as JSON or as text of the human monitor. (`remote_nonnull_string cmd`)
    pub cmd: String,
    /// Combination of `DomainQemuMonitorCommandFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMonitorCommandArgs { dom, cmd, flags } }

/// What the reply to `DOMAIN_MONITOR_COMMAND` (1) carries, from server to client.
///
/// Sends a command to a guest's QEMU monitor and waits for the reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMonitorCommandRet {
    /// Receives the reply, to be freed by the caller; errors from QEMU are in it, not in the result
    /// of the call. (`remote_nonnull_string result`)
    pub result: String,
}

xdr_struct! { DomainMonitorCommandRet { result } }

/// What a call of `DOMAIN_ATTACH` (2) carries, from client to server.
///
/// Takes a QEMU process that was started by hand under management.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAttachArgs {
    /// Process ID of QEMU. (`unsigned int pid_value`)
    pub pid_value: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAttachArgs { pid_value, flags } }

/// What the reply to `DOMAIN_ATTACH` (2) carries, from server to client.
///
/// Takes a QEMU process that was started by hand under management.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAttachRet {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainAttachRet { dom } }

/// What a call of `DOMAIN_AGENT_COMMAND` (3) carries, from client to server.
///
/// Sends a command to the agent inside a guest and waits for the reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAgentCommandArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Command as JSON. (`remote_nonnull_string cmd`)
    pub cmd: String,
    /// How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
    /// (`int timeout`)
    pub timeout: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAgentCommandArgs { dom, cmd, timeout, flags } }

/// What the reply to `DOMAIN_AGENT_COMMAND` (3) carries, from server to client.
///
/// Sends a command to the agent inside a guest and waits for the reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAgentCommandRet {
    /// `remote_string result`
    pub result: Option<String>,
}

xdr_struct! { DomainAgentCommandRet { result } }

/// What a call of `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER` (4) carries, from client to server.
///
/// Registers a callback for raw events of QEMU monitors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainMonitorEventRegisterArgs {
    /// Domain to watch; NULL for all of them. (`remote_domain dom`)
    pub dom: Option<Domain>,
    /// Name of the event, or a pattern, as the flags say; NULL for all events. (`remote_string
    /// event`)
    pub event: Option<String>,
    /// Combination of `ConnectDomainQemuMonitorEventRegisterFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectDomainMonitorEventRegisterArgs { dom, event, flags } }

/// What the reply to `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER` (4) carries, from server to client.
///
/// Registers a callback for raw events of QEMU monitors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainMonitorEventRegisterRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectDomainMonitorEventRegisterRet { callback_id } }

/// What a call of `CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER` (5) carries, from client to server.
///
/// Removes a QEMU monitor event callback.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainMonitorEventDeregisterArgs {
    /// Number that the registration returned. (`int callbackID`)
    pub callback_id: i32,
}

xdr_struct! { ConnectDomainMonitorEventDeregisterArgs { callback_id } }

/// What a call of `DOMAIN_MONITOR_COMMAND_WITH_FILES` (7) carries, from client to server.
///
/// Sends a command to a guest's QEMU monitor, with file descriptors attached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMonitorCommandWithFilesArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Command, as JSON or as text of the human monitor. (`remote_nonnull_string cmd`)
    pub cmd: String,
    /// Combination of `DomainQemuMonitorCommandFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMonitorCommandWithFilesArgs { dom, cmd, flags } }

/// What the reply to `DOMAIN_MONITOR_COMMAND_WITH_FILES` (7) carries, from server to client.
///
/// Sends a command to a guest's QEMU monitor, with file descriptors attached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMonitorCommandWithFilesRet {
    /// Receives the reply, to be freed by the caller. (`remote_nonnull_string result`)
    pub result: String,
}

xdr_struct! { DomainMonitorCommandWithFilesRet { result } }
