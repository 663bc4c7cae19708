// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: node.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virNodeGetMemoryParameters", vir_node_get_memory_parameters),
    ("virNodeSetMemoryParameters", vir_node_set_memory_parameters),
    ("virNodeGetCPUMap", vir_node_get_cpu_map),
    ("virNodeGetSEVInfo", vir_node_get_sev_info),
    ("virNodeGetInfo", vir_node_get_info),
    ("virNodeGetCPUStats", vir_node_get_cpu_stats),
    ("virNodeGetMemoryStats", vir_node_get_memory_stats),
    ("virNodeGetFreeMemory", vir_node_get_free_memory),
    ("virNodeGetSecurityModel", vir_node_get_security_model),
    ("virNodeSuspendForDuration", vir_node_suspend_for_duration),
    ("virNodeGetCellsFreeMemory", vir_node_get_cells_free_memory),
    ("virNodeGetFreePages", vir_node_get_free_pages),
    ("virNodeAllocPages", vir_node_alloc_pages),
];

fn vir_node_get_memory_parameters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.node_memory_parameters(flags))
}

fn vir_node_set_memory_parameters(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(conn.node_set_memory_parameters(&params, flags))
}

fn vir_node_get_cpu_map(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.node_cpu_map(flags))
}

fn vir_node_get_sev_info(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.node_sev_info(flags))
}

fn vir_node_get_info(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.node_info())
}

fn vir_node_get_cpu_stats(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let cpu_num = c.number()?;
    let flags = c.number()?;
    c.give(conn.node_cpu_stats(cpu_num, flags))
}

fn vir_node_get_memory_stats(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let cell_num = c.number()?;
    let flags = c.number()?;
    c.give(conn.node_memory_stats(cell_num, flags))
}

fn vir_node_get_free_memory(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.node_free_memory())
}

fn vir_node_get_security_model(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.node_security_model())
}

fn vir_node_suspend_for_duration(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let target = c.number()?;
    let duration = c.number()?;
    let flags = c.number()?;
    c.give(conn.node_suspend_for_duration(NodeSuspendTarget::of(target), duration, flags))
}

fn vir_node_get_cells_free_memory(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let start_cell = c.number()?;
    let max_cells = c.number()?;
    c.give(conn.node_cells_free_memory(start_cell, max_cells))
}

fn vir_node_get_free_pages(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let pages = c.numbers()?;
    let startcell = c.number()?;
    let cellcount = c.number()?;
    let flags = c.number()?;
    c.give(conn.node_free_pages(&pages, startcell, cellcount, flags))
}

fn vir_node_alloc_pages(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let page_sizes = c.numbers()?;
    let page_counts = c.numbers()?;
    let start_cell = c.number()?;
    let cell_count = c.number()?;
    let flags = c.number()?;
    c.give(conn.node_alloc_pages(&page_sizes, &page_counts, start_cell, cell_count, NodeAllocPagesFlags::of(flags)))
}
