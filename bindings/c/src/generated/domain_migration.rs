// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain migration.

use crate::prelude::*;

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
