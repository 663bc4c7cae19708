// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: node.

mod types;
mod read;
mod write;

pub use types::*;
