//! What is left of a network when the process that keeps it is killed, at whatever moment.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use polyvirt_networks::{Host, Keeper, has};
use rustix::process::Signal;

const KEEPER: &str = env!("CARGO_BIN_EXE_keeper");

/// How often it is killed.
const ROUNDS: u64 = 200;

/// How long what was just about to begin or to end may take to do so.
const PATIENCE: Duration = Duration::from_secs(10);

const NETWORK: &str = "<network><name>victim</name><forward mode='nat'/><bridge name='victim0'/>
    <ip address='10.5.0.1' prefix='24'><dhcp><range start='10.5.0.2' end='10.5.0.9'/></dhcp></ip></network>";

/// What a host has of the network.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    bridge: bool,
    rules: bool,
    servers: usize,
    status: bool,
}

const ALL: Parts = Parts {
    bridge: true,
    rules: true,
    servers: 1,
    status: true,
};

const NONE: Parts = Parts {
    bridge: false,
    rules: false,
    servers: 0,
    status: false,
};

fn parts(host: &Host, root: &Path) -> Parts {
    let bridge = host.run(|_, net| net.link("victim0").unwrap().is_some());
    Parts {
        bridge,
        rules: host.told(&["nft", "list", "ruleset"]).contains("victim0"),
        servers: servers(root),
        status: root.join("run/network/victim.xml").exists(),
    }
}

/// How many servers have something of the root in their arguments.
fn servers(root: &Path) -> usize {
    let configuration = format!("--conf-file={}/", root.display());
    let entries = std::fs::read_dir("/proc").unwrap();
    let found = entries.filter_map(Result::ok).filter(|entry| {
        let arguments = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&arguments).contains(&configuration)
    });
    found.count()
}

fn settles(host: &Host, root: &Path, wanted: &Parts, when: &str) {
    let until = Instant::now() + PATIENCE;
    loop {
        let found = parts(host, root);
        if found == *wanted {
            return;
        }
        assert!(Instant::now() < until, "{when}: {found:?}");
        sleep(Duration::from_millis(20));
    }
}

/// Starts, changes and stops the network until the keeper has gone.
fn churn(keeper: &Keeper) {
    for number in 1.. {
        let host = format!(
            "<host mac='52:54:00:00:00:{:02x}' ip='10.5.0.{}'/>",
            number % 200,
            10 + number % 200
        );
        let _ = keeper.call("start", &["victim"]);
        let _ = keeper.call("add", &["victim", "host", &host]);
        let stopped = keeper.call("stop", &["victim"]);
        if stopped.is_err_and(|why| why.starts_with("the keeper has gone")) {
            return;
        }
    }
}

#[test]
fn after_a_kill_a_network_is_there_or_not_and_nothing_is_left_of_it() {
    if !has("dnsmasq") || !has("nft") {
        return;
    }
    let Some(host) = Host::new() else { return };
    let root = Keeper::root();
    Keeper::start(&host, KEEPER, root.path()).must("define", &[NETWORK]);
    let (mut active, root) = (0, root.path());
    for round in 0..ROUNDS {
        let keeper = Keeper::start(&host, KEEPER, root);
        scope(|scope| {
            scope.spawn(|| churn(&keeper));
            sleep(Duration::from_millis(round * 37 % 211));
            keeper.signal(Signal::KILL);
        });
        drop(keeper);
        let keeper = Keeper::start(&host, KEEPER, root);
        let when = format!("round {round}");
        if keeper.must("active", &["victim"]) == true {
            active += 1;
            settles(&host, root, &ALL, &when);
            keeper.must("stop", &["victim"]);
        }
        settles(&host, root, &NONE, &when);
        let left: Vec<_> = std::fs::read_dir(root.join("lib/dnsmasq"))
            .unwrap()
            .collect();
        assert!(left.is_empty(), "{when}: {left:?}");
    }
    println!("{active} of {ROUNDS} times it was active afterwards");
}
