// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/events.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What happens with a guest that stopped or crashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LifecycleAction {
    /// It ends and frees what it had.
    ///
    /// `destroy`.
#[cfg_attr(feature = "serde", serde(rename = "destroy"))]
    Destroy,
    /// It ends and starts anew.
    ///
    /// `restart`.
#[cfg_attr(feature = "serde", serde(rename = "restart"))]
    Restart,
    /// It gets another name and stays, and starts anew.
    ///
    /// `rename-restart`.
#[cfg_attr(feature = "serde", serde(rename = "rename-restart"))]
    RenameRestart,
    /// It stays as it is.
    ///
    /// `preserve`.
#[cfg_attr(feature = "serde", serde(rename = "preserve"))]
    Preserve,
    /// Its memory is written to a file, then it ends.
    ///
    /// `coredump-destroy`, since 0.8.4.
#[cfg_attr(feature = "serde", serde(rename = "coredump-destroy"))]
    CoredumpDestroy,
    /// Its memory is written to a file, then it starts anew.
    ///
    /// `coredump-restart`, since 0.8.4.
#[cfg_attr(feature = "serde", serde(rename = "coredump-restart"))]
    CoredumpRestart,
}

impl LifecycleAction {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Destroy,
        Self::Restart,
        Self::RenameRestart,
        Self::Preserve,
        Self::CoredumpDestroy,
        Self::CoredumpRestart,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Destroy => "destroy",
            Self::Restart => "restart",
            Self::RenameRestart => "rename-restart",
            Self::Preserve => "preserve",
            Self::CoredumpDestroy => "coredump-destroy",
            Self::CoredumpRestart => "coredump-restart",
        }
    }
}

impl Codec for LifecycleAction {
    type Value = Self;
    const EXPECTED: &'static str = "destroy, restart, rename-restart, preserve, coredump-destroy or coredump-restart";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "destroy" => Self::Destroy,
            "restart" => Self::Restart,
            "rename-restart" => Self::RenameRestart,
            "preserve" => Self::Preserve,
            "coredump-destroy" => Self::CoredumpDestroy,
            "coredump-restart" => Self::CoredumpRestart,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens with a guest whose locks on its disks were lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LockFailureAction {
    /// `poweroff`.
#[cfg_attr(feature = "serde", serde(rename = "poweroff"))]
    Poweroff,
    /// `restart`.
#[cfg_attr(feature = "serde", serde(rename = "restart"))]
    Restart,
    /// `pause`.
#[cfg_attr(feature = "serde", serde(rename = "pause"))]
    Pause,
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
}

impl LockFailureAction {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Poweroff,
        Self::Restart,
        Self::Pause,
        Self::Ignore,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Poweroff => "poweroff",
            Self::Restart => "restart",
            Self::Pause => "pause",
            Self::Ignore => "ignore",
        }
    }
}

impl Codec for LockFailureAction {
    type Value = Self;
    const EXPECTED: &'static str = "poweroff, restart, pause or ignore";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "poweroff" => Self::Poweroff,
            "restart" => Self::Restart,
            "pause" => Self::Pause,
            "ignore" => Self::Ignore,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Which sleep states a guest's firmware offers.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PowerManagement {
    /// A sleep state.
    ///
    /// Element `suspend-to-mem`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suspend_to_mem: Option<SleepState>,
    /// A sleep state.
    ///
    /// Element `suspend-to-disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suspend_to_disk: Option<SleepState>,
}

/// A sleep state.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SleepState {
    /// Whether it is offered.
    ///
    /// Attribute `enabled`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enabled: Option<bool>,
}

/// What is counted while a guest runs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Perf {
    /// Something that can be counted.
    ///
    /// Elements `event`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub event: Vec<PerfCounter>,
}

/// Something that can be counted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PerfCounter {
    /// What.
    ///
    /// Attribute `name`.
    pub name: PerfEvent,
    /// Whether it is counted.
    ///
    /// Attribute `enabled`.
    pub enabled: bool,
}

/// What can be counted while a guest runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PerfEvent {
    /// Use of the last cache.
    ///
    /// `cmt`.
#[cfg_attr(feature = "serde", serde(rename = "cmt"))]
    Cmt,
    /// Traffic with all memory.
    ///
    /// `mbmt`.
#[cfg_attr(feature = "serde", serde(rename = "mbmt"))]
    Mbmt,
    /// Traffic with the memory of the guest's own node.
    ///
    /// `mbml`.
#[cfg_attr(feature = "serde", serde(rename = "mbml"))]
    Mbml,
    /// `cpu_cycles`.
#[cfg_attr(feature = "serde", serde(rename = "cpu_cycles"))]
    CpuCycles,
    /// `instructions`.
#[cfg_attr(feature = "serde", serde(rename = "instructions"))]
    Instructions,
    /// `cache_references`.
#[cfg_attr(feature = "serde", serde(rename = "cache_references"))]
    CacheReferences,
    /// `cache_misses`.
#[cfg_attr(feature = "serde", serde(rename = "cache_misses"))]
    CacheMisses,
    /// `branch_instructions`.
#[cfg_attr(feature = "serde", serde(rename = "branch_instructions"))]
    BranchInstructions,
    /// `branch_misses`.
#[cfg_attr(feature = "serde", serde(rename = "branch_misses"))]
    BranchMisses,
    /// `bus_cycles`.
#[cfg_attr(feature = "serde", serde(rename = "bus_cycles"))]
    BusCycles,
    /// `stalled_cycles_frontend`.
#[cfg_attr(feature = "serde", serde(rename = "stalled_cycles_frontend"))]
    StalledCyclesFrontend,
    /// `stalled_cycles_backend`.
#[cfg_attr(feature = "serde", serde(rename = "stalled_cycles_backend"))]
    StalledCyclesBackend,
    /// `ref_cpu_cycles`.
#[cfg_attr(feature = "serde", serde(rename = "ref_cpu_cycles"))]
    RefCpuCycles,
    /// `cpu_clock`.
#[cfg_attr(feature = "serde", serde(rename = "cpu_clock"))]
    CpuClock,
    /// `task_clock`.
#[cfg_attr(feature = "serde", serde(rename = "task_clock"))]
    TaskClock,
    /// `page_faults`.
#[cfg_attr(feature = "serde", serde(rename = "page_faults"))]
    PageFaults,
    /// `context_switches`.
#[cfg_attr(feature = "serde", serde(rename = "context_switches"))]
    ContextSwitches,
    /// `cpu_migrations`.
#[cfg_attr(feature = "serde", serde(rename = "cpu_migrations"))]
    CpuMigrations,
    /// `page_faults_min`.
#[cfg_attr(feature = "serde", serde(rename = "page_faults_min"))]
    PageFaultsMin,
    /// `page_faults_maj`.
#[cfg_attr(feature = "serde", serde(rename = "page_faults_maj"))]
    PageFaultsMaj,
    /// `alignment_faults`.
#[cfg_attr(feature = "serde", serde(rename = "alignment_faults"))]
    AlignmentFaults,
    /// `emulation_faults`.
#[cfg_attr(feature = "serde", serde(rename = "emulation_faults"))]
    EmulationFaults,
}

impl PerfEvent {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Cmt,
        Self::Mbmt,
        Self::Mbml,
        Self::CpuCycles,
        Self::Instructions,
        Self::CacheReferences,
        Self::CacheMisses,
        Self::BranchInstructions,
        Self::BranchMisses,
        Self::BusCycles,
        Self::StalledCyclesFrontend,
        Self::StalledCyclesBackend,
        Self::RefCpuCycles,
        Self::CpuClock,
        Self::TaskClock,
        Self::PageFaults,
        Self::ContextSwitches,
        Self::CpuMigrations,
        Self::PageFaultsMin,
        Self::PageFaultsMaj,
        Self::AlignmentFaults,
        Self::EmulationFaults,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cmt => "cmt",
            Self::Mbmt => "mbmt",
            Self::Mbml => "mbml",
            Self::CpuCycles => "cpu_cycles",
            Self::Instructions => "instructions",
            Self::CacheReferences => "cache_references",
            Self::CacheMisses => "cache_misses",
            Self::BranchInstructions => "branch_instructions",
            Self::BranchMisses => "branch_misses",
            Self::BusCycles => "bus_cycles",
            Self::StalledCyclesFrontend => "stalled_cycles_frontend",
            Self::StalledCyclesBackend => "stalled_cycles_backend",
            Self::RefCpuCycles => "ref_cpu_cycles",
            Self::CpuClock => "cpu_clock",
            Self::TaskClock => "task_clock",
            Self::PageFaults => "page_faults",
            Self::ContextSwitches => "context_switches",
            Self::CpuMigrations => "cpu_migrations",
            Self::PageFaultsMin => "page_faults_min",
            Self::PageFaultsMaj => "page_faults_maj",
            Self::AlignmentFaults => "alignment_faults",
            Self::EmulationFaults => "emulation_faults",
        }
    }
}

impl Codec for PerfEvent {
    type Value = Self;
    const EXPECTED: &'static str = "cmt, mbmt, mbml, cpu_cycles, instructions, cache_references, cache_misses, branch_instructions, branch_misses, bus_cycles, stalled_cycles_frontend, stalled_cycles_backend, ref_cpu_cycles, cpu_clock, task_clock, page_faults, context_switches, cpu_migrations, page_faults_min, page_faults_maj, alignment_faults or emulation_faults";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "cmt" => Self::Cmt,
            "mbmt" => Self::Mbmt,
            "mbml" => Self::Mbml,
            "cpu_cycles" => Self::CpuCycles,
            "instructions" => Self::Instructions,
            "cache_references" => Self::CacheReferences,
            "cache_misses" => Self::CacheMisses,
            "branch_instructions" => Self::BranchInstructions,
            "branch_misses" => Self::BranchMisses,
            "bus_cycles" => Self::BusCycles,
            "stalled_cycles_frontend" => Self::StalledCyclesFrontend,
            "stalled_cycles_backend" => Self::StalledCyclesBackend,
            "ref_cpu_cycles" => Self::RefCpuCycles,
            "cpu_clock" => Self::CpuClock,
            "task_clock" => Self::TaskClock,
            "page_faults" => Self::PageFaults,
            "context_switches" => Self::ContextSwitches,
            "cpu_migrations" => Self::CpuMigrations,
            "page_faults_min" => Self::PageFaultsMin,
            "page_faults_maj" => Self::PageFaultsMaj,
            "alignment_faults" => Self::AlignmentFaults,
            "emulation_faults" => Self::EmulationFaults,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
