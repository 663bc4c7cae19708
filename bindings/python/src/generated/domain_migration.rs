// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-migration.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainMigrate", c"virDomainMigrate(domain, dconn, flags, dname, uri, bandwidth)\n--\n\nMoves a running domain to the host behind another connection, with the client in control.", 6, Failure::None, vir_domain_migrate),
    Function::new(c"virDomainMigrate2", c"virDomainMigrate2(domain, dconn, dxml, flags, dname, uri, bandwidth)\n--\n\nMoves a running domain to the host behind another connection, optionally with an adapted definition.", 7, Failure::None, vir_domain_migrate2),
    Function::new(c"virDomainMigrate3", c"virDomainMigrate3(domain, dconn, params, flags)\n--\n\nMoves a domain to the host behind another connection, with all settings as parameters.", 4, Failure::None, vir_domain_migrate3),
    Function::new(c"virDomainMigrateToURI", c"virDomainMigrateToURI(domain, duri, flags, dname, bandwidth)\n--\n\nMoves a domain to a destination given by address, without a client connection to it.", 5, Failure::MinusOne, vir_domain_migrate_to_uri),
    Function::new(c"virDomainMigrateToURI2", c"virDomainMigrateToURI2(domain, dconnuri, miguri, dxml, flags, dname, bandwidth)\n--\n\nMoves a domain to a destination given by address, with separate addresses for control and data.", 7, Failure::MinusOne, vir_domain_migrate_to_uri2),
    Function::new(c"virDomainMigrateToURI3", c"virDomainMigrateToURI3(domain, dconnuri, params, flags)\n--\n\nMoves a domain to a destination given by address, with all settings as parameters.", 4, Failure::MinusOne, vir_domain_migrate_to_uri3),
    Function::new(c"virDomainMigrateGetMaxDowntime", c"virDomainMigrateGetMaxDowntime(domain, flags)\n--\n\nTells how long the guest may stand still at the end of a live migration.", 2, Failure::None, vir_domain_migrate_get_max_downtime),
    Function::new(c"virDomainMigrateSetMaxDowntime", c"virDomainMigrateSetMaxDowntime(domain, downtime, flags)\n--\n\nSets how long the guest may stand still at the end of a live migration.", 3, Failure::MinusOne, vir_domain_migrate_set_max_downtime),
    Function::new(c"virDomainMigrateGetCompressionCache", c"virDomainMigrateGetCompressionCache(domain, flags)\n--\n\nTells the size of the cache that XBZRLE compression of memory uses.", 2, Failure::None, vir_domain_migrate_get_compression_cache),
    Function::new(c"virDomainMigrateSetCompressionCache", c"virDomainMigrateSetCompressionCache(domain, cacheSize, flags)\n--\n\nSets the size of the cache that XBZRLE compression of memory uses.", 3, Failure::MinusOne, vir_domain_migrate_set_compression_cache),
    Function::new(c"virDomainMigrateSetMaxSpeed", c"virDomainMigrateSetMaxSpeed(domain, bandwidth, flags)\n--\n\nLimits the speed at which a domain's data is transferred in migrations.", 3, Failure::MinusOne, vir_domain_migrate_set_max_speed),
    Function::new(c"virDomainMigrateGetMaxSpeed", c"virDomainMigrateGetMaxSpeed(domain, flags)\n--\n\nTells the speed limit for migrations of a domain.", 2, Failure::None, vir_domain_migrate_get_max_speed),
    Function::new(c"virDomainMigrateStartPostCopy", c"virDomainMigrateStartPostCopy(domain, flags)\n--\n\nSwitches a running migration to post-copy.", 2, Failure::MinusOne, vir_domain_migrate_start_post_copy),
];

fn vir_domain_migrate<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dconn = c.object::<Connect>(1)?;
    let flags = c.number(2)?;
    let dname = c.text_or_none(3)?;
    let uri = c.text_or_none(4)?;
    let bandwidth = c.number(5)?;
    c.give(c.wait(|| domain.migrate(dconn, DomainMigrateFlags::of(flags), dname.as_deref(), uri.as_deref(), bandwidth)))
}

fn vir_domain_migrate2<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dconn = c.object::<Connect>(1)?;
    let dxml = c.text_or_none(2)?;
    let flags = c.number(3)?;
    let dname = c.text_or_none(4)?;
    let uri = c.text_or_none(5)?;
    let bandwidth = c.number(6)?;
    c.give(c.wait(|| domain.migrate2(dconn, dxml.as_deref(), DomainMigrateFlags::of(flags), dname.as_deref(), uri.as_deref(), bandwidth)))
}

fn vir_domain_migrate3<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dconn = c.object::<Connect>(1)?;
    let params = c.params(2, params::migrate::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.migrate3(dconn, &params, DomainMigrateFlags::of(flags))))
}

fn vir_domain_migrate_to_uri<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let duri = c.text(1, "duri")?;
    let flags = c.number(2)?;
    let dname = c.text_or_none(3)?;
    let bandwidth = c.number(4)?;
    c.give(c.wait(|| domain.migrate_to_uri(&duri, DomainMigrateFlags::of(flags), dname.as_deref(), bandwidth)))
}

fn vir_domain_migrate_to_uri2<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dconnuri = c.text_or_none(1)?;
    let miguri = c.text_or_none(2)?;
    let dxml = c.text_or_none(3)?;
    let flags = c.number(4)?;
    let dname = c.text_or_none(5)?;
    let bandwidth = c.number(6)?;
    c.give(c.wait(|| domain.migrate_to_uri2(dconnuri.as_deref(), miguri.as_deref(), dxml.as_deref(), DomainMigrateFlags::of(flags), dname.as_deref(), bandwidth)))
}

fn vir_domain_migrate_to_uri3<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let dconnuri = c.text_or_none(1)?;
    let params = c.params(2, params::migrate::FIELDS)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.migrate_to_uri3(dconnuri.as_deref(), &params, DomainMigrateFlags::of(flags))))
}

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
