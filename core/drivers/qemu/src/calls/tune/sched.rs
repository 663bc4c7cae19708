//! A guest's share of the host's CPU time, and how much each part of it may use.

use polyvirt_config::domain::{CpuTune, Domain};
use polyvirt_driver::params::scheduler as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_host::cgroup::knobs::Bandwidth;
use polyvirt_host::cgroup::{Controller, Group, Version};
use polyvirt_inventory::fields;
use polyvirt_inventory::tuning::Field;

use super::{Call, announce, group, invalid, named, require_root};
use crate::guest::Running;
use crate::guest::groups::bandwidth;
use crate::guest::threads::Threads;
use crate::host::Host;

/// Time in a period, in microseconds; 0 when nothing is said.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Limit {
    period: u64,
    quota: i64,
}

#[derive(Clone, Copy, Default)]
struct Share {
    shares: u64,
    vcpu: Limit,
    emulator: Limit,
    global: Limit,
    iothread: Limit,
}

const FIELDS: &[Field<Share>] = fields![Share;
    name::CPU_SHARES => shares,
    name::VCPU_PERIOD => vcpu.period,
    name::VCPU_QUOTA => vcpu.quota,
    name::EMULATOR_PERIOD => emulator.period,
    name::EMULATOR_QUOTA => emulator.quota,
    name::GLOBAL_PERIOD => global.period,
    name::GLOBAL_QUOTA => global.quota,
    name::IOTHREAD_PERIOD => iothread.period,
    name::IOTHREAD_QUOTA => iothread.quota,
];

/// The longest period, the most time in one, and the least of both.
const LONGEST: u64 = 1_000_000;
const MOST: i64 = 18_446_744_073_709_551;
const LEAST: u64 = 1_000;

/// The greatest weight of a group in version 2.
const HEAVIEST: u64 = 10_000;

const WHAT: &str = "CPU tuning";

/// The scheduler's name, and how many parameters it has.
pub(crate) fn kind(host: &Host, domain: &DomainRef) -> Result<(String, i32)> {
    require_root(host, WHAT)?;
    host.with(domain, |state| {
        if let Some(running) = &state.running {
            group(running, Controller::Cpu)?;
        }
        let count = i32::try_from(FIELDS.len()).unwrap_or(i32::MAX);
        Ok(("posix".to_owned(), count))
    })
}

pub(crate) fn get_current(host: &Host, domain: &DomainRef) -> Result<Vec<TypedParam>> {
    get(host, domain, Flags::CURRENT)
}

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    let function = "virDomainGetSchedulerParametersFlags";
    let call = Call::new(FIELDS, host, domain, function, flags)?;
    require_root(host, WHAT)?;
    call.read(|config, running| running.map_or_else(|| Ok(share(config)), |running| look(running)))
}

pub(crate) fn set_current(host: &Host, domain: &DomainRef, params: &[TypedParam]) -> Result<()> {
    set(host, domain, params, Flags::CURRENT)
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainSetSchedulerParametersFlags";
    let call = Call::new(FIELDS, host, domain, function, flags)?;
    require_root(host, WHAT)?;
    let of = |config: &Domain| Ok(share(config));
    let changed = call.change(
        params,
        of,
        check,
        |running, _, before, after| act(running, before, after),
        put,
    )?;
    if !changed {
        return Ok(());
    }
    announce(host, domain, named("cputune.", params)?)
}

fn share(domain: &Domain) -> Share {
    let tune = domain.cputune.clone().unwrap_or_default();
    let limit = |period: Option<u64>, quota: Option<i64>| Limit {
        period: period.unwrap_or_default(),
        quota: quota.unwrap_or_default(),
    };
    Share {
        shares: tune.shares.unwrap_or_default(),
        vcpu: limit(tune.period, tune.quota),
        emulator: limit(tune.emulator_period, tune.emulator_quota),
        global: limit(tune.global_period, tune.global_quota),
        iothread: limit(tune.iothread_period, tune.iothread_quota),
    }
}

fn put(domain: &mut Domain, share: Share) {
    let tune = domain.cputune.get_or_insert_default();
    let period = |limit: Limit| Some(limit.period).filter(|period| *period > 0);
    let quota = |limit: Limit| Some(limit.quota).filter(|quota| *quota != 0);
    tune.shares = Some(share.shares).filter(|shares| *shares > 0);
    (tune.period, tune.quota) = (period(share.vcpu), quota(share.vcpu));
    (tune.emulator_period, tune.emulator_quota) = (period(share.emulator), quota(share.emulator));
    (tune.global_period, tune.global_quota) = (period(share.global), quota(share.global));
    (tune.iothread_period, tune.iothread_quota) = (period(share.iothread), quota(share.iothread));
    domain.cputune.take_if(|tune| *tune == CpuTune::default());
}

fn check(_live: bool, _before: &Share, after: &Share) -> Result<()> {
    let limits = [
        ("vcpu", after.vcpu),
        ("emulator", after.emulator),
        ("global", after.global),
        ("iothread", after.iothread),
    ];
    for (part, limit) in limits {
        let period = limit.period;
        if period > 0 && !(LEAST..=LONGEST).contains(&period) {
            let message = format!("value of '{part}_period' is out of range [{LEAST}, {LONGEST}]");
            return Err(invalid(message));
        }
        let short = u64::try_from(limit.quota).is_ok_and(|quota| quota > 0 && quota < LEAST);
        if short || limit.quota > MOST {
            let message = format!("value of '{part}_quota' is out of range [{LEAST}, {MOST}]");
            return Err(invalid(message));
        }
    }
    Ok(())
}

/// Changes what differs, in the groups of a guest that runs.
fn act(running: &Running, before: &Share, after: &Share) -> Result<()> {
    let whole = group(running, Controller::Cpu)?;
    if after.shares != before.shares && after.shares > 0 {
        if whole.version(Controller::Cpu) == Some(Version::V2) && after.shares > HEAVIEST {
            let message = format!("value of 'cpu_shares' is out of range [1, {HEAVIEST}]");
            return Err(invalid(message));
        }
        whole.set_shares(after.shares)?;
    }
    let threads = Threads::ask(running)?;
    let vcpus = threads
        .vcpus
        .keys()
        .map(|vcpu| whole.child(&format!("vcpu{vcpu}")));
    let iothreads = threads
        .iothreads
        .keys()
        .map(|number| whole.child(&format!("iothread{number}")));
    limit(before.global, after.global, [whole.clone()])?;
    limit(before.vcpu, after.vcpu, vcpus)?;
    limit(before.emulator, after.emulator, [whole.child("emulator")])?;
    limit(before.iothread, after.iothread, iothreads)
}

fn limit(before: Limit, after: Limit, groups: impl IntoIterator<Item = Group>) -> Result<()> {
    let wanted = bandwidth(Some(after.period), Some(after.quota)).filter(|_| before != after);
    let Some(wanted) = wanted else { return Ok(()) };
    groups
        .into_iter()
        .try_for_each(|group| group.set_bandwidth(wanted))
}

/// What the kernel says of a guest that runs.
fn look(running: &Running) -> Result<Share> {
    let whole = group(running, Controller::Cpu)?;
    let threads = Threads::ask(running)?;
    let first = |kind: &str, number: Option<&u32>| {
        number.map(|number| whole.child(&format!("{kind}{number}")))
    };
    Ok(Share {
        shares: whole.shares()?,
        vcpu: told(first("vcpu", threads.vcpus.keys().next()))?,
        emulator: told(Some(whole.child("emulator")))?,
        global: told(Some(whole.clone()))?,
        iothread: told(first("iothread", threads.iothreads.keys().next()))?,
    })
}

fn told(group: Option<Group>) -> Result<Limit> {
    let Some(group) = group else {
        return Ok(Limit::default());
    };
    let Bandwidth { period, quota } = group.bandwidth()?;
    // How no limit is told depends on the version.
    let none = match group.version(Controller::Cpu) {
        Some(Version::V2) => MOST,
        _ => -1,
    };
    let quota = quota.map_or(none, |quota| i64::try_from(quota).unwrap_or(MOST));
    Ok(Limit { period, quota })
}
