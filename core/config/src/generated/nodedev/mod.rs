// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Documents: nodedev.

mod device;
mod io;
mod mdev;
mod pci;
mod s390;

pub use device::*;
pub use io::*;
pub use mdev::*;
pub use pci::*;
pub use s390::*;
