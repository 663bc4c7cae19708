//! The rules in options of iptables: the chains that all networks share, and input for `iptables-restore`.

use std::fmt::Write;

use super::rule::{Chain, Family, Match, Rule, Verdict};

/// A chain of ours, the table it is in, and the chain of the kernel's that asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// Our chain.
    pub chain: &'static str,
    /// The kernel's chain.
    pub hook: &'static str,
}

/// Our chains, in the order they are made.
pub const PLACES: [Place; 7] = [
    place("filter", "LIBVIRT_INP", "INPUT"),
    place("filter", "LIBVIRT_OUT", "OUTPUT"),
    place("filter", "LIBVIRT_FWO", "FORWARD"),
    place("filter", "LIBVIRT_FWI", "FORWARD"),
    place("filter", "LIBVIRT_FWX", "FORWARD"),
    place("nat", "LIBVIRT_PRT", "POSTROUTING"),
    place("mangle", "LIBVIRT_PRT", "POSTROUTING"),
];

const fn place(table: &'static str, chain: &'static str, hook: &'static str) -> Place {
    Place { table, chain, hook }
}

/// Where the rules of a chain are.
#[must_use]
pub fn place_of(chain: Chain) -> Place {
    PLACES[match chain {
        Chain::ToHost => 0,
        Chain::FromHost => 1,
        Chain::GuestOutput => 2,
        Chain::GuestInput => 3,
        Chain::GuestCross => 4,
        Chain::GuestNat => 5,
        Chain::Mend => 6,
    }]
}

/// What comes after `--insert CHAIN` or `--delete CHAIN`.
#[must_use]
pub fn options(rule: &Rule) -> Vec<String> {
    let mut matches: Vec<&Match> = rule.matches.iter().collect();
    matches.sort_by_key(|one| rank(one));
    let mut out: Vec<String> = matches.into_iter().flat_map(of_match).collect();
    out.extend(of_verdict(&rule.verdict));
    out
}

/// The order in which iptables lists what it matches.
fn rank(one: &Match) -> u8 {
    match one {
        Match::Source(_) => 0,
        Match::Protocol(_) => 1,
        Match::Destination(_) | Match::NotDestination(_) => 2,
        Match::From(_) => 3,
        Match::To(_) => 4,
        Match::Port(..) => 5,
        Match::Established => 6,
    }
}

fn of_match(one: &Match) -> Vec<String> {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match one {
        Match::Source(net) => words(&["--source", &net.to_string()]),
        Match::Destination(net) => words(&["--destination", &net.to_string()]),
        Match::NotDestination(net) => words(&["!", "--destination", &net.to_string()]),
        Match::Protocol(protocol) => words(&["-p", &protocol.to_string()]),
        Match::Port(protocol, port) => words(&[
            "--protocol",
            &protocol.to_string(),
            "--destination-port",
            &port.to_string(),
        ]),
        Match::From(device) => words(&["--in-interface", device.name()]),
        Match::To(device) => words(&["--out-interface", device.name()]),
        Match::Established => words(&["--match", "conntrack", "--ctstate", "ESTABLISHED,RELATED"]),
    }
}

fn of_verdict(verdict: &Verdict) -> Vec<String> {
    let (target, more) = match verdict {
        Verdict::Accept => ("ACCEPT", None),
        Verdict::Reject => ("REJECT", None),
        Verdict::Return => ("RETURN", None),
        Verdict::Masquerade(ports) => {
            let ports = ports.map(|ports| format!("--to-ports {ports}"));
            ("MASQUERADE", ports)
        }
        Verdict::Source { first, last, ports } => {
            let ports = ports.map_or(String::new(), |ports| format!(":{ports}"));
            ("SNAT", Some(format!("--to-source {first}-{last}{ports}")))
        }
        Verdict::FillChecksum => ("CHECKSUM", Some("--checksum-fill".to_owned())),
    };
    let more = more.iter().flat_map(|more| more.split(' '));
    let words = ["--jump", target].into_iter().chain(more);
    words.map(str::to_owned).collect()
}

/// What is done with rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// They are put in front.
    Insert,
    /// They are taken away.
    Delete,
}

/// Input for `iptables-restore --noflush` (`ip6tables-restore` for IPv6) that does it with all rules of a family at
/// once; empty when there are none.
#[must_use]
pub fn restore(rules: &[Rule], family: Family, action: Action) -> String {
    let action = match action {
        Action::Insert => "--insert",
        Action::Delete => "--delete",
    };
    let mut out = String::new();
    for table in ["filter", "nat", "mangle"] {
        let of_table: Vec<&Rule> = rules
            .iter()
            .filter(|rule| rule.family == family && place_of(rule.chain).table == table)
            .collect();
        if of_table.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "*{table}");
        for rule in of_table {
            let (chain, options) = (place_of(rule.chain).chain, options(rule).join(" "));
            let _ = writeln!(out, "{action} {chain} {options}");
        }
        out.push_str("COMMIT\n");
    }
    out
}
