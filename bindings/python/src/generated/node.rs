// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: node.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virNodeGetMemoryParameters", c"virNodeGetMemoryParameters(conn, flags)\n--\n\nReports how the host shares equal memory pages.", 2, Failure::None, vir_node_get_memory_parameters),
    Function::new(c"virNodeSetMemoryParameters", c"virNodeSetMemoryParameters(conn, params, flags)\n--\n\nChanges how the host shares equal memory pages.", 3, Failure::MinusOne, vir_node_set_memory_parameters),
    Function::new(c"virNodeGetSEVInfo", c"virNodeGetSEVInfo(conn, flags)\n--\n\nReports the host's facts about AMD SEV.", 2, Failure::None, vir_node_get_sev_info),
    Function::new(c"virNodeGetInfo", c"virNodeGetInfo(conn)\n--\n\nReports basic facts about the host: memory, CPUs and their topology.", 1, Failure::None, vir_node_get_info),
    Function::new(c"virNodeGetCPUStats", c"virNodeGetCPUStats(conn, cpuNum, flags)\n--\n\nReports how one CPU of the host, or all of them together, spent their time.", 3, Failure::None, vir_node_get_cpu_stats),
    Function::new(c"virNodeGetMemoryStats", c"virNodeGetMemoryStats(conn, cellNum, flags)\n--\n\nReports the use of memory in one NUMA node of the host or in all of them together.", 3, Failure::None, vir_node_get_memory_stats),
    Function::new(c"virNodeGetFreeMemory", c"virNodeGetFreeMemory(conn)\n--\n\nTells how much memory of the host is free.", 1, Failure::None, vir_node_get_free_memory),
    Function::new(c"virNodeGetSecurityModel", c"virNodeGetSecurityModel(conn)\n--\n\nTells the security model that confines domains on the host.", 1, Failure::None, vir_node_get_security_model),
    Function::new(c"virNodeSuspendForDuration", c"virNodeSuspendForDuration(conn, target, duration, flags)\n--\n\nPuts the host to sleep for a while.", 4, Failure::MinusOne, vir_node_suspend_for_duration),
    Function::new(c"virNodeGetCellsFreeMemory", c"virNodeGetCellsFreeMemory(conn, startCell, maxCells)\n--\n\nTells how much memory is free in each of a range of NUMA nodes.", 3, Failure::None, vir_node_get_cells_free_memory),
];

fn vir_node_get_memory_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.node_memory_parameters(flags)))
}

fn vir_node_set_memory_parameters<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let params = c.params(1, params::node_memory::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_set_memory_parameters(&params, flags)))
}

fn vir_node_get_sev_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.node_sev_info(flags)))
}

fn vir_node_get_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.node_info()))
}

fn vir_node_get_cpu_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let cpu_num = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_cpu_stats(cpu_num, flags)))
}

fn vir_node_get_memory_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let cell_num = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_memory_stats(cell_num, flags)))
}

fn vir_node_get_free_memory<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.node_free_memory()))
}

fn vir_node_get_security_model<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.node_security_model()))
}

fn vir_node_suspend_for_duration<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let target = c.number(1)?;
    let duration = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.node_suspend_for_duration(NodeSuspendTarget::of(target), duration, flags)))
}

fn vir_node_get_cells_free_memory<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let start_cell = c.number(1)?;
    let max_cells = c.number(2)?;
    c.give(c.wait(|| conn.node_cells_free_memory(start_cell, max_cells)).map(|(_, last)| last))
}
