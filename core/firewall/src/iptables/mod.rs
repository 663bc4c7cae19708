//! Rules by programs of iptables, for hosts that want it: one run for all rules of a family.
//!
//! Unlike nftables, iptables changes table after table. What fails in between is undone by hand.

mod run;

use std::fmt::Write;

use polyvirt_driver::{Error, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_network::firewall::iptables::{PLACES, Place, options, place_of};
use polyvirt_network::firewall::{Family, Rule};

use crate::{Action, Backend, Removal, Wanted};
use run::Verb;

/// The tables that our chains are in.
const TABLES: [&str; 3] = ["filter", "nat", "mangle"];

/// Whether the programs are there.
pub(crate) fn is_there() -> bool {
    run::find(Family::Ipv4, Verb::Restore).is_some()
}

/// The families that there are programs for.
fn families() -> impl Iterator<Item = Family> {
    let all = Family::ALL.into_iter();
    all.filter(|family| run::find(*family, Verb::Restore).is_some())
}

/// How rules are taken away, the last one first.
pub(crate) fn removal(rules: &[Rule]) -> Removal {
    let action = |rule: &Rule| {
        let place = place_of(rule.chain);
        let words = ["--table", place.table, "--delete", place.chain].map(str::to_owned);
        Action {
            family: rule.family,
            words: words.into_iter().chain(options(rule)).collect(),
        }
    };
    Removal {
        backend: Backend::Iptables,
        actions: rules.iter().rev().map(action).collect(),
    }
}

/// Takes away what was added; what is not there any more is fine.
pub(crate) fn remove(_: &NetAdmin, removal: &Removal) -> Result<()> {
    let lines = lines(removal)?;
    for family in families() {
        let of_family = |line: &&Line| line.family == family;
        let all: Vec<&Line> = lines.iter().filter(of_family).collect();
        if all.is_empty() || run::restore(family, &input(&all, "--delete", &[])).is_ok() {
            continue;
        }
        // One of them is not there. Which one, it does not say.
        for line in all {
            let _ = run::restore(family, &input(&[line], "--delete", &[]));
        }
    }
    Ok(())
}

/// Adds the rules of a network that has none.
pub(crate) fn add(admin: &NetAdmin, rules: &[Rule]) -> Result<Removal> {
    let added = removal(rules);
    let done = families().try_for_each(|family| insert(family, std::slice::from_ref(&added)));
    done.inspect_err(|_| drop(remove(admin, &added)))?;
    Ok(added)
}

/// Puts the rules of networks in place of those they have.
pub(crate) fn replace(admin: &NetAdmin, networks: &[Wanted<'_>]) -> Result<Vec<Removal>> {
    let added: Vec<Removal> = networks.iter().map(|one| removal(one.rules)).collect();
    let ours = |one: &Wanted<'_>| {
        one.before
            .filter(|old| old.backend == Backend::Iptables)
            .cloned()
    };
    let before: Vec<Removal> = networks.iter().filter_map(ours).collect();
    for old in &before {
        remove(admin, old)?;
    }
    let done = families().try_for_each(|family| insert(family, &added));
    done.inspect_err(|_| {
        for new in &added {
            let _ = remove(admin, new);
        }
        for family in families() {
            // What was there was fine, so it is again.
            let _ = insert(family, &before);
        }
    })?;
    Ok(added)
}

/// Adds what removals would take away, and what all networks share as far as it is not there.
fn insert(family: Family, removals: &[Removal]) -> Result<()> {
    let mut all = Vec::new();
    for removal in removals {
        let lines = lines(removal)?;
        all.extend(lines.into_iter().rev().filter(|line| line.family == family));
    }
    let missing = missing(&run::save(family)?);
    let all: Vec<&Line> = all.iter().collect();
    match input(&all, "--insert", &missing) {
        nothing if nothing.is_empty() => Ok(()),
        lines => run::restore(family, &lines),
    }
}

/// A rule as iptables is told of it.
struct Line {
    family: Family,
    place: Place,
    options: String,
}

/// The rules that a removal is about.
fn lines(removal: &Removal) -> Result<Vec<Line>> {
    removal.actions.iter().map(line).collect()
}

/// The rule that an action is about, which must be in a chain of ours. It is written to a program, so nothing may end
/// its line or hide in quotes.
fn line(action: &Action) -> Result<Line> {
    let words: Vec<&str> = action.words.iter().map(String::as_str).collect();
    let words = words.strip_prefix(&["-w"]).unwrap_or(&words);
    let odd = |word: &&str| {
        word.is_empty()
            || word.contains(|c: char| !c.is_ascii_graphic() || matches!(c, '"' | '\'' | '\\'))
    };
    let place = match words {
        ["--table", table, "--delete", chain, ..] => PLACES
            .into_iter()
            .find(|place| (place.table, place.chain) == (*table, *chain)),
        _ => None,
    };
    match place {
        Some(place) if !words.iter().any(odd) => Ok(Line {
            family: action.family,
            place,
            options: words[4..].join(" "),
        }),
        _ => Err(Error::internal(format!(
            "'{}' does not take away a rule of a virtual network",
            action.words.join(" ").escape_debug()
        ))),
    }
}

/// What is not there of what all networks share, given what is.
fn missing(saved: &str) -> Vec<(Place, Lacks)> {
    let mut table = "";
    let mut there = Vec::new();
    for line in saved.lines() {
        match line.strip_prefix('*') {
            Some(name) => table = name,
            None => there.push((table, line)),
        }
    }
    let lacks = |place: Place| {
        let declared = format!(":{} ", place.chain);
        let asked = format!("-A {} -j {}", place.hook, place.chain);
        let of_table = |line: &&(&str, &str)| line.0 == place.table;
        let lacks = Lacks {
            chain: !there
                .iter()
                .filter(of_table)
                .any(|(_, line)| line.starts_with(&declared)),
            jump: !there
                .iter()
                .filter(of_table)
                .any(|(_, line)| *line == asked),
        };
        (lacks.chain || lacks.jump).then_some((place, lacks))
    };
    PLACES.into_iter().filter_map(lacks).collect()
}

/// What is not there of a chain.
struct Lacks {
    chain: bool,
    jump: bool,
}

/// Lines that do something with rules, after making what is missing.
fn input(lines: &[&Line], action: &str, missing: &[(Place, Lacks)]) -> String {
    let mut out = String::new();
    for table in TABLES {
        let mut inside = String::new();
        let of_table = missing.iter().filter(|(place, _)| place.table == table);
        // Writing to a string cannot fail.
        for (place, lacks) in of_table.clone() {
            if lacks.chain {
                let _ = writeln!(inside, ":{} - [0:0]", place.chain);
            }
        }
        for (place, lacks) in of_table {
            if lacks.jump {
                let _ = writeln!(inside, "--insert {} --jump {}", place.hook, place.chain);
            }
        }
        for line in lines.iter().filter(|line| line.place.table == table) {
            let _ = writeln!(inside, "{action} {} {}", line.place.chain, line.options);
        }
        if !inside.is_empty() {
            let _ = write!(out, "*{table}\n{inside}COMMIT\n");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use polyvirt_network::firewall::Family;

    use super::line;
    use crate::Action;

    fn action(words: &[&str]) -> Action {
        Action {
            family: Family::Ipv4,
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    #[test]
    fn only_rules_in_chains_of_ours_are_taken_away() {
        let ours = [
            "-w",
            "--table",
            "filter",
            "--delete",
            "LIBVIRT_INP",
            "-p",
            "udp",
        ];
        assert_eq!(line(&action(&ours)).unwrap().options, "-p udp");
        for words in [
            &["--table", "filter", "--delete", "INPUT", "-p", "udp"][..],
            &["--table", "raw", "--delete", "LIBVIRT_INP"],
            &["--table", "filter", "--flush", "LIBVIRT_INP"],
            &["--table", "filter", "--delete", "LIBVIRT_INP", "-p\n-F"],
            &["--table", "filter", "--delete", "LIBVIRT_INP", "\"a"],
            &[],
        ] {
            assert!(line(&action(words)).is_err(), "{words:?}");
        }
    }
}
