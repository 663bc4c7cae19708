//! What a network is.

use polyvirt_config::FormatOptions;
use polyvirt_config::network::Network;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, NetworkXmlFlags as Flags, Result};

use super::check_flags;
use crate::host::Host;

/// The document: of the active network, or what it will start with.
pub(crate) fn document(host: &Host, network: &NetworkRef, flags: Flags) -> Result<String> {
    check_flags("networkGetXMLDesc", flags.bits(), Flags::INACTIVE.bits())?;
    let inactive = flags.contains(Flags::INACTIVE);
    host.networks.with(network, |state| {
        let stored = state.stored.as_ref().filter(|_| inactive);
        let config = stored.map_or_else(|| state.config(), Ok)?;
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

pub(crate) fn bridge_name(host: &Host, network: &NetworkRef) -> Result<String> {
    host.networks.with(network, |state| {
        let bridge = state.config()?.bridge.as_ref();
        bridge
            .and_then(|bridge| bridge.name.clone())
            .ok_or_else(|| {
                let message = format!("network '{}' does not have a bridge name.", state.name);
                Error::internal(message).with_domain(ErrorDomain::NETWORK)
            })
    })
}

pub(crate) fn is_active(host: &Host, network: &NetworkRef) -> Result<bool> {
    host.networks.with(network, |state| Ok(state.is_active()))
}

pub(crate) fn is_persistent(host: &Host, network: &NetworkRef) -> Result<bool> {
    host.networks
        .with(network, |state| Ok(state.is_persistent()))
}
