// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The main program: everything about guests, networks, storage and the rest of the host.

pub mod events;
pub mod limits;
mod messages;
mod objects;
pub mod procedures;
mod table;
mod types;

pub use super::shared::{TypedParam, TypedParamValue};
use crate::procedure::{Program, ProgramInfo};

pub use messages::*;
pub use objects::*;
pub use table::{EVENTS, PROCEDURES};
pub use types::*;

/// The program, as message headers name it.
pub const PROGRAM: Program = Program::new("remote", 0x2000_8086, 1);

/// The program with its tables.
pub const INFO: ProgramInfo = ProgramInfo {
    program: PROGRAM,
    procedures: PROCEDURES,
    events: EVENTS,
};

// Strings are encoded with the bound that all programs have in common.
const _: () = assert!(limits::STRING_MAX == crate::xdr::STRING_MAX);
