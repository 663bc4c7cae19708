//! Documents that ask for what must not be: they are refused with a reason, and nothing is changed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use polyvirt_networks::{Host, Keeper, has};

const KEEPER: &str = env!("CARGO_BIN_EXE_keeper");

/// An address with what is served at it.
fn at(served: &str) -> String {
    format!("<ip address='10.5.0.1' prefix='16'>{served}</ip>")
}

fn dhcp(given: &str) -> String {
    at(&format!("<dhcp>{given}</dhcp>"))
}

/// Values that would begin another line, or be read as something else, in what other programs are told.
fn texts() -> Vec<String> {
    let line = "x&#10;dhcp-script=/tmp/evil";
    let with = |before: &str, after: &str| format!("{before}{line}{after}");
    vec![
        with("<domain name='", "'/>") + &at(""),
        with("<dns><txt name='a' value='", "'/></dns>") + &at(""),
        with("<dns><txt name='", "' value='a'/></dns>") + &at(""),
        with("<dns><srv service='", "' protocol='tcp'/></dns>") + &at(""),
        with("<dns><srv service='a' protocol='tcp' domain='", "'/></dns>") + &at(""),
        with("<dns><srv service='a' protocol='tcp' target='", "'/></dns>") + &at(""),
        with("<dns><forwarder domain='", "' addr='10.9.9.9'/></dns>") + &at(""),
        with(
            "<dns><host ip='10.5.0.9'><hostname>",
            "</hostname></host></dns>",
        ) + &at(""),
        dhcp(&with(
            "<host mac='52:54:00:00:00:01' ip='10.5.0.9' name='",
            "'/>",
        )),
        dhcp(&with(
            "<range start='10.5.0.2' end='10.5.0.9'/><bootp file='",
            "'/>",
        )),
        at(&with("<tftp root='/", "'/>")),
        with("<bridge name='", "'/>") + &at(""),
        with("<forward mode='nat' dev='", "'/>") + &at(""),
        at("")
            + &with(
                "<dnsmasq:options xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'><dnsmasq:option value='",
                "'/></dnsmasq:options>",
            ),
    ]
}

/// Addresses that do not go together, and names that no device can have.
fn numbers() -> Vec<String> {
    let range = |start: &str, end: &str| format!("<range start='10.5.{start}' end='10.5.{end}'/>");
    let huge = "<ip family='ipv6' address='fc00::1' prefix='64'><dhcp><range start='fc00::2' end='fc00::ffff:ffff'/></dhcp></ip>";
    vec![
        dhcp(&(range("0.2", "0.9") + &range("0.5", "0.20"))),
        dhcp(&range("0.9", "0.2")),
        dhcp(&range("0.9", "255.255")),
        dhcp("<range start='10.6.0.2' end='10.6.0.9'/>"),
        huge.to_owned(),
        at("") + &at(""),
        "<ip address='0.0.0.0' prefix='24'/>".to_owned(),
        "<ip address='224.0.0.1' prefix='24'/>".to_owned(),
        "<ip address='127.0.0.1' prefix='8'/>".to_owned(),
        "<ip address='10.5.0.1' prefix='33'/>".to_owned(),
        "<bridge name='..'/>".to_owned() + &at(""),
        "<bridge name='a name that is too long'/>".to_owned() + &at(""),
        "<bridge name='lo'/>".to_owned() + &at(""),
        "<forward mode='nat' dev='../../etc'/>".to_owned() + &at(""),
        "<mac address='01:00:00:00:00:01'/>".to_owned() + &at(""),
        "<mtu size='1'/>".to_owned() + &at(""),
    ]
}

#[test]
fn nothing_is_changed_for_what_is_refused() {
    if !has("dnsmasq") || !has("nft") {
        return;
    }
    let Some(host) = Host::new() else { return };
    let root = Keeper::root();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    let plain = format!("<network><name>plain</name>{}</network>", at(""));
    // What all networks share stays when the first has gone.
    keeper.must("create", &[&plain]);
    keeper.must("stop", &["plain"]);
    let look = |host: &Host| {
        ["ip addr", "ip route show table all", "nft list ruleset"].map(|command| {
            let words: Vec<&str> = command.split(' ').collect();
            host.told(&words)
        })
    };
    let before = look(&host);
    let of = |name: &str, inner: &str| format!("<network><name>{name}</name>{inner}</network>");
    let mut documents: Vec<String> = [texts(), numbers()].concat();
    documents = documents.iter().map(|inner| of("bad", inner)).collect();
    for name in ["a/b", "a&#10;b", "a&#9;b", "", &"n".repeat(300)] {
        documents.push(of(name, &at("")));
    }
    for document in documents {
        let why = keeper.call("create", &[&document]);
        let why = why.expect_err(&document);
        assert!(
            why.len() > 20 && !why.contains("panic"),
            "{document}: {why}"
        );
        assert_eq!(look(&host), before, "{document}: {why}");
        assert_eq!(
            keeper.must("list", &[]),
            serde_json::json!([]),
            "{document}"
        );
    }
    let left = std::fs::read_dir(root.path().join("lib/dnsmasq")).unwrap();
    assert_eq!(left.count(), 0);
    keeper.must("create", &[&plain]);
    keeper.must("stop", &["plain"]);
}

#[test]
fn odd_names_are_kept_as_any() {
    let Some(host) = Host::new() else { return };
    let root = Keeper::root();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    let names = [".hidden", "..", "-x", "a b", "x.xml", "%s", "ä"];
    for name in names {
        let document = format!("<network><name>{name}</name></network>");
        keeper.must("define", &[&document]);
        keeper.must("autostart", &[name]);
    }
    keeper.kill();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    let mut wanted: Vec<String> = names.map(str::to_owned).to_vec();
    wanted.sort();
    let found = keeper.must("list", &[]);
    let mut found: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|name| name.as_str())
        .collect();
    found.sort_unstable();
    assert_eq!(found, wanted);
    for name in names {
        assert_eq!(keeper.must("active", &[name]), true, "{name}");
        keeper.must("stop", &[name]);
        keeper.must("undefine", &[name]);
    }
}
