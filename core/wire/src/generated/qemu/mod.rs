// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Calls that only QEMU guests know.

pub mod events;
mod messages;
pub mod procedures;
mod table;

use crate::procedure::{Program, ProgramInfo};

pub use messages::*;
pub use table::{EVENTS, PROCEDURES};

/// The program, as message headers name it.
pub const PROGRAM: Program = Program::new("qemu", 0x2000_8087, 1);

/// The program with its tables.
pub const INFO: ProgramInfo = ProgramInfo {
    program: PROGRAM,
    procedures: PROCEDURES,
    events: EVENTS,
};
