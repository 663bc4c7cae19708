// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Every procedure and every event of the program `qemu`, by number.

use super::{events, procedures};
use crate::procedure::{Event, EventInfo, Procedure, ProcedureInfo};

/// Every procedure, by number.
pub static PROCEDURES: &[ProcedureInfo] = &[
    procedures::DomainMonitorCommand::INFO,
    procedures::DomainAttach::INFO,
    procedures::DomainAgentCommand::INFO,
    procedures::ConnectDomainMonitorEventRegister::INFO,
    procedures::ConnectDomainMonitorEventDeregister::INFO,
    procedures::DomainMonitorCommandWithFiles::INFO,
];

/// Every event, by number.
pub static EVENTS: &[EventInfo] = &[events::DomainMonitorEvent::INFO];
