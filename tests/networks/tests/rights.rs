//! Who may not change the host's network does not even try; who may in a network of their own, can.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use polyvirt_networks::{Host, Keeper, has};
use rustix::process::Signal;

const NETWORK: &str = "<network><name>lab</name><forward mode='nat'/><bridge name='virbr0'/>
    <ip address='192.168.122.1' prefix='24'><dhcp><range start='192.168.122.10' end='192.168.122.20'/></dhcp></ip>
    </network>";

const NOBODY: &str = "setpriv --reuid=65534 --regid=65534 --clear-groups";
const WITHOUT: &str =
    "setpriv --bounding-set=-net_admin --inh-caps=-net_admin --ambient-caps=-net_admin";

/// What changes links, rules or switches, or runs programs that could, is among these.
const LOOKED_AT: &str = "trace=execve,execveat,socket,sendto,sendmsg,ioctl,open,openat,openat2";

/// A folder that an ordinary user owns, with the keeper and a root in it.
fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = Keeper::root();
    let program = folder.path().join("keeper");
    fs::copy(env!("CARGO_BIN_EXE_keeper"), &program).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let root = folder.path().join("root");
    fs::create_dir(&root).unwrap();
    fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
    (folder, root)
}

/// Keeps a network in surroundings that another program makes, from its definition to its end, and looks at every
/// system call.
fn nothing_is_tried(surroundings: &str) {
    let Some(host) = Host::new() else { return };
    if !has("strace") || !works(&host, surroundings) {
        return;
    }
    let (folder, root) = place();
    let trace = folder.path().join("trace");
    if surroundings == NOBODY {
        for path in [folder.path(), &root] {
            chown(path, Some(65534), Some(65534)).unwrap();
        }
    }
    let (trace_of, program) = (trace.to_str().unwrap(), folder.path().join("keeper"));
    let mut words: Vec<&str> = surroundings.split(' ').collect();
    // Nothing of root's is looked for. The tracer stands aside, so that signals reach the keeper.
    let home = format!("HOME={}", folder.path().display());
    words.extend([
        "env", &home, "strace", "-D", "-f", "-q", "-s", "200", "-o", trace_of,
    ]);
    words.extend(["-e", LOOKED_AT, program.to_str().unwrap()]);
    let keeper = Keeper::start_by(&host, &words, &root);
    keeper.must("define", &[NETWORK]);
    keeper.must("autostart", &["lab"]);
    assert_eq!(keeper.must("active", &["lab"]), false);
    let refused = keeper.call("start", &["lab"]).unwrap_err();
    assert!(
        refused.contains("CAP_NET_ADMIN"),
        "{surroundings}: {refused}"
    );
    assert!(refused.contains("type 'user'"), "{surroundings}: {refused}");
    keeper.signal(Signal::HUP);
    keeper.must("reload", &[]);
    assert!(
        keeper
            .must("xml", &["lab"])
            .as_str()
            .unwrap()
            .contains("virbr0")
    );
    keeper.must("undefine", &["lab"]);
    // One whose guests go out by the sockets of their user needs nothing.
    keeper.must("define", &[USERS]);
    keeper.must("start", &["users"]);
    assert_eq!(keeper.must("active", &["users"]), true);
    keeper.must("stop", &["users"]);
    keeper.kill();
    let lines = traced(&trace);
    let defined = lines.iter().any(|line| line.contains("lab.xml"));
    assert!(
        defined,
        "{surroundings}: the trace does not show what was done"
    );
    let mut tried: Vec<&String> = lines.iter().filter(|line| is_attempt(line)).collect();
    // The keeper itself is run.
    let first = tried.remove(0);
    assert!(
        first.contains("execve") && first.contains("/keeper"),
        "{first}"
    );
    assert!(tried.is_empty(), "{surroundings}: {tried:#?}");
}

const USERS: &str =
    "<network><name>users</name><forward mode='nat'/><backend type='passt'/></network>";

fn works(host: &Host, surroundings: &str) -> bool {
    let mut words: Vec<&str> = surroundings.split(' ').collect();
    words.push("true");
    let works = host.program(&words).status.success();
    if !works {
        eprintln!("skipped: '{surroundings}' does not work here");
    }
    works
}

/// The whole trace: its last line tells the end of the keeper.
fn traced(trace: &Path) -> Vec<String> {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        let text = fs::read_to_string(trace).unwrap();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let ended = |line: &String| line.contains("+++ killed by SIGKILL");
        if lines.last().is_some_and(ended) || Instant::now() > until {
            return lines;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn is_attempt(line: &str) -> bool {
    // `PID call(arguments) = result`
    let call = line
        .trim_start()
        .split_once(' ')
        .map_or("", |(_, call)| call.trim_start());
    let name = call.split('(').next().unwrap_or_default();
    match name {
        "execve" | "execveat" => true,
        "socket" => call.contains("NETLINK_NETFILTER"),
        // Devices are not asked for by requests of old.
        "ioctl" => call.contains("SIOCS") || call.contains("SIOCBR") || call.contains("TUNSET"),
        "sendto" | "sendmsg" => changes(call),
        _ => {
            let foreign = ["\"/proc/sys/", "\"/sys/", "\"/dev/net/tun"];
            let writes = call.contains("O_WRONLY") || call.contains("O_RDWR");
            writes && foreign.iter().any(|path| call.contains(path))
        }
    }
}

/// Whether a message to the kernel about the network is more than a question: every fourth number is one.
fn changes(call: &str) -> bool {
    let kind = call.split_once("nlmsg_type=").map(|(_, kind)| kind);
    let Some(kind) = kind.and_then(|kind| kind.split([',', ' ', '}']).next()) else {
        return false;
    };
    match kind
        .strip_prefix("0x")
        .map(|kind| u16::from_str_radix(kind, 16))
    {
        Some(Ok(number)) => number % 4 != 2,
        _ => !kind.starts_with("RTM_GET"),
    }
}

#[test]
fn an_ordinary_user_tries_nothing() {
    nothing_is_tried(NOBODY);
}

#[test]
fn root_without_the_capability_tries_nothing() {
    nothing_is_tried(WITHOUT);
}

#[test]
fn root_of_a_container_that_does_not_own_its_network_tries_nothing() {
    nothing_is_tried("unshare -Ur");
}

/// The trace would show it, if something were tried.
#[test]
fn attempts_are_seen_for_what_they_are() {
    for line in [
        "7 execve(\"/usr/sbin/nft\", [\"nft\"], 0x7 /* 3 vars */) = 0",
        "7 sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_NEWLINK, nlmsg_flags=NLM_F_REQUEST}], 96, 0, {}, 12) = 96",
        "7 sendto(3, [{nlmsg_len=96, nlmsg_type=0x10 /* NLMSG_??? */, nlmsg_flags=0}], 96, 0, {}, 12) = 96",
        "7 openat(AT_FDCWD, \"/proc/sys/net/ipv4/ip_forward\", O_WRONLY|O_CLOEXEC) = 3",
        "7 socket(AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER) = 3",
    ] {
        assert!(is_attempt(line), "{line}");
    }
    for line in [
        "7 sendto(3, [{nlmsg_len=96, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST}], 96, 0, {}, 12) = 96",
        "7 sendto(3, [{nlmsg_len=96, nlmsg_type=0x12 /* NLMSG_??? */, nlmsg_flags=0}], 96, 0, {}, 12) = 96",
        "7 openat(AT_FDCWD, \"/proc/sys/net/ipv4/ip_forward\", O_RDONLY|O_CLOEXEC) = 3",
        "7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3",
    ] {
        assert!(!is_attempt(line), "{line}");
    }
}

/// Whoever made the network namespace they are in may do everything there, whoever they are outside.
#[test]
fn everything_works_in_a_network_of_ones_own() {
    if !has("dnsmasq") {
        return;
    }
    for surroundings in ["unshare -Urn", &format!("{NOBODY} unshare -Urn")] {
        let Some(host) = Host::new() else { return };
        if !works(&host, surroundings) {
            continue;
        }
        let (folder, root) = place();
        if surroundings.starts_with(NOBODY) {
            for path in [folder.path(), &root] {
                chown(path, Some(65534), Some(65534)).unwrap();
            }
        }
        let program = folder.path().join("keeper");
        let mut words: Vec<&str> = surroundings.split(' ').collect();
        let home = format!("HOME={}", folder.path().display());
        words.extend(["env", &home, program.to_str().unwrap()]);
        let keeper = Keeper::start_by(&host, &words, &root);
        keeper.must("define", &[NETWORK]);
        keeper.must("start", &["lab"]);
        let pid = keeper.pid().to_string();
        let there = ["nsenter", "-t", &pid, "-n"];
        let told = |words: &[&str]| host.told(&[&there[..], words].concat());
        assert!(
            told(&["ip", "link", "show", "virbr0"]).contains("UP"),
            "{surroundings}"
        );
        if has("nft") {
            let rules = told(&["nft", "list", "table", "ip", "libvirt_network"]);
            assert!(rules.contains("masquerade"), "{surroundings}: {rules}");
        }
        keeper.must("stop", &["lab"]);
        assert!(!told(&["ip", "link"]).contains("virbr0"), "{surroundings}");
        assert!(
            !host.told(&["ip", "link"]).contains("virbr0"),
            "{surroundings}"
        );
    }
}
