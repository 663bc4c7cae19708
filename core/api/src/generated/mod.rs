// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Handles of objects, by kind.

#![allow(unreachable_pub, reason = "re-exported where the crate wants it")]
#![allow(unused_imports, reason = "every file of a kind imports the same")]
#![allow(clippy::pedantic, reason = "the spec decides the shape of these items")]

mod adm_connect;
mod adm_server;
mod adm_client;
mod connect;
mod domain_checkpoint;
mod domain_snapshot;
mod domain;
mod interface;
mod network_port;
mod network;
mod node_device;
mod nw_filter_binding;
mod nw_filter;
mod secret;
mod storage_pool;
mod storage_vol;

pub use adm_connect::*;
pub use adm_server::*;
pub use adm_client::*;
pub use connect::*;
pub use domain_checkpoint::*;
pub use domain_snapshot::*;
pub use domain::*;
pub use interface::*;
pub use network_port::*;
pub use network::*;
pub use node_device::*;
pub use nw_filter_binding::*;
pub use nw_filter::*;
pub use secret::*;
pub use storage_pool::*;
pub use storage_vol::*;
