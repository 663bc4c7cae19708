// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: node.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// Basic facts about a host.
///
/// In C: `virNodeInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeInfo {
    /// CPU model or architecture, such as `x86_64`.
    pub model: String,
    /// Size of the memory, in KiB.
    pub memory: u64,
    /// Number of CPUs that are active.
    pub cpus: u32,
    /// CPU frequency to expect, in MHz; 0 when unknown.
    pub mhz: u32,
    /// Number of NUMA nodes; 1 also for topologies too irregular to tell.
    pub nodes: u32,
    /// CPU sockets per NUMA node.
    pub sockets: u32,
    /// Cores per socket.
    pub cores: u32,
    /// Threads per core.
    pub threads: u32,
}

/// One figure about the CPUs of a host.
///
/// In C: `virNodeCPUStats`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeCpuStats {
    /// Name of the figure, one of `VIR_NODE_CPU_STATS_*`.
    pub field: String,
    /// The figure, in ns or percent.
    pub value: u64,
}

/// One figure about the memory of a host.
///
/// In C: `virNodeMemoryStats`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeMemoryStats {
    /// Name of the figure, one of `VIR_NODE_MEMORY_STATS_*`.
    pub field: String,
    /// The figure, in KiB.
    pub value: u64,
}

