// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-migration.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainMigrateGetMaxDowntime", c"virDomainMigrateGetMaxDowntime(domain, flags)\n--\n\nTells how long the guest may stand still at the end of a live migration.", 2, Failure::None, vir_domain_migrate_get_max_downtime),
    Function::new(c"virDomainMigrateSetMaxDowntime", c"virDomainMigrateSetMaxDowntime(domain, downtime, flags)\n--\n\nSets how long the guest may stand still at the end of a live migration.", 3, Failure::MinusOne, vir_domain_migrate_set_max_downtime),
    Function::new(c"virDomainMigrateGetCompressionCache", c"virDomainMigrateGetCompressionCache(domain, flags)\n--\n\nTells the size of the cache that XBZRLE compression of memory uses.", 2, Failure::None, vir_domain_migrate_get_compression_cache),
    Function::new(c"virDomainMigrateSetCompressionCache", c"virDomainMigrateSetCompressionCache(domain, cacheSize, flags)\n--\n\nSets the size of the cache that XBZRLE compression of memory uses.", 3, Failure::MinusOne, vir_domain_migrate_set_compression_cache),
    Function::new(c"virDomainMigrateSetMaxSpeed", c"virDomainMigrateSetMaxSpeed(domain, bandwidth, flags)\n--\n\nLimits the speed at which a domain's data is transferred in migrations.", 3, Failure::MinusOne, vir_domain_migrate_set_max_speed),
    Function::new(c"virDomainMigrateGetMaxSpeed", c"virDomainMigrateGetMaxSpeed(domain, flags)\n--\n\nTells the speed limit for migrations of a domain.", 2, Failure::None, vir_domain_migrate_get_max_speed),
    Function::new(c"virDomainMigrateStartPostCopy", c"virDomainMigrateStartPostCopy(domain, flags)\n--\n\nSwitches a running migration to post-copy.", 2, Failure::MinusOne, vir_domain_migrate_start_post_copy),
];

fn vir_domain_migrate_get_max_downtime<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.migrate_max_downtime(flags)))
}

fn vir_domain_migrate_set_max_downtime<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let downtime = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.migrate_set_max_downtime(downtime, flags)))
}

fn vir_domain_migrate_get_compression_cache<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.migrate_compression_cache(flags)))
}

fn vir_domain_migrate_set_compression_cache<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let cache_size = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.migrate_set_compression_cache(cache_size, flags)))
}

fn vir_domain_migrate_set_max_speed<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let bandwidth = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.migrate_set_max_speed(bandwidth, DomainMigrateMaxSpeedFlags::of(flags))))
}

fn vir_domain_migrate_get_max_speed<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.migrate_max_speed(DomainMigrateMaxSpeedFlags::of(flags))))
}

fn vir_domain_migrate_start_post_copy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.migrate_start_post_copy(flags)))
}
