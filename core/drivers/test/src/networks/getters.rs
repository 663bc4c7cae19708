//! What a network is.

use polyvirt_config::FormatOptions;
use polyvirt_config::network::Network;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, NetworkXmlFlags, Result};

use crate::host::{By, Host};
use crate::hypervisor::flags;

/// The document: of the active network, or what it will start with.
pub(super) fn document(
    host: &Host,
    network: &NetworkRef,
    flags: NetworkXmlFlags,
) -> Result<String> {
    let inactive = NetworkXmlFlags::INACTIVE;
    flags::check("testNetworkGetXMLDesc", flags.bits(), inactive.bits())?;
    let inactive = flags.contains(inactive);
    host.networks.with(network, |state| {
        let stored = state.stored.as_ref().filter(|_| inactive);
        let config = match stored {
            Some(config) => config,
            None => state.config()?,
        };
        let options = FormatOptions {
            inactive,
            ..FormatOptions::default()
        };
        if !state.is_active() || inactive {
            return Ok(polyvirt_config::format(&**config, &options));
        }
        let mut network = Network::clone(config);
        state.more.ports.count_into(&mut network);
        Ok(polyvirt_config::format(&network, &options))
    })
}

pub(super) fn bridge_name(host: &Host, network: &NetworkRef) -> Result<String> {
    host.networks.with(network, |state| {
        let bridge = state.config()?.bridge.as_ref();
        bridge
            .and_then(|bridge| bridge.name.clone())
            .ok_or_else(|| {
                let message = format!("network '{}' does not have a bridge name.", state.name);
                Error::internal(message).with_domain(ErrorDomain::TEST)
            })
    })
}

pub(super) fn is_active(host: &Host, network: &NetworkRef) -> Result<bool> {
    let by = By::Uuid(network.uuid);
    host.networks.with_by(by, |state| Ok(state.is_active()))
}

pub(super) fn is_persistent(host: &Host, network: &NetworkRef) -> Result<bool> {
    let by = By::Uuid(network.uuid);
    host.networks.with_by(by, |state| Ok(state.is_persistent()))
}
