//! Changing a domain's document in all configurations that are meant, or in none.

use polyvirt_config::domain::Domain;
use polyvirt_driver::Result;
use polyvirt_driver::refs::DomainRef;

use super::params::chosen;
use crate::host::{Host, State};
use crate::hypervisor::impact::Impact;

/// Does `job` with a copy of each, and keeps the copies when it could be done with all of them.
pub(crate) fn edit(
    host: &Host,
    domain: &DomainRef,
    flags: u32,
    job: impl Fn(&mut Domain) -> Result<()>,
) -> Result<()> {
    host.with(domain, |state| {
        edit_state(state, flags, |_, domain| job(domain))
    })
}

/// The same for a domain whose state is at hand. `job` gets whether it is the running configuration.
pub(crate) fn edit_state(
    state: &mut State,
    flags: u32,
    mut job: impl FnMut(bool, &mut Domain) -> Result<()>,
) -> Result<()> {
    let impact = Impact::of(state, flags)?;
    let mut ready = Vec::new();
    for live in impact.each() {
        let mut domain = chosen(state, live)?.clone();
        job(live, &mut domain)?;
        ready.push((live, domain));
    }
    for (live, domain) in ready {
        state.edit(live, |config| config.domain = domain);
    }
    Ok(())
}
