// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: qemucaps.

mod types;
mod read;
mod write;

pub use types::*;
