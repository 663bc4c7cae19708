//! The rules of a network, by the way it forwards: isolated, by its own addresses (`route`), or by the host's (`nat`).
//!
//! Rules go in front, so they are listed from the most general to the most particular.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use polyvirt_config::network::{Network, NetworkForwardMode, NetworkIp, Subnet};
use polyvirt_driver::Result;

use super::rule::{Chain, Device, Family, Match, Ports, Protocol, Rule, Verdict};
use crate::{bridge, unsupported};

/// The ports of the services that the host offers to its guests.
const DNS: u16 = 53;
const DHCP: Served = Served {
    server: 67,
    client: 68,
};
const DHCP_6: Served = Served {
    server: 547,
    client: 546,
};
const TFTP: u16 = 69;

/// A service with a port at each end.
struct Served {
    server: u16,
    client: u16,
}

/// The ports that guests get when nothing else is said: none of those that some servers trust by their number.
pub const UNPRIVILEGED: Ports = Ports {
    first: 1024,
    last: 65535,
};

/// Where packets go that never leave a network, whose source stays as it is.
const MULTICAST: Subnet = Subnet {
    address: IpAddr::V4(Ipv4Addr::new(224, 0, 0, 0)),
    prefix: 24,
};
const MULTICAST_6: Subnet = Subnet {
    address: IpAddr::V6(Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 0)),
    prefix: 16,
};
const BROADCAST: Subnet = Subnet {
    address: IpAddr::V4(Ipv4Addr::BROADCAST),
    prefix: 32,
};

/// The rules of a network whose bridge the host makes, in the order in which they are put in front; none for a network
/// that is `open`, whose administrator makes them.
///
/// # Errors
/// `CONFIG_UNSUPPORTED` when the ports for NAT are reversed, `INTERNAL_ERROR` when the bridge has no name yet.
pub fn rules(network: &Network) -> Result<Vec<Rule>> {
    let mode = network.mode();
    if !network.has_own_bridge() || mode == NetworkForwardMode::Open {
        return Ok(Vec::new());
    }
    let mut policy = Policy {
        network,
        bridge: Device::Bridge(bridge(network)?.to_owned()),
        rules: Vec::new(),
    };
    policy.services();
    policy.between_guests(Family::Ipv4);
    if has_ipv6(network) || network.ipv6 {
        policy.between_guests(Family::Ipv6);
    }
    if has_ipv6(network) {
        policy.services_6();
    }
    for ip in &network.ip {
        match mode {
            NetworkForwardMode::Nat if leaves_as_host(network, ip) => policy.translated(ip)?,
            NetworkForwardMode::Nat | NetworkForwardMode::Route => policy.routed(ip),
            _ => {}
        }
    }
    policy.checksums();
    Ok(policy.rules)
}

/// Whether anything that comes from a network leaves with an address of the host's.
#[must_use]
pub fn is_translated(network: &Network) -> bool {
    network.mode() == NetworkForwardMode::Nat
        && network.ip.iter().any(|ip| leaves_as_host(network, ip))
}

/// The same for what comes from one of its addresses.
fn leaves_as_host(network: &Network, ip: &NetworkIp) -> bool {
    let forward = network.forward.as_ref();
    let nat = forward.and_then(|forward| forward.nat.as_ref());
    ip.address.is_ipv4() || nat.and_then(|nat| nat.ipv6) == Some(true)
}

fn has_ipv6(network: &Network) -> bool {
    network.ip.iter().any(|ip| ip.address.is_ipv6())
}

fn family(ip: &NetworkIp) -> Family {
    match ip.address {
        IpAddr::V4(_) => Family::Ipv4,
        IpAddr::V6(_) => Family::Ipv6,
    }
}

/// The rules made so far.
struct Policy<'n> {
    network: &'n Network,
    bridge: Device,
    rules: Vec<Rule>,
}

impl Policy<'_> {
    fn add(&mut self, family: Family, chain: Chain, matches: Vec<Match>, verdict: Verdict) {
        self.rules.push(Rule {
            family,
            chain,
            matches,
            verdict,
        });
    }

    fn by_guests(&self) -> Match {
        Match::From(self.bridge.clone())
    }

    fn to_guests(&self) -> Match {
        Match::To(self.bridge.clone())
    }

    /// The device that traffic leaves by, if it may not be any.
    fn way_out(&self) -> Option<Device> {
        let forward = self.network.forward.as_ref()?;
        let first = forward.interface.first().map(|interface| &interface.dev);
        first.or(forward.dev.as_ref()).cloned().map(Device::Other)
    }

    /// What guests ask the host for, and what it answers.
    fn services(&mut self) {
        for protocol in [Protocol::Tcp, Protocol::Udp] {
            self.reach(Family::Ipv4, protocol, DHCP.server);
        }
        for protocol in [Protocol::Tcp, Protocol::Udp] {
            self.answer(Family::Ipv4, protocol, DHCP.client);
        }
        self.names(Family::Ipv4);
        if self.serves_files() {
            self.reach(Family::Ipv4, Protocol::Udp, TFTP);
            self.answer(Family::Ipv4, Protocol::Udp, TFTP);
        }
    }

    fn services_6(&mut self) {
        self.names(Family::Ipv6);
        self.reach(Family::Ipv6, Protocol::Udp, DHCP_6.server);
        self.answer(Family::Ipv6, Protocol::Udp, DHCP_6.client);
    }

    fn names(&mut self, family: Family) {
        for protocol in [Protocol::Tcp, Protocol::Udp] {
            self.reach(family, protocol, DNS);
        }
        for protocol in [Protocol::Tcp, Protocol::Udp] {
            self.answer(family, protocol, DNS);
        }
    }

    fn reach(&mut self, family: Family, protocol: Protocol, port: u16) {
        let matches = vec![self.by_guests(), Match::Port(protocol, port)];
        self.add(family, Chain::ToHost, matches, Verdict::Accept);
    }

    fn answer(&mut self, family: Family, protocol: Protocol, port: u16) {
        let matches = vec![self.to_guests(), Match::Port(protocol, port)];
        self.add(family, Chain::FromHost, matches, Verdict::Accept);
    }

    /// Whether the first address that serves guests when they start has files for them.
    fn serves_files(&self) -> bool {
        let files = |ip: &NetworkIp| ip.tftp.as_ref().is_some_and(|tftp| tftp.root.is_some());
        let ipv4 = self.network.ip.iter().filter(|ip| ip.address.is_ipv4());
        let mut serving = ipv4.filter(|ip| crate::dnsmasq::serves_dhcp(ip) || files(ip));
        serving.next().is_some_and(files)
    }

    /// Guests reach each other, and nobody else unless a rule in front of these says so.
    fn between_guests(&mut self, family: Family) {
        let (from, to) = (self.by_guests(), self.to_guests());
        self.add(
            family,
            Chain::GuestOutput,
            vec![from.clone()],
            Verdict::Reject,
        );
        self.add(family, Chain::GuestInput, vec![to.clone()], Verdict::Reject);
        self.add(family, Chain::GuestCross, vec![from, to], Verdict::Accept);
    }

    /// What comes from the network's addresses may leave.
    fn may_leave(&mut self, ip: &NetworkIp) {
        let mut matches = vec![Match::Source(ip.subnet()), self.by_guests()];
        matches.extend(self.way_out().map(Match::To));
        self.add(family(ip), Chain::GuestOutput, matches, Verdict::Accept);
    }

    /// Traffic in both directions.
    fn routed(&mut self, ip: &NetworkIp) {
        self.may_leave(ip);
        let mut matches = vec![Match::Destination(ip.subnet())];
        matches.extend(self.way_out().map(Match::From));
        matches.push(self.to_guests());
        self.add(family(ip), Chain::GuestInput, matches, Verdict::Accept);
    }

    /// Traffic that guests began, with the host's address.
    fn translated(&mut self, ip: &NetworkIp) -> Result<()> {
        self.may_leave(ip);
        let mut matches: Vec<Match> = self.way_out().map(Match::From).into_iter().collect();
        matches.extend([
            self.to_guests(),
            Match::Destination(ip.subnet()),
            Match::Established,
        ]);
        self.add(family(ip), Chain::GuestInput, matches, Verdict::Accept);
        for protocol in [None, Some(Protocol::Udp), Some(Protocol::Tcp)] {
            let mut matches: Vec<Match> = protocol.map(Match::Protocol).into_iter().collect();
            matches.extend([
                Match::Source(ip.subnet()),
                Match::NotDestination(ip.subnet()),
            ]);
            matches.extend(self.way_out().map(Match::To));
            let verdict = self.translation(ip, protocol)?;
            self.add(family(ip), Chain::GuestNat, matches, verdict);
        }
        let kept: &[Subnet] = match family(ip) {
            Family::Ipv4 => &[BROADCAST, MULTICAST],
            Family::Ipv6 => &[MULTICAST_6],
        };
        for destination in kept {
            let mut matches: Vec<Match> = self.way_out().map(Match::To).into_iter().collect();
            matches.extend([Match::Source(ip.subnet()), Match::Destination(*destination)]);
            self.add(family(ip), Chain::GuestNat, matches, Verdict::Return);
        }
        Ok(())
    }

    /// The source that packets get.
    fn translation(&self, ip: &NetworkIp, protocol: Option<Protocol>) -> Result<Verdict> {
        let nat = self
            .network
            .forward
            .as_ref()
            .and_then(|forward| forward.nat.as_ref());
        let ports = match nat.and_then(|nat| nat.port.as_ref()) {
            Some(port) if (port.start, port.end) != (0, 0) => Ports {
                first: port.start,
                last: port.end,
            },
            _ => UNPRIVILEGED,
        };
        if ports.first >= ports.last {
            return Err(unsupported(format!(
                "the ports for NAT of network '{}' end before they begin: {ports}",
                self.network.name
            )));
        }
        // What has no ports keeps what it has instead.
        let ports = protocol.map(|_| ports);
        let addresses = nat.and_then(|nat| nat.address.as_ref());
        Ok(match addresses.filter(|_| ip.address.is_ipv4()) {
            Some(addresses) => Verdict::Source {
                first: addresses.start,
                last: addresses.end,
                ports,
            },
            None => Verdict::Masquerade(ports),
        })
    }

    /// Answers of DHCP, whose checksum is left to a card that guests do not have.
    fn checksums(&mut self) {
        let mut ipv4 = self.network.ip.iter().filter(|ip| ip.address.is_ipv4());
        if ipv4.any(crate::dnsmasq::serves_dhcp) {
            let matches = vec![self.to_guests(), Match::Port(Protocol::Udp, DHCP.client)];
            self.add(Family::Ipv4, Chain::Mend, matches, Verdict::FillChecksum);
        }
    }
}
