//! How much of the host's memory a guest may take.

use polyvirt_config::domain::Domain;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_host::cgroup::Controller;
use polyvirt_host::cgroup::knobs::MemoryLimits;
use polyvirt_inventory::tuning::memory::{FIELDS, Limits, UNLIMITED, check, limits, put};

use super::{Call, group, require_root};
use crate::host::Host;

const WHAT: &str = "Memory cgroup";

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    let call = Call::new(FIELDS, host, domain, "virDomainGetMemoryParameters", flags)?;
    require_root(host, WHAT)?;
    call.read(|config, running| {
        let Some(running) = running else {
            return Ok(limits(config));
        };
        let told = group(running, Controller::Memory)?.memory_limits()?;
        let kib = |limit: Option<u64>| limit.map_or(UNLIMITED, |bytes| bytes / 1024);
        Ok(Limits {
            hard: kib(told.hard),
            soft: kib(told.soft),
            swap: kib(told.swap),
        })
    })
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "virDomainSetMemoryParameters", flags)?;
    require_root(host, WHAT)?;
    let bytes = |limit: u64| (limit < UNLIMITED).then(|| limit.saturating_mul(1024));
    let of = |config: &Domain| Ok(limits(config));
    let act = |running: &crate::guest::Running, _: &Domain, _: &Limits, after: &Limits| {
        group(running, Controller::Memory)?.set_memory_limits(MemoryLimits {
            hard: bytes(after.hard),
            soft: bytes(after.soft),
            swap: bytes(after.swap),
        })
    };
    call.change(
        params,
        of,
        |_, before, after| check(before, after),
        act,
        put,
    )
    .map(drop)
}
