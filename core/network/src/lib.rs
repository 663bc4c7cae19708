//! What a virtual network becomes on a host: what dnsmasq is told, and which packets pass.
//!
//! Everything here is a function of a network's document: no file is written, no program run, nothing asked of the
//! kernel. So it can be measured against published documents, and be used where nobody may change the host.
//!
//! | Here | For |
//! |---|---|
//! | [`dnsmasq`] | the configuration of the DHCP and DNS server |
//! | [`leases`] | what the server has given |
//! | [`published`] | the same for other programs |
//! | [`ports`] | what guests' interfaces are plugged into |
//! | [`firewall`] | the rules for packets, and their words for nftables and iptables |

pub mod dnsmasq;
pub mod firewall;
pub mod leases;
pub mod ports;
pub mod published;

#[cfg(test)]
mod testing;

use std::sync::Arc;

use polyvirt_config::network::{Network, NetworkNatPort};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

/// The bridge of a network whose bridge the host makes.
///
/// # Errors
/// `INTERNAL_ERROR` when it has no name: nobody has chosen one yet.
pub fn bridge(network: &Network) -> Result<&str> {
    let bridge = network.bridge.as_ref();
    let name = bridge.and_then(|bridge| bridge.name.as_deref());
    name.ok_or_else(|| {
        let message = format!("the bridge of network '{}' has no name yet", network.name);
        Error::new(ErrorDomain::NETWORK, ErrorNumber::INTERNAL_ERROR, message)
    })
}

/// A network as it is once it has been started: what its document leaves to whoever starts it, it has then.
#[must_use]
pub fn as_started(network: &Arc<Network>) -> Arc<Network> {
    let forward = network.forward.as_ref();
    let ports = forward.and_then(|forward| forward.nat.as_ref()?.port.as_ref());
    if !firewall::is_translated(network) || ports.is_some() {
        return Arc::clone(network);
    }
    let mut started = Network::clone(network);
    let nat = &mut started.forward.get_or_insert_default().nat;
    nat.get_or_insert_default().port = Some(NetworkNatPort {
        start: firewall::UNPRIVILEGED.first,
        end: firewall::UNPRIVILEGED.last,
    });
    Arc::new(started)
}

/// An error about what a network's document asks for.
fn unsupported(message: impl Into<String>) -> Error {
    Error::new(
        ErrorDomain::NETWORK,
        ErrorNumber::CONFIG_UNSUPPORTED,
        message,
    )
}
