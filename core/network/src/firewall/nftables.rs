//! The rules in words of nftables, and the chains that all networks share.
//!
//! A table of our own accepts what it says nothing about, so nothing has to be said about the host's own packets; what
//! is wrong with answers of DHCP is mended where packets are queued, not here.

use super::rule::{Chain, Device, Family, Match, Rule, Verdict};

/// The name of our table, in each family.
pub const TABLE: &str = "libvirt_network";

/// The chain that asks those about forwarded packets.
pub const FORWARD: &str = "forward";

/// The chains that [`FORWARD`] asks, in the order in which they are put in front of each other: the last is asked
/// first.
pub const FORWARDED: [&str; 3] = ["guest_output", "guest_input", "guest_cross"];

/// The chain about source addresses.
pub const NAT: &str = "guest_nat";

/// When the kernel asks [`FORWARD`], among others that ask about forwarded packets.
pub const FORWARD_PRIORITY: i32 = 0;

/// When the kernel asks [`NAT`], among others that ask after routing.
pub const NAT_PRIORITY: i32 = 100;

/// The name of a family.
#[must_use]
pub fn family_name(family: Family) -> &'static str {
    match family {
        Family::Ipv4 => "ip",
        Family::Ipv6 => "ip6",
    }
}

/// The name of a chain; nothing for those that our table can do without.
#[must_use]
pub fn chain_name(chain: Chain) -> Option<&'static str> {
    match chain {
        Chain::GuestOutput => Some(FORWARDED[0]),
        Chain::GuestInput => Some(FORWARDED[1]),
        Chain::GuestCross => Some(FORWARDED[2]),
        Chain::GuestNat => Some(NAT),
        Chain::ToHost | Chain::FromHost | Chain::Mend => None,
    }
}

/// The commands that make our table in a family, one a line, as `nft -f` reads them.
#[must_use]
pub fn base(family: Family) -> Vec<String> {
    let place = format!("{} {TABLE}", family_name(family));
    let hooked = |chain: &str, kind: &str, hook: &str, priority: i32| {
        format!(
            "add chain {place} {chain} {{ type {kind} hook {hook} priority {priority}; policy accept; }}"
        )
    };
    let mut out = vec![
        format!("add table {place}"),
        hooked(FORWARD, "filter", "forward", FORWARD_PRIORITY),
    ];
    for chain in FORWARDED {
        out.push(format!("add chain {place} {chain}"));
        out.push(format!(
            "insert rule {place} {FORWARD} counter jump {chain}"
        ));
    }
    out.push(hooked(NAT, "nat", "postrouting", NAT_PRIORITY));
    out
}

/// The command that puts a rule in front, as `nft -f` reads it; nothing for a rule that our table can do without.
#[must_use]
pub fn insert(rule: &Rule) -> Option<String> {
    let chain = chain_name(rule.chain)?;
    let family = family_name(rule.family);
    let matches = rule.matches.iter().map(|one| of_match(one, family));
    let parts: Vec<String> = matches.chain([of_verdict(&rule.verdict)?]).collect();
    Some(format!(
        "insert rule {family} {TABLE} {chain} {}",
        parts.join(" ")
    ))
}

fn of_match(one: &Match, family: &str) -> String {
    match one {
        Match::From(device) => format!("iif{}", of_device(device)),
        Match::To(device) => format!("oif{}", of_device(device)),
        Match::Source(net) => format!("{family} saddr {net}"),
        Match::Destination(net) => format!("{family} daddr {net}"),
        Match::NotDestination(net) => format!("{family} daddr != {net}"),
        Match::Protocol(protocol) => format!("meta l4proto {protocol}"),
        Match::Port(protocol, port) => format!("{protocol} dport {port}"),
        Match::Established => "ct state related,established".to_owned(),
    }
}

/// A bridge is matched by its index, which is quicker; what may come later only has a name.
fn of_device(device: &Device) -> String {
    match device {
        Device::Bridge(name) => format!(" {name}"),
        Device::Other(name) => format!("name {name}"),
    }
}

fn of_verdict(verdict: &Verdict) -> Option<String> {
    let said = match verdict {
        Verdict::Accept => "accept".to_owned(),
        Verdict::Reject => "reject".to_owned(),
        Verdict::Return => "return".to_owned(),
        Verdict::Masquerade(None) => "masquerade".to_owned(),
        Verdict::Masquerade(Some(ports)) => format!("masquerade to :{ports}"),
        Verdict::Source { first, last, ports } => {
            let ports = ports.map_or(String::new(), |ports| format!(":{ports}"));
            format!("snat to {first}-{last}{ports}")
        }
        Verdict::FillChecksum => return None,
    };
    Some(format!("counter {said}"))
}
