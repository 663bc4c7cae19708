//! Rules in a kernel: in network namespaces that the tests make, which end with their threads.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;
use std::sync::mpsc::channel;
use std::time::Duration;

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_firewall::{Backend, Firewall, Removal, Wanted};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Bridge, Change, Kind, Net};
use polyvirt_network::firewall::{Family, Rule, iptables, nftables, rules};
use rustix::thread::{UnshareFlags, unshare_unsafe};
use uuid::Uuid;

/// Runs in a network of its own, with bridges of these names.
fn in_own_network(bridges: &[&str], test: impl FnOnce(&NetAdmin) + Send) {
    let body = || {
        // SAFETY: only the network of this thread changes.
        if let Err(error) = unsafe { unshare_unsafe(UnshareFlags::NEWNET) } {
            eprintln!("skipped: no network namespace can be made here ({error})");
            return;
        }
        let (admin, mut net) = (NetAdmin::probe().unwrap(), Net::open().unwrap());
        for name in bridges {
            let plain = Bridge::default();
            net.create(&admin, name, Kind::Bridge(&plain), &Change::default())
                .unwrap();
        }
        test(&admin);
    };
    let done = std::thread::scope(|scope| scope.spawn(body).join());
    if let Err(panic) = done {
        std::panic::resume_unwind(panic);
    }
}

fn has(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        eprintln!("skipped: {program} is not installed");
    }
    there
}

/// What a program answers in our network.
fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {output:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

fn ruleset() -> String {
    told("nft", &["--stateless", "list", "ruleset"])
}

fn network(bridge: &str, third: u8, mode: &str) -> Vec<Rule> {
    let forward = match mode {
        "isolated" => String::new(),
        mode => format!("<forward mode='{mode}'/>"),
    };
    let document = format!(
        "<network><name>{bridge}</name><bridge name='{bridge}'/>{forward}
         <ip address='192.168.{third}.1' prefix='23'><tftp root='/t'/><dhcp/></ip>
         <ip family='ipv6' address='2001:db8:{third}::1' prefix='61'/></network>"
    );
    let network = Network::parse(&document, &ParseOptions::default()).unwrap();
    rules(&network).unwrap()
}

const FIRST: Uuid = Uuid::from_u128(1);
const SECOND: Uuid = Uuid::from_u128(2);

/// Every kind of rule, as netlink has made it, is what `nft` makes of the same rule in words.
#[test]
fn the_kernel_has_what_nft_would_have_put_there() {
    let nat = "<network><name>n</name><bridge name='virbr1'/><forward mode='nat' dev='eth7'>
        <nat ipv6='yes'><address start='1.2.3.4' end='1.2.3.9'/><port start='500' end='1000'/></nat></forward>
        <ip address='10.9.8.1' prefix='21'/><ip family='ipv6' address='2001:db8:9::1' prefix='64'/></network>";
    let mut all = network("virbr0", 122, "nat");
    all.extend(network("virbr0", 124, "route"));
    all.extend(network("virbr0", 126, "isolated"));
    if !has("nft") {
        return;
    }
    in_own_network(&["virbr0", "virbr1"], |admin| {
        let nat = Network::parse(nat, &ParseOptions::default()).unwrap();
        let nat = rules(&nat).unwrap();
        let firewall = Firewall::choose(Some(Backend::Nftables), admin).unwrap();
        firewall.add(admin, FIRST, &all).unwrap();
        firewall.add(admin, SECOND, &nat).unwrap();
        let ours = ruleset();
        told("nft", &["flush", "ruleset"]);
        let mut script: Vec<String> = Family::ALL.into_iter().flat_map(nftables::base).collect();
        script.extend(all.iter().chain(&nat).filter_map(nftables::insert));
        told("nft", &[&script.join("\n")]);
        assert_eq!(ours, ruleset());
        assert!(ours.contains("masquerade to :1024-65535"), "{ours}");
        assert!(ours.contains("snat to 1.2.3.4-1.2.3.9:500-1000"), "{ours}");
    });
}

/// All of a network's rules go, those of others stay, and what all networks share stays as it is.
fn only_what_was_added_is_removed(backend: Backend, listed: impl Fn() -> String + Sync) {
    in_own_network(&["virbr0", "virbr1"], |admin| {
        let firewall = Firewall::choose(Some(backend), admin).unwrap();
        let (one, two) = (network("virbr0", 122, "nat"), network("virbr1", 124, "nat"));
        firewall.add(admin, FIRST, &[]).unwrap();
        let empty = listed();
        let first = firewall.add(admin, FIRST, &one).unwrap();
        let alone = listed();
        let second = firewall.add(admin, SECOND, &two).unwrap();
        let both = listed();
        assert!(both.contains("192.168.122.0/23") && both.contains("192.168.124.0/23"));
        // Added again, they are there once.
        let again = |owner, before, rules| Wanted {
            owner,
            before: Some(before),
            rules,
        };
        let wanted = [again(FIRST, &first, &one), again(SECOND, &second, &two)];
        let added = firewall.reload(admin, &wanted).unwrap();
        assert_eq!(listed(), both);
        let [first, second] = <[Removal; 2]>::try_from(added).unwrap();
        firewall.remove(admin, SECOND, &second).unwrap();
        assert_eq!(listed(), alone);
        firewall.remove(admin, SECOND, &second).unwrap();
        assert_eq!(listed(), alone);
        firewall.remove(admin, FIRST, &first).unwrap();
        assert_eq!(listed(), empty);
    });
}

#[test]
fn nftables_removes_only_what_was_added() {
    if has("nft") {
        only_what_was_added_is_removed(Backend::Nftables, ruleset);
    }
}

#[test]
fn iptables_removes_only_what_was_added() {
    if has("iptables-save") && has("ip6tables-save") {
        only_what_was_added_is_removed(Backend::Iptables, saved);
    }
}

/// The rules of iptables, without what changes by itself.
fn saved() -> String {
    let both = [told("iptables-save", &[]), told("ip6tables-save", &[])].concat();
    let said = both.lines().filter(|line| !line.starts_with(['#', ':']));
    said.map(|line| format!("{line}\n")).collect()
}

/// A number that a rule had before says nothing about the rule that has it now.
#[test]
fn an_old_status_does_not_take_others_rules_away() {
    if !has("nft") {
        return;
    }
    in_own_network(&["virbr0", "virbr1"], |admin| {
        let firewall = Firewall::choose(Some(Backend::Nftables), admin).unwrap();
        let (one, two) = (network("virbr0", 122, "nat"), network("virbr1", 124, "nat"));
        let old = firewall.add(admin, FIRST, &one).unwrap();
        told("nft", &["flush", "ruleset"]);
        let new = firewall.add(admin, SECOND, &two).unwrap();
        assert_eq!(old, new, "the numbers are the same");
        let there = ruleset();
        firewall.remove(admin, FIRST, &old).unwrap();
        assert_eq!(ruleset(), there);
        firewall.sweep(admin, FIRST, &[]).unwrap();
        assert_eq!(ruleset(), there);
        firewall.sweep(admin, SECOND, &[]).unwrap();
        assert!(!ruleset().contains("192.168"), "{}", ruleset());
    });
}

/// Rules without our notes, as stock libvirt adds them, go by their numbers.
#[test]
fn what_stock_libvirt_has_added_is_removed() {
    if !has("nft") {
        return;
    }
    in_own_network(&["virbr0"], |admin| {
        let firewall = Firewall::choose(Some(Backend::Nftables), admin).unwrap();
        let rules = network("virbr0", 122, "nat");
        firewall.add(admin, SECOND, &[]).unwrap();
        let empty = ruleset();
        let script: Vec<String> = rules.iter().filter_map(nftables::insert).collect();
        let said = told("nft", &["--echo", "--handle", &script.join("\n")]);
        let actions = said
            .lines()
            .zip(rules.iter().filter(|r| nftables::insert(r).is_some()));
        let actions = actions.map(|(line, rule)| {
            let (_, handle) = line.split_once("# handle ").unwrap();
            let chain = nftables::chain_name(rule.chain).unwrap();
            let family = nftables::family_name(rule.family);
            let words = [
                "delete",
                "rule",
                family,
                "libvirt_network",
                chain,
                "handle",
                handle,
            ];
            polyvirt_firewall::Action {
                family: rule.family,
                words: words.map(str::to_owned).to_vec(),
            }
        });
        let removal = Removal {
            backend: Backend::Nftables,
            actions: actions.collect(),
        };
        assert_ne!(ruleset(), empty);
        firewall.remove(admin, FIRST, &removal).unwrap();
        assert_eq!(ruleset(), empty);
    });
}

/// A rule that the kernel refuses leaves nothing of its network, whatever came before it.
#[test]
fn half_a_network_is_never_there() {
    if !has("nft") || !has("iptables-save") {
        return;
    }
    for backend in Backend::ALL {
        in_own_network(&["virbr0"], |admin| {
            let firewall = Firewall::choose(Some(backend), admin).unwrap();
            firewall.add(admin, FIRST, &[]).unwrap();
            let before = (ruleset(), saved());
            let mut rules = network("virbr0", 122, "nat");
            // Source addresses cannot be changed where packets are only passed on.
            let mut wrong = rules.last().unwrap().clone();
            wrong.family = Family::Ipv4;
            wrong.chain = polyvirt_network::firewall::Chain::GuestInput;
            wrong.verdict = polyvirt_network::firewall::Verdict::Masquerade(None);
            rules.push(wrong);
            assert!(firewall.add(admin, SECOND, &rules).is_err());
            assert_eq!((ruleset(), saved()), before, "{backend:?}");
        });
    }
}

/// Somebody who flushes everything is noticed, once, and our own changes are not.
#[test]
fn a_flushed_ruleset_is_noticed_and_repaired() {
    if !has("nft") {
        return;
    }
    in_own_network(&["virbr0"], |admin| {
        let firewall = Firewall::choose(Some(Backend::Nftables), admin).unwrap();
        let rules = network("virbr0", 122, "nat");
        let (report, reports) = channel();
        let watch = firewall
            .watch(admin, move || report.send(()).unwrap())
            .unwrap();
        let removal = firewall.add(admin, FIRST, &rules).unwrap();
        let wanted = |removal| Wanted {
            owner: FIRST,
            before: Some(removal),
            rules: &rules,
        };
        let removal = firewall.reload(admin, &[wanted(&removal)]).unwrap();
        assert!(reports.recv_timeout(Duration::from_millis(200)).is_err());
        let there = ruleset();
        assert!(firewall.has(FIRST, &removal[0]).unwrap());
        assert!(!firewall.has(SECOND, &removal[0]).unwrap());
        told("nft", &["flush", "ruleset"]);
        assert!(!firewall.has(FIRST, &removal[0]).unwrap());
        assert!(reports.recv_timeout(Duration::from_secs(5)).is_ok());
        firewall.reload(admin, &[wanted(&removal[0])]).unwrap();
        assert_eq!(ruleset(), there);
        told("nft", &["add", "table", "ip", "theirs"]);
        told("nft", &["delete", "table", "ip", "theirs"]);
        assert!(reports.recv_timeout(Duration::from_millis(200)).is_err());
        drop(watch);
    });
}

/// What is said to iptables names the chains that stock libvirt has.
#[test]
fn iptables_has_the_chains_of_stock_libvirt() {
    if !has("iptables-save") {
        return;
    }
    in_own_network(&["virbr0"], |admin| {
        let firewall = Firewall::choose(Some(Backend::Iptables), admin).unwrap();
        firewall
            .add(admin, FIRST, &network("virbr0", 122, "nat"))
            .unwrap();
        let saved = saved();
        for place in iptables::PLACES {
            let jump = format!("-A {} -j {}\n", place.hook, place.chain);
            assert!(saved.contains(&jump), "{jump} is not in {saved}");
        }
        assert!(saved.contains("-j MASQUERADE"), "{saved}");
    });
}
