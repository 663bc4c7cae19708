// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What calls, replies and events carry.

mod events;
mod qemu;

pub use events::*;
pub use qemu::*;
