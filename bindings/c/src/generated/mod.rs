// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports, by topic, and what they need of the spec.
//!
//! Every export takes its pointers as its C declaration documents them; that is the one reason behind each `unsafe` here.

#![allow(
    clippy::undocumented_unsafe_blocks,
    clippy::missing_safety_doc,
    reason = "said once, above, for all of them"
)]
#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::unnecessary_cast,
    clippy::too_many_arguments,
    clippy::ptr_as_ptr,
    clippy::ptr_cast_constness,
    clippy::wildcard_imports,
    clippy::items_after_statements,
    unused_qualifications,
    clippy::too_many_lines,
    unused_unsafe,
    reason = "C's types decide, and some are the same on some machines only"
)]

mod events;
mod records;
mod admin;
mod connect;
mod domain_block;
mod domain_checkpoint;
mod domain_device;
mod domain_guest;
mod domain_job;
mod domain_memory;
mod domain_migration;
mod domain_save;
mod domain_snapshot;
mod domain_stats;
mod domain_vcpu;
mod domain;
mod interface;
mod lxc;
mod network_port;
mod network;
mod node_device;
mod node;
mod nwfilter_binding;
mod nwfilter;
mod qemu;
mod secret;
mod storage_pool;
mod storage_vol;
mod stream;

pub(crate) use domain::virDomainCreateXML;
pub(crate) use events::*;
pub(crate) use records::*;
