// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain vcpu.

use crate::prelude::*;

/// Reports a domain's scheduler parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: *mut c_int) -> c_int {
    call("virDomainGetSchedulerParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.required(nparams, "nparams")?;
        call.some(*nparams, "*nparams")?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = domain.scheduler_parameters()?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Reports a domain's scheduler parameters, live or from the stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerParametersFlags(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetSchedulerParametersFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.required(nparams, "nparams")?;
        call.some(*nparams, "*nparams")?;
        call.required(nparams, "nparams")?;
        call.room(params, *nparams, "params", "nparams")?;
        let new_params = domain.scheduler_parameters_flags(DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Changes a domain's scheduler parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetSchedulerParameters(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int) -> c_int {
    call("virDomainSetSchedulerParameters", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        domain.set_scheduler_parameters(&call.params(params, nparams, "params", "nparams")?)?;
        Ok(0)
    })
}

/// Changes a domain's scheduler parameters, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetSchedulerParametersFlags(domain: *mut VirDomain, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetSchedulerParametersFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        domain.set_scheduler_parameters_flags(&call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Names the scheduler that governs a domain's CPU time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerType(domain: *mut VirDomain, nparams: *mut c_int) -> *mut c_char {
    call("virDomainGetSchedulerType", |call| unsafe {
        let domain = call.handle(domain)?;
        let (result, new_nparams) = domain.scheduler_type()?;
        store(nparams, new_nparams as _);
        Ok(give_text(&result))
    })
}

/// Gives the upper bound of a domain's virtual CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMaxVcpus(domain: *mut VirDomain) -> c_int {
    call("virDomainGetMaxVcpus", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.max_vcpus()?;
        Ok(result as _)
    })
}

/// Changes the number of an active domain's virtual CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpus(domain: *mut VirDomain, nvcpus: c_uint) -> c_int {
    call("virDomainSetVcpus", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_vcpus(nvcpus as _)?;
        Ok(0)
    })
}

/// Changes the number of virtual CPUs, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpusFlags(domain: *mut VirDomain, nvcpus: c_uint, flags: c_uint) -> c_int {
    call("virDomainSetVcpusFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_vcpus_flags(nvcpus as _, DomainVcpuFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Gives the number of virtual CPUs, live or from the stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpusFlags(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainGetVcpusFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.vcpus_flags(DomainVcpuFlags::from_bits_retain(flags as u32))?;
        Ok(result as _)
    })
}

/// Restricts an active domain's virtual CPU to some of the host's CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinVcpu(domain: *mut VirDomain, vcpu: c_uint, cpumap: *const c_uchar, maplen: c_int) -> c_int {
    call("virDomainPinVcpu", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumap, "cpumap")?;
        call.some(maplen, "maplen")?;
        domain.pin_vcpu(vcpu as _, call.slice(cpumap, maplen, "cpumap", "maplen")?)?;
        Ok(0)
    })
}

/// Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinVcpuFlags(domain: *mut VirDomain, vcpu: c_uint, cpumap: *const c_uchar, maplen: c_int, flags: c_uint) -> c_int {
    call("virDomainPinVcpuFlags", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumap, "cpumap")?;
        call.some(maplen, "maplen")?;
        domain.pin_vcpu_flags(vcpu as _, call.slice(cpumap, maplen, "cpumap", "maplen")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports on which host CPUs each virtual CPU may run.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpuPinInfo(domain: *mut VirDomain, ncpumaps: c_int, cpumaps: *mut c_uchar, maplen: c_int, flags: c_uint) -> c_int {
    call("virDomainGetVcpuPinInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumaps, "cpumaps")?;
        call.some(ncpumaps, "ncpumaps")?;
        call.some(maplen, "maplen")?;
        call.room(cpumaps, call.product(ncpumaps, maplen)?, "cpumaps", "ncpumaps*maplen")?;
        let (result, new_cpumaps) = domain.vcpu_pin_info(maplen as _, DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill(cpumaps, call.product(ncpumaps, maplen)?, &new_cpumaps);
        Ok(result as _)
    })
}

/// Restricts a domain's emulator threads to some of the host's CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinEmulator(domain: *mut VirDomain, cpumap: *const c_uchar, maplen: c_int, flags: c_uint) -> c_int {
    call("virDomainPinEmulator", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumap, "cpumap")?;
        call.some(maplen, "maplen")?;
        domain.pin_emulator(call.slice(cpumap, maplen, "cpumap", "maplen")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports on which host CPUs a domain's emulator threads may run.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetEmulatorPinInfo(domain: *mut VirDomain, cpumaps: *mut c_uchar, maplen: c_int, flags: c_uint) -> c_int {
    call("virDomainGetEmulatorPinInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumaps, "cpumaps")?;
        call.some(maplen, "maplen")?;
        call.room(cpumaps, maplen, "cpumap", "maplen")?;
        let (result, new_cpumaps) = domain.emulator_pin_info(maplen as _, DomainModificationImpact::from_bits_retain(flags as u32))?;
        fill(cpumaps, maplen, &new_cpumaps);
        Ok(result as _)
    })
}

/// Frees the description of an I/O thread, with its map; NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIOThreadInfoFree(info: *mut CDomainIoThreadInfo) {
    freeing(|| unsafe { free_record(info) });
}

/// Lists a domain's I/O threads and the host CPUs they may run on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetIOThreadInfo(domain: *mut VirDomain, info: *mut *mut *mut CDomainIoThreadInfo, flags: c_uint) -> c_int {
    call("virDomainGetIOThreadInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(info, "info")?;
        clear(info);
        let new_info = domain.io_thread_info(DomainModificationImpact::from_bits_retain(flags as u32))?;
        let count = give_records(info, new_info, &connection(domain));
        Ok(count)
    })
}

/// Restricts one of a domain's I/O threads to some of the host's CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinIOThread(domain: *mut VirDomain, iothread_id: c_uint, cpumap: *const c_uchar, maplen: c_int, flags: c_uint) -> c_int {
    call("virDomainPinIOThread", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cpumap, "cpumap")?;
        call.some(maplen, "maplen")?;
        domain.pin_io_thread(iothread_id as _, call.slice(cpumap, maplen, "cpumap", "maplen")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Adds an I/O thread to a domain, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAddIOThread(domain: *mut VirDomain, iothread_id: c_uint, flags: c_uint) -> c_int {
    call("virDomainAddIOThread", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.add_io_thread(iothread_id as _, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Removes one of a domain's I/O threads, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDelIOThread(domain: *mut VirDomain, iothread_id: c_uint, flags: c_uint) -> c_int {
    call("virDomainDelIOThread", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.del_io_thread(iothread_id as _, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Changes how one of a domain's I/O threads polls, and the size of its thread pool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetIOThreadParams(domain: *mut VirDomain, iothread_id: c_uint, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virDomainSetIOThreadParams", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        call.some(nparams, "nparams")?;
        domain.set_io_thread_params(iothread_id as _, &call.params(params, nparams, "params", "nparams")?, DomainModificationImpact::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may run.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpus(domain: *mut VirDomain, info: *mut CVcpuInfo, maxinfo: c_int, cpumaps: *mut c_uchar, maplen: c_int) -> c_int {
    call("virDomainGetVcpus", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(info, "info")?;
        call.some(maxinfo, "maxinfo")?;
        call.room(info, maxinfo, "info", "maxinfo")?;
        call.maps(cpumaps, maxinfo, maplen, "maplen")?;
        let (new_info, new_cpumaps) = domain.vcpus(maplen as _)?;
        let count = fill_records(info, maxinfo, &new_info, &connection(domain));
        fill(cpumaps, call.product(maxinfo, maplen)?, &new_cpumaps);
        Ok(count)
    })
}

/// Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpu(domain: *mut VirDomain, vcpumap: *const c_char, state: c_int, flags: c_uint) -> c_int {
    call("virDomainSetVcpu", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_vcpu(call.text(vcpumap, "vcpumap")?, state != 0, DomainSetVcpuFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
