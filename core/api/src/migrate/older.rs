//! Migration protocols 1 and 2, for hypervisors and servers that know no more.

use polyvirt_driver::migration::{Settings, Side, destination_flags, without_uri};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainMigrateFlags, DomainXmlFlags, Feature, Result};

use super::checks::unsupported;

/// Protocol 2: prepare with the definition, perform, and a last step on the destination whatever happened.
pub(super) fn protocol2(
    source: Side<'_>,
    domain: &DomainRef,
    destination: Side<'_>,
    settings: &Settings,
    flags: DomainMigrateFlags,
) -> Result<DomainRef> {
    without_xml(settings)?;
    let flags = with_state(source, domain, flags);
    let there = destination_flags(flags);
    let (name, bandwidth) = (settings.name.as_deref(), settings.bandwidth);
    let xml = source
        .before("virDomainGetXMLDesc")?
        .domain_get_xml_desc(domain, for_another_host(source)?)?;
    let (cookie, uri) = destination
        .before("virDomainMigratePrepare2")?
        .domain_migrate_prepare2(settings.uri.as_deref(), there, name, bandwidth, &xml)?;
    let uri = uri.or_else(|| settings.uri.clone());
    let performed = match &uri {
        Some(uri) => perform(source, domain, &cookie, uri, flags, settings),
        None => Err(without_uri()),
    };
    let (name, uri) = (name.unwrap_or(&domain.name), uri.unwrap_or_default());
    let cancelled = performed.is_err();
    let finished = destination
        .before("virDomainMigrateFinish2")
        .and_then(|calls| calls.domain_migrate_finish2(name, &cookie, &uri, there, cancelled));
    performed.and(finished)
}

/// Protocol 1: prepare, perform, finish.
pub(super) fn protocol1(
    source: Side<'_>,
    domain: &DomainRef,
    destination: Side<'_>,
    settings: &Settings,
    flags: DomainMigrateFlags,
) -> Result<DomainRef> {
    without_xml(settings)?;
    let flags = with_state(source, domain, flags);
    let there = destination_flags(flags);
    let name = settings.name.as_deref();
    let (cookie, uri) = destination
        .before("virDomainMigratePrepare")?
        .domain_migrate_prepare(settings.uri.as_deref(), there, name, settings.bandwidth)?;
    let uri = uri.or_else(|| settings.uri.clone());
    let uri = uri.ok_or_else(without_uri)?;
    perform(source, domain, &cookie, &uri, flags, settings)?;
    destination
        .before("virDomainMigrateFinish")?
        .domain_migrate_finish(name.unwrap_or(&domain.name), &cookie, &uri, there)
}

fn perform(
    source: Side<'_>,
    domain: &DomainRef,
    cookie: &[u8],
    uri: &str,
    flags: DomainMigrateFlags,
    settings: &Settings,
) -> Result<()> {
    let (name, bandwidth) = (settings.name.as_deref(), settings.bandwidth);
    source
        .before("virDomainMigratePerform")?
        .domain_migrate_perform(domain, cookie, uri, flags, name, bandwidth)
}

/// These protocols take the definition from the source.
pub(super) fn without_xml(settings: &Settings) -> Result<()> {
    match settings.xml {
        Some(_) => Err(unsupported(
            "Unable to change target guest XML during migration",
        )),
        None => Ok(()),
    }
}

fn for_another_host(source: Side<'_>) -> Result<DomainXmlFlags> {
    Ok(if source.supports(Feature::XML_MIGRATABLE)? {
        DomainXmlFlags::SECURE | DomainXmlFlags::MIGRATABLE
    } else {
        DomainXmlFlags::SECURE
    })
}

fn with_state(
    source: Side<'_>,
    domain: &DomainRef,
    flags: DomainMigrateFlags,
) -> DomainMigrateFlags {
    if source.is_paused(domain) {
        flags | DomainMigrateFlags::PAUSED
    } else {
        flags
    }
}
