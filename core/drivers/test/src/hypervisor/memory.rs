//! How much memory a domain has.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainMemoryModFlags as Flags, Error, ErrorDomain, Result};

use super::flags;
use super::impact::Impact;
use super::impact::in_force;
use crate::host::{Host, State};

pub(super) fn max(host: &Host, domain: &DomainRef) -> Result<u64> {
    host.with(domain, |state| Ok(in_force(state)?.max_memory()))
}

pub(super) fn set_live(host: &Host, domain: &DomainRef, memory: u64) -> Result<()> {
    require_some("virDomainSetMemory", memory)?;
    change(host, domain, memory, Flags::LIVE)
}

pub(super) fn set_max(host: &Host, domain: &DomainRef, memory: u64) -> Result<()> {
    require_some("virDomainSetMaxMemory", memory)?;
    change(host, domain, memory, Flags::MAXIMUM)
}

pub(super) fn set(host: &Host, domain: &DomainRef, memory: u64, flags: Flags) -> Result<()> {
    require_some("virDomainSetMemoryFlags", memory)?;
    change(host, domain, memory, flags)
}

fn require_some(function: &str, memory: u64) -> Result<()> {
    match memory {
        0 => Err(Error::must_not_be_zero(function, "memory")),
        _ => Ok(()),
    }
}

fn change(host: &Host, domain: &DomainRef, memory: u64, flags: Flags) -> Result<()> {
    let known = Flags::LIVE | Flags::CONFIG | Flags::MAXIMUM;
    flags::check("testDomainSetMemoryFlags", flags.bits(), known.bits())?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        if flags.contains(Flags::MAXIMUM) {
            change_max(state, &impact, memory)
        } else {
            change_current(state, &impact, memory)
        }
    })
}

fn change_max(state: &mut State, impact: &Impact, memory: u64) -> Result<()> {
    if impact.live {
        let message = "cannot resize the maximum memory on an active domain";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
    }
    state.edit(false, |config| config.set_max_memory(memory));
    Ok(())
}

fn change_current(state: &mut State, impact: &Impact, memory: u64) -> Result<()> {
    let config = if impact.live {
        &state.live
    } else {
        &state.stored
    };
    if config
        .as_ref()
        .is_some_and(|config| memory > config.max_memory())
    {
        let message = "cannot set memory higher than max memory";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    state.edit(impact.live, |config| config.set_memory(memory));
    Ok(())
}
