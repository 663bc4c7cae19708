// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: node.

use crate::remote::{NodeGetCpuStats, NodeGetMemoryStats, TypedParam, limits};
use crate::xdr::{Char, array, array_fixed, array_of, opaque};
use crate::xdr_struct;

/// What the reply to `NODE_GET_INFO` (6) carries, from server to client.
///
/// Reports basic facts about the host: memory, CPUs and their topology.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetInfoRet {
    /// CPU model or architecture, such as `x86_64`. (`char model[32]`)
    pub model: [u8; 32],
    /// Size of the memory, in KiB. (`unsigned hyper memory`)
    pub memory: u64,
    /// Number of CPUs that are active. (`int cpus`)
    pub cpus: i32,
    /// CPU frequency to expect, in MHz; 0 when unknown. (`int mhz`)
    pub mhz: i32,
    /// Number of NUMA nodes; 1 also for topologies too irregular to tell. (`int nodes`)
    pub nodes: i32,
    /// CPU sockets per NUMA node. (`int sockets`)
    pub sockets: i32,
    /// Cores per socket. (`int cores`)
    pub cores: i32,
    /// Threads per core. (`int threads`)
    pub threads: i32,
}

xdr_struct! { NodeGetInfoRet { model: array_fixed(Char), memory, cpus, mhz, nodes, sockets, cores, threads } }

/// What a call of `NODE_GET_CELLS_FREE_MEMORY` (101) carries, from client to server.
///
/// Tells how much memory is free in each of a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCellsFreeMemoryArgs {
    /// First NUMA node, from 0. (`int startCell`)
    pub start_cell: i32,
    /// `int maxcells`
    pub maxcells: i32,
}

xdr_struct! { NodeGetCellsFreeMemoryArgs { start_cell, maxcells } }

/// What the reply to `NODE_GET_CELLS_FREE_MEMORY` (101) carries, from server to client.
///
/// Tells how much memory is free in each of a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCellsFreeMemoryRet {
    /// `unsigned hyper cells<REMOTE_NODE_MAX_CELLS>`
    pub cells: Vec<u64>,
}

xdr_struct! { NodeGetCellsFreeMemoryRet { cells: array(limits::NODE_MAX_CELLS) } }

/// What the reply to `NODE_GET_FREE_MEMORY` (102) carries, from server to client.
///
/// Tells how much memory of the host is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetFreeMemoryRet {
    /// `unsigned hyper freeMem`
    pub free_mem: u64,
}

xdr_struct! { NodeGetFreeMemoryRet { free_mem } }

/// What the reply to `NODE_GET_SECURITY_MODEL` (122) carries, from server to client.
///
/// Tells the security model that confines domains on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetSecurityModelRet {
    /// Name of the model, such as `selinux`; empty when none is in use. (`char
    /// model<REMOTE_SECURITY_MODEL_MAX>`)
    pub model: Vec<u8>,
    /// Domain of interpretation of its labels. (`char doi<REMOTE_SECURITY_DOI_MAX>`)
    pub doi: Vec<u8>,
}

xdr_struct! { NodeGetSecurityModelRet {
    model: array_of(limits::SECURITY_MODEL_MAX, Char),
    doi: array_of(limits::SECURITY_DOI_MAX, Char)
} }

/// What a call of `NODE_GET_CPU_STATS` (227) carries, from client to server.
///
/// Reports how one CPU of the host, or all of them together, spent their time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCpuStatsArgs {
    /// Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum. (`int cpuNum`)
    pub cpu_num: i32,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetCpuStatsArgs { cpu_num, nparams, flags } }

/// What the reply to `NODE_GET_CPU_STATS` (227) carries, from server to client.
///
/// Reports how one CPU of the host, or all of them together, spent their time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCpuStatsRet {
    /// Room for the figures; NULL with `nparams` 0 to have them counted.
    /// (`remote_node_get_cpu_stats params<REMOTE_NODE_CPU_STATS_MAX>`)
    pub params: Vec<NodeGetCpuStats>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { NodeGetCpuStatsRet { params: array(limits::NODE_CPU_STATS_MAX), nparams } }

/// What a call of `NODE_GET_MEMORY_STATS` (228) carries, from client to server.
///
/// Reports the use of memory in one NUMA node of the host or in all of them together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetMemoryStatsArgs {
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum. (`int
    /// cellNum`)
    pub cell_num: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetMemoryStatsArgs { nparams, cell_num, flags } }

/// What the reply to `NODE_GET_MEMORY_STATS` (228) carries, from server to client.
///
/// Reports the use of memory in one NUMA node of the host or in all of them together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetMemoryStatsRet {
    /// Room for the figures; NULL with `nparams` 0 to have them counted.
    /// (`remote_node_get_memory_stats params<REMOTE_NODE_MEMORY_STATS_MAX>`)
    pub params: Vec<NodeGetMemoryStats>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { NodeGetMemoryStatsRet { params: array(limits::NODE_MEMORY_STATS_MAX), nparams } }

/// What a call of `NODE_SUSPEND_FOR_DURATION` (250) carries, from client to server.
///
/// Puts the host to sleep for a while.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeSuspendForDurationArgs {
    /// How deep to sleep. (`unsigned int target`)
    pub target: u32,
    /// How long to sleep, in seconds; 60 or more. (`unsigned hyper duration`)
    pub duration: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeSuspendForDurationArgs { target, duration, flags } }

/// What a call of `NODE_SET_MEMORY_PARAMETERS` (288) carries, from client to server.
///
/// Changes how the host shares equal memory pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeSetMemoryParametersArgs {
    /// Settings to change; those left out stay. (`remote_typed_param
    /// params<REMOTE_NODE_MEMORY_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeSetMemoryParametersArgs { params: array(limits::NODE_MEMORY_PARAMETERS_MAX), flags } }

/// What a call of `NODE_GET_MEMORY_PARAMETERS` (289) carries, from client to server.
///
/// Reports how the host shares equal memory pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetMemoryParametersArgs {
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetMemoryParametersArgs { nparams, flags } }

/// What the reply to `NODE_GET_MEMORY_PARAMETERS` (289) carries, from server to client.
///
/// Reports how the host shares equal memory pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeGetMemoryParametersRet {
    /// Room for the items; NULL with `nparams` 0 to have them counted. (`remote_typed_param
    /// params<REMOTE_NODE_MEMORY_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { NodeGetMemoryParametersRet { params: array(limits::NODE_MEMORY_PARAMETERS_MAX), nparams } }

/// What a call of `NODE_GET_CPU_MAP` (293) carries, from client to server.
///
/// Tells which host CPUs are present and which of them are online.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCpuMapArgs {
    /// `int need_map`
    pub need_map: i32,
    /// `int need_online`
    pub need_online: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetCpuMapArgs { need_map, need_online, flags } }

/// What the reply to `NODE_GET_CPU_MAP` (293) carries, from server to client.
///
/// Tells which host CPUs are present and which of them are online.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetCpuMapRet {
    /// Receives the map, freed by the caller; may be NULL. (`opaque cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
    /// Receives the number of CPUs online; may be NULL. (`unsigned int online`)
    pub online: u32,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { NodeGetCpuMapRet { cpumap: opaque(limits::CPUMAP_MAX), online, ret } }

/// What a call of `NODE_GET_FREE_PAGES` (340) carries, from client to server.
///
/// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetFreePagesArgs {
    /// Page sizes asked about, in KiB. (`unsigned int pages<REMOTE_NODE_MAX_CELLS>`)
    pub pages: Vec<u32>,
    /// `int startCell`
    pub start_cell: i32,
    /// `unsigned int cellCount`
    pub cell_count: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetFreePagesArgs { pages: array(limits::NODE_MAX_CELLS), start_cell, cell_count, flags } }

/// What the reply to `NODE_GET_FREE_PAGES` (340) carries, from server to client.
///
/// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetFreePagesRet {
    /// Receives the numbers of free pages. (`unsigned hyper counts<REMOTE_NODE_MAX_CELLS>`)
    pub counts: Vec<u64>,
}

xdr_struct! { NodeGetFreePagesRet { counts: array(limits::NODE_MAX_CELLS) } }

/// What a call of `NODE_ALLOC_PAGES` (347) carries, from client to server.
///
/// Reserves huge pages of given sizes on a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeAllocPagesArgs {
    /// Page sizes, in KiB. (`unsigned int pageSizes<REMOTE_NODE_MAX_CELLS>`)
    pub page_sizes: Vec<u32>,
    /// Number of pages for each size, on each NUMA node. (`unsigned hyper
    /// pageCounts<REMOTE_NODE_MAX_CELLS>`)
    pub page_counts: Vec<u64>,
    /// First NUMA node, from 0; -1 lets the kernel spread the pages over all of them. (`int
    /// startCell`)
    pub start_cell: i32,
    /// Number of NUMA nodes. (`unsigned int cellCount`)
    pub cell_count: u32,
    /// Combination of `NodeAllocPagesFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeAllocPagesArgs {
    page_sizes: array(limits::NODE_MAX_CELLS), page_counts: array(limits::NODE_MAX_CELLS),
    start_cell, cell_count, flags
} }

/// What the reply to `NODE_ALLOC_PAGES` (347) carries, from server to client.
///
/// Reserves huge pages of given sizes on a range of NUMA nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeAllocPagesRet {
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { NodeAllocPagesRet { ret } }

/// What a call of `NODE_GET_SEV_INFO` (395) carries, from client to server.
///
/// Reports the host's facts about AMD SEV.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeGetSevInfoArgs {
    /// Number of elements in `params`. (`int nparams`)
    pub nparams: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NodeGetSevInfoArgs { nparams, flags } }

/// What the reply to `NODE_GET_SEV_INFO` (395) carries, from server to client.
///
/// Reports the host's facts about AMD SEV.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NodeGetSevInfoRet {
    /// Receives the items; the caller frees the list. (`remote_typed_param
    /// params<REMOTE_NODE_SEV_INFO_MAX>`)
    pub params: Vec<TypedParam>,
    /// Number of elements in `params`. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { NodeGetSevInfoRet { params: array(limits::NODE_SEV_INFO_MAX), nparams } }
