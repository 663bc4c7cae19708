//! Statistics of many guests at once, in groups. Guests that run are all asked before any answer is waited for, with one
//! deadline, so that one that does not answer costs the others nothing.

mod ahead;
mod block;
mod guest;
mod view;

use std::sync::Arc;

use polyvirt_driver::records::DomainStatsRecord;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectGetAllDomainStatsFlags as Flags, ConnectListAllDomainsFlags, DomainStatsTypes as Groups,
    Error, ErrorDomain, ErrorNumber, Result,
};
use polyvirt_inventory::figures::Figures;

use crate::calls::{flags, list};
use crate::guest::Guest;
use crate::host::Host;
use view::View;

pub(crate) use block::{BlockFigures, Blocks};
pub(crate) use guest::times;

/// The flags that choose guests: the first eight of those that lists have, with the same values.
const CHOICE: u32 = 0xff;

/// What gathers a group.
type Gather = fn(&mut Figures, &View) -> Result<()>;

/// The groups, in the order they are told.
const GROUPS: &[(Groups, Gather)] = &[
    (Groups::STATE, guest::state),
    (Groups::CPU_TOTAL, guest::cpu),
    (Groups::BALLOON, guest::balloon),
    (Groups::VCPU, guest::vcpus),
    (Groups::INTERFACE, guest::interfaces),
    (Groups::BLOCK, block::disks),
    (Groups::PERF, guest::perf),
    (Groups::IOTHREAD, guest::iothreads),
    (Groups::MEMORY, |_, _| Ok(())),
    (Groups::DIRTYRATE, guest::dirty_rate),
    (Groups::VM, |_, _| Ok(())),
];

/// Of all guests that `flags` choose, in the order they came.
pub(crate) fn all(host: &Host, groups: Groups, flags: Flags) -> Result<Vec<DomainStatsRecord>> {
    let choice = check(groups, flags)?;
    gather(&host.guests.all(), choice, groups, flags)
}

/// Of these guests, as far as they are still there and `flags` choose them.
pub(crate) fn of(
    host: &Host,
    domains: &[DomainRef],
    groups: Groups,
    flags: Flags,
) -> Result<Vec<DomainStatsRecord>> {
    let choice = check(groups, flags)?;
    let guests = domains.iter();
    let guests = guests.filter_map(|domain| host.guests.by_uuid(&domain.uuid));
    gather(&guests.collect::<Vec<_>>(), choice, groups, flags)
}

/// Refuses what is not known; groups only if the caller insists on them.
fn check(groups: Groups, flags: Flags) -> Result<ConnectListAllDomainsFlags> {
    let known = Flags::NOWAIT | Flags::BACKING | Flags::ENFORCE_STATS;
    let function = "qemuConnectGetAllDomainStats";
    flags::check(function, flags.bits(), known.bits() | CHOICE)?;
    let supported = GROUPS
        .iter()
        .map(|(group, _)| *group)
        .fold(0, |all, group| all | group.bits());
    let unknown = groups.bits() & !supported;
    if unknown != 0 && flags.contains(Flags::ENFORCE_STATS) {
        let message = format!("Stats types bits {unknown:#x} are not supported by this daemon");
        return Err(Error::new(
            ErrorDomain::QEMU,
            ErrorNumber::ARGUMENT_UNSUPPORTED,
            message,
        ));
    }
    let choice = flags.bits() & CHOICE;
    Ok(ConnectListAllDomainsFlags::from_bits_retain(choice))
}

fn gather(
    guests: &[Arc<Guest>],
    choice: ConnectListAllDomainsFlags,
    groups: Groups,
    flags: Flags,
) -> Result<Vec<DomainStatsRecord>> {
    let views = guests.iter().filter_map(|guest| {
        let state = guest.state();
        let wanted = !state.gone && list::wanted(&state, choice);
        let view = wanted.then(|| View::of(&state, flags))?;
        drop(state);
        // Who is being changed may be anything in a moment.
        Some(view.quiet_if(flags.contains(Flags::NOWAIT) && guest.jobs.is_busy()))
    });
    let mut views: Vec<View> = views.collect();
    for view in &mut views {
        view.ask_ahead(&ahead::questions(view, groups));
    }
    let mut figures = Figures::default();
    let records = views.iter();
    records
        .map(|view| record(&mut figures, view, groups))
        .collect()
}

/// The figures of a guest; no groups stand for all.
fn record(figures: &mut Figures, view: &View, groups: Groups) -> Result<DomainStatsRecord> {
    for (group, gather) in GROUPS {
        if groups.is_empty() || groups.contains(*group) {
            gather(figures, view)?;
        }
    }
    Ok(DomainStatsRecord {
        dom: view.domain.clone(),
        params: figures.take(),
    })
}
