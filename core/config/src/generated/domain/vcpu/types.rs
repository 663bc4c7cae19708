// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/vcpu.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How many CPUs a guest has.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Vcpu {
    /// Whether the host's CPUs they run on are given or chosen at the guest's start.
    ///
    /// Attribute `placement`, since 0.9.11.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub placement: Option<Placement>,
    /// CPUs of the host they run on.
    ///
    /// Attribute `cpuset`, since 0.4.4.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub cpuset: Option<CpuSet>,
    /// How many are there at the start; all when left out.
    ///
    /// Attribute `current`, since 0.8.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub current: Option<u32>,
    /// How many there can be.
    ///
    /// The text of the element.
    pub text: u32,
}

/// A guest's CPUs one by one.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Vcpus {
    /// One CPU of a guest.
    ///
    /// Elements `vcpu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vcpu: Vec<VcpuState>,
}

/// One CPU of a guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct VcpuState {
    /// Its number, from 0.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Whether it is there at the start.
    ///
    /// Attribute `enabled`.
    pub enabled: bool,
    /// Whether it can be plugged in and out while the guest runs.
    ///
    /// Attribute `hotpluggable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hotpluggable: Option<bool>,
    /// Its place in the order in which CPUs are plugged in.
    ///
    /// Attribute `order`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub order: Option<u32>,
}

/// The threads that serve a guest's disks, one by one.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct IoThreads {
    /// A thread that serves disks.
    ///
    /// Elements `iothread`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub iothread: Vec<IoThread>,
}

/// A thread that serves disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IoThread {
    /// Its number, from 1.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Least number of helper threads.
    ///
    /// Attribute `thread_pool_min`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub thread_pool_min: Option<i32>,
    /// Greatest number of helper threads.
    ///
    /// Attribute `thread_pool_max`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub thread_pool_max: Option<i32>,
    /// How long a thread asks for work again and again before it waits, in nanoseconds.
    ///
    /// Element `poll`, since 9.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub poll: Option<IoThreadPolling>,
}

/// How long a thread asks for work again and again before it waits, in nanoseconds.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct IoThreadPolling {
    /// Longest time.
    ///
    /// Attribute `max`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max: Option<u64>,
    /// By what the time grows.
    ///
    /// Attribute `grow`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub grow: Option<u64>,
    /// By what the time shrinks.
    ///
    /// Attribute `shrink`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub shrink: Option<u64>,
}

/// The thread that serves what no other does.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DefaultIoThread {
    /// Least number of helper threads.
    ///
    /// Attribute `thread_pool_min`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub thread_pool_min: Option<i32>,
    /// Greatest number of helper threads.
    ///
    /// Attribute `thread_pool_max`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub thread_pool_max: Option<i32>,
}
