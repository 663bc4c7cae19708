//! A domain's share of the traffic with the host's disks.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_inventory::tuning::blkio::{FIELDS, put, tune};

use super::params::Call;
use crate::host::Host;

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    Call::new(FIELDS, host, domain, "testDomainGetBlkioParameters", flags)
        .read(|domain| Ok(tune(domain)))
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "testDomainSetBlkioParameters", flags);
    call.change(params, |domain| Ok(tune(domain)), put)
}
