// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What a driver implements, by family.

mod hypervisor;
mod network;
mod storage;
mod interface;
mod nodedevice;
mod nwfilter;
mod secret;
mod admin;

pub use hypervisor::*;
pub use network::*;
pub use storage::*;
pub use interface::*;
pub use nodedevice::*;
pub use nwfilter::*;
pub use secret::*;
pub use admin::*;
