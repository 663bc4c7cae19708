// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: common.

mod address;
mod encryption;
mod net;
mod network_source;
mod seclabel_device;
mod storage_source;

pub use address::*;
pub use encryption::*;
pub use net::*;
pub use network_source::*;
pub use seclabel_device::*;
pub use storage_source::*;
