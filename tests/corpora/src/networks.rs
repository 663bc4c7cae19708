//! Networks: what dnsmasq is told, and the commands that would let packets pass.
//!
//! Commands are compared chain by chain, in order: what a rule matches may be said in any order, when it is asked may
//! not change.

use std::collections::BTreeMap;

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_network::dnsmasq::{Contents, Files};
use polyvirt_network::firewall::{self, Family, Rule, iptables as ipt, nftables as nft};

use crate::suites::Subject;

/// The folder that the published configurations name.
const FOLDER: &str = "/var/lib/libvirt/dnsmasq";

/// What the server is told.
pub(crate) fn configuration(subject: &Subject<'_>) -> Result<(), String> {
    same_text(subject, &contents(subject)?.configuration)
}

/// The hosts whose addresses are settled.
pub(crate) fn hosts(subject: &Subject<'_>) -> Result<(), String> {
    same_text(subject, &contents(subject)?.hosts)
}

fn network(subject: &Subject<'_>) -> Result<Network, String> {
    Network::parse(&subject.input, &ParseOptions::default()).map_err(|error| error.to_string())
}

fn contents(subject: &Subject<'_>) -> Result<Contents, String> {
    let network = network(subject)?;
    let files = Files::within(FOLDER, &network.name);
    Contents::of(&network, &files, None).map_err(|error| error.to_string())
}

fn same_text(subject: &Subject<'_>, text: &str) -> Result<(), String> {
    let wanted = subject.wanted.as_deref().ok_or("the case has no output")?;
    let (wanted, text) = (wanted.trim_end(), text.trim_end());
    if wanted == text {
        return Ok(());
    }
    let lines = wanted.lines().zip(text.lines());
    let first = lines.clone().find(|(wanted, line)| wanted != line);
    Err(format!("{first:?} of {wanted:?}"))
}

/// The rules of each chain, each as sorted words.
#[derive(Default, PartialEq)]
struct Chains(BTreeMap<String, Vec<Vec<String>>>);

impl Chains {
    /// Files a command under what it begins with: its program or family, table and chain.
    fn add<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) {
        let words: Vec<&str> = words.into_iter().collect();
        let (place, rest) = words.split_at(words.len().min(5));
        let mut rest: Vec<String> = rest.iter().map(|word| (*word).to_owned()).collect();
        rest.sort();
        self.0.entry(place.join(" ")).or_default().push(rest);
    }
}

/// With nftables.
pub(crate) fn nftables(subject: &Subject<'_>) -> Result<(), String> {
    let mut ours = Chains::default();
    for family in Family::ALL {
        for command in nft::base(family) {
            ours.add(command.split(' '));
        }
    }
    for rule in rules(subject)? {
        if let Some(command) = nft::insert(&rule) {
            ours.add(command.split(' '));
        }
    }
    same_chains(subject, "nft", &ours)
}

/// With iptables.
pub(crate) fn iptables(subject: &Subject<'_>) -> Result<(), String> {
    let mut ours = Chains::default();
    for program in ["iptables", "ip6tables"] {
        for ipt::Place { table, chain, hook } in ipt::PLACES {
            let made = format!("{program} --table {table} --new-chain {chain}");
            ours.add(made.split(' '));
            let asked = format!("{program} --table {table} --insert {hook} --jump {chain}");
            ours.add(asked.split(' '));
        }
    }
    for rule in rules(subject)? {
        let program = match rule.family {
            Family::Ipv4 => "iptables",
            Family::Ipv6 => "ip6tables",
        };
        let place = ipt::place_of(rule.chain);
        let start = format!("{program} --table {} --insert {}", place.table, place.chain);
        let options = ipt::options(&rule);
        ours.add(start.split(' ').chain(options.iter().map(String::as_str)));
    }
    same_chains(subject, "ip", &ours)
}

fn rules(subject: &Subject<'_>) -> Result<Vec<Rule>, String> {
    firewall::rules(&network(subject)?).map_err(|error| error.to_string())
}

/// The commands of a file that begin with a program's name, but for those that only ask.
fn published(text: &str, program: &str) -> Chains {
    let mut chains = Chains::default();
    for line in text.replace("\\\n", " ").lines() {
        let line = line
            .replace(['\'', '"'], "")
            .replace("-ae insert", "insert");
        let words: Vec<&str> = line
            .split_whitespace()
            .filter(|word| *word != "-w")
            .collect();
        let asks = words.contains(&"list") || words.contains(&"--list-rules");
        if !asks && words.first().is_some_and(|word| word.starts_with(program)) {
            // The name of nft is in every command; that of iptables tells the family.
            let skipped = usize::from(program == "nft");
            chains.add(words.into_iter().skip(skipped));
        }
    }
    chains
}

fn same_chains(subject: &Subject<'_>, program: &str, ours: &Chains) -> Result<(), String> {
    let wanted = subject.wanted.as_deref().ok_or("the case has no output")?;
    let base = subject.base.as_deref().unwrap_or_default();
    let wanted = published(&format!("{base}\n{wanted}"), program);
    let places = wanted.0.keys().chain(ours.0.keys());
    for place in places {
        let (wanted, ours) = (wanted.0.get(place), ours.0.get(place));
        if wanted != ours {
            return Err(format!("{place}: {ours:?} instead of {wanted:?}"));
        }
    }
    Ok(())
}
