//! Taking snapshots.

use std::path::Path;
use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::{Domain, SnapshotLocation};
use polyvirt_config::snapshot::{
    Alignment, MemorySnapshot, Snapshot, SnapshotMemory, SnapshotState,
};
use polyvirt_driver::refs::{DomainRef, DomainSnapshotRef};
use polyvirt_driver::{
    DomainEventStoppedDetailType, DomainShutoffReason, DomainSnapshotCreateFlags as Flags,
    DomainState, Error, ErrorDomain, Result,
};

use super::redefine::redefine;
use super::{Taken, reference};
use crate::history::now;
use crate::host::{Host, State};
use crate::hypervisor::{flags, impact, lifecycle};

pub(crate) fn create(
    host: &Host,
    domain: &DomainRef,
    document: &str,
    flags: Flags,
) -> Result<DomainSnapshotRef> {
    refuse_together(flags)?;
    let known = Flags::REDEFINE
        | Flags::CURRENT
        | Flags::HALT
        | Flags::QUIESCE
        | Flags::ATOMIC
        | Flags::LIVE
        | Flags::VALIDATE;
    flags::check("testDomainSnapshotCreateXML", flags.bits(), known.bits())?;
    let options = ParseOptions {
        inactive: true,
        strict: flags.contains(Flags::VALIDATE),
    };
    // Whoever is asked for a domain that is gone says so first.
    host.with(domain, |state| refuse_now(state, flags))?;
    let snapshot = Snapshot::parse(document, &options)?;
    if flags.contains(Flags::REDEFINE) {
        let current = flags.contains(Flags::CURRENT);
        return redefine(host, domain, snapshot, options, current);
    }
    lifecycle::end(host, domain, |state| {
        refuse_now(state, flags)?;
        let name = take(state, snapshot)?;
        if flags.contains(Flags::HALT) && state.is_active() {
            let detail = DomainEventStoppedDetailType::FROM_SNAPSHOT;
            state.stop(host, DomainShutoffReason::FROM_SNAPSHOT, detail);
        }
        Ok(reference(domain, &name))
    })
}

/// Takes a snapshot of how the domain is; gives its name.
fn take(state: &mut State, mut snapshot: Snapshot) -> Result<Arc<str>> {
    state.history.jobs.require_none()?;
    let config = Arc::clone(impact::in_force(state)?);
    snapshot.created(i64::try_from(now()).unwrap_or(i64::MAX));
    snapshot.state = Some(match state.doing {
        DomainState::PAUSED => SnapshotState::Paused,
        DomainState::SHUTOFF => SnapshotState::Shutoff,
        _ => SnapshotState::Running,
    });
    let external = has_file(&snapshot);
    if !external {
        let memory = if state.is_active() {
            MemorySnapshot::Internal
        } else {
            MemorySnapshot::No
        };
        snapshot.memory = Some(of_kind(memory));
    }
    align(&mut snapshot, &config.domain, external)?;
    snapshot.parent = None;
    snapshot.domain = None;
    let name = snapshot.name.clone().unwrap_or_default();
    let moments = &mut state.history.snapshots;
    let place = moments.add(&name, moments.current(), Taken { snapshot, config })?;
    moments.set_current(Some(place));
    Ok(Arc::clone(&moments.at(place)?.name))
}

/// Says of each disk what happens to it.
pub(super) fn align(snapshot: &mut Snapshot, guest: &Domain, external: bool) -> Result<()> {
    let alignment = Alignment {
        default: if external {
            SnapshotLocation::External
        } else {
            SnapshotLocation::Internal
        },
        uniform: !external,
        is_file: &|path| Path::new(path).is_file(),
    };
    let aligned = snapshot.align_disks(guest, &alignment);
    aligned.map_err(|error| Error::from(error).with_domain(ErrorDomain::DOMAIN_SNAPSHOT))
}

/// Whether memory goes to a file.
pub(super) fn has_file(snapshot: &Snapshot) -> bool {
    let memory = snapshot.memory.as_ref().and_then(|memory| memory.snapshot);
    memory == Some(MemorySnapshot::External)
}

/// Memory that is kept in this way, in no file of its own.
pub(super) fn of_kind(memory: MemorySnapshot) -> SnapshotMemory {
    SnapshotMemory {
        snapshot: Some(memory),
        file: None,
    }
}

/// Refuses what cannot be at this moment.
fn refuse_now(state: &State, flags: Flags) -> Result<()> {
    if !state.history.checkpoints.is_empty() {
        let message = "cannot create snapshot while checkpoint exists";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    if flags.contains(Flags::HALT) && !state.persistent {
        let message = "cannot halt after transient domain snapshot";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
    }
    Ok(())
}

/// Refuses flags that do not go together, as the public function does before it asks a driver.
fn refuse_together(flags: Flags) -> Result<()> {
    const FUNCTION: &str = "virDomainSnapshotCreateXML";
    const REDEFINE: &str = "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE";
    let redefine = flags.contains(Flags::REDEFINE);
    if flags.contains(Flags::CURRENT) && !redefine {
        let flag = "VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT";
        return Err(Error::required_flag(FUNCTION, flag, REDEFINE));
    }
    for (other, name) in [
        (Flags::NO_METADATA, "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA"),
        (Flags::HALT, "VIR_DOMAIN_SNAPSHOT_CREATE_HALT"),
    ] {
        if redefine && flags.contains(other) {
            return Err(Error::exclusive_flags(FUNCTION, REDEFINE, name));
        }
    }
    Ok(())
}
