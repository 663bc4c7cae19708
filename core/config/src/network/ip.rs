//! Addresses of the host on a network.

use super::{NetworkIp, dhcp};
use crate::common::IpFamily;
use crate::net::subnet::{Subnet, family, width};
use crate::{Error, Result};

/// A prefix of 0 stands for nothing being said.
pub(super) fn normalise(ip: &mut NetworkIp) {
    ip.prefix.take_if(|prefix| *prefix == 0);
    ip.dhcp.iter_mut().for_each(dhcp::normalise);
    ip.dhcp
        .take_if(|dhcp| *dhcp == super::NetworkDhcp::default());
}

impl NetworkIp {
    /// How many of its first bits all addresses of the network share.
    pub fn prefix_length(&self) -> u8 {
        subnet(self).prefix
    }

    /// The network that the address is in.
    pub fn subnet(&self) -> Subnet {
        subnet(self)
    }
}

/// The network that an address is in.
pub(super) fn subnet(ip: &NetworkIp) -> Subnet {
    Subnet::of(ip.address, ip.netmask, ip.prefix)
}

/// The family that an address is said to be of.
pub(super) fn said_family(ip: &NetworkIp) -> IpFamily {
    ip.family.unwrap_or(IpFamily::Ipv4)
}

/// Whether an address fits its family and its mask, and what is served there fits the address.
pub(super) fn check(ip: &NetworkIp) -> Result<()> {
    let (address, expected) = (ip.address, said_family(ip));
    if family(address) != expected {
        let said = if ip.family.is_some() {
            "family says"
        } else {
            "missing family means"
        };
        return Err(Error::unsupported(format!(
            "the {said} {}, and {address} is not",
            expected.as_str()
        )));
    }
    if ip.prefix.is_some() && ip.netmask.is_some() {
        return Err(Error::unsupported(
            "an address has a mask or a prefix, not both",
        ));
    }
    if expected == IpFamily::Ipv6 && ip.netmask.is_some() {
        return Err(Error::unsupported(
            "an address of IPv6 has a prefix, and no mask",
        ));
    }
    if ip
        .prefix
        .is_some_and(|prefix| u32::from(prefix) > width(address))
    {
        return Err(Error::unsupported(format!(
            "the prefix is longer than the address {address}"
        )));
    }
    if expected == IpFamily::Ipv6 && ip.tftp.is_some() {
        return Err(Error::unsupported(
            "there is no TFTP server at an address of IPv6",
        ));
    }
    ip.dhcp
        .as_ref()
        .map_or(Ok(()), |dhcp| dhcp::check(dhcp, ip))
}
