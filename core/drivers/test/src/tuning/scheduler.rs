//! A domain's share of the host's CPU time.

use polyvirt_config::domain::Domain;
use polyvirt_driver::params::scheduler as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};

use polyvirt_inventory::fields;
use polyvirt_inventory::tuning::Field;

use super::params::Call;
use crate::host::Host;
use crate::hypervisor::number;

/// The share of a domain of which nothing is said.
const USUAL: u32 = 50;

struct Share {
    weight: u32,
}

impl Default for Share {
    fn default() -> Self {
        Self { weight: USUAL }
    }
}

const FIELDS: &[Field<Share>] = fields![Share; name::WEIGHT => weight];

/// The scheduler's name, and how many parameters it has. The same for every domain.
#[expect(clippy::unnecessary_wraps, reason = "a row of the table of calls")]
pub(crate) fn kind(_: &Host, _: &DomainRef) -> Result<(String, i32)> {
    Ok(("fair".to_owned(), number(FIELDS.len())))
}

pub(crate) fn get_current(host: &Host, domain: &DomainRef) -> Result<Vec<TypedParam>> {
    get(host, domain, Flags::CURRENT)
}

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    let function = "testDomainGetSchedulerParametersFlags";
    Call::new(FIELDS, host, domain, function, flags).read(|domain| Ok(share(domain)))
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
    let function = "testDomainSetSchedulerParametersFlags";
    let call = Call::new(FIELDS, host, domain, function, flags);
    call.change(
        params,
        |domain| Ok(share(domain)),
        |domain, share| {
            let tune = domain.cputune.get_or_insert_default();
            tune.shares = Some(share.weight.into());
        },
    )
}

fn share(domain: &Domain) -> Share {
    let shares = domain.cputune.as_ref().and_then(|tune| tune.shares);
    let weight = shares.map(|shares| u32::try_from(shares).unwrap_or(u32::MAX));
    Share {
        weight: weight.unwrap_or(USUAL),
    }
}
