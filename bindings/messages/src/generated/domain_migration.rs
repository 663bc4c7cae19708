// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-migration.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainMigrate", vir_domain_migrate),
    ("virDomainMigrate2", vir_domain_migrate2),
    ("virDomainMigrate3", vir_domain_migrate3),
    ("virDomainMigrateToURI", vir_domain_migrate_to_uri),
    ("virDomainMigrateToURI2", vir_domain_migrate_to_uri2),
    ("virDomainMigrateToURI3", vir_domain_migrate_to_uri3),
    ("virDomainMigrateGetMaxDowntime", vir_domain_migrate_get_max_downtime),
    ("virDomainMigrateSetMaxDowntime", vir_domain_migrate_set_max_downtime),
    ("virDomainMigrateGetCompressionCache", vir_domain_migrate_get_compression_cache),
    ("virDomainMigrateSetCompressionCache", vir_domain_migrate_set_compression_cache),
    ("virDomainMigrateSetMaxSpeed", vir_domain_migrate_set_max_speed),
    ("virDomainMigrateGetMaxSpeed", vir_domain_migrate_get_max_speed),
    ("virDomainMigrateStartPostCopy", vir_domain_migrate_start_post_copy),
];

fn vir_domain_migrate(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dconn = c.object::<Connect>()?;
    let flags = c.number()?;
    let dname = c.text_or_none()?;
    let uri = c.text_or_none()?;
    let bandwidth = c.number()?;
    c.give(domain.migrate(&dconn, DomainMigrateFlags::of(flags), dname.as_deref(), uri.as_deref(), bandwidth))
}

fn vir_domain_migrate2(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dconn = c.object::<Connect>()?;
    let dxml = c.text_or_none()?;
    let flags = c.number()?;
    let dname = c.text_or_none()?;
    let uri = c.text_or_none()?;
    let bandwidth = c.number()?;
    c.give(domain.migrate2(&dconn, dxml.as_deref(), DomainMigrateFlags::of(flags), dname.as_deref(), uri.as_deref(), bandwidth))
}

fn vir_domain_migrate3(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dconn = c.object::<Connect>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.migrate3(&dconn, &params, DomainMigrateFlags::of(flags)))
}

fn vir_domain_migrate_to_uri(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let duri = c.text("duri")?;
    let flags = c.number()?;
    let dname = c.text_or_none()?;
    let bandwidth = c.number()?;
    c.give(domain.migrate_to_uri(&duri, DomainMigrateFlags::of(flags), dname.as_deref(), bandwidth))
}

fn vir_domain_migrate_to_uri2(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dconnuri = c.text_or_none()?;
    let miguri = c.text_or_none()?;
    let dxml = c.text_or_none()?;
    let flags = c.number()?;
    let dname = c.text_or_none()?;
    let bandwidth = c.number()?;
    c.give(domain.migrate_to_uri2(dconnuri.as_deref(), miguri.as_deref(), dxml.as_deref(), DomainMigrateFlags::of(flags), dname.as_deref(), bandwidth))
}

fn vir_domain_migrate_to_uri3(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let dconnuri = c.text_or_none()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(domain.migrate_to_uri3(dconnuri.as_deref(), &params, DomainMigrateFlags::of(flags)))
}

fn vir_domain_migrate_get_max_downtime(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.migrate_max_downtime(flags))
}

fn vir_domain_migrate_set_max_downtime(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let downtime = c.number()?;
    let flags = c.number()?;
    c.give(domain.migrate_set_max_downtime(downtime, flags))
}

fn vir_domain_migrate_get_compression_cache(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.migrate_compression_cache(flags))
}

fn vir_domain_migrate_set_compression_cache(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cache_size = c.number()?;
    let flags = c.number()?;
    c.give(domain.migrate_set_compression_cache(cache_size, flags))
}

fn vir_domain_migrate_set_max_speed(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let bandwidth = c.number()?;
    let flags = c.number()?;
    c.give(domain.migrate_set_max_speed(bandwidth, DomainMigrateMaxSpeedFlags::of(flags)))
}

fn vir_domain_migrate_get_max_speed(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.migrate_max_speed(DomainMigrateMaxSpeedFlags::of(flags)))
}

fn vir_domain_migrate_start_post_copy(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.migrate_start_post_copy(flags))
}
