// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: the handle.

mod calls;
mod domain;
mod domain_save;
mod domain_stats;
mod interface;
mod network;
mod node;
mod node_device;
mod nwfilter;
mod nwfilter_binding;
mod qemu;
mod secret;
mod storage_pool;
mod storage_vol;

use polyvirt_driver::enums::*;
use polyvirt_driver::Uuid;

use super::*;

