// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: common/network_source.

mod types;
mod read;
mod write;

pub use types::*;
