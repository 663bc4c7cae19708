// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/tune.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Shares and limits of traffic with the host's disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BlockTune {
    /// Share, from 10 to 1000.
    ///
    /// Element `weight`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub weight: Option<u32>,
    /// Share and limits of traffic with one disk of the host.
    ///
    /// Elements `device`, since 0.9.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<BlockTuneDevice>,
}

/// Share and limits of traffic with one disk of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BlockTuneDevice {
    /// The disk's device file.
    ///
    /// Element `path`.
    pub path: String,
    /// Share, from 10 to 1000.
    ///
    /// Element `weight`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub weight: Option<u32>,
    /// Most reads in a second.
    ///
    /// Element `read_iops_sec`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_iops_sec: Option<u32>,
    /// Most writes in a second.
    ///
    /// Element `write_iops_sec`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_iops_sec: Option<u32>,
    /// Most bytes read in a second.
    ///
    /// Element `read_bytes_sec`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_bytes_sec: Option<u64>,
    /// Most bytes written in a second.
    ///
    /// Element `write_bytes_sec`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_bytes_sec: Option<u64>,
}

/// Limits of the memory that a guest takes from the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MemoryTune {
    /// Most it can take.
    ///
    /// Element `hard_limit`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hard_limit: Option<u64>,
    /// Most it can take when memory is short.
    ///
    /// Element `soft_limit`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub soft_limit: Option<u64>,
    /// What is kept for it.
    ///
    /// Element `min_guarantee`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub min_guarantee: Option<u64>,
    /// Most of memory and swap space it can take.
    ///
    /// Element `swap_hard_limit`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub swap_hard_limit: Option<u64>,
}

/// Share of CPU time, and which CPUs of the host a guest runs on. Times are in microseconds.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CpuTune {
    /// Share, against that of other guests.
    ///
    /// Element `shares`, since 0.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub shares: Option<u64>,
    /// Time in which each CPU can use its quota.
    ///
    /// Element `period`, since 0.9.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<u64>,
    /// Time that each CPU can use in a period; negative: no limit.
    ///
    /// Element `quota`, since 0.9.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub quota: Option<i64>,
    /// Time in which the guest as a whole can use its quota.
    ///
    /// Element `global_period`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub global_period: Option<u64>,
    /// Time that the guest as a whole can use in a period.
    ///
    /// Element `global_quota`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub global_quota: Option<i64>,
    /// Time in which the emulator's threads can use their quota.
    ///
    /// Element `emulator_period`, since 0.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emulator_period: Option<u64>,
    /// Time that the emulator's threads can use in a period.
    ///
    /// Element `emulator_quota`, since 0.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emulator_quota: Option<i64>,
    /// Time in which threads that serve disks can use their quota.
    ///
    /// Element `iothread_period`, since 2.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothread_period: Option<u64>,
    /// Time that threads that serve disks can use in a period.
    ///
    /// Element `iothread_quota`, since 2.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothread_quota: Option<i64>,
    /// CPUs of the host that one CPU of the guest runs on.
    ///
    /// Elements `vcpupin`, since 0.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vcpupin: Vec<VcpuPin>,
    /// CPUs of the host that the emulator's threads run on.
    ///
    /// Element `emulatorpin`, since 0.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emulatorpin: Option<EmulatorPin>,
    /// CPUs of the host that one thread that serves disks runs on.
    ///
    /// Elements `iothreadpin`, since 1.2.9.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub iothreadpin: Vec<IoThreadPin>,
    /// How the host's kernel schedules the emulator's threads.
    ///
    /// Element `emulatorsched`, since 5.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub emulatorsched: Option<Scheduling>,
    /// How the host's kernel schedules CPUs of the guest.
    ///
    /// Elements `vcpusched`, since 1.2.13.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub vcpusched: Vec<VcpuScheduling>,
    /// How the host's kernel schedules threads that serve disks.
    ///
    /// Elements `iothreadsched`, since 1.2.13.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub iothreadsched: Vec<IoThreadScheduling>,
    /// Parts of the host's CPU caches that are kept for CPUs of the guest.
    ///
    /// Elements `cachetune`, since 4.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub cachetune: Vec<CacheTune>,
    /// Part of the traffic with the host's memory that CPUs of the guest may use.
    ///
    /// Elements `memorytune`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub memorytune: Vec<MemoryBandwidthTune>,
}

/// CPUs of the host that one CPU of the guest runs on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct VcpuPin {
    /// The guest's CPU, from 0.
    ///
    /// Attribute `vcpu`.
    pub vcpu: u32,
    /// CPUs of the host.
    ///
    /// Attribute `cpuset`.
    pub cpuset: CpuSet,
}

/// CPUs of the host that the emulator's threads run on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct EmulatorPin {
    /// The CPUs.
    ///
    /// Attribute `cpuset`.
    pub cpuset: CpuSet,
}

/// CPUs of the host that one thread that serves disks runs on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IoThreadPin {
    /// The thread's number.
    ///
    /// Attribute `iothread`.
    pub iothread: u32,
    /// CPUs of the host.
    ///
    /// Attribute `cpuset`.
    pub cpuset: CpuSet,
}

/// How the host's kernel schedules the emulator's threads.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Scheduling {
    /// Scheduling policies of Linux.
    ///
    /// Told by attribute `scheduler`.
    pub policy: SchedulingPolicy,
}

/// How the host's kernel schedules CPUs of the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct VcpuScheduling {
    /// The CPUs; when left out, all not named elsewhere.
    ///
    /// Attribute `vcpus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vcpus: Option<CpuSet>,
    /// Scheduling policies of Linux.
    ///
    /// Told by attribute `scheduler`.
    pub policy: SchedulingPolicy,
}

/// How the host's kernel schedules threads that serve disks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IoThreadScheduling {
    /// The threads; when left out, all not named elsewhere.
    ///
    /// Attribute `iothreads`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iothreads: Option<CpuSet>,
    /// Scheduling policies of Linux.
    ///
    /// Told by attribute `scheduler`.
    pub policy: SchedulingPolicy,
}

/// Scheduling policies of Linux.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SchedulingPolicy {
    /// For work without haste.
    ///
    /// Attribute `scheduler` is `batch`.
    #[cfg_attr(feature = "serde", serde(rename = "batch"))]
    Batch,
    /// When nothing else is to be done.
    ///
    /// Attribute `scheduler` is `idle`.
    #[cfg_attr(feature = "serde", serde(rename = "idle"))]
    Idle,
    /// Real time, until done.
    ///
    /// Attribute `scheduler` is `fifo`.
    #[cfg_attr(feature = "serde", serde(rename = "fifo"))]
    Fifo(SchedulingPolicyFifo),
    /// Real time, in turn.
    ///
    /// Attribute `scheduler` is `rr`.
    #[cfg_attr(feature = "serde", serde(rename = "rr"))]
    Rr(SchedulingPolicyRr),
}

/// Real time, until done.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SchedulingPolicyFifo {
    /// Greater goes first, from 1 to 99.
    ///
    /// Attribute `priority`.
    pub priority: i32,
}

/// Real time, in turn.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SchedulingPolicyRr {
    /// Greater goes first, from 1 to 99.
    ///
    /// Attribute `priority`.
    pub priority: i32,
}

/// Parts of the host's CPU caches that are kept for CPUs of the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CacheTune {
    /// CPUs of the guest.
    ///
    /// Attribute `vcpus`.
    pub vcpus: CpuSet,
    /// Name of the group in the host's kernel.
    ///
    /// Attribute `id`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// A part of one cache.
    ///
    /// Elements `cache`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub cache: Vec<CacheAllocation>,
    /// Counts how much of the caches CPUs of the guest use.
    ///
    /// Elements `monitor`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub monitor: Vec<CacheMonitor>,
}

/// A part of one cache.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CacheAllocation {
    /// Number of the cache.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Its level.
    ///
    /// Attribute `level`.
    pub level: u32,
    /// What it is used for.
    ///
    /// Attribute `type`.
    pub r#type: CacheUse,
    /// Size of the part.
    ///
    /// Attribute `size`.
    pub size: u64,
    /// Unit of the size, bytes when left out.
    ///
    /// Attribute `unit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub unit: Option<String>,
}

/// What a part of a cache is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CacheUse {
    /// `both`.
#[cfg_attr(feature = "serde", serde(rename = "both"))]
    Both,
    /// `code`.
#[cfg_attr(feature = "serde", serde(rename = "code"))]
    Code,
    /// `data`.
#[cfg_attr(feature = "serde", serde(rename = "data"))]
    Data,
}

impl CacheUse {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Both,
        Self::Code,
        Self::Data,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Code => "code",
            Self::Data => "data",
        }
    }
}

impl Codec for CacheUse {
    type Value = Self;
    const EXPECTED: &'static str = "both, code or data";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "both" => Self::Both,
            "code" => Self::Code,
            "data" => Self::Data,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Counts how much of the caches CPUs of the guest use.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CacheMonitor {
    /// Level of the caches.
    ///
    /// Attribute `level`.
    pub level: u32,
    /// CPUs of the guest.
    ///
    /// Attribute `vcpus`.
    pub vcpus: CpuSet,
}

/// Part of the traffic with the host's memory that CPUs of the guest may use.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBandwidthTune {
    /// CPUs of the guest.
    ///
    /// Attribute `vcpus`.
    pub vcpus: CpuSet,
    /// Name of the group in the host's kernel.
    ///
    /// Attribute `id`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Part of the traffic of one memory controller.
    ///
    /// Elements `node`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub node: Vec<MemoryBandwidthNode>,
    /// Counts the traffic of CPUs of the guest.
    ///
    /// Elements `monitor`, since 4.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub monitor: Vec<MemoryBandwidthMonitor>,
}

/// Counts the traffic of CPUs of the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBandwidthMonitor {
    /// CPUs of the guest.
    ///
    /// Attribute `vcpus`.
    pub vcpus: CpuSet,
}

/// Part of the traffic of one memory controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBandwidthNode {
    /// Number of the host's node.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// Part, in percent.
    ///
    /// Attribute `bandwidth`.
    pub bandwidth: u32,
}
