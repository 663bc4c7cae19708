// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Every procedure and every event of the program `lxc`, by number.

use super::procedures;
use crate::procedure::{EventInfo, Procedure, ProcedureInfo};

/// Every procedure, by number.
pub static PROCEDURES: &[ProcedureInfo] = &[procedures::DomainOpenNamespace::INFO];

/// Every event, by number.
pub static EVENTS: &[EventInfo] = &[];
