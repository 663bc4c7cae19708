// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain memory.

use crate::prelude::*;

/// Changes the limits on a domain's use of host memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetMemoryParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        domain.set_memory_parameters(&call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports the limits on a domain's use of host memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMemoryParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetMemoryParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = domain.memory_parameters(DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Changes on which host NUMA nodes a domain's memory is placed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetNumaParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetNumaParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        domain.set_numa_parameters(&call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports on which host NUMA nodes a domain's memory is placed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetNumaParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetNumaParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = domain.numa_parameters(DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Gives the upper bound of a domain's memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMaxMemory(domain: *mut VirDomain) -> c_ulong {
    call("virDomainGetMaxMemory", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.max_memory()?;
        Ok(result as _)
    })
}

/// Changes the upper bound of a domain's memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMaxMemory(domain: *mut VirDomain, memory: c_ulong) -> c_int {
    call("virDomainSetMaxMemory", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_max_memory(memory as _)?;
        Ok(0)
    })
}

/// Changes how much memory an active domain's guest may use.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemory(domain: *mut VirDomain, memory: c_ulong) -> c_int {
    call("virDomainSetMemory", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_memory(memory as _)?;
        Ok(0)
    })
}

/// Changes how much memory a guest may use, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryFlags(domain: *mut VirDomain, memory: c_ulong, flags: c_uint) -> c_int {
    call("virDomainSetMemoryFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_memory_flags(memory as _, DomainMemoryModFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Sets how often the balloon driver collects the guest's memory statistics.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryStatsPeriod(domain: *mut VirDomain, period: c_int, flags: c_uint) -> c_int {
    call("virDomainSetMemoryStatsPeriod", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_memory_stats_period(period as _, DomainMemoryModFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Copies a piece of an active domain's memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMemoryPeek(dom: *mut VirDomain, start: c_ulonglong, size: usize, buffer: *mut c_uchar, flags: c_uint) -> c_int {
    call("virDomainMemoryPeek", |call| unsafe {
        let dom = call.handle(dom)?;
        call.room(buffer, size, "buffer", "size")?;
        let new_buffer = dom.memory_peek(start as _, size as _, DomainMemoryFlags::from_bits_retain(flags as u32))?;
        fill(buffer, size, &new_buffer);
        Ok(0)
    })
}
