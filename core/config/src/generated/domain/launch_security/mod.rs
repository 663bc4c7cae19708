// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: domain/launch_security.

mod types;
mod read;
mod write;

pub use types::*;
