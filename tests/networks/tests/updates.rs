//! Parts of an active network are changed: its server does so at once, and it is so still when everything begins anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use polyvirt_networks::guest::resolve;
use polyvirt_networks::{Host, Keeper, has};

const KEEPER: &str = env!("CARGO_BIN_EXE_keeper");

const NETWORK: &str = "<network><name>lab</name><bridge name='virbr0'/><domain name='lab.test'/>
    <ip address='10.7.0.1' prefix='24'><dhcp><range start='10.7.0.10' end='10.7.0.20'/></dhcp></ip></network>";

/// Which of its files tells the server, and in which line.
type Told = Option<(&'static str, &'static str)>;

/// A section, what is added to it, and what the server is told then.
const CHANGES: [(&str, &str, Told); 6] = [
    (
        "host",
        "<host mac='52:54:00:00:00:07' name='web' ip='10.7.0.77'/>",
        Some(("hostsfile", "52:54:00:00:00:07,10.7.0.77,web")),
    ),
    (
        "range",
        "<range start='10.7.0.30' end='10.7.0.40'/>",
        Some(("conf", "dhcp-range=10.7.0.30,10.7.0.40,255.255.255.0")),
    ),
    (
        "dns",
        "<host ip='10.7.0.88'><hostname>printer</hostname></host>",
        Some(("addnhosts", "10.7.0.88\tprinter")),
    ),
    (
        "txt",
        "<txt name='about' value='a lab'/>",
        Some(("conf", "txt-record=about,a lab")),
    ),
    (
        "srv",
        "<srv service='ldap' protocol='tcp' domain='lab.test' target='web' port='389'/>",
        Some(("conf", "srv-host=_ldap._tcp.lab.test,web,389")),
    ),
    ("portgroup", "<portgroup name='guests'/>", None),
];

fn is_told(root: &Path, file: &str, line: &str) -> bool {
    let path = root.join(format!("lib/dnsmasq/lab.{file}"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().any(|other| other == line)
}

#[test]
fn every_section_is_changed_at_once_and_for_good() {
    if !has("dnsmasq") || !has("busybox") {
        return;
    }
    let Some(host) = Host::new() else { return };
    let root = Keeper::root();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    keeper.must("define", &[NETWORK]);
    keeper.must("start", &["lab"]);
    assert_eq!(resolve(&host, "printer", "10.7.0.1"), [""; 0]);
    for (section, xml, _) in CHANGES {
        keeper.must("add", &["lab", section, xml]);
        // The same twice is refused, and what is there stays.
        keeper.call("add", &["lab", section, xml]).unwrap_err();
    }
    let holds = |keeper: &Keeper, when: &str| {
        for (section, _, told) in CHANGES {
            if let Some((file, line)) = told {
                assert!(is_told(root.path(), file, line), "{when}: {section}");
            }
        }
        let document = keeper.must("xml", &["lab"]);
        assert!(
            document
                .as_str()
                .unwrap()
                .contains("<portgroup name='guests'")
        );
        assert_eq!(
            resolve(&host, "printer", "10.7.0.1"),
            ["10.7.0.88"],
            "{when}"
        );
    };
    holds(&keeper, "at once");
    keeper.kill();
    let keeper = Keeper::start(&host, KEEPER, root.path());
    holds(&keeper, "after whoever kept it was killed");
    keeper.must("stop", &["lab"]);
    keeper.must("start", &["lab"]);
    holds(&keeper, "when it is started anew");
    keeper.must("stop", &["lab"]);
}
