// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Administration of a daemon, spoken on its administration socket only.

pub mod limits;
mod messages;
mod objects;
pub mod procedures;
mod table;

pub use super::shared::{TypedParam, TypedParamValue};
use crate::procedure::{Program, ProgramInfo};

pub use messages::*;
pub use objects::*;
pub use table::{EVENTS, PROCEDURES};

/// The program, as message headers name it.
pub const PROGRAM: Program = Program::new("admin", 0x0690_0690, 1);

/// The program with its tables.
pub const INFO: ProgramInfo = ProgramInfo {
    program: PROGRAM,
    procedures: PROCEDURES,
    events: EVENTS,
};

// Strings are encoded with the bound that all programs have in common.
const _: () = assert!(limits::STRING_MAX == crate::xdr::STRING_MAX);
