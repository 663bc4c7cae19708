//! Virtual networks: the document, its defaults and what it must not say.
//!
//! | File | What |
//! |---|---|
//! | `forward.rs` | the way out: modes, devices, source addresses |
//! | `bridge.rs` | the bridge of a network |
//! | `dns.rs`, `ip.rs`, `dhcp.rs` | what is served on it |
//! | `update.rs`, `update/` | changes of parts of it |
//! | `validate.rs` | what the host's network driver refuses |

pub use crate::generated::network::*;
pub use crate::net::subnet::Subnet;

mod bridge;
mod dhcp;
mod dns;
mod forward;
mod ip;
#[cfg(test)]
mod tests;
mod update;
mod validate;

use polyvirt_driver::{ErrorDomain, ErrorNumber};

use crate::common::NetRoute;
use crate::net::bandwidth::{self, Usage};
use crate::net::{self, route, virtual_port, vlan};
use crate::{Error, ParseOptions, Result};

impl Network {
    /// Reads the definition of a network, fills in what it leaves out, and checks it.
    ///
    /// # Errors
    /// When the document cannot be read, or asks for what does not go together.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut network: Self = crate::parse(document, options)?;
        network
            .settle()
            .map_err(|error| error.with_default_domain(ErrorDomain::NETWORK))?;
        Ok(network)
    }

    /// What is done with its traffic.
    pub fn mode(&self) -> NetworkForwardMode {
        self.forward
            .as_ref()
            .map_or(NetworkForwardMode::None, |forward| forward.mode)
    }

    /// Whether the host makes a bridge for it, with addresses, DHCP and DNS.
    pub fn has_own_bridge(&self) -> bool {
        use NetworkForwardMode as Mode;
        let routes = matches!(
            self.mode(),
            Mode::None | Mode::Nat | Mode::Route | Mode::Open
        );
        routes && self.backend.is_none()
    }

    /// Defaults and checks.
    fn settle(&mut self) -> Result<()> {
        check(self)?;
        normalise(self);
        Ok(())
    }
}

/// Fills in what is left out, and takes away what says nothing.
fn normalise(network: &mut Network) {
    for text in [&mut network.title, &mut network.description] {
        text.take_if(|text| text.is_empty());
    }
    forward::normalise(&mut network.forward);
    bridge::normalise(network);
    net::tidy_mtu(&mut network.mtu);
    // Without a name there is no domain.
    network.domain.take_if(|domain| domain.name.is_none());
    dns::normalise(&mut network.dns);
    network.ip.iter_mut().for_each(ip::normalise);
    vlan::tidy(&mut network.vlan);
    bandwidth::tidy(&mut network.bandwidth);
    network.portgroup.iter_mut().for_each(normalise_group);
}

fn normalise_group(group: &mut NetworkPortGroup) {
    vlan::tidy(&mut group.vlan);
    bandwidth::tidy(&mut group.bandwidth);
}

/// Whether all of it goes together.
fn check(network: &Network) -> Result<()> {
    if network.name.contains('/') {
        return Err(Error::new(
            ErrorNumber::XML_DETAIL,
            "the name of a network has no slash",
        )
        .with_domain(ErrorDomain::XML));
    }
    if network.backend.is_some() && network.mode() != NetworkForwardMode::Nat {
        return Err(Error::unsupported(
            "only a network of mode nat can have its traffic carried by a program",
        ));
    }
    forward::check(network)?;
    bridge::check(network)?;
    if let Some(dns) = &network.dns {
        dns::check(dns)?;
    }
    network.ip.iter().try_for_each(ip::check)?;
    check_routes(network)?;
    vlan::check(network.vlan.as_ref())?;
    virtual_port::check_typed(network.virtualport.as_ref())?;
    bandwidth::check(network.bandwidth.as_ref(), Usage::Limits)?;
    network.portgroup.iter().try_for_each(check_group)
}

fn check_group(group: &NetworkPortGroup) -> Result<()> {
    vlan::check(group.vlan.as_ref())?;
    // The network, or the interface, may tell the kind of switch.
    virtual_port::check(group.virtualport.as_ref())?;
    bandwidth::check(group.bandwidth.as_ref(), Usage::Limits)
}

/// Routers have to be neighbours.
fn check_routes(network: &Network) -> Result<()> {
    let neighbour = |route: &&NetRoute| {
        network
            .ip
            .iter()
            .any(|ip| ip::subnet(ip).contains(route.gateway))
    };
    network.route.iter().try_for_each(route::check)?;
    match network.route.iter().find(|route| !neighbour(route)) {
        None => Ok(()),
        Some(route) => Err(Error::unsupported(format!(
            "the network has no address beside the router {}",
            route.gateway
        ))),
    }
}
