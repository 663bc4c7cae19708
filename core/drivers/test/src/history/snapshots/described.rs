//! Snapshots that a domain begins with, on a host that is described in a file.

use std::collections::HashSet;

use polyvirt_config::snapshot::Snapshot;
use polyvirt_config::{Foreign, ParseOptions, Raw};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, Result};

use super::redefine::redefine;
use crate::host::Host;

const OPTIONS: ParseOptions = ParseOptions {
    inactive: true,
    strict: false,
};

/// Gives a domain these snapshots, whichever comes first. What lacks the guest gets it as `guest`, a
/// document, describes it.
pub(crate) fn add_described(
    host: &Host,
    domain: &DomainRef,
    documents: &[String],
    guest: &str,
) -> Result<()> {
    let mut waiting = Vec::new();
    for document in documents {
        waiting.push(read(document, guest)?);
    }
    check(&waiting)?;
    let mut known = HashSet::new();
    while !waiting.is_empty() {
        let count = waiting.len();
        let (ready, others): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|snapshot| {
            let parent = snapshot.parent.as_ref();
            parent.is_none_or(|parent| known.contains(&parent.name))
        });
        waiting = others;
        for snapshot in ready {
            known.extend(snapshot.name.clone());
            let current = snapshot.active == Some(true);
            redefine(host, domain, snapshot, OPTIONS, current)?;
        }
        if waiting.len() == count {
            let name = &domain.name;
            return Err(wrong(format!(
                "Snapshots have inconsistent relations for domain {name}"
            )));
        }
    }
    Ok(())
}

fn read(document: &str, guest: &str) -> Result<Snapshot> {
    let mut snapshot = Snapshot::parse(document, &OPTIONS)?;
    if snapshot.active.is_none() {
        let error = Error::internal("Could not find 'active' element");
        return Err(error.with_domain(ErrorDomain::DOMAIN_SNAPSHOT));
    }
    if snapshot.guest_document().is_none() {
        snapshot.domain = Some(Raw::from(Foreign::parse(guest)?));
    }
    Ok(snapshot)
}

/// Refuses two of a name, and two that are the current one.
fn check(snapshots: &[Snapshot]) -> Result<()> {
    let mut names = HashSet::new();
    for name in snapshots.iter().flat_map(|snapshot| &snapshot.name) {
        if !names.insert(name) {
            let message = format!("domain moment {name} already exists");
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::DOMAIN));
        }
    }
    let active = snapshots.iter().filter(|one| one.active == Some(true));
    if active.count() > 1 {
        return Err(wrong(
            "more than one snapshot claims to be active".to_owned(),
        ));
    }
    Ok(())
}

fn wrong(message: String) -> Error {
    Error::internal(message).with_domain(ErrorDomain::TEST)
}
