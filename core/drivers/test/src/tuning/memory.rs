//! How much of the host's memory a domain may take.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, ErrorDomain, Result, TypedParam};
use polyvirt_inventory::tuning::memory::{FIELDS, Limits, check, limits, put};

use super::params::Call;
use crate::host::Host;

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
    call.change_checked(params, |domain| Ok(limits(domain)), check_change, put)
}

fn check_change(_live: bool, before: &Limits, after: &Limits) -> Result<()> {
    check(before, after).map_err(|error| error.with_domain(ErrorDomain::TEST))
}
