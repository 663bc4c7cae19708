// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The types of every document, made from the spec.

#![allow(unreachable_pub, reason = "re-exported where the crate wants it")]
#![allow(unused_imports, reason = "every file of a kind imports the same")]
#![allow(clippy::pedantic, reason = "the spec decides the shape of these items")]
#![allow(clippy::large_enum_variant, reason = "documents are few, and boxes would be in the way of matching")]
#![allow(clippy::single_match, reason = "every element is read in the same way, however little there is in it")]
#![allow(clippy::module_inception, reason = "files are named like those of the spec")]

pub mod backup;
pub mod capabilities;
pub mod checkpoint;
pub mod common;
pub mod cpu;
pub mod domain;
pub mod domaincaps;
pub mod interface;
pub mod network;
pub mod networkport;
pub mod node;
pub mod nodedev;
pub mod nwfilter;
pub mod nwfilterbinding;
pub mod qemucaps;
pub mod secret;
pub mod snapshot;
pub mod status;
pub mod storagepool;
pub mod storagepoolcaps;
pub mod storagevol;

/// Every type, for the files that use them.
pub(crate) mod all {
    pub use super::backup::*;
    pub use super::capabilities::*;
    pub use super::checkpoint::*;
    pub use super::common::*;
    pub use super::cpu::*;
    pub use super::domain::*;
    pub use super::domaincaps::*;
    pub use super::interface::*;
    pub use super::network::*;
    pub use super::networkport::*;
    pub use super::node::*;
    pub use super::nodedev::*;
    pub use super::nwfilter::*;
    pub use super::nwfilterbinding::*;
    pub use super::qemucaps::*;
    pub use super::secret::*;
    pub use super::snapshot::*;
    pub use super::status::*;
    pub use super::storagepool::*;
    pub use super::storagepoolcaps::*;
    pub use super::storagevol::*;
}
