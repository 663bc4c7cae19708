// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What is generated for the native module: a file of functions for each topic, and conversions.

#![allow(unused_imports, reason = "every topic imports the same names")]
#![allow(clippy::unit_arg, clippy::redundant_closure, reason = "every call has one form")]
#![allow(clippy::pedantic, reason = "the spec decides the shape of these items")]

mod admin;
mod connect;
mod domain_block;
mod domain_checkpoint;
mod domain_device;
mod domain_event;
mod domain_guest;
mod domain_job;
mod domain_memory;
mod domain_migration;
mod domain_save;
mod domain_snapshot;
mod domain_stats;
mod domain_vcpu;
mod domain;
mod error;
mod event_loop;
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
mod convert;
mod events;
mod handles;

/// What each topic's file uses.
mod prelude {
    pub(super) use polyvirt::*;
    pub(super) use polyvirt_driver::enums::*;
    pub(super) use polyvirt_driver::params;

    pub(super) use crate::call::{Call, Outcome};
    pub(super) use crate::{callback, error, event_loop, library};
    pub(super) use crate::function::{Failure, Function};
    pub(super) use crate::number::Of as _;
}

pub(crate) use handles::add_classes;

/// The functions of all topics.
pub(crate) const FUNCTIONS: &[&[crate::function::Function]] = &[
    admin::FUNCTIONS,
    connect::FUNCTIONS,
    domain_block::FUNCTIONS,
    domain_checkpoint::FUNCTIONS,
    domain_device::FUNCTIONS,
    domain_event::FUNCTIONS,
    domain_guest::FUNCTIONS,
    domain_job::FUNCTIONS,
    domain_memory::FUNCTIONS,
    domain_migration::FUNCTIONS,
    domain_save::FUNCTIONS,
    domain_snapshot::FUNCTIONS,
    domain_stats::FUNCTIONS,
    domain_vcpu::FUNCTIONS,
    domain::FUNCTIONS,
    error::FUNCTIONS,
    event_loop::FUNCTIONS,
    interface::FUNCTIONS,
    lxc::FUNCTIONS,
    network_port::FUNCTIONS,
    network::FUNCTIONS,
    node_device::FUNCTIONS,
    node::FUNCTIONS,
    nwfilter_binding::FUNCTIONS,
    nwfilter::FUNCTIONS,
    qemu::FUNCTIONS,
    secret::FUNCTIONS,
    storage_pool::FUNCTIONS,
    storage_vol::FUNCTIONS,
    stream::FUNCTIONS,
];
