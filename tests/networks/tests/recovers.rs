//! Networks whose parts somebody else takes away, and networks that cannot be started.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use polyvirt_networks::{Host, Keeper, has};
use rustix::process::{Pid, Signal, kill_process};

const KEEPER: &str = env!("CARGO_BIN_EXE_keeper");

/// How long the driver may take to notice.
const PATIENCE: Duration = Duration::from_secs(10);

fn network(number: u32, more: &str) -> String {
    let net = format!("10.{}.{}", 6 + number / 256, number % 256);
    format!(
        "<network><name>n{number}</name><forward mode='nat'/><bridge name='lab{number}'/>
         <ip address='{net}.1' prefix='29'><dhcp><range start='{net}.2' end='{net}.6'/></dhcp></ip>{more}</network>"
    )
}

/// A host that keeps networks; nothing where that cannot be.
fn place() -> Option<(Host, tempfile::TempDir)> {
    if !has("dnsmasq") || !has("nft") {
        return None;
    }
    Some((Host::new()?, Keeper::root()))
}

/// What a network could have left on a host.
fn traces(host: &Host) -> (Vec<String>, String) {
    let links = host.run(|_, net| net.links().unwrap());
    let rules = host.told(&["nft", "list", "ruleset"]);
    (links.into_iter().map(|link| link.name).collect(), rules)
}

/// The process that serves a network, if one does.
fn server(root: &Path, name: &str) -> Option<Pid> {
    let text = std::fs::read_to_string(root.join(format!("run/network/{name}.pid"))).ok()?;
    let pid: i32 = text.trim().parse().ok()?;
    let runs = Path::new("/proc").join(pid.to_string()).exists();
    Pid::from_raw(pid).filter(|_| runs)
}

fn wait(what: &str, done: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !done() {
        assert!(Instant::now() < until, "{what}");
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_server_that_was_killed_comes_back() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    keeper.must("create", &[&network(1, "")]);
    let first = server(root.path(), "n1").unwrap();
    kill_process(first, Signal::KILL).unwrap();
    wait("no server came back", || {
        server(root.path(), "n1").is_some_and(|pid| pid != first)
    });
    keeper.must("stop", &["n1"]);
    assert_eq!(server(root.path(), "n1"), None);
}

#[test]
fn rules_that_somebody_flushed_come_back_and_others_stay() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    keeper.must("create", &[&network(1, "")]);
    let rules = |host: &Host| host.told(&["nft", "list", "ruleset"]);
    for take_away in [
        &["nft", "flush", "ruleset"][..],
        &["nft", "delete", "table", "ip", "libvirt_network"],
    ] {
        host.told(take_away);
        host.told(&["nft", "add", "table", "inet", "somebody"]);
        wait("no rules came back", || rules(&host).contains("\"lab1\""));
        assert!(rules(&host).contains("table inet somebody"));
    }
    keeper.must("stop", &["n1"]);
    assert!(!rules(&host).contains("lab1"));
    assert!(rules(&host).contains("table inet somebody"));
}

/// The root of an embedded driver outlives its host, and names of bridges are anybody's.
#[test]
fn somebody_elses_bridge_of_the_name_is_not_taken_for_a_networks_own() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    keeper.must("define", &[&network(1, "")]);
    keeper.must("start", &["n1"]);
    keeper.kill();
    host.run(|admin, net| net.delete(admin, "lab1").unwrap());
    host.told(&["ip", "link", "add", "lab1", "type", "bridge"]);
    let keeper = Keeper::start(&host, KEEPER, root.path());
    assert_eq!(keeper.must("active", &["n1"]), false);
    let (links, rules) = traces(&host);
    assert!(links.contains(&"lab1".to_owned()), "{links:?}");
    assert!(!rules.contains("lab1"), "{rules}");
    assert_eq!(
        host.told(&["ip", "-4", "-o", "address", "show", "lab1"]),
        ""
    );
    let refused = keeper.call("start", &["n1"]).unwrap_err();
    assert!(refused.contains("a device 'lab1' already"), "{refused}");
    assert!(traces(&host).0.contains(&"lab1".to_owned()));
    host.told(&["ip", "link", "delete", "lab1"]);
    keeper.must("start", &["n1"]);
    keeper.must("stop", &["n1"]);
}

#[test]
fn a_network_without_its_bridge_is_not_active_when_it_is_found_again() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    for number in [1, 2] {
        keeper.must("define", &[&network(number, "")]);
        keeper.must("start", &[&format!("n{number}")]);
    }
    let kept = server(root.path(), "n2");
    keeper.kill();
    host.run(|admin, net| net.delete(admin, "lab1").unwrap());
    let keeper = Keeper::start(&host, KEEPER, root.path());
    assert_eq!(keeper.must("active", &["n1"]), false);
    assert_eq!(keeper.must("active", &["n2"]), true);
    assert_eq!(server(root.path(), "n1"), None);
    assert_eq!(server(root.path(), "n2"), kept, "guests are not disturbed");
    assert!(!traces(&host).1.contains("lab1"));
    keeper.must("start", &["n1"]);
    keeper.must("stop", &["n1"]);
    keeper.must("stop", &["n2"]);
}

#[test]
fn a_start_that_fails_half_way_leaves_nothing() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    // The first makes what all share, and that stays.
    keeper.must("create", &[&network(1, "")]);
    keeper.must("stop", &["n1"]);
    let before = traces(&host);
    let options = "<dnsmasq:options xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>\
                   <dnsmasq:option value='no-such-option'/></dnsmasq:options>";
    let why = keeper.call("create", &[&network(2, options)]).unwrap_err();
    assert!(why.contains("bad option"), "{why}");
    assert_eq!(traces(&host), before);
    assert_eq!(keeper.must("list", &[]), serde_json::json!([]));
    assert_eq!(server(root.path(), "n2"), None);
}

/// A program that has the table of networks' rules for itself, until it is dropped: the kernel refuses all others.
struct Owner(Child);

impl Owner {
    /// Nothing, and it says so, where the kernel knows no owners.
    fn of_our_table(host: &Host) -> Option<Self> {
        let child = host.run(|_, _| {
            let mut nft = Command::new("nft");
            nft.arg("-i").stdin(Stdio::piped()).stdout(Stdio::null());
            nft.spawn().unwrap()
        });
        let mut owner = Self(child);
        let pipe = owner.0.stdin.as_mut().unwrap();
        let table = "add table ip libvirt_network { flags owner; }";
        writeln!(pipe, "{table}\nadd table ip asked").unwrap();
        let tables = || host.told(&["nft", "list", "ruleset"]);
        wait("nft does not answer", || {
            tables().contains("table ip asked")
        });
        let owns = tables().contains("flags owner");
        if !owns {
            eprintln!("skipped: tables of this kernel have no owners");
        }
        owns.then_some(owner)
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        // Its table goes with it.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn rules_that_the_kernel_refuses_leave_nothing() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    let Some(owner) = Owner::of_our_table(&host) else {
        return;
    };
    let before = traces(&host);
    for _ in 0..2 {
        let why = keeper.call("create", &[&network(1, "")]).unwrap_err();
        assert!(why.contains("Operation not permitted"), "{why}");
        assert_eq!(traces(&host), before);
        assert_eq!(keeper.must("list", &[]), serde_json::json!([]));
        assert_eq!(server(root.path(), "n1"), None);
        for left in ["run/network/n1.xml", "lib/dnsmasq/n1.conf"] {
            assert!(!root.path().join(left).exists(), "{left}");
        }
    }
    drop(owner);
    keeper.must("create", &[&network(1, "")]);
    keeper.must("stop", &["n1"]);
}

#[test]
fn who_has_no_watches_left_is_told_where_to_get_some() {
    let Some((host, root)) = place() else { return };
    let none_left = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$0\" \"$@\"";
    let words = ["unshare", "-Urn", "sh", "-c", none_left];
    if !host
        .program(&[&words[..], &["true"]].concat())
        .status
        .success()
    {
        eprintln!("skipped: no user namespace can be made here");
        return;
    }
    let keeper = Keeper::start_by(&host, &[&words[..], &[KEEPER]].concat(), root.path());
    let why = keeper.call("create", &[&network(1, "")]).unwrap_err();
    assert!(why.contains("fs.inotify.max_user_instances"), "{why}");
    // A network that leads nowhere has nobody to ask.
    let isolated = network(2, "").replace("<forward mode='nat'/>", "");
    keeper.must("create", &[&isolated]);
    keeper.must("stop", &["n2"]);
}

#[test]
fn what_the_host_has_already_is_told_and_left_alone() {
    let Some((host, root)) = place() else { return };
    let keeper = Keeper::start(&host, KEEPER, root.path());
    host.told(&["ip", "link", "add", "lab1", "type", "bridge"]);
    host.told(&["ip", "link", "add", "other", "type", "bridge"]);
    host.told(&["ip", "addr", "add", "10.6.2.3/29", "dev", "other"]);
    host.told(&["ip", "link", "set", "other", "up"]);
    let before = traces(&host);
    let why = keeper.call("create", &[&network(1, "")]).unwrap_err();
    assert!(why.contains("a device 'lab1' already"), "{why}");
    let why = keeper.call("create", &[&network(2, "")]).unwrap_err();
    assert!(why.contains("in use by interface other"), "{why}");
    assert_eq!(traces(&host), before);
}

#[test]
fn there_may_be_three_hundred() {
    let Some((host, root)) = place() else { return };
    let (links_before, _) = traces(&host);
    let keeper = Keeper::start(&host, KEEPER, root.path());
    // Isolated ones, whose servers do not watch the host's name servers: of watches a user has no more than 128 usually.
    for number in 0..300 {
        let isolated = network(number, "").replace("<forward mode='nat'/>", "");
        keeper.must("create", &[&isolated]);
    }
    keeper.kill();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    let all = keeper.must("list", &[]);
    assert_eq!(all.as_array().unwrap().len(), 300);
    for number in 0..300 {
        let name = format!("n{number}");
        assert!(server(root.path(), &name).is_some(), "{name}");
        keeper.must("stop", &[&name]);
        assert!(server(root.path(), &name).is_none(), "{name}");
    }
    let (links, rules) = traces(&host);
    assert_eq!(links, links_before);
    assert!(!rules.contains("lab"));
}
