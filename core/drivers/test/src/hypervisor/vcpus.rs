//! How many virtual CPUs a domain has.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainVcpuFlags as Flags, Error, ErrorDomain, Result};

use super::impact::{Impact, refuse_both};
use super::{flags, node};
use crate::config::Config;
use crate::host::{Host, State};

const KNOWN: Flags = Flags::from_bits_retain(0x7);

/// The most a running domain can have.
pub(super) fn max(host: &Host, domain: &DomainRef) -> Result<i32> {
    count(host, domain, Flags::LIVE | Flags::MAXIMUM)
}

pub(super) fn count(host: &Host, domain: &DomainRef, flags: Flags) -> Result<i32> {
    refuse_both("virDomainGetVcpusFlags", flags.bits())?;
    flags::check("testDomainGetVcpusFlags", flags.bits(), KNOWN.bits())?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let config = if impact.live {
            &state.live
        } else {
            &state.stored
        };
        let count = config.as_ref().map_or(0, |config| {
            if flags.contains(Flags::MAXIMUM) {
                config.max_vcpus()
            } else {
                config.vcpus()
            }
        });
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    })
}

pub(super) fn set_live(host: &Host, domain: &DomainRef, count: u32) -> Result<()> {
    require_some("virDomainSetVcpus", count)?;
    change(host, domain, count, Flags::LIVE)
}

pub(super) fn set(host: &Host, domain: &DomainRef, count: u32, flags: Flags) -> Result<()> {
    let function = "virDomainSetVcpusFlags";
    if flags.contains(Flags::MAXIMUM) && !flags.contains(Flags::CONFIG) {
        return Err(Error::required_flag(
            function,
            "VIR_DOMAIN_VCPU_MAXIMUM",
            "VIR_DOMAIN_AFFECT_CONFIG",
        ));
    }
    if flags.contains(Flags::GUEST | Flags::CONFIG) {
        return Err(Error::exclusive_flags(
            function,
            "VIR_DOMAIN_VCPU_GUEST",
            "VIR_DOMAIN_AFFECT_CONFIG",
        ));
    }
    require_some(function, count)?;
    change(host, domain, count, flags)
}

fn require_some(function: &str, count: u32) -> Result<()> {
    match count {
        0 => Err(Error::must_not_be_zero(function, "nvcpus")),
        _ => Ok(()),
    }
}

fn change(host: &Host, domain: &DomainRef, count: u32, flags: Flags) -> Result<()> {
    flags::check("testDomainSetVcpusFlags", flags.bits(), KNOWN.bits())?;
    let supported = u32::try_from(node::MAX_VCPUS).unwrap_or(u32::MAX);
    if count > supported {
        return Err(too_many("maximum supported amount", count, supported));
    }
    host.with(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        let maximum = flags.contains(Flags::MAXIMUM);
        check_max(state, &impact, count, maximum)?;
        if impact.config {
            state.edit(false, |config| {
                if maximum {
                    config.set_max_vcpus(count);
                } else {
                    config.set_vcpus(count);
                }
            });
        }
        if impact.live {
            state.edit(true, |config| config.set_vcpus(count));
        }
        Ok(())
    })
}

/// Refuses more CPUs than there can be. A stored upper bound can be raised, a running one cannot.
fn check_max(state: &State, impact: &Impact, count: u32, maximum: bool) -> Result<()> {
    let max = |config: &Option<std::sync::Arc<Config>>| {
        config.as_ref().map_or(0, |config| config.max_vcpus())
    };
    let limits = [
        impact.live.then(|| max(&state.live)),
        (impact.config && !maximum).then(|| max(&state.stored)),
    ];
    match limits.into_iter().flatten().find(|limit| count > *limit) {
        Some(limit) => Err(too_many("maximum", count, limit)),
        None => Ok(()),
    }
}

fn too_many(what: &str, count: u32, limit: u32) -> Error {
    let message = format!("requested cpu amount exceeds {what} ({count} > {limit})");
    Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
}
