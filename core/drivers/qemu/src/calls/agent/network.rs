//! The guest's name and its addresses in networks.

use std::collections::HashMap;
use std::fs;

use polyvirt_config::domain::{Domain, Interface, InterfaceKind};
use polyvirt_driver::records::{DomainInterface, DomainIpAddress};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGetHostnameFlags as HostnameFrom, DomainInterfaceAddressesSource as Source, Error,
    ErrorDomain, ErrorNumber, IpAddrType, Result,
};
use polyvirt_inventory::require_active;
use serde_json::Value;

use super::{ask, list, malformed, number, text};
use crate::calls::flags;
use crate::host::Host;

const GET: &str = "guest-network-get-interfaces";

/// The name that the guest has for itself, or has asked a network for.
pub(crate) fn hostname(host: &Host, domain: &DomainRef, flags: HostnameFrom) -> Result<String> {
    let known = HostnameFrom::AGENT | HostnameFrom::LEASE;
    flags::check("qemuDomainGetHostname", flags.bits(), known.bits())?;
    if flags.contains(HostnameFrom::LEASE) {
        let config = active(host, domain)?;
        let mut leases = leases(host, &config)?.into_iter();
        let name = leases.find_map(|(_, lease)| lease.hostname);
        return name.ok_or_else(|| {
            let message = format!("no hostname found for domain {}", domain.name);
            Error::new(ErrorDomain::QEMU, ErrorNumber::NO_HOSTNAME, message)
        });
    }
    let command = "guest-get-host-name";
    let answer = ask(host, domain, command, Value::Null)?;
    let name = text(&answer, "host-name").ok_or_else(|| malformed(command))?;
    Ok(name.to_owned())
}

/// The guest's cards with their addresses: as it says, as its networks leased them, or as the host has met them.
pub(crate) fn addresses(
    host: &Host,
    domain: &DomainRef,
    source: Source,
    flags: u32,
) -> Result<Vec<DomainInterface>> {
    flags::check("qemuDomainInterfaceAddresses", flags, 0)?;
    let config = active(host, domain)?;
    match source {
        Source::LEASE => {
            let leases = leases(host, &config)?
                .into_iter()
                .map(|(name, lease)| DomainInterface {
                    name,
                    hwaddr: lease.mac,
                    addrs: vec![DomainIpAddress {
                        type_: lease.type_,
                        addr: lease.ipaddr,
                        prefix: lease.prefix,
                    }],
                });
            Ok(leases.collect())
        }
        Source::AGENT => from_agent(&ask(host, domain, GET, Value::Null)?),
        Source::ARP => Ok(from_neighbours(&config)),
        other => {
            let message = format!("Unknown IP address data source {}", other.0);
            Err(Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU))
        }
    }
}

fn active(host: &Host, domain: &DomainRef) -> Result<std::sync::Arc<Domain>> {
    let guest = host.guest(domain)?;
    let state = guest.state();
    domain.set_id(state.id);
    require_active(&*state)?;
    state.config().cloned()
}

/// A card's own address.
fn mac(card: &Interface) -> Option<String> {
    card.mac
        .as_ref()?
        .address
        .map(|address| address.to_string())
}

/// What the guest's networks have leased to its cards, each with the name of the card's end on the host.
fn leases(
    host: &Host,
    config: &Domain,
) -> Result<Vec<(String, polyvirt_driver::records::NetworkDhcpLease)>> {
    let mut all = Vec::new();
    for card in &config.devices().interface {
        let (InterfaceKind::Network(kind), Some(mac)) = (&card.kind, mac(card)) else {
            continue;
        };
        let networks = host
            .neighbours
            .require_network(&format!("guest '{}'", config.name))?;
        let network = networks.network_lookup_by_name(&kind.source.network)?;
        let name = card.target.as_ref().and_then(|target| target.dev.clone());
        let leased = networks.network_get_dhcp_leases(&network, Some(&mac), 0)?;
        all.extend(
            leased
                .into_iter()
                .map(|lease| (name.clone().unwrap_or_default(), lease)),
        );
    }
    Ok(all)
}

/// Cards as the agent tells them. Further names of the same card (`eth0:1`) are one with it.
pub(super) fn from_agent(answer: &Value) -> Result<Vec<DomainInterface>> {
    let mut cards: Vec<DomainInterface> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for told in list(GET, answer)? {
        let name = text(told, "name").ok_or_else(|| malformed(GET))?;
        let name = name.split(':').next().unwrap_or(name);
        let place = *places.entry(name.to_owned()).or_insert_with(|| {
            cards.push(DomainInterface {
                name: name.to_owned(),
                hwaddr: text(told, "hardware-address").map(str::to_owned),
                addrs: Vec::new(),
            });
            cards.len() - 1
        });
        let addresses = told.get("ip-addresses").and_then(Value::as_array);
        for address in addresses.into_iter().flatten() {
            let address = address_of(address).ok_or_else(|| malformed(GET))?;
            if let Some(card) = cards.get_mut(place) {
                card.addrs.push(address);
            }
        }
    }
    Ok(cards)
}

fn address_of(told: &Value) -> Option<DomainIpAddress> {
    Some(DomainIpAddress {
        type_: match text(told, "ip-address-type")? {
            "ipv4" => IpAddrType::IPV4,
            "ipv6" => IpAddrType::IPV6,
            _ => return None,
        },
        addr: text(told, "ip-address")?.to_owned(),
        prefix: number(told, "prefix")?.try_into().ok()?,
    })
}

/// Addresses that the host has had to do with, by the cards' own.
fn from_neighbours(config: &Domain) -> Vec<DomainInterface> {
    let table = fs::read_to_string("/proc/net/arp").unwrap_or_default();
    // Address, kind, flags, card's own, mask, device.
    let known: Vec<(&str, &str)> = table
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?, words.nth(2)?))
        })
        .collect();
    let mut cards = Vec::new();
    for card in &config.devices().interface {
        let Some(own) = mac(card) else { continue };
        let met = known
            .iter()
            .filter(|(_, mac)| mac.eq_ignore_ascii_case(&own));
        let addrs: Vec<DomainIpAddress> = met
            .map(|(address, _)| DomainIpAddress {
                type_: IpAddrType::IPV4,
                addr: (*address).to_owned(),
                prefix: 0,
            })
            .collect();
        if !addrs.is_empty() {
            let name = card.target.as_ref().and_then(|target| target.dev.clone());
            cards.push(DomainInterface {
                name: name.unwrap_or_default(),
                hwaddr: Some(own.clone()),
                addrs,
            });
        }
    }
    cards
}
