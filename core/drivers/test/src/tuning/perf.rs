//! What is counted while a guest runs.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_inventory::tuning::perf::{apply, tell, validate};

use super::params::chosen;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;

const KNOWN: u32 = 0x7;

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    flags::check("testDomainGetPerfEvents", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        tell(chosen(state, impact.live)?)
    })
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainSetPerfEvents", flags.bits(), KNOWN)?;
    validate(params)?;
    host.with(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        for live in impact.each() {
            state.edit(live, |config| apply(&mut config.domain, params));
        }
        Ok(())
    })
}
