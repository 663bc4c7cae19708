//! Statistics of many domains at once, in groups.
//!
//! Of the groups, `vm` is empty: it is what a hypervisor counts of its own, and this one counts
//! nothing. Stock libvirt's test driver knows the groups `state` and `iothread` alone.

mod devices;
mod guest;

use polyvirt_driver::records::DomainStatsRecord;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    ConnectGetAllDomainStatsFlags as Flags, ConnectListAllDomainsFlags, DomainStatsTypes as Groups,
    Error, ErrorDomain, ErrorNumber, Result,
};

use crate::guest::Work;
use crate::host::{Host, State};
use crate::hypervisor::{flags, list};
use polyvirt_inventory::figures::Figures;

/// The flags that choose domains: the first eight of those that lists have, with the same values.
const CHOICE: u32 = 0xff;

/// What gathers a group: from a domain, and what its guest has done if it runs.
type Gather = fn(&mut Figures, &State, Option<Work>) -> Result<()>;

/// The groups, in the order they are told.
const GROUPS: &[(Groups, Gather)] = &[
    (Groups::STATE, guest::state),
    (Groups::CPU_TOTAL, guest::cpu),
    (Groups::BALLOON, guest::balloon),
    (Groups::VCPU, guest::vcpus),
    (Groups::INTERFACE, devices::interfaces),
    (Groups::BLOCK, devices::disks),
    (Groups::PERF, guest::perf),
    (Groups::IOTHREAD, devices::iothreads),
    (Groups::MEMORY, guest::bandwidth),
    (Groups::DIRTYRATE, guest::dirty_rate),
    (Groups::VM, |_, _, _| Ok(())),
];

/// Of all domains that `flags` choose, in the order they came.
pub(crate) fn all(host: &Host, groups: Groups, flags: Flags) -> Result<Vec<DomainStatsRecord>> {
    let choice = check(groups, flags)?;
    let machines = host.machines.all();
    let mut figures = Figures::default();
    let records = machines.iter().filter_map(|machine| {
        let mut state = machine.state();
        let wanted = !state.gone && list::is_wanted(&state, choice);
        wanted.then(|| record(&mut figures, &mut state, groups))
    });
    records.collect()
}

/// Of these domains, as far as they are still there and `flags` choose them.
pub(crate) fn of(
    host: &Host,
    domains: &[DomainRef],
    groups: Groups,
    flags: Flags,
) -> Result<Vec<DomainStatsRecord>> {
    let choice = check(groups, flags)?;
    let machines = domains
        .iter()
        .filter_map(|domain| host.machines.by_uuid(&domain.uuid));
    let mut figures = Figures::default();
    let records = machines.filter_map(|machine| {
        let mut state = machine.state();
        let wanted = !state.gone && list::is_wanted(&state, choice);
        wanted.then(|| record(&mut figures, &mut state, groups))
    });
    records.collect()
}

/// Refuses what is not known; groups only if the caller insists on them.
fn check(groups: Groups, flags: Flags) -> Result<ConnectListAllDomainsFlags> {
    let known = Flags::NOWAIT | Flags::BACKING | Flags::ENFORCE_STATS;
    flags::check(
        "testConnectGetAllDomainStats",
        flags.bits(),
        known.bits() | CHOICE,
    )?;
    let supported = GROUPS
        .iter()
        .fold(0, |groups, (group, _)| groups | group.bits());
    let unknown = groups.bits() & !supported;
    if unknown != 0 && flags.contains(Flags::ENFORCE_STATS) {
        let message = format!("Stats types bits {unknown:#x} are not supported by this daemon");
        return Err(Error::new(
            ErrorDomain::TEST,
            ErrorNumber::ARGUMENT_UNSUPPORTED,
            message,
        ));
    }
    Ok(ConnectListAllDomainsFlags::from_bits_retain(
        flags.bits() & CHOICE,
    ))
}

/// The figures of a domain; no groups stand for all. Only its state can be told without a look at
/// the guest.
fn record(figures: &mut Figures, state: &mut State, groups: Groups) -> Result<DomainStatsRecord> {
    let looks = state.is_active() && groups != Groups::STATE;
    let work = looks.then(|| state.guest.look());
    for (group, gather) in GROUPS {
        if groups.is_empty() || groups.contains(*group) {
            gather(figures, state, work)?;
        }
    }
    Ok(DomainStatsRecord {
        dom: state.domain(),
        params: figures.take(),
    })
}
