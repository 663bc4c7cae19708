// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: events.

use crate::remote::Domain;
use crate::xdr_struct;

/// What the event `DOMAIN_MONITOR_EVENT` (6) carries, from server to client.
///
/// Reports an event of a guest's QEMU monitor to the callback that asked for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMonitorEventMsg {
    /// `int callbackID`
    pub callback_id: i32,
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string event`
    pub event: String,
    /// `hyper seconds`
    pub seconds: i64,
    /// `unsigned int micros`
    pub micros: u32,
    /// `remote_string details`
    pub details: Option<String>,
}

xdr_struct! { DomainMonitorEventMsg { callback_id, dom, event, seconds, micros, details } }
