//! Static routes.

use std::net::IpAddr;

use super::subnet::{Subnet, family, number, width};
use crate::common::{IpFamily, NetRoute};
use crate::{Error, Result};

/// Whether a route goes somewhere, by a router of the same family.
pub(crate) fn check(route: &NetRoute) -> Result<()> {
    let expected = route.family.unwrap_or(IpFamily::Ipv4);
    for address in [route.address, route.gateway] {
        if family(address) != expected {
            let said = if route.family.is_some() {
                "family says"
            } else {
                "missing family means"
            };
            return Err(Error::xml(format!(
                "the route's {said} {}, and {address} is not",
                expected.as_str()
            )));
        }
    }
    if route.netmask.is_some() && route.prefix.is_some() {
        return Err(Error::xml("a route has a mask or a prefix, not both"));
    }
    if route.netmask.is_some() && expected == IpFamily::Ipv6 {
        return Err(Error::xml("a route of IPv6 has a prefix, and no mask"));
    }
    if route
        .prefix
        .is_some_and(|prefix| u32::from(prefix) > width(route.address))
    {
        return Err(Error::xml(format!(
            "the route's prefix is longer than its address {}",
            route.address
        )));
    }
    if route.metric == Some(0) {
        return Err(Error::xml("the metric of a route is at least 1"));
    }
    if destination(route).first() != number(route.address) {
        return Err(Error::xml(format!(
            "the route's address {} is not that of a network",
            route.address
        )));
    }
    Ok(())
}

impl NetRoute {
    /// The network that it leads to.
    pub fn destination(&self) -> Subnet {
        destination(self)
    }
}

/// The network that a route leads to. Without a mask it is the default route.
pub(crate) fn destination(route: &NetRoute) -> Subnet {
    match route.netmask {
        Some(IpAddr::V4(mask)) => Subnet::of(route.address, Some(mask), None),
        _ => Subnet {
            address: route.address,
            prefix: route.prefix.unwrap_or(0),
        },
    }
}
