//! Finding guests.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectListAllDomainsFlags as Flags, DomainState, Error, ErrorDomain, ErrorNumber, Result, Uuid,
};
use polyvirt_inventory::{Standing, is_wanted};

use super::flags;
use crate::guest::{Guest, State};
use crate::host::Host;

pub(crate) fn by_name(host: &Host, name: &str) -> Result<DomainRef> {
    let guest = host.guests.by_name(name);
    found(guest.as_deref(), |state| &*state.name == name)
        .ok_or_else(|| missing(format!("no domain with matching name '{name}'")))
}

pub(crate) fn by_uuid(host: &Host, uuid: Uuid) -> Result<DomainRef> {
    let guest = host.guests.by_uuid(&uuid);
    found(guest.as_deref(), |_| true)
        .ok_or_else(|| missing(format!("no domain with matching uuid '{uuid}'")))
}

pub(crate) fn by_id(host: &Host, id: i32) -> Result<DomainRef> {
    let guest = host.ids.machine(id);
    found(guest.as_deref(), |state| state.id == id)
        .ok_or_else(|| missing(format!("no domain with matching id {id}")))
}

/// A reference to the guest, if it still is the one that was looked for.
fn found(guest: Option<&Guest>, is_right: impl FnOnce(&State) -> bool) -> Option<DomainRef> {
    let state = guest?.state();
    (!state.gone && is_right(&state)).then(|| state.domain())
}

fn missing(message: String) -> Error {
    Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, message)
}

/// The numbers of those that run.
pub(crate) fn ids(host: &Host) -> Result<Vec<i32>> {
    Ok(host.ids.all())
}

/// How many run.
pub(crate) fn count(host: &Host) -> Result<i32> {
    Ok(number(host.ids.count()))
}

/// How many do not run.
pub(crate) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(number(inactive_names(host)?.len()))
}

/// The names of those that do not run.
pub(crate) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    let guests = host.guests.all();
    let states = guests.iter().map(|guest| guest.state());
    Ok(states
        .filter(|state| !state.gone && !state.is_active())
        .map(|state| (*state.name).to_owned())
        .collect())
}

/// The guests that `flags` ask for, in the order they came.
pub(crate) fn all(host: &Host, flags: Flags) -> Result<Vec<DomainRef>> {
    const KNOWN: Flags = Flags::from_bits_retain(0xffff);
    flags::check("qemuConnectListAllDomains", flags.bits(), KNOWN.bits())?;
    let guests = host.guests.all();
    let states = guests.iter().map(|guest| guest.state());
    Ok(states
        .filter(|state| !state.gone && wanted(state, flags))
        .map(|state| state.domain())
        .collect())
}

/// Whether `flags` ask for a guest in this state.
pub(crate) fn wanted(state: &State, flags: Flags) -> bool {
    let usual = [
        DomainState::RUNNING,
        DomainState::PAUSED,
        DomainState::SHUTOFF,
    ];
    let doing = |wanted| state.doing == wanted;
    let active = state.is_active();
    let groups: [&[(Flags, bool)]; 7] = [
        &[(Flags::ACTIVE, active), (Flags::INACTIVE, !active)],
        &[
            (Flags::PERSISTENT, state.persistent),
            (Flags::TRANSIENT, !state.persistent),
        ],
        &[
            (Flags::RUNNING, doing(DomainState::RUNNING)),
            (Flags::PAUSED, doing(DomainState::PAUSED)),
            (Flags::SHUTOFF, doing(DomainState::SHUTOFF)),
            (Flags::OTHER, !usual.contains(&state.doing)),
        ],
        &[
            (Flags::MANAGEDSAVE, state.saved),
            (Flags::NO_MANAGEDSAVE, !state.saved),
        ],
        &[
            (Flags::AUTOSTART, state.autostart),
            (Flags::NO_AUTOSTART, !state.autostart),
        ],
        &[(Flags::HAS_SNAPSHOT, false), (Flags::NO_SNAPSHOT, true)],
        &[(Flags::HAS_CHECKPOINT, false), (Flags::NO_CHECKPOINT, true)],
    ];
    is_wanted(flags, &groups)
}

/// A number of things, as the API counts them.
pub(crate) fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
