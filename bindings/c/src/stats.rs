//! Statistics: figures for each CPU, in slots that the caller lays out, and of a list of domains.

use std::ffi::{c_int, c_uint};
use std::ptr;

use polyvirt::{
    ConnectGetAllDomainStatsFlags, Domain, DomainStatsTypes, Error, Result, TypedParam,
};

use crate::array::{clear, count};
use crate::call::{Call, call};
use crate::generated::CDomainStatsRecord;
use crate::handle::{Handle, connection};
use crate::kinds::VirDomain;
use crate::params::CTypedParameter;
use crate::record::give_records;

/// Reports the CPU time a running domain has used, in total or per host CPU.
///
/// # Safety
/// `domain` is a domain; `params` is NULL or has room for `nparams` times `ncpus` parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetCPUStats(
    domain: *mut VirDomain,
    params: *mut CTypedParameter,
    nparams: c_uint,
    start_cpu: c_int,
    ncpus: c_uint,
    flags: c_uint,
) -> c_int {
    call("virDomainGetCPUStats", |call| {
        // SAFETY: as the caller says.
        let domain = unsafe { call.handle(domain) }?;
        check_slots(call, params, nparams, start_cpu, ncpus)?;
        let (figures, values) = domain.cpu_stats(start_cpu, ncpus, flags)?;
        if params.is_null() {
            return Ok(figures);
        }
        // SAFETY: there is room for that much, and no more is filled.
        Ok(unsafe { fill_slots(params, nparams as usize, ncpus as usize, figures, &values) })
    })
}

fn check_slots(
    call: &Call,
    params: *mut CTypedParameter,
    nparams: c_uint,
    start_cpu: c_int,
    ncpus: c_uint,
) -> Result<()> {
    let wrong = |argument, message| Err(Error::argument(call.function(), argument, message));
    if start_cpu == -1 && ncpus != 1 {
        return wrong(
            "start_cpu",
            "ncpus must be 1 when start_cpu is -1".to_owned(),
        );
    }
    if start_cpu < -1 {
        return Err(Error::must_not_be_negative(call.function(), "start_cpu"));
    }
    if nparams > 0 {
        call.required(params, "params")?;
    }
    if !params.is_null() && (nparams == 0 || ncpus == 0) {
        return wrong(
            "params",
            format!("params in {} must be NULL", call.function()),
        );
    }
    if nparams.checked_mul(ncpus).is_none() {
        let message = format!("input too large: {nparams} * {ncpus}");
        return Err(Error::overflow(message).with_domain(polyvirt::ErrorDomain::DOMAIN));
    }
    Ok(())
}

/// Fills in the groups of CPUs, `stride` slots each, and says how many slots of each are filled. Those left over
/// in a group have type 0.
///
/// # Safety
/// `place` has room for `stride` times `cpus`.
unsafe fn fill_slots(
    place: *mut CTypedParameter,
    stride: usize,
    cpus: usize,
    figures: c_int,
    values: &[TypedParam],
) -> c_int {
    let figures = usize::try_from(figures).unwrap_or(0);
    if figures == 0 {
        return 0;
    }
    for (cpu, values) in values.chunks(figures).take(cpus).enumerate() {
        for slot in 0..stride {
            // SAFETY: within what there is room for.
            let place = unsafe { place.add(cpu * stride + slot) };
            match values.get(slot) {
                // SAFETY: as above.
                Some(value) => unsafe {
                    place.write(CTypedParameter::new(value.field(), value.value()));
                },
                // SAFETY: as above; all zeros are a parameter without name or type.
                None => unsafe { ptr::write_bytes(place, 0, 1) },
            }
        }
    }
    count(figures.min(stride))
}

/// Gathers statistics of the given domains in one call.
///
/// # Safety
/// `domains` is NULL or a list of domains that ends with NULL; `statistics` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListGetStats(
    domains: *mut *mut VirDomain,
    groups: c_uint,
    statistics: *mut *mut *mut CDomainStatsRecord,
    flags: c_uint,
) -> c_int {
    call("virDomainListGetStats", |call| {
        call.required(domains, "doms")?;
        call.required(statistics, "retStats")?;
        // SAFETY: as the caller says.
        let handles = unsafe {
            clear(statistics);
            list(call, domains)
        }?;
        let Some(first) = handles.first() else {
            let message = format!(
                "doms array in {} must contain at least one domain",
                call.function()
            );
            let domain = polyvirt::ErrorDomain::DOMAIN;
            return Err(Error::invalid_arg(message).with_domain(domain));
        };
        let conn = connection(first);
        let domains: Vec<Domain> = handles.iter().map(|&handle| (**handle).clone()).collect();
        let records = conn.list_domain_stats(
            &domains,
            DomainStatsTypes::from_bits_retain(groups),
            ConnectGetAllDomainStatsFlags::from_bits_retain(flags),
        )?;
        // SAFETY: as the caller says.
        Ok(unsafe { give_records(statistics, records, &conn) })
    })
}

/// The handles of a list that ends with NULL.
///
/// # Safety
/// It is one, of domains.
unsafe fn list<'a>(call: &Call, domains: *const *mut VirDomain) -> Result<Vec<&'a Handle<Domain>>> {
    let mut handles = Vec::new();
    let mut next = domains;
    // SAFETY: as the caller says.
    unsafe {
        while !(*next).is_null() {
            handles.push(call.object_handle(*next)?);
            next = next.add(1);
        }
    }
    Ok(handles)
}
