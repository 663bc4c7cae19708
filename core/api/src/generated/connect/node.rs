// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about node.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about node.
impl Connect {
    /// Reports how the host shares equal memory pages.
    ///
    /// Call it with `nparams` 0 to learn how many items there are.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryParameters`, since 0.10.2.
    pub fn node_memory_parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self;
        conn.driver().before("virNodeGetMemoryParameters")?;
        conn.hypervisor().node_get_memory_parameters(flags)
    }

    /// Changes how the host shares equal memory pages.
    ///
    /// Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
    ///
    /// - `params`: Settings to change; those left out stay.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeSetMemoryParameters`, since 0.10.2.
    pub fn node_set_memory_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virNodeSetMemoryParameters")?;
        conn.driver().before("virNodeSetMemoryParameters")?;
        conn.hypervisor().node_set_memory_parameters(params, flags)
    }

    /// Tells which host CPUs are present and which of them are online.
    ///
    /// Bit `n % 8` of byte `n / 8` in the map is set when CPU `n` is online. The map has just as many bytes as the returned number of CPUs needs.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of CPUs present, online or not.
    ///
    /// In C: `virNodeGetCPUMap`, since 1.0.0.
    pub fn node_cpu_map(&self, flags: u32) -> Result<(Vec<u8>, u32)> {
        let conn = self;
        conn.driver().before("virNodeGetCPUMap")?;
        conn.hypervisor().node_get_cpu_map(flags)
    }

    /// Reports the host's facts about AMD SEV.
    ///
    /// Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetSEVInfo`, since 4.5.0.
    pub fn node_sev_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self;
        conn.require_write("virNodeGetSEVInfo")?;
        conn.driver().before("virNodeGetSEVInfo")?;
        conn.hypervisor().node_get_sev_info(flags)
    }

    /// Reports basic facts about the host: memory, CPUs and their topology.
    ///
    /// The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; `virConnectGetCapabilities` has the exact topology.
    ///
    /// In C: `virNodeGetInfo`, since 0.1.0.
    pub fn node_info(&self) -> Result<NodeInfo> {
        let conn = self;
        conn.driver().before("virNodeGetInfo")?;
        conn.hypervisor().node_get_info()
    }

    /// Reports how one CPU of the host, or all of them together, spent their time.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cpu_num`: Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetCPUStats`, since 0.9.3.
    pub fn node_cpu_stats(&self, cpu_num: i32, flags: u32) -> Result<Vec<NodeCpuStats>> {
        let conn = self;
        conn.driver().before("virNodeGetCPUStats")?;
        conn.hypervisor().node_get_cpu_stats(cpu_num, flags)
    }

    /// Reports the use of memory in one NUMA node of the host or in all of them together.
    ///
    /// Call it with `nparams` 0 to learn how many figures there are.
    ///
    /// - `cell_num`: Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeGetMemoryStats`, since 0.9.3.
    pub fn node_memory_stats(&self, cell_num: i32, flags: u32) -> Result<Vec<NodeMemoryStats>> {
        let conn = self;
        conn.driver().before("virNodeGetMemoryStats")?;
        conn.hypervisor().node_get_memory_stats(cell_num, flags)
    }

    /// Tells how much memory of the host is free.
    ///
    /// Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.
    ///
    /// Gives: Free memory, in bytes; 0 with an error.
    ///
    /// In C: `virNodeGetFreeMemory`, since 0.3.3.
    pub fn node_free_memory(&self) -> Result<u64> {
        let conn = self;
        conn.driver().before("virNodeGetFreeMemory")?;
        conn.hypervisor().node_get_free_memory()
    }

    /// Tells the security model that confines domains on the host.
    ///
    /// Where several are in use, the first of them.
    ///
    /// In C: `virNodeGetSecurityModel`, since 0.6.1.
    pub fn node_security_model(&self) -> Result<SecurityModel> {
        let conn = self;
        conn.driver().before("virNodeGetSecurityModel")?;
        conn.hypervisor().node_get_security_model()
    }

    /// Puts the host to sleep for a while.
    ///
    /// The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with `VIR_ERR_OPERATION_INVALID` when a suspend is pending already. Not available on read-only connections.
    ///
    /// - `target`: How deep to sleep.
    /// - `duration`: How long to sleep, in seconds; 60 or more.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeSuspendForDuration`, since 0.9.8.
    pub fn node_suspend_for_duration(&self, target: NodeSuspendTarget, duration: u64, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virNodeSuspendForDuration")?;
        conn.driver().before("virNodeSuspendForDuration")?;
        conn.hypervisor().node_suspend_for_duration(target, duration, flags)
    }

    /// Tells how much memory is free in each of a range of NUMA nodes.
    ///
    /// - `start_cell`: First NUMA node, from 0.
    /// - `max_cells`: Most NUMA nodes to report on.
    ///
    /// Gives: Number of entries filled in.
    ///
    /// In C: `virNodeGetCellsFreeMemory`, since 0.3.3.
    pub fn node_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<(i32, Vec<u64>)> {
        let conn = self;
        conn.driver().before("virNodeGetCellsFreeMemory")?;
        conn.hypervisor().node_get_cells_free_memory(start_cell, max_cells)
    }

    /// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
    ///
    /// The counts are ordered by node, within a node by page size. The sizes a host knows are in `virConnectGetCapabilities`.
    ///
    /// - `pages`: Page sizes asked about, in KiB.
    /// - `startcell`: First NUMA node, from 0; -1 for the sum of all, with `cellcount` 1.
    /// - `cellcount`: Number of NUMA nodes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of entries filled in.
    ///
    /// In C: `virNodeGetFreePages`, since 1.2.6.
    pub fn node_free_pages(&self, pages: &[u32], startcell: i32, cellcount: u32, flags: u32) -> Result<(i32, Vec<u64>)> {
        let conn = self;
        conn.driver().before("virNodeGetFreePages")?;
        conn.hypervisor().node_get_free_pages(pages, startcell, cellcount, flags)
    }

    /// Reserves huge pages of given sizes on a range of NUMA nodes.
    ///
    /// The numbers are added to the pools or, with `VIR_NODE_ALLOC_PAGES_SET`, replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.
    ///
    /// - `page_sizes`: Page sizes, in KiB.
    /// - `page_counts`: Number of pages for each size, on each NUMA node.
    /// - `start_cell`: First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
    /// - `cell_count`: Number of NUMA nodes.
    /// - `flags`: Combination of `NodeAllocPagesFlags` values.
    ///
    /// Gives: Number of NUMA nodes whose pools were adjusted.
    ///
    /// In C: `virNodeAllocPages`, since 1.2.9.
    pub fn node_alloc_pages(&self, page_sizes: &[u32], page_counts: &[u64], start_cell: i32, cell_count: u32, flags: NodeAllocPagesFlags) -> Result<i32> {
        let conn = self;
        conn.require_write("virNodeAllocPages")?;
        conn.driver().before("virNodeAllocPages")?;
        conn.hypervisor().node_alloc_pages(page_sizes, page_counts, start_cell, cell_count, flags)
    }
}
