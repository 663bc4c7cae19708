// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: status.

mod domain;
mod network;
mod storage;

pub use domain::*;
pub use network::*;
pub use storage::*;
