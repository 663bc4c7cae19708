//! Which of the host's NUMA nodes a domain's memory comes from.

use polyvirt_driver::params::numa::NODESET;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_inventory::tuning::numa::{FIELDS, Numa, check, nodes, numa, put};

use super::ours;
use super::params::Call;
use crate::host::Host;

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    Call::new(FIELDS, host, domain, "testDomainGetNumaParameters", flags)
        .read(|domain| Ok(numa(domain)))
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    for param in params.iter().filter(|param| param.field() == NODESET) {
        nodes(param.value())?;
    }
    let call = Call::new(FIELDS, host, domain, "testDomainSetNumaParameters", flags);
    call.change_checked(params, |domain| Ok(numa(domain)), check_change, put)
}

fn check_change(live: bool, before: &Numa, after: &Numa) -> Result<()> {
    check(live, before, after).map_err(ours)
}
