// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Calls that only LXC containers know.

mod messages;
pub mod procedures;
mod table;

use crate::procedure::{Program, ProgramInfo};

pub use messages::*;
pub use table::{EVENTS, PROCEDURES};

/// The program, as message headers name it.
pub const PROGRAM: Program = Program::new("lxc", 0x0006_8000, 1);

/// The program with its tables.
pub const INFO: ProgramInfo = ProgramInfo {
    program: PROGRAM,
    procedures: PROCEDURES,
    events: EVENTS,
};
