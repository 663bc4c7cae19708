// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The procedures, a type for each.

mod lxc;

pub use lxc::*;
