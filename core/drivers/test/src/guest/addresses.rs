//! The addresses of a guest's interfaces.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use polyvirt_config::domain::{Domain, Interface, InterfaceKind};
use polyvirt_config::network::Network;
use polyvirt_driver::records::{DomainInterface, DomainIpAddress};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainInterfaceAddressesSource as Source, Error, ErrorDomain, IpAddrType, Result,
};

use super::mac;
use crate::host::{By, Host};
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;

/// So many addresses of a network are for the interfaces of one domain.
const EACH: u32 = 20;

/// The addresses. Leases, the guest, and its neighbours all know the same.
pub(crate) fn list(
    host: &Host,
    domain: &DomainRef,
    source: Source,
    flags: u32,
) -> Result<Vec<DomainInterface>> {
    flags::check("testDomainInterfaceAddresses", flags, 0)?;
    let (number, config) = host.with(domain, |state| {
        require_active(state)?;
        Ok((state.id, chosen(state, true)?.clone()))
    })?;
    if !(Source::LEASE.0..=Source::ARP.0).contains(&source.0) {
        let message = format!("Unknown IP address data source {}", source.0);
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    of_guest(host, &config, number)
}

/// The same for a guest whose document is at hand; `number` is the domain's.
pub(super) fn of_guest(host: &Host, domain: &Domain, number: i32) -> Result<Vec<DomainInterface>> {
    let interfaces = domain.devices().interface.iter().zip(0_u32..);
    interfaces
        .map(|(interface, index)| {
            let place = place(number, index);
            Ok(DomainInterface {
                name: device(interface).to_owned(),
                hwaddr: mac(interface),
                addrs: vec![address(host, interface, index, place)?],
            })
        })
        .collect()
}

/// The place of an interface's address among those of its network; `number` is the domain's.
pub(crate) fn place(number: i32, index: u32) -> u32 {
    let before = u32::try_from(number.saturating_sub(1)).unwrap_or(0);
    before.wrapping_mul(EACH).wrapping_add(index)
}

/// The address at that place behind the first.
pub(crate) fn at(first: IpAddr, place: u32) -> IpAddr {
    let place = place.wrapping_add(1);
    match first {
        IpAddr::V4(first) => Ipv4Addr::from_bits(first.to_bits().wrapping_add(place)).into(),
        IpAddr::V6(first) => Ipv6Addr::from_bits(first.to_bits().wrapping_add(place.into())).into(),
    }
}

/// The interface's device on the host.
fn device(interface: &Interface) -> &str {
    let target = interface.target.as_ref();
    let name = target.and_then(|target| target.dev.as_deref());
    name.unwrap_or_default()
}

/// One of its network, or one that nobody gave it.
fn address(host: &Host, interface: &Interface, index: u32, place: u32) -> Result<DomainIpAddress> {
    let own = || {
        let address = Ipv4Addr::new(192, 168, 0, 1).to_bits().wrapping_add(index);
        show(Ipv4Addr::from_bits(address).into(), 24)
    };
    let InterfaceKind::Network(kind) = &interface.kind else {
        return Ok(own());
    };
    let name = By::Name(&kind.source.network);
    host.networks.with_by(name, |state| {
        Ok(of_network(state.config()?, place).unwrap_or_else(own))
    })
}

/// The address at that place of what a network hands out.
fn of_network(network: &Network, place: u32) -> Option<DomainIpAddress> {
    let ip = network.ip.first()?;
    let range = ip.dhcp.as_ref().and_then(|dhcp| dhcp.range.first());
    let first = range.map_or(ip.address, |range| range.start);
    let address = at(first, place);
    let mask = ip.netmask.map(|mask| mask.to_bits().leading_ones());
    let length = ip.prefix.map(u32::from).or(mask);
    let usual = if first.is_ipv4() { 24 } else { 64 };
    Some(show(address, length.unwrap_or(usual)))
}

fn show(address: IpAddr, prefix: u32) -> DomainIpAddress {
    let type_ = match address {
        IpAddr::V4(_) => IpAddrType::IPV4,
        IpAddr::V6(_) => IpAddrType::IPV6,
    };
    DomainIpAddress {
        type_,
        addr: address.to_string(),
        prefix,
    }
}
