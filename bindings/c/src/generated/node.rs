// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: node.

use crate::prelude::*;

/// Reports how the host shares equal memory pages.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetMemoryParameters(conn: *mut VirConnect, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virNodeGetMemoryParameters", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = conn.node_memory_parameters(flags as _)?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Changes how the host shares equal memory pages.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeSetMemoryParameters(conn: *mut VirConnect, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virNodeSetMemoryParameters", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        conn.node_set_memory_parameters(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Reports the host's facts about AMD SEV.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetSEVInfo(conn: *mut VirConnect, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virNodeGetSEVInfo", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = conn.node_sev_info(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Reports basic facts about the host: memory, CPUs and their topology.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetInfo(conn: *mut VirConnect, info: *mut CNodeInfo) -> c_int {
    call("virNodeGetInfo", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(info, "info")?;
        let new_info = conn.node_info()?;
        store_record(info, &new_info, &connection(conn));
        Ok(0)
    })
}

/// Reports how one CPU of the host, or all of them together, spent their time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCPUStats(conn: *mut VirConnect, cpu_num: c_int, params: *mut CNodeCpuStats, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virNodeGetCPUStats", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = conn.node_cpu_stats(cpu_num as _, flags as _)?;
        fill_records_counted(params, nparams, &new_params, &connection(conn));
        Ok(0)
    })
}

/// Reports the use of memory in one NUMA node of the host or in all of them together.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetMemoryStats(conn: *mut VirConnect, cell_num: c_int, params: *mut CNodeMemoryStats, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virNodeGetMemoryStats", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = conn.node_memory_stats(cell_num as _, flags as _)?;
        fill_records_counted(params, nparams, &new_params, &connection(conn));
        Ok(0)
    })
}

/// Tells how much memory of the host is free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetFreeMemory(conn: *mut VirConnect) -> c_ulonglong {
    call("virNodeGetFreeMemory", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_free_memory()?;
        Ok(result as _)
    })
}

/// Tells the security model that confines domains on the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetSecurityModel(conn: *mut VirConnect, secmodel: *mut CSecurityModel) -> c_int {
    call("virNodeGetSecurityModel", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(secmodel, "secmodel")?;
        let new_secmodel = conn.node_security_model()?;
        store_record(secmodel, &new_secmodel, &connection(conn));
        Ok(0)
    })
}

/// Puts the host to sleep for a while.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeSuspendForDuration(conn: *mut VirConnect, target: c_uint, duration: c_ulonglong, flags: c_uint) -> c_int {
    call("virNodeSuspendForDuration", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.node_suspend_for_duration(NodeSuspendTarget(target as i32), duration as _, flags as _)?;
        Ok(0)
    })
}

/// Tells how much memory is free in each of a range of NUMA nodes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCellsFreeMemory(conn: *mut VirConnect, free_mems: *mut c_ulonglong, start_cell: c_int, max_cells: c_int) -> c_int {
    call("virNodeGetCellsFreeMemory", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(free_mems, max_cells, "freeMems", "maxCells")?;
        let (result, new_free_mems) = conn.node_cells_free_memory(start_cell as _, max_cells as _)?;
        fill(free_mems, max_cells, &new_free_mems);
        Ok(result as _)
    })
}

/// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetFreePages(conn: *mut VirConnect, npages: c_uint, pages: *const c_uint, startcell: c_int, cellcount: c_uint, counts: *mut c_ulonglong, flags: c_uint) -> c_int {
    call("virNodeGetFreePages", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(pages, "pages")?;
        call.some(npages, "npages")?;
        call.required(counts, "counts")?;
        call.some(npages, "npages")?;
        call.some(cellcount, "cellcount")?;
        call.room(counts, call.product(npages, cellcount)?, "counts", "npages*cellcount")?;
        let (result, new_counts) = conn.node_free_pages(call.slice(pages, npages, "pages", "npages")?, startcell as _, cellcount as _, flags as _)?;
        fill(counts, call.product(npages, cellcount)?, &new_counts);
        Ok(result as _)
    })
}

/// Reserves huge pages of given sizes on a range of NUMA nodes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeAllocPages(conn: *mut VirConnect, npages: c_uint, page_sizes: *const c_uint, page_counts: *const c_ulonglong, start_cell: c_int, cell_count: c_uint, flags: c_uint) -> c_int {
    call("virNodeAllocPages", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(page_sizes, "pageSizes")?;
        call.some(npages, "npages")?;
        call.required(page_counts, "pageCounts")?;
        call.some(npages, "npages")?;
        let result = conn.node_alloc_pages(call.slice(page_sizes, npages, "pageSizes", "npages")?, call.slice(page_counts, npages, "pageCounts", "npages")?, start_cell as _, cell_count as _, NodeAllocPagesFlags::from_bits_retain(flags as u32))?;
        Ok(result as _)
    })
}
