//! Migration protocols 1 and 2, for hypervisors and servers that know no more.

use polyvirt_driver::migration::{Settings, destination_flags, is_paused, without_uri};
use polyvirt_driver::{DomainMigrateFlags, DomainXmlFlags, Feature, Result};

use super::checks::{supports, unsupported};
use crate::{Connect, Domain};

/// Protocol 2: prepare with the definition, perform, and a last step on the destination whatever happened.
pub(super) fn protocol2(
    domain: &Domain,
    destination: &Connect,
    settings: &Settings,
    flags: DomainMigrateFlags,
) -> Result<Domain> {
    without_xml(settings)?;
    let xml = domain.xml_desc(described_for_another_host(domain.conn())?)?;
    let flags = with_state(domain, flags);
    let to = destination.hypervisor();
    let there = destination_flags(flags);
    let (name, bandwidth) = (settings.name.as_deref(), settings.bandwidth);
    let (cookie, uri) =
        to.domain_migrate_prepare2(settings.uri.as_deref(), there, name, bandwidth, &xml)?;
    let uri = uri.or(settings.uri.clone());
    let performed = match &uri {
        Some(uri) => domain.conn().hypervisor().domain_migrate_perform(
            domain.object(),
            &cookie,
            uri,
            flags,
            name,
            bandwidth,
        ),
        None => Err(without_uri()),
    };
    let uri = uri.unwrap_or_default();
    let name = name.unwrap_or(domain.name());
    let finished = to.domain_migrate_finish2(name, &cookie, &uri, there, performed.is_err());
    Ok(Domain::new(destination, performed.and(finished)?))
}

/// Protocol 1: prepare, perform, finish.
pub(super) fn protocol1(
    domain: &Domain,
    destination: &Connect,
    settings: &Settings,
    flags: DomainMigrateFlags,
) -> Result<Domain> {
    without_xml(settings)?;
    let flags = with_state(domain, flags);
    let to = destination.hypervisor();
    let there = destination_flags(flags);
    let (name, bandwidth) = (settings.name.as_deref(), settings.bandwidth);
    let (cookie, uri) =
        to.domain_migrate_prepare(settings.uri.as_deref(), there, name, bandwidth)?;
    let uri = uri.or(settings.uri.clone()).ok_or_else(without_uri)?;
    domain.conn().hypervisor().domain_migrate_perform(
        domain.object(),
        &cookie,
        &uri,
        flags,
        name,
        bandwidth,
    )?;
    let name = name.unwrap_or(domain.name());
    let arrived = to.domain_migrate_finish(name, &cookie, &uri, there)?;
    Ok(Domain::new(destination, arrived))
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

fn described_for_another_host(source: &Connect) -> Result<DomainXmlFlags> {
    Ok(if supports(source, Feature::XML_MIGRATABLE)? {
        DomainXmlFlags::SECURE | DomainXmlFlags::MIGRATABLE
    } else {
        DomainXmlFlags::SECURE
    })
}

fn with_state(domain: &Domain, flags: DomainMigrateFlags) -> DomainMigrateFlags {
    if is_paused(domain.conn().hypervisor(), domain.object()) {
        flags | DomainMigrateFlags::PAUSED
    } else {
        flags
    }
}
