//! What the DHCP server of a network would have given to the running guests on it.
//!
//! A guest keeps the address it was given for as long as the network is active, so that answers do
//! not change by themselves.

use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use polyvirt_config::Codec;
use polyvirt_config::domain::InterfaceKind;
use polyvirt_config::network::{
    LeaseUnit, Network, NetworkDhcp, NetworkDhcpHost, NetworkIp, NetworkLease,
};
use polyvirt_config::values::MacAddress;
use polyvirt_driver::records::NetworkDhcpLease;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, IpAddrType, Result};

use crate::guest::{self, addresses};
use crate::host::{By, Host, State as Machine};
use crate::hypervisor::flags;

/// How long a lease lasts of which nothing is said, as with dnsmasq.
const USUAL: Duration = Duration::from_secs(60 * 60);

/// Who has which address. A guest has one of each family at most.
#[derive(Default)]
pub(super) struct Leases(HashMap<(MacAddress, bool), Held>);

#[derive(Clone, Copy)]
struct Held {
    address: IpAddr,
    since: SystemTime,
}

/// A guest's interface on the network.
struct Guest {
    mac: MacAddress,
    /// What the guest calls itself.
    host: String,
    /// Which address it would like, counted among those of the network.
    place: u32,
}

pub(super) fn all(
    host: &Host,
    network: &NetworkRef,
    mac: Option<&str>,
    flags: u32,
) -> Result<Vec<NetworkDhcpLease>> {
    let domain = ErrorDomain::NETWORK;
    flags::check_for(domain, "networkGetDHCPLeases", flags, 0)?;
    let wanted = mac.map(read_mac).transpose()?;
    let name = host.networks.with_by(By::Uuid(network.uuid), |state| {
        Ok(std::sync::Arc::clone(&state.name))
    })?;
    let guests = guests(host, &name);
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        // Nobody is served by a network that is not active.
        let Some(network) = state.live.clone() else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for guest in &guests {
            let leases = state.more.leases.of(&network, guest, &guests);
            found.extend(leases.filter(|_| wanted.is_none_or(|mac| mac == guest.mac)));
        }
        Ok(found)
    })
}

fn read_mac(text: &str) -> Result<MacAddress> {
    MacAddress::read(text).ok_or_else(|| {
        let code = polyvirt_driver::ErrorNumber::INVALID_MAC;
        Error::new(ErrorDomain::NETWORK, code, text)
    })
}

/// The interfaces of running guests on the network of that name, in the order the guests came.
fn guests(host: &Host, network: &str) -> Vec<Guest> {
    let machines = host.machines.all();
    let each = machines
        .iter()
        .map(|machine| of_machine(&machine.state(), network));
    each.flatten().collect()
}

fn of_machine(machine: &Machine, network: &str) -> Vec<Guest> {
    let config = machine.live.iter();
    let devices = config.filter_map(|config| config.domain.devices.as_ref());
    devices
        .flat_map(|devices| &devices.interface)
        .zip(0..)
        .filter(|(interface, _)| {
            matches!(&interface.kind, InterfaceKind::Network(kind) if kind.source.network == network)
        })
        .filter_map(|(interface, index)| Some((interface.mac.as_ref()?.address?, index)))
        .map(|(mac, index)| Guest {
            mac,
            host: guest::name(machine),
            place: addresses::place(machine.id, index),
        })
        .collect()
}

impl Leases {
    /// What a guest has: of each family, an address of the first server that has one for it.
    fn of<'a>(
        &'a mut self,
        network: &'a Network,
        guest: &'a Guest,
        guests: &'a [Guest],
    ) -> impl Iterator<Item = NetworkDhcpLease> + 'a {
        let served = network
            .ip
            .iter()
            .filter_map(|ip| Some((ip, ip.dhcp.as_ref()?)));
        let mut families = HashSet::new();
        served.filter_map(move |(ip, dhcp)| {
            let v6 = ip.address.is_ipv6();
            if families.contains(&v6) {
                return None;
            }
            let reserved = dhcp.host.iter().find(|host| is_for(host, guest));
            let (address, duration) = match reserved {
                Some(host) => (host.ip, duration(host.lease.as_ref())),
                None => self.dynamic(ip, dhcp, guest, guests)?,
            };
            families.insert(v6);
            let since = self.renewed((guest.mac, v6), address, duration);
            let bridge = network
                .bridge
                .as_ref()
                .and_then(|bridge| bridge.name.clone());
            Some(NetworkDhcpLease {
                iface: bridge.unwrap_or_default(),
                expirytime: duration.map_or(0, |duration| seconds(since + duration)),
                type_: if v6 {
                    IpAddrType::IPV6
                } else {
                    IpAddrType::IPV4
                },
                mac: Some(guest.mac.to_string()),
                iaid: v6.then(|| interface_number(guest.mac).to_string()),
                ipaddr: address.to_string(),
                prefix: u32::from(ip.prefix_length()),
                hostname: Some(
                    reserved
                        .and_then(|host| host.name.clone())
                        .unwrap_or_else(|| guest.host.clone()),
                ),
                clientid: Some(if v6 {
                    // By its link-layer address, of an Ethernet card.
                    format!("00:03:00:01:{}", guest.mac)
                } else {
                    format!("01:{}", guest.mac)
                }),
            })
        })
    }

    /// An address out of the ranges: the one the guest has had, or the one that
    /// guests are said to have, or the first that is free.
    fn dynamic(
        &mut self,
        ip: &NetworkIp,
        dhcp: &NetworkDhcp,
        guest: &Guest,
        guests: &[Guest],
    ) -> Option<(IpAddr, Option<Duration>)> {
        let range_of = |address: IpAddr| {
            let mut ranges = dhcp.range.iter();
            ranges.find(|range| (range.start..=range.end).contains(&address))
        };
        let reserved: HashSet<_> = dhcp.host.iter().map(|host| host.ip).collect();
        let key = (guest.mac, ip.address.is_ipv6());
        if let Some(held) = self.0.get(&key)
            && let Some(range) = range_of(held.address)
            && !reserved.contains(&held.address)
        {
            return Some((held.address, duration(range.lease.as_ref())));
        }
        let free = |taken: &HashSet<IpAddr>| {
            let is_free = |address: &IpAddr| {
                *address != ip.address && !reserved.contains(address) && !taken.contains(address)
            };
            let first = dhcp.range.first()?.start;
            let wish = Some(addresses::at(first, guest.place)).filter(is_free);
            if let Some((wish, range)) = wish.and_then(|wish| Some((wish, range_of(wish)?))) {
                return Some((wish, duration(range.lease.as_ref())));
            }
            dhcp.range.iter().find_map(|range| {
                let address = between(range.start, range.end).find(is_free)?;
                Some((address, duration(range.lease.as_ref())))
            })
        };
        let taken = |leases: &Self| leases.0.values().map(|held| held.address).collect();
        free(&taken(self)).or_else(|| {
            // Who does not run any more makes room.
            self.0
                .retain(|(mac, _), _| guests.iter().any(|guest| guest.mac == *mac));
            free(&taken(self))
        })
    }

    /// Since when the guest has the address: guests renew after half of the time.
    fn renewed(
        &mut self,
        key: (MacAddress, bool),
        address: IpAddr,
        duration: Option<Duration>,
    ) -> SystemTime {
        let now = SystemTime::now();
        let held = self.0.entry(key).or_insert(Held {
            address,
            since: now,
        });
        let old = duration.is_some_and(|duration| {
            now.duration_since(held.since)
                .map_or(true, |passed| passed >= duration / 2)
        });
        if held.address != address || old {
            *held = Held {
                address,
                since: now,
            };
        }
        held.since
    }
}

/// Whether an address is kept for the guest: by its MAC address, or by its name.
fn is_for(host: &NetworkDhcpHost, guest: &Guest) -> bool {
    match &host.mac {
        Some(mac) => MacAddress::read(mac) == Some(guest.mac),
        None => host.name.as_ref() == Some(&guest.host),
    }
}

/// How long a lease lasts; none stands for ever.
fn duration(lease: Option<&NetworkLease>) -> Option<Duration> {
    let Some(NetworkLease {
        expiry: Some(number),
        unit,
    }) = lease
    else {
        return Some(USUAL);
    };
    let unit = match unit {
        Some(LeaseUnit::Seconds) => 1,
        Some(LeaseUnit::Minutes) | None => 60,
        Some(LeaseUnit::Hours) => 60 * 60,
    };
    // Nobody sees the end of what lasts longer than this.
    let longest = u64::from(u32::MAX);
    (*number > 0).then(|| Duration::from_secs(number.saturating_mul(unit).min(longest)))
}

/// All addresses of a range.
fn between(start: IpAddr, end: IpAddr) -> Box<dyn Iterator<Item = IpAddr>> {
    match (start, end) {
        (IpAddr::V4(start), IpAddr::V4(end)) => {
            Box::new((start.to_bits()..=end.to_bits()).map(|bits| IpAddr::V4(bits.into())))
        }
        (IpAddr::V6(start), IpAddr::V6(end)) => {
            Box::new((start.to_bits()..=end.to_bits()).map(|bits| IpAddr::V6(bits.into())))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// The number of the interface among those of its guest, for which many clients take the end of the
/// MAC address.
fn interface_number(mac: MacAddress) -> u32 {
    let [_, _, a, b, c, d] = mac.0;
    u32::from_be_bytes([a, b, c, d])
}

fn seconds(time: SystemTime) -> i64 {
    let passed = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(passed.as_secs()).unwrap_or(i64::MAX)
}
