//! Settings that are not part of the configuration.

use polyvirt_driver::Result;
use polyvirt_driver::refs::DomainRef;

use crate::host::Host;

pub(super) fn autostart(host: &Host, domain: &DomainRef) -> Result<bool> {
    host.with(domain, |state| Ok(state.autostart))
}

/// Whether a domain starts with its host.
pub(super) fn set_autostart(host: &Host, domain: &DomainRef, autostart: bool) -> Result<()> {
    host.with(domain, |state| {
        state.autostart = autostart;
        Ok(())
    })
}
