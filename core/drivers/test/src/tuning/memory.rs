//! How much of the host's memory a domain may take.

use polyvirt_config::domain::{Domain, MemoryTune};
use polyvirt_driver::params::memory as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam};

use super::params::{Call, Field, fields};
use crate::host::Host;

/// What stands for no limit, in KiB.
const UNLIMITED: u64 = 9_007_199_254_740_991;

/// The limits, in KiB.
#[derive(Clone, Copy, PartialEq)]
struct Limits {
    hard: u64,
    soft: u64,
    swap: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hard: UNLIMITED,
            soft: UNLIMITED,
            swap: UNLIMITED,
        }
    }
}

const FIELDS: &[Field<Limits>] = fields![Limits;
    name::HARD_LIMIT => hard,
    name::SOFT_LIMIT => soft,
    name::SWAP_HARD_LIMIT => swap,
];

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    Call::new(FIELDS, host, domain, "testDomainGetMemoryParameters", flags)
        .read(|domain| Ok(limits(domain)))
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "testDomainSetMemoryParameters", flags);
    call.change_checked(params, |domain| Ok(limits(domain)), check, put)
}

fn limits(domain: &Domain) -> Limits {
    let Some(tune) = &domain.memtune else {
        return Limits::default();
    };
    let limit = |limit: Option<u64>| limit.unwrap_or(UNLIMITED);
    Limits {
        hard: limit(tune.hard_limit),
        soft: limit(tune.soft_limit),
        swap: limit(tune.swap_hard_limit),
    }
}

/// The limit of memory and swap space cannot be below that of memory.
fn check(_live: bool, before: &Limits, after: &Limits) -> Result<()> {
    let concerned = before.hard != after.hard || before.swap != after.swap;
    if concerned && after.hard > after.swap {
        let message =
            "memory hard_limit tunable value must be lower than or equal to swap_hard_limit";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    Ok(())
}

fn put(domain: &mut Domain, limits: Limits) {
    let limit = |limit: u64| (limit < UNLIMITED).then_some(limit);
    let before = domain.memtune.take().unwrap_or_default();
    let tune = MemoryTune {
        hard_limit: limit(limits.hard),
        soft_limit: limit(limits.soft),
        swap_hard_limit: limit(limits.swap),
        ..before
    };
    domain.memtune = (tune != MemoryTune::default()).then_some(tune);
}
