//! Starting and stopping networks.

use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{NetworkEventLifecycleType as Lifecycle, Result};
use polyvirt_network::as_started;

use crate::host::{Host, invalid, require_active};
use crate::{store, up};

/// Starts a network with its stored configuration.
pub(crate) fn start(host: &Host, network: &NetworkRef) -> Result<()> {
    host.change(network, || start_as(host, network))
}

/// The same for who has the network to itself already.
pub(crate) fn start_as(host: &Host, network: &NetworkRef) -> Result<()> {
    let config = host.networks.with(network, |state| {
        if state.is_active() {
            return Err(invalid("network is already active"));
        }
        state.config().map(as_started)
    })?;
    let removal = up::start(host, &config)?;
    host.networks.with(network, |state| {
        state.live = Some(config);
        state.more.removal = removal;
        host.announce(state, Lifecycle::STARTED);
        Ok(())
    })
}

/// Stops a network. One that is not defined is gone then.
pub(crate) fn stop(host: &Host, network: &NetworkRef) -> Result<()> {
    host.change(network, || {
        let (config, removal) = host.networks.with(network, |state| {
            Ok((require_active(state)?, state.more.removal.clone()))
        })?;
        up::stop(host, &config, removal.as_ref())?;
        host.networks.with(network, |state| {
            state.stop();
            state.more.ports = polyvirt_network::ports::Ports::default();
            state.more.removal = None;
            host.announce(state, Lifecycle::STOPPED);
            Ok(())
        })
    })
}

pub(crate) fn autostart(host: &Host, network: &NetworkRef) -> Result<bool> {
    host.networks.with(network, |state| Ok(state.autostart))
}

/// Whether a network starts with its host.
pub(crate) fn set_autostart(host: &Host, network: &NetworkRef, autostart: bool) -> Result<()> {
    host.change(network, || {
        host.networks.with(network, |state| {
            if !state.is_persistent() {
                return Err(invalid("cannot set autostart for transient network"));
            }
            if state.autostart != autostart {
                store::set_autostart(&host.root.folders, &state.name, autostart)?;
                state.autostart = autostart;
            }
            Ok(())
        })
    })
}
