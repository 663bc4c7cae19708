// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain stats.

use crate::prelude::*;

/// Reports how a running domain uses its memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMemoryStats(dom: *mut VirDomain, stats: *mut CDomainMemoryStat, nr_stats: c_uint, flags: c_uint) -> c_int {
    call("virDomainMemoryStats", |call| unsafe {
        let dom = call.handle(dom)?;
        call.room(stats, nr_stats, "stats", "nr_stats")?;
        let new_stats = dom.memory_stats(flags as _)?;
        let count = fill_records(stats, nr_stats, &new_stats, &connection(dom));
        Ok(count)
    })
}

/// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetAllDomainStats(conn: *mut VirConnect, stats: c_uint, ret_stats: *mut *mut *mut CDomainStatsRecord, flags: c_uint) -> c_int {
    call("virConnectGetAllDomainStats", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(ret_stats, "retStats")?;
        clear(ret_stats);
        let new_ret_stats = conn.all_domain_stats(DomainStatsTypes::from_bits_retain(stats as u32), ConnectGetAllDomainStatsFlags::from_bits_retain(flags as u32))?;
        let count = give_records(ret_stats, new_ret_stats, &connection(conn));
        Ok(count)
    })
}

/// Frees a list of statistics together with its records and its references to domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainStatsRecordListFree(stats: *mut *mut CDomainStatsRecord) {
    freeing(|| unsafe { free_records(stats) });
}

/// Tells which perf events are measured for a domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetPerfEvents(dom: *mut VirDomain, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetPerfEvents", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = dom.perf_events(DomainModificationImpact::from_bits_retain(flags as u32))?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Switches perf events of a domain on or off.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetPerfEvents(dom: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetPerfEvents", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        dom.set_perf_events(&call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts to measure how fast a running domain changes its memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainStartDirtyRateCalc(domain: *mut VirDomain, seconds: c_int, flags: c_uint) -> c_int {
    call("virDomainStartDirtyRateCalc", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.start_dirty_rate_calc(seconds as _, DomainDirtyRateCalcFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
