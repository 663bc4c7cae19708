// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain migration.

use crate::prelude::*;

/// Moves a domain to a destination given by address, without a client connection to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateToURI(domain: *mut VirDomain, duri: *const c_char, flags: c_ulong, dname: *const c_char, bandwidth: c_ulong) -> c_int {
    call("virDomainMigrateToURI", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_to_uri(call.text(duri, "duri")?, DomainMigrateFlags::from_bits_retain(flags as u32), call.text_or_none(dname, "dname")?, bandwidth as _)?;
        Ok(0)
    })
}

/// Moves a domain to a destination given by address, with separate addresses for control and data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateToURI2(domain: *mut VirDomain, dconnuri: *const c_char, miguri: *const c_char, dxml: *const c_char, flags: c_ulong, dname: *const c_char, bandwidth: c_ulong) -> c_int {
    call("virDomainMigrateToURI2", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_to_uri2(call.text_or_none(dconnuri, "dconnuri")?, call.text_or_none(miguri, "miguri")?, call.text_or_none(dxml, "dxml")?, DomainMigrateFlags::from_bits_retain(flags as u32), call.text_or_none(dname, "dname")?, bandwidth as _)?;
        Ok(0)
    })
}

/// Moves a domain to a destination given by address, with all settings as parameters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateToURI3(domain: *mut VirDomain, dconnuri: *const c_char, params: *mut CTypedParameter, nparams: c_uint, flags: c_uint) -> c_int {
    call("virDomainMigrateToURI3", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_to_uri3(call.text_or_none(dconnuri, "dconnuri")?, &call.params(params, nparams, "params", "nparams")?, DomainMigrateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Tells how long the guest may stand still at the end of a live migration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetMaxDowntime(domain: *mut VirDomain, downtime: *mut c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainMigrateGetMaxDowntime", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(downtime, "downtime")?;
        let new_downtime = domain.migrate_max_downtime(flags as _)?;
        store(downtime, new_downtime as _);
        Ok(0)
    })
}

/// Sets how long the guest may stand still at the end of a live migration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetMaxDowntime(domain: *mut VirDomain, downtime: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainMigrateSetMaxDowntime", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_set_max_downtime(downtime as _, flags as _)?;
        Ok(0)
    })
}

/// Tells the size of the cache that XBZRLE compression of memory uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetCompressionCache(domain: *mut VirDomain, cache_size: *mut c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainMigrateGetCompressionCache", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(cache_size, "cacheSize")?;
        let new_cache_size = domain.migrate_compression_cache(flags as _)?;
        store(cache_size, new_cache_size as _);
        Ok(0)
    })
}

/// Sets the size of the cache that XBZRLE compression of memory uses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetCompressionCache(domain: *mut VirDomain, cache_size: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainMigrateSetCompressionCache", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_set_compression_cache(cache_size as _, flags as _)?;
        Ok(0)
    })
}

/// Limits the speed at which a domain's data is transferred in migrations.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetMaxSpeed(domain: *mut VirDomain, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call("virDomainMigrateSetMaxSpeed", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_set_max_speed(bandwidth as _, DomainMigrateMaxSpeedFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Tells the speed limit for migrations of a domain.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetMaxSpeed(domain: *mut VirDomain, bandwidth: *mut c_ulong, flags: c_uint) -> c_int {
    call("virDomainMigrateGetMaxSpeed", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(bandwidth, "bandwidth")?;
        let new_bandwidth = domain.migrate_max_speed(DomainMigrateMaxSpeedFlags::from_bits_retain(flags as u32))?;
        store(bandwidth, new_bandwidth as _);
        Ok(0)
    })
}

/// Switches a running migration to post-copy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateStartPostCopy(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainMigrateStartPostCopy", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.migrate_start_post_copy(flags as _)?;
        Ok(0)
    })
}
