//! DHCP servers: ranges of addresses, addresses kept for guests, and how long they last.

use std::net::IpAddr;

use polyvirt_driver::ErrorDomain;

use super::{
    LeaseUnit, NetworkDhcp, NetworkDhcpHost, NetworkDhcpRange, NetworkIp, NetworkLease, ip,
};
use crate::common::IpFamily;
use crate::net::subnet::{Subnet, family, number};
use crate::{Error, Result};

/// How far the end of a range may be from its start, by family.
const LONGEST_4: u128 = 65534;
const LONGEST_6: u128 = 65535;

/// The shortest lease, in seconds.
const SHORTEST: u64 = 120;

impl NetworkDhcpRange {
    /// How many addresses it has.
    pub fn addresses(&self) -> u64 {
        let distance = number(self.end).saturating_sub(number(self.start));
        u64::try_from(distance).map_or(u64::MAX, |distance| distance.saturating_add(1))
    }
}

pub(super) fn normalise(dhcp: &mut NetworkDhcp) {
    for range in &mut dhcp.range {
        normalise_lease(&mut range.lease);
    }
    for host in &mut dhcp.host {
        normalise_lease(&mut host.lease);
    }
    // Without a file there is nothing to load.
    dhcp.bootp.take_if(|bootp| bootp.file.is_none());
}

/// A lease for ever has no unit, another one has minutes if none is named.
fn normalise_lease(lease: &mut Option<NetworkLease>) {
    lease.take_if(|lease| lease.expiry.is_none());
    if let Some(lease) = lease {
        lease.unit = match lease.expiry {
            Some(0) => None,
            _ => Some(lease.unit.unwrap_or(LeaseUnit::Minutes)),
        };
    }
}

/// Whether what a server gives out fits the address it is at.
pub(super) fn check(dhcp: &NetworkDhcp, at: &NetworkIp) -> Result<()> {
    dhcp.range
        .iter()
        .try_for_each(|range| check_range(range, at))?;
    dhcp.host
        .iter()
        .try_for_each(|host| check_host(host, ip::said_family(at)))
}

/// Whether a range is within the network of an address, and of a reasonable length.
pub(super) fn check_range(range: &NetworkDhcpRange, at: &NetworkIp) -> Result<()> {
    let NetworkDhcpRange { start, end, lease } = range;
    let text = format!("the range from {start} to {end}");
    if family(*start) != family(*end) {
        return Err(impossible(format!("{text} mixes families of addresses")));
    }
    if start > end {
        return Err(impossible(format!("{text} is reversed")));
    }
    check_within(ip::subnet(at), *start, *end, &text)?;
    let longest = if start.is_ipv4() {
        LONGEST_4
    } else {
        LONGEST_6
    };
    if number(*end) - number(*start) > longest {
        return Err(impossible(format!("{text} has too many addresses")));
    }
    check_lease(lease.as_ref())
}

fn check_within(net: Subnet, start: IpAddr, end: IpAddr, text: &str) -> Result<()> {
    if !net.contains(start) || !net.contains(end) {
        return Err(impossible(format!("{text} is not within the network")));
    }
    // Of IPv4, the first address means the network itself, the last one all of it.
    if start.is_ipv4() {
        if number(start) == net.first() {
            return Err(impossible(format!(
                "{text} begins with the network's own address"
            )));
        }
        if number(end) == net.last() {
            return Err(impossible(format!(
                "{text} ends with the broadcast address"
            )));
        }
    }
    Ok(())
}

/// An error about a range: nothing that is said of a network, but of addresses.
fn impossible(message: String) -> Error {
    Error::internal(message).with_domain(ErrorDomain::NONE)
}

/// Whether a guest's address tells the guest, in the way of its family.
pub(super) fn check_host(host: &NetworkDhcpHost, served: IpFamily) -> Result<()> {
    if let Some(name) = &host.name
        && !name.starts_with(|char: char| char.is_ascii_alphanumeric())
    {
        return Err(Error::xml(format!("'{name}' cannot be the name of a host")));
    }
    match served {
        IpFamily::Ipv6 if host.mac.is_some() => {
            return Err(Error::xml("a guest is not told by a MAC address in IPv6"));
        }
        IpFamily::Ipv6 if host.id.is_none() && host.name.is_none() => {
            return Err(Error::xml(
                "a guest's address needs an ID or a name in IPv6",
            ));
        }
        IpFamily::Ipv4 if host.mac.is_none() && host.name.is_none() => {
            return Err(Error::xml(
                "a guest's address needs a MAC address or a name in IPv4",
            ));
        }
        _ => {}
    }
    check_lease(host.lease.as_ref())
}

pub(super) fn check_lease(lease: Option<&NetworkLease>) -> Result<()> {
    let Some(expiry) = lease
        .and_then(|lease| lease.expiry)
        .filter(|expiry| *expiry > 0)
    else {
        return Ok(());
    };
    let unit = match lease
        .and_then(|lease| lease.unit)
        .unwrap_or(LeaseUnit::Minutes)
    {
        LeaseUnit::Seconds => 1,
        LeaseUnit::Minutes => 60,
        LeaseUnit::Hours => 3600,
    };
    if expiry.saturating_mul(unit) < SHORTEST {
        return Err(Error::unsupported(
            "an address is leased for 2 minutes at least",
        ));
    }
    Ok(())
}
