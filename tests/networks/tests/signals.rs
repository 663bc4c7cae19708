//! What a hosting process does when it is told to look again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::{Duration, Instant};

use polyvirt_networks::{Host, Keeper, has};
use rustix::process::Signal;

const NETWORK: &str =
    "<network><name>lab</name><forward mode='nat'/><bridge name='virbr0' stp='off'/>
    <ip address='192.168.122.1' prefix='24'/></network>";

/// Waits until something holds; says whether it does.
fn soon(holds: impl Fn() -> bool) -> bool {
    let until = Instant::now() + Duration::from_secs(10);
    while Instant::now() < until {
        if holds() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

/// What somebody has taken away comes back: rules by themselves, the rest when it is asked for.
#[test]
fn what_was_taken_away_comes_back() {
    let Some(host) = Host::new() else { return };
    if !has("nft") || !has("dnsmasq") {
        return;
    }
    let root = Keeper::root();
    let keeper = Keeper::start(&host, env!("CARGO_BIN_EXE_keeper"), root.path());
    keeper.must("define", &[NETWORK]);
    keeper.must("start", &["lab"]);
    let rules = || host.told(&["nft", "--stateless", "list", "ruleset"]);
    let address = || host.told(&["ip", "-4", "-o", "addr", "show", "virbr0"]);
    let (rules_then, address_then) = (rules(), address());
    assert!(rules_then.contains("masquerade") && address_then.contains("192.168.122.1"));
    for _ in 0..3 {
        host.told(&["nft", "flush", "ruleset"]);
        assert!(soon(|| rules() == rules_then), "{}", rules());
    }
    host.told(&["nft", "add", "table", "ip", "theirs"]);
    host.told(&["nft", "flush", "table", "ip", "libvirt_network"]);
    assert!(soon(|| rules().contains("masquerade")));
    host.told(&["ip", "addr", "del", "192.168.122.1/24", "dev", "virbr0"]);
    host.told(&["sysctl", "-q", "-w", "net.ipv4.ip_forward=0"]);
    keeper.signal(Signal::HUP);
    assert!(soon(|| address() == address_then), "{}", address());
    let forwards = || host.told(&["sysctl", "-n", "net.ipv4.ip_forward"]);
    assert!(soon(|| forwards() == "1\n"), "{}", forwards());
    assert!(rules().contains("table ip theirs"), "what is others' stays");
    keeper.must("stop", &["lab"]);
    assert!(!rules().contains("192.168.122"), "{}", rules());
    assert!(rules().contains("table ip theirs"), "what is others' stays");
}

/// Rules that come back while a network stops do not outlive it.
#[test]
fn what_is_stopped_does_not_come_back() {
    let Some(host) = Host::new() else { return };
    if !has("nft") || !has("dnsmasq") {
        return;
    }
    let root = Keeper::root();
    let keeper = Keeper::start(&host, env!("CARGO_BIN_EXE_keeper"), root.path());
    keeper.must("define", &[NETWORK]);
    let rules = || host.told(&["nft", "--stateless", "list", "ruleset"]);
    for _ in 0..20 {
        keeper.must("start", &["lab"]);
        host.told(&["nft", "flush", "ruleset"]);
        keeper.signal(Signal::HUP);
        keeper.must("stop", &["lab"]);
        std::thread::sleep(Duration::from_millis(50));
        assert!(!rules().contains("192.168.122"), "{}", rules());
    }
}

/// Who has chosen iptables gets rules of iptables, back on a signal and gone with the network; and a choice that has
/// changed since takes them away all the same.
#[test]
fn the_backend_is_the_administrators_choice() {
    let Some(host) = Host::new() else { return };
    if !has("nft") || !has("dnsmasq") || !has("iptables-save") {
        return;
    }
    let root = Keeper::root();
    let conf = root.path().join("etc/network.conf");
    let choose = |backend: &str| {
        std::fs::create_dir_all(conf.parent().unwrap()).unwrap();
        std::fs::write(&conf, format!("firewall_backend = \"{backend}\"\n")).unwrap();
    };
    choose("iptables");
    let keeper = Keeper::start(&host, env!("CARGO_BIN_EXE_keeper"), root.path());
    keeper.must("define", &[NETWORK]);
    keeper.must("start", &["lab"]);
    let saved = || host.told(&["iptables-save"]);
    let table = || host.program(&["nft", "list", "table", "ip", "libvirt_network"]);
    assert!(
        saved().contains("-A LIBVIRT_PRT -s 192.168.122.0/24"),
        "{}",
        saved()
    );
    assert!(!table().status.success(), "there is no table of nftables");
    host.told(&["iptables", "-F", "LIBVIRT_FWO"]);
    keeper.signal(Signal::HUP);
    assert!(
        soon(|| saved().contains("-A LIBVIRT_FWO -s 192.168.122.0/24")),
        "{}",
        saved()
    );
    keeper.kill();
    choose("nftables");
    let keeper = Keeper::start(&host, env!("CARGO_BIN_EXE_keeper"), root.path());
    assert_eq!(keeper.must("active", &["lab"]), true);
    keeper.must("reload", &[]);
    assert!(table().status.success(), "there is a table of nftables now");
    assert!(!saved().contains("192.168.122.0"), "{}", saved());
    keeper.must("stop", &["lab"]);
    let rules = host.told(&["nft", "list", "table", "ip", "libvirt_network"]);
    assert!(!rules.contains("192.168.122"), "{rules}");
}
