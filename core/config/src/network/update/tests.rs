//! Changes of networks, as stock libvirt makes them.

use polyvirt_driver::{NetworkUpdateCommand as Command, NetworkUpdateSection as Section};

use crate::network::Network;
use crate::{FormatOptions, ParseOptions, Result, format};

const NETWORK: &str = "<network><name>n</name><forward mode='private'><interface dev='eth0'/><interface dev='eth1'/></forward>\
    <dns><txt name='a' value='1'/><srv service='s' protocol='tcp' target='t'/><srv service='s' protocol='tcp' domain='d' target='t'/>\
    <host ip='10.0.0.9'><hostname>h1</hostname><hostname>h2</hostname></host></dns>\
    <ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.10' end='10.0.0.20'/>\
    <host mac='52:54:00:00:00:01' name='one' ip='10.0.0.31'/><host name='two' ip='10.0.0.32'/></dhcp></ip>\
    <ip address='10.0.1.1' prefix='24'/><ip family='ipv6' address='fc00::1' prefix='64'/>\
    <portgroup name='p' default='yes'/></network>";

fn network() -> Network {
    Network::parse(NETWORK, &ParseOptions::default()).unwrap()
}

/// The lines that a change brings, or the code of the refusal.
fn changed(command: Command, section: Section, index: i32, element: &str) -> Result<String, i32> {
    let (before, mut network) = (network(), network());
    match network.update(command, section, index, element) {
        Ok(()) => {
            let write = |network: &Network| format(network, &FormatOptions::default());
            let old = write(&before);
            let new = write(&network);
            let lines = new.lines().filter(|line| !old.contains(line.trim()));
            Ok(lines.map(str::trim).collect())
        }
        Err(error) => {
            assert_eq!(
                network, before,
                "a refused change leaves everything as it was"
            );
            Err(error.code().0)
        }
    }
}

const ADD: Command = Command::ADD_LAST;

#[test]
fn addresses_kept_for_guests() {
    let section = Section::IP_DHCP_HOST;
    let new = "<host mac='52:54:00:00:00:03' name='new' ip='10.0.0.40'/>";
    assert_eq!(changed(ADD, section, -1, new).as_deref(), Ok(new));
    assert_eq!(changed(ADD, section, 0, new).as_deref(), Ok(new));
    assert_eq!(
        changed(ADD, section, 1, new),
        Err(55),
        "there is one server of a family"
    );
    assert_eq!(
        changed(ADD, section, 2, new),
        Err(27),
        "IPv6 knows no MAC addresses"
    );
    assert_eq!(
        changed(ADD, section, 3, new),
        Err(55),
        "there is no such address"
    );
    assert_eq!(changed(Command::MODIFY, section, -1, new), Err(55));
    assert_eq!(changed(Command::DELETE, section, -1, new), Err(55));
    for like in [
        "<host mac='52:54:0:0:0:1' name='new' ip='10.0.0.40'/>",
        "<host mac='52:54:00:00:00:09' name='one' ip='10.0.0.40'/>",
        "<host mac='52:54:00:00:00:09' name='new' ip='10.0.0.31'/>",
    ] {
        assert_eq!(changed(ADD, section, -1, like), Err(55), "{like}");
        assert_eq!(
            changed(Command::MODIFY, section, -1, like).as_deref(),
            Ok(like)
        );
        assert_eq!(
            changed(Command::DELETE, section, -1, like),
            Err(55),
            "{like}"
        );
    }
    for told in [
        "<host mac='52:54:00:00:00:01'/>",
        "<host name='one'/>",
        "<host ip='10.0.0.31'/>",
    ] {
        assert_eq!(
            changed(Command::DELETE, section, -1, told).as_deref(),
            Ok("")
        );
        assert_eq!(changed(ADD, section, -1, told), Err(27), "{told}");
    }
    assert_eq!(
        changed(ADD, section, -1, "<host name='six' ip='fc00::31'/>"),
        Err(55)
    );
    assert_eq!(changed(Command::DELETE, section, -1, "<host/>"), Err(27));
    assert_eq!(changed(ADD, section, -1, "<range/>"), Err(27));
    assert_eq!(changed(ADD, section, -1, "<host"), Err(35));
}

#[test]
fn ranges_of_addresses() {
    let section = Section::IP_DHCP_RANGE;
    let new = "<range start='10.0.0.50' end='10.0.0.60'/>";
    assert_eq!(changed(ADD, section, -1, new).as_deref(), Ok(new));
    assert_eq!(changed(Command::DELETE, section, -1, new), Err(55));
    assert_eq!(changed(Command::MODIFY, section, -1, new), Err(84));
    let old = "<range start='10.0.0.10' end='10.0.0.20'/>";
    assert_eq!(changed(ADD, section, -1, old), Err(55));
    assert_eq!(
        changed(Command::DELETE, section, -1, old).as_deref(),
        Ok("")
    );
    assert_eq!(
        changed(ADD, section, 1, old),
        Err(1),
        "it is not within that network"
    );
}

#[test]
fn devices() {
    let section = Section::FORWARD_INTERFACE;
    let first = changed(Command::ADD_FIRST, section, -1, "<interface dev='eth7'/>");
    assert_eq!(
        first.as_deref(),
        Ok("<forward dev='eth7' mode='private'><interface dev='eth7'/>")
    );
    assert_eq!(
        changed(ADD, section, -1, "<interface dev='eth0'/>"),
        Err(55)
    );
    let gone = changed(Command::DELETE, section, -1, "<interface dev='eth0'/>");
    assert_eq!(gone.as_deref(), Ok("<forward dev='eth1' mode='private'>"));
    assert_eq!(
        changed(Command::MODIFY, section, -1, "<interface dev='eth0'/>"),
        Err(84)
    );
}

#[test]
fn port_groups() {
    let section = Section::PORTGROUP;
    assert_eq!(
        changed(ADD, section, -1, "<portgroup name='q'/>").as_deref(),
        Ok("<portgroup name='q'>")
    );
    assert_eq!(
        changed(ADD, section, -1, "<portgroup name='q' default='yes'/>"),
        Err(55)
    );
    assert_eq!(changed(ADD, section, -1, "<portgroup name='p'/>"), Err(55));
    assert_eq!(
        changed(Command::MODIFY, section, -1, "<portgroup name='q'/>"),
        Err(55)
    );
    assert_eq!(
        changed(Command::MODIFY, section, -1, "<portgroup name='p'/>").as_deref(),
        Ok("<portgroup name='p'>")
    );
    assert_eq!(
        changed(Command::DELETE, section, -1, "<portgroup name='p'/>").as_deref(),
        Ok("")
    );
}

#[test]
fn dns_names() {
    let host = Section::DNS_HOST;
    assert_eq!(
        changed(
            ADD,
            host,
            -1,
            "<host ip='10.0.0.9'><hostname>x</hostname></host>"
        ),
        Err(55)
    );
    assert_eq!(
        changed(
            ADD,
            host,
            -1,
            "<host ip='10.0.0.8'><hostname>h1</hostname></host>"
        )
        .as_deref(),
        Ok("<host ip='10.0.0.8'>")
    );
    assert_eq!(
        changed(ADD, host, -1, "<host><hostname>x</hostname></host>"),
        Err(35)
    );
    assert_eq!(
        changed(
            Command::DELETE,
            host,
            -1,
            "<host><hostname>h2</hostname></host>"
        )
        .as_deref(),
        Ok("")
    );
    assert_eq!(
        changed(
            Command::DELETE,
            host,
            -1,
            "<host><hostname>h3</hostname></host>"
        ),
        Err(55)
    );
    assert_eq!(
        changed(Command::MODIFY, host, -1, "<host ip='10.0.0.9'/>"),
        Err(84)
    );
}

#[test]
fn dns_texts_and_services() {
    let txt = Section::DNS_TXT;
    let record = "<txt name='b' value='2'/>";
    assert_eq!(changed(ADD, txt, -1, record).as_deref(), Ok(record));
    assert_eq!(changed(ADD, txt, -1, "<txt name='a' value='2'/>"), Err(55));
    assert_eq!(
        changed(ADD, txt, -1, "<txt name='b' value='2&#10;3'/>"),
        Err(35)
    );
    assert_eq!(
        changed(Command::DELETE, txt, -1, "<txt name='a'/>").as_deref(),
        Ok("")
    );

    let srv = Section::DNS_SRV;
    let record = "<srv service='n' protocol='udp'/>";
    assert_eq!(changed(ADD, srv, -1, record).as_deref(), Ok(record));
    assert_eq!(
        changed(Command::DELETE, srv, -1, "<srv service='s'/>"),
        Err(55),
        "there are two"
    );
    assert_eq!(
        changed(Command::DELETE, srv, -1, "<srv domain='d'/>").as_deref(),
        Ok("")
    );
    assert_eq!(
        changed(ADD, srv, -1, "<srv service='s' protocol='tcp'/>"),
        Err(55)
    );
}

#[test]
fn what_cannot_be_changed() {
    for section in [
        Section::BRIDGE,
        Section::DOMAIN,
        Section::IP,
        Section::FORWARD,
        Section::FORWARD_PF,
        Section::NONE,
        Section(99),
    ] {
        assert_eq!(changed(ADD, section, -1, "<host/>"), Err(84), "{section:?}");
    }
    let host = "<host name='x' ip='10.0.0.40'/>";
    for command in [Command::NONE, Command(5)] {
        assert_eq!(
            changed(command, Section::IP_DHCP_HOST, -1, host),
            Err(84),
            "{command:?}"
        );
    }
}
