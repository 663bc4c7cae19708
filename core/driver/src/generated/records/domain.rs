// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// The label under which a mandatory access control system confines a domain.
///
/// In C: `virSecurityLabel`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityLabel {
    /// Label, ended by NUL; empty when the domain is inactive or not confined.
    pub label: String,
    /// Whether violations are blocked rather than only logged.
    pub enforcing: bool,
}

/// State of the channel through which a domain is controlled.
///
/// In C: `virDomainControlInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainControlInfo {
    /// Whether commands can be taken.
    pub state: DomainControlState,
    /// Cause of an error; 0 in the other states.
    pub details: DomainControlErrorReason,
    /// Milliseconds since this state was entered.
    pub state_time: u64,
}

/// A domain's state and its use of memory and CPU.
///
/// In C: `virDomainInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainInfo {
    /// What the domain is doing.
    pub state: DomainState,
    /// Upper bound of its memory, in KiB.
    pub max_mem: u64,
    /// Memory it has at present, in KiB.
    pub memory: u64,
    /// Number of its virtual CPUs.
    pub nr_virt_cpu: u16,
    /// CPU time used so far, in nanoseconds; 0 when inactive.
    pub cpu_time: u64,
}

