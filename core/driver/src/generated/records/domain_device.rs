// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain device.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// Counters of one network interface, from the guest's point of view; a counter that is not kept is -1.
///
/// In C: `virDomainInterfaceStatsStruct`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainInterfaceStats {
    /// Bytes received by the guest.
    pub rx_bytes: i64,
    /// Packets received.
    pub rx_packets: i64,
    /// Errors while receiving.
    pub rx_errs: i64,
    /// Packets dropped on the way in.
    pub rx_drop: i64,
    /// Bytes sent by the guest.
    pub tx_bytes: i64,
    /// Packets sent.
    pub tx_packets: i64,
    /// Errors while sending.
    pub tx_errs: i64,
    /// Packets dropped on the way out.
    pub tx_drop: i64,
}

