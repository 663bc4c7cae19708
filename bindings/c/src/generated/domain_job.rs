// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain job.

use crate::prelude::*;

/// Reads the progress of a running domain's job, such as saving or migrating.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetJobInfo(dom: *mut VirDomain, info: *mut CDomainJobInfo) -> c_int {
    call("virDomainGetJobInfo", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(info, "info")?;
        let new_info = dom.job_info()?;
        store_record(info, &new_info, &connection(dom));
        Ok(0)
    })
}

/// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetJobStats(domain: *mut VirDomain, type_: *mut c_int, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetJobStats", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(type_, "type")?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let (new_type_, new_params) = domain.job_stats(DomainGetJobStatsFlags::from_bits_retain(flags as u32))?;
        store(type_, new_type_.0 as _);
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Asks the running job of a domain to end as soon as it can.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAbortJob(dom: *mut VirDomain) -> c_int {
    call("virDomainAbortJob", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.abort_job()?;
        Ok(0)
    })
}

/// Asks the running job of a domain to end, with a say in what may be interrupted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAbortJobFlags(dom: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainAbortJobFlags", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.abort_job_flags(DomainAbortJobFlagsValues::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
