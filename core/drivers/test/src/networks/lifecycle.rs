//! Starting and stopping networks.

use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, NetworkEventLifecycleType as Lifecycle, Result};

use super::kind::{More, announce};
use crate::host::Host;

pub(super) fn start(host: &Host, network: &NetworkRef) -> Result<()> {
    host.networks.with(network, |state| {
        if state.is_active() {
            let message = format!("Network '{}' is already running", state.name);
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        state.start();
        announce(host, state, Lifecycle::STARTED);
        Ok(())
    })?;
    host.events.send();
    Ok(())
}

/// Stops a network. One that is not active is stopped again, and that is announced: as libvirt's
/// test driver does.
pub(super) fn stop(host: &Host, network: &NetworkRef) -> Result<()> {
    host.networks.with(network, |state| {
        state.stop();
        state.more = More::default();
        announce(host, state, Lifecycle::STOPPED);
        Ok(())
    })?;
    host.events.send();
    Ok(())
}

pub(super) fn autostart(host: &Host, network: &NetworkRef) -> Result<bool> {
    host.networks.with(network, |state| Ok(state.autostart))
}

/// Whether a network starts with its host.
pub(super) fn set_autostart(host: &Host, network: &NetworkRef, autostart: bool) -> Result<()> {
    host.networks.with(network, |state| {
        state.autostart = autostart;
        Ok(())
    })
}
