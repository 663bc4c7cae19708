//! What the host has that a network must not take: looked at before anything is changed.

use std::net::IpAddr;

use polyvirt_config::common::NetRoute;
use polyvirt_config::network::{Network, NetworkIp, Subnet};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_host::net::Net;

/// Refuses a network whose bridge is there, or whose addresses lead elsewhere already.
pub(super) fn check(net: &mut Net, network: &Network) -> Result<()> {
    let bridge = polyvirt_network::bridge(network)?;
    if net.link(bridge)?.is_some() {
        let message = format!(
            "cannot start network '{}': there is a device '{bridge}' already",
            network.name
        );
        return Err(Error::new(
            ErrorDomain::NONE,
            ErrorNumber::SYSTEM_ERROR,
            message,
        ));
    }
    let routes = net.routes()?.into_iter();
    for route in routes.filter(|route| !is_local(route.destination, route.prefix)) {
        let there = Subnet {
            address: route.destination,
            prefix: route.prefix,
        };
        let wanted = network.ip.iter().map(NetworkIp::subnet);
        let own = network.route.iter().map(NetRoute::destination);
        let clash = wanted
            .chain(own)
            .find(|wanted| wanted.network() == there.network() && wanted.prefix == there.prefix);
        if let Some(wanted) = clash {
            let links = net.links()?;
            let link = links.iter().find(|link| Some(link.index) == route.link);
            let link = link.map_or("another device", |link| link.name.as_str());
            let message = format!(
                "cannot start network '{}': {wanted} is already in use by interface {link}",
                network.name
            );
            return Err(Error::internal(message).with_domain(ErrorDomain::NONE));
        }
    }
    Ok(())
}

/// Routes that every host has, or that lead everywhere, clash with nothing.
fn is_local(destination: IpAddr, prefix: u8) -> bool {
    let link_local = match destination {
        IpAddr::V4(_) => false,
        IpAddr::V6(address) => address.is_unicast_link_local() || address.is_multicast(),
    };
    prefix == 0 || link_local || destination.is_multicast() || destination.is_loopback()
}
