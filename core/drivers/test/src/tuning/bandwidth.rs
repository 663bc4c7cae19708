//! How much an interface of a domain may send and receive.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};

use polyvirt_inventory::tuning::bandwidth::{FIELDS, Given, Rates, put, rates};

use super::params::Call;
use crate::host::Host;
use crate::tuning::targets;

pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    flags: Flags,
) -> Result<Vec<TypedParam>> {
    let call = Call::new(
        FIELDS,
        host,
        domain,
        "testDomainGetInterfaceParameters",
        flags,
    );
    call.read(|domain| Ok(rates(targets::interface(domain, device)?)))
}

/// What is given of a direction takes the place of all that was said of it.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(
        FIELDS,
        host,
        domain,
        "testDomainSetInterfaceParameters",
        flags,
    );
    let given = Given::of(params);
    call.change(
        params,
        |domain| targets::interface(domain, device).map(|_| Rates::default()),
        |domain, rates| {
            if let Some(interface) = targets::interface_mut(domain, device) {
                put(interface, &rates, given);
            }
        },
    )
}
