// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! What is generated: a file of functions for each topic, and conversions.

#![allow(unused_imports, reason = "every topic imports the same names")]
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

    pub(super) use crate::call::{Call, Function, Outcome};
    pub(super) use crate::event;
    pub(super) use crate::take::{Of as _, each};
}

pub use handles::release;

use crate::call::Function;
use crate::manual::functions::*;

/// The functions of all topics.
pub(crate) const FUNCTIONS: &[&[Function]] = &[
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

/// The functions written by hand, which are the topic after the last.
pub(crate) const MANUAL: &[Function] = &[
    ("virAdmConnectOpen", vir_adm_connect_open),
    ("virAdmConnectRegisterCloseCallback", vir_adm_connect_register_close_callback),
    ("virAdmConnectUnregisterCloseCallback", vir_adm_connect_unregister_close_callback),
    ("virGetVersion", vir_get_version),
    ("virConnectOpenAuth", vir_connect_open_auth),
    ("virConnectRegisterCloseCallback", vir_connect_register_close_callback),
    ("virConnectUnregisterCloseCallback", vir_connect_unregister_close_callback),
    ("virConnectGetAllDomainStats", vir_connect_get_all_domain_stats),
    ("virDomainListGetStats", vir_domain_list_get_stats),
    ("virEventRegisterDefaultImpl", vir_event_register_default_impl),
    ("virEventRunDefaultImpl", vir_event_run_default_impl),
    ("virEventAddHandle", vir_event_add_handle),
    ("virEventUpdateHandle", vir_event_update_handle),
    ("virEventRemoveHandle", vir_event_remove_handle),
    ("virEventAddTimeout", vir_event_add_timeout),
    ("virEventUpdateTimeout", vir_event_update_timeout),
    ("virEventRemoveTimeout", vir_event_remove_timeout),
    ("virNodeDeviceGetParent", vir_node_device_get_parent),
    ("virConnectDomainQemuMonitorEventRegister", vir_connect_domain_qemu_monitor_event_register),
    ("virStreamNew", vir_stream_new),
    ("virStreamSend", vir_stream_send),
    ("virStreamRecv", vir_stream_recv),
    ("virStreamRecvFlags", vir_stream_recv_flags),
    ("virStreamSendAll", vir_stream_send_all),
    ("virStreamSparseSendAll", vir_stream_sparse_send_all),
    ("virStreamRecvAll", vir_stream_recv_all),
    ("virStreamSparseRecvAll", vir_stream_sparse_recv_all),
    ("virStreamEventAddCallback", vir_stream_event_add_callback),
    ("virStreamEventUpdateCallback", vir_stream_event_update_callback),
    ("virStreamEventRemoveCallback", vir_stream_event_remove_callback),
];
