//! What no domain can be, whatever its driver; one file per part of the domain.

mod boot;
mod cpus;
mod groups;
mod identity;
mod memory;
mod numa;
mod sysinfo;
mod times;

use std::collections::BTreeSet;

use super::{Domain, LifecycleAction, OsKind, SeclabelType};
use crate::{Error, Result};

/// Refuses what cannot be.
pub(super) fn check(domain: &Domain) -> Result<()> {
    identity::check(domain)?;
    kind(domain)?;
    actions(domain)?;
    memory::check(domain)?;
    cpus::check(domain)?;
    numa::check(domain)?;
    times::check(domain)?;
    groups::check(domain)?;
    sysinfo::check(domain)?;
    boot::check(domain)?;
    labels(domain)?;
    users(domain)?;
    super::storage::check(domain)?;
    super::net::check(domain)?;
    super::devices::check(domain)
}

fn kind(domain: &Domain) -> Result<()> {
    match domain.os_kind() {
        Some(OsKind::Exe) if domain.os().init.is_none() => {
            Err(Error::xml("init binary must be specified"))
        }
        Some(_) => Ok(()),
        None => Err(Error::xml("an os <type> must be specified")),
    }
}

/// Core dumps are for crashes.
fn actions(domain: &Domain) -> Result<()> {
    let moments = [
        ("poweroff", domain.on_poweroff),
        ("reboot", domain.on_reboot),
    ];
    for (moment, action) in moments {
        let dumps = [
            LifecycleAction::CoredumpDestroy,
            LifecycleAction::CoredumpRestart,
        ];
        if dumps.contains(&action) {
            let action = action.as_str();
            let message = format!("Lifecycle event '{moment}' doesn't support '{action}' action");
            return Err(Error::unsupported(message));
        }
    }
    Ok(())
}

/// Labels by one security model each, with or without labels on files as their kind has it.
fn labels(domain: &Domain) -> Result<()> {
    let mut models = BTreeSet::new();
    for label in &domain.seclabel {
        if let Some(model) = &label.model
            && !models.insert(model)
        {
            let message = format!("security model '{model}' is labelled twice");
            return Err(Error::xml(message));
        }
        match (label.r#type, label.relabel) {
            (Some(SeclabelType::Dynamic), Some(false)) => {
                let message = "a dynamic label cannot go without labels on files";
                return Err(Error::unsupported(message));
            }
            (Some(SeclabelType::None), Some(true)) => {
                let message = "files cannot be labelled for a domain that has no label";
                return Err(Error::unsupported(message));
            }
            _ => {}
        }
        if label.r#type == Some(SeclabelType::Static) && label.label.is_none() {
            return Err(Error::xml("a static security label is missing its label"));
        }
    }
    Ok(())
}

/// Where users of a container are mapped, its superuser is, and groups are too.
fn users(domain: &Domain) -> Result<()> {
    let Some(map) = &domain.idmap else {
        return Ok(());
    };
    let from_root = |ranges: &[super::IdRange]| ranges.first().is_some_and(|r| r.start == 0);
    if from_root(&map.uid) && from_root(&map.gid) {
        return Ok(());
    }
    Err(Error::unsupported(
        "the superuser and its group are missing in the map of users",
    ))
}
