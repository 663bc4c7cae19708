// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: common/seclabel_device.

mod types;
mod read;
mod write;

pub use types::*;
