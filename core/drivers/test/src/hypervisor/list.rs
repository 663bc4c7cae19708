//! Finding domains.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectListAllDomainsFlags as Flags, DomainState, Error, ErrorDomain, ErrorNumber, Result, Uuid,
};

use super::flags;
use crate::host::{self, Host, Machine, State};

pub(super) fn by_name(host: &Host, name: &str) -> Result<DomainRef> {
    let machine = host.machines.by_name(name);
    found(machine.as_deref(), |state| &*state.name == name)
}

pub(super) fn by_uuid(host: &Host, uuid: Uuid) -> Result<DomainRef> {
    let machine = host.machines.by_uuid(&uuid);
    found(machine.as_deref(), |_| true)
}

pub(super) fn by_id(host: &Host, id: i32) -> Result<DomainRef> {
    if id < 0 {
        return Err(Error::must_not_be_negative("virDomainLookupByID", "id"));
    }
    let machine = host.ids.machine(id);
    found(machine.as_deref(), |state| state.id == id)
}

/// A reference to the machine, if it still is the one that was looked for.
fn found(machine: Option<&Machine>, is_right: impl FnOnce(&State) -> bool) -> Result<DomainRef> {
    machine
        .map(Machine::state)
        .filter(|state| !state.gone && is_right(state))
        .map(|state| state.domain())
        .ok_or_else(|| Error::new(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN, ""))
}

/// The numbers of those that run.
pub(super) fn ids(host: &Host) -> Result<Vec<i32>> {
    Ok(host.ids.all())
}

/// How many run.
pub(super) fn count(host: &Host) -> Result<i32> {
    Ok(number(host.ids.count()))
}

/// How many do not run.
pub(super) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(number(inactive_names(host)?.len()))
}

/// The names of those that do not run.
pub(super) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    let machines = host.machines.all();
    let states = machines.iter().map(|machine| machine.state());
    Ok(states
        .filter(|state| !state.gone && !state.is_active())
        .map(|state| (*state.name).to_owned())
        .collect())
}

/// The domains that `flags` ask for, in the order they came.
pub(super) fn all(host: &Host, flags: Flags) -> Result<Vec<DomainRef>> {
    const KNOWN: Flags = Flags::from_bits_retain(0xffff);
    flags::check("testConnectListAllDomains", flags.bits(), KNOWN.bits())?;
    let machines = host.machines.all();
    let states = machines.iter().map(|machine| machine.state());
    Ok(states
        .filter(|state| !state.gone && is_wanted(state, flags))
        .map(|state| state.domain())
        .collect())
}

/// Whether `flags` ask for a domain in this state.
pub(crate) fn is_wanted(state: &State, flags: Flags) -> bool {
    let is_other = |state| {
        ![
            DomainState::RUNNING,
            DomainState::PAUSED,
            DomainState::SHUTOFF,
        ]
        .contains(&state)
    };
    let has_saved = state.history.saved.is_some();
    let has_snapshots = !state.history.snapshots.is_empty();
    let has_checkpoints = !state.history.checkpoints.is_empty();
    let groups: [&[(Flags, bool)]; 7] = [
        &[
            (Flags::ACTIVE, state.is_active()),
            (Flags::INACTIVE, !state.is_active()),
        ],
        &[
            (Flags::PERSISTENT, state.persistent),
            (Flags::TRANSIENT, !state.persistent),
        ],
        &[
            (Flags::RUNNING, state.doing == DomainState::RUNNING),
            (Flags::PAUSED, state.doing == DomainState::PAUSED),
            (Flags::SHUTOFF, state.doing == DomainState::SHUTOFF),
            (Flags::OTHER, is_other(state.doing)),
        ],
        &[
            (Flags::MANAGEDSAVE, has_saved),
            (Flags::NO_MANAGEDSAVE, !has_saved),
        ],
        &[
            (Flags::AUTOSTART, state.autostart),
            (Flags::NO_AUTOSTART, !state.autostart),
        ],
        &[
            (Flags::HAS_SNAPSHOT, has_snapshots),
            (Flags::NO_SNAPSHOT, !has_snapshots),
        ],
        &[
            (Flags::HAS_CHECKPOINT, has_checkpoints),
            (Flags::NO_CHECKPOINT, !has_checkpoints),
        ],
    ];
    host::is_wanted(flags, &groups)
}

/// A number of things, as the API counts them.
pub(crate) fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
