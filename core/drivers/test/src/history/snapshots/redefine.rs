//! Taking over snapshots that somebody else took, or that this host had forgotten.

use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_config::snapshot::{MemorySnapshot, Snapshot, SnapshotState};
use polyvirt_config::{ParseOptions, domain::stable};
use polyvirt_driver::refs::{DomainRef, DomainSnapshotRef};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

use super::create::{align, has_file, of_kind};
use super::{Taken, is_online, reference};
use crate::config::Config;
use crate::host::Host;

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN_SNAPSHOT;

/// Keeps the snapshot as it is described, in place of one of its name.
pub(super) fn redefine(
    host: &Host,
    domain: &DomainRef,
    mut snapshot: Snapshot,
    options: ParseOptions,
    current: bool,
) -> Result<DomainSnapshotRef> {
    let name = complete(&mut snapshot)?;
    let guest = guest(&snapshot, options)?;
    let uuid = guest.as_ref().map(|guest| guest.uuid);
    let parent = snapshot.parent.take().map(|parent| parent.name);
    host.with(domain, |state| {
        let moments = &mut state.history.snapshots;
        let parent = moments.parent_for(&name, parent.as_deref())?;
        same_domain(&name, uuid, state.uuid)?;
        let place = moments.place(&name);
        let other = place.map(|place| moments.at(place)).transpose()?;
        let other = other.map(|node| &node.value);
        other.map_or(Ok(()), |other| same_kind(&name, &snapshot, other))?;
        let config = kept(guest, other)?;
        let disk_only = snapshot.state == Some(SnapshotState::DiskSnapshot);
        let external = disk_only || has_file(&snapshot) || has_images(&snapshot);
        align(&mut snapshot, &config.domain, external)?;
        snapshot.domain = None;
        let taken = Taken { snapshot, config };
        let place = if let Some(place) = place {
            moments.replace(place, parent, taken);
            place
        } else {
            moments.add(&name, parent, taken)?
        };
        if current {
            moments.set_current(Some(place));
        }
        Ok(reference(domain, &moments.at(place)?.name))
    })
}

/// What has to be said, and what follows from it; gives the name.
fn complete(snapshot: &mut Snapshot) -> Result<String> {
    let xml = |message| Err(Error::xml(message).with_domain(DOMAIN));
    let Some(name) = snapshot.name.clone() else {
        return xml("a redefined snapshot must have a name");
    };
    if snapshot.creation_time.is_none() {
        return Err(lacks("missing creationTime from existing snapshot"));
    }
    let Some(state) = snapshot.state else {
        return xml("missing state from existing snapshot");
    };
    let offline = matches!(state, SnapshotState::Shutoff | SnapshotState::DiskSnapshot);
    let memory = snapshot.memory.as_ref().and_then(|memory| memory.snapshot);
    if offline && memory.is_some_and(|memory| memory != MemorySnapshot::No) {
        return xml("memory state cannot be saved with offline or disk-only snapshot");
    }
    if memory.is_none() {
        let usual = if offline {
            MemorySnapshot::No
        } else {
            MemorySnapshot::Internal
        };
        snapshot.memory = Some(of_kind(usual));
    }
    Ok(name)
}

/// The guest, if the document has it whole.
fn guest(snapshot: &Snapshot, options: ParseOptions) -> Result<Option<Arc<Config>>> {
    let text = snapshot.guest_document();
    let config = text.map(|text| Config::parse(&text, options.strict));
    Ok(config.transpose()?.map(Arc::new))
}

/// The guest as it was: as described, or as known before.
fn kept(guest: Option<Arc<Config>>, other: Option<&Taken>) -> Result<Arc<Config>> {
    let Some(guest) = guest else {
        let known = other.map(|other| Arc::clone(&other.config));
        return known.ok_or_else(|| lacks("missing domain in snapshot"));
    };
    if let Some(other) = other {
        same_guest(&other.config.domain, &guest.domain)?;
    }
    Ok(guest)
}

fn same_guest(known: &Domain, described: &Domain) -> Result<()> {
    let same = stable::check(known, described);
    same.map_err(|error| Error::from(error).with_domain(ErrorDomain::DOMAIN))
}

fn same_domain(name: &str, described: Option<Uuid>, uuid: Uuid) -> Result<()> {
    if described.is_none_or(|described| described == uuid) {
        return Ok(());
    }
    let message = format!("definition for snapshot {name} must use uuid {uuid}");
    Err(Error::invalid_arg(message).with_domain(DOMAIN))
}

/// What was kept of the guest cannot become something else.
fn same_kind(name: &str, snapshot: &Snapshot, other: &Taken) -> Result<()> {
    let disk_only = |state| state == Some(SnapshotState::DiskSnapshot);
    let change = if is_online(snapshot.state) != other.is_online() {
        "online and offline snapshot state"
    } else if disk_only(snapshot.state) != disk_only(other.snapshot.state) {
        "disk only and full system"
    } else {
        return Ok(());
    };
    let message = format!("cannot change between {change} in snapshot {name}");
    Err(Error::invalid_arg(message).with_domain(DOMAIN))
}

/// Whether changes to a disk go to an image of its own.
fn has_images(snapshot: &Snapshot) -> bool {
    let mut disks = snapshot.disks.iter().flat_map(|disks| &disks.disk);
    disks.any(|disk| {
        matches!(
            disk.location,
            polyvirt_config::snapshot::SnapshotDiskLocation::External(_)
        )
    })
}

fn lacks(message: &str) -> Error {
    Error::internal(message).with_domain(DOMAIN)
}
