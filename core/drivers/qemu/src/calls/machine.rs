//! The machine that guests run on: its CPUs and memory.

use polyvirt_driver::records::{NodeCpuStats, NodeInfo, NodeMemoryStats};
use polyvirt_driver::{Error, ErrorDomain, NodeAllocPagesFlags, Result, TypedParam};
use polyvirt_host::node::Node;

use super::flags;
use crate::host::Host;

pub(crate) fn info(_: &Host) -> Result<NodeInfo> {
    Node::default().info()
}

/// Which CPUs run, as bits, and how many are there.
pub(crate) fn cpu_map(_: &Host, flags: u32) -> Result<(Vec<u8>, u32)> {
    flags::check("qemuNodeGetCPUMap", flags, 0)?;
    let map = Node::default().cpu_map();
    Ok((map.bytes(), map.present))
}

/// What a CPU has been doing; -1 stands for all together.
pub(crate) fn cpu_stats(_: &Host, cpu: i32, flags: u32) -> Result<Vec<NodeCpuStats>> {
    flags::check("qemuNodeGetCPUStats", flags, 0)?;
    Node::default().cpu_stats(one_or_all(cpu, "virHostCPUGetStatsLinux", "cpuNum")?)
}

/// How a node's memory is used; -1 stands for all together.
pub(crate) fn memory_stats(_: &Host, cell: i32, flags: u32) -> Result<Vec<NodeMemoryStats>> {
    flags::check("qemuNodeGetMemoryStats", flags, 0)?;
    Node::default().memory_stats(one_or_all(cell, "virHostMemGetStats", "cellNum")?)
}

pub(crate) fn free_memory(_: &Host) -> Result<u64> {
    Node::default().free_memory()
}

/// Free memory of up to `max` nodes from `start` on, and how many these are.
pub(crate) fn cells_free_memory(_: &Host, start: i32, max: i32) -> Result<(i32, Vec<u64>)> {
    let function = "virNodeGetCellsFreeMemory";
    let start = u32::try_from(start);
    let start = start.map_err(|_| Error::must_not_be_negative(function, "startCell"))?;
    let max = u32::try_from(max).ok().filter(|max| *max > 0);
    let max = max.ok_or_else(|| Error::must_be_positive(function, "maxCells"))?;
    counted(Node::default().cells_free_memory(start, max)?)
}

/// Free pages of these sizes on up to `count` nodes from `start` on, and how many figures these are.
pub(crate) fn free_pages(
    _: &Host,
    sizes: &[u32],
    start: i32,
    count: u32,
    flags: u32,
) -> Result<(i32, Vec<u64>)> {
    flags::check("qemuNodeGetFreePages", flags, 0)?;
    let start = u32::try_from(start).unwrap_or_default();
    counted(Node::default().free_pages(sizes, start, count)?)
}

/// How the kernel shares pages that are equal.
pub(crate) fn memory_parameters(_: &Host, flags: u32) -> Result<Vec<TypedParam>> {
    let known = polyvirt_driver::TypedParameterFlags::STRING_OKAY.bits();
    flags::check("qemuNodeGetMemoryParameters", flags, known)?;
    Node::default().memory_parameters()
}

pub(crate) fn set_memory_parameters(_: &Host, parameters: &[TypedParam], flags: u32) -> Result<()> {
    flags::check("qemuNodeSetMemoryParameters", flags, 0)?;
    Node::default().set_memory_parameters(parameters)
}

/// Puts pages aside for guests on up to `cells` nodes from `start` on, or sets how many are put aside.
pub(crate) fn alloc_pages(
    _: &Host,
    sizes: &[u32],
    counts: &[u64],
    start: i32,
    cells: u32,
    flags: NodeAllocPagesFlags,
) -> Result<i32> {
    let known = NodeAllocPagesFlags::SET.bits();
    flags::check("qemuNodeAllocPages", flags.bits(), known)?;
    let pages: Vec<(u32, u64)> = sizes.iter().copied().zip(counts.iter().copied()).collect();
    let add = !flags.contains(NodeAllocPagesFlags::SET);
    let start = u32::try_from(start).ok();
    let changed = Node::default().alloc_pages(&pages, start, cells, add)?;
    Ok(i32::try_from(changed).unwrap_or(i32::MAX))
}

fn one_or_all(number: i32, function: &str, argument: &str) -> Result<Option<u32>> {
    if number == -1 {
        return Ok(None);
    }
    let message = format!("Invalid {argument} in {function}");
    u32::try_from(number)
        .map(Some)
        .map_err(|_| Error::argument(function, argument, message).with_domain(ErrorDomain::NONE))
}

fn counted(figures: Vec<u64>) -> Result<(i32, Vec<u64>)> {
    let count = i32::try_from(figures.len()).unwrap_or(i32::MAX);
    Ok((count, figures))
}
