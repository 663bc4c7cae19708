//! What is counted while a guest runs.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Result, TypedParam};
use polyvirt_inventory::tuning::perf::{apply, tell, tell_if, validate};

use super::{IMPACT, KNOWN, check, edit, one_of};
use crate::guest::threads::Threads;
use crate::host::Host;

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    check("virDomainGetPerfEvents", flags.bits(), KNOWN)?;
    let (config, running) = one_of(host, domain, flags.bits() & IMPACT)?;
    match running {
        None => tell(&config),
        Some(running) => tell_if(|event| running.counters.has(event)),
    }
}

/// Begins to count, or ends it. What the host cannot count is refused for a guest that runs.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainSetPerfEvents";
    check(function, flags.bits(), KNOWN)?;
    validate(params)?;
    edit(
        host,
        domain,
        function,
        flags.bits() & IMPACT,
        |config, running| {
            apply(config, params);
            let Some(running) = running else {
                return Ok(());
            };
            running.counters.follow(&Threads::all(running), config)
        },
    )
    .map(drop)
}
