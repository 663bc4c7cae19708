//! How much a guest's network card may send and receive.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_inventory::targets::{interface, interface_mut};
use polyvirt_inventory::tuning::bandwidth::{FIELDS, Given, Rates, put, rates};

use super::Call;
use crate::guest::switch;
use crate::host::Host;

pub(crate) fn get(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    flags: Flags,
) -> Result<Vec<TypedParam>> {
    let function = "virDomainGetInterfaceParameters";
    let call = Call::new(FIELDS, host, domain, function, flags)?;
    call.read(|config, _| Ok(rates(interface(config, device)?)))
}

/// What is given of a direction takes the place of all that was said of it.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    device: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainSetInterfaceParameters";
    let call = Call::new(FIELDS, host, domain, function, flags)?;
    let given = Given::of(params);
    call.change(
        params,
        |config| interface(config, device).map(|_| Rates::default()),
        |_, _, _| Ok(()),
        |_, config, _, after| {
            let before = interface(config, device)?;
            let mut card = before.clone();
            put(&mut card, after, given);
            switch::limit_instead(before, &card)
        },
        |config, after| {
            if let Some(card) = interface_mut(config, device) {
                put(card, &after, given);
            }
        },
    )
    .map(drop)
}
