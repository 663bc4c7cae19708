//! Networks: what is filled in, and what is refused, as stock libvirt does.

use polyvirt_driver::ErrorNumber;

use super::{Network, NetworkForwardMode};
use crate::{Document, FormatOptions, ParseOptions, Result, format};

const IP: &str = "<ip address='10.0.0.1' prefix='24'/>";

fn parse(inner: &str) -> Result<Network> {
    let text = format!("<network><name>n</name>{inner}</network>");
    Network::parse(&text, &ParseOptions::default())
}

/// What is written behind the name, without the usual bridge.
fn rewritten(inner: &str) -> String {
    let network = parse(inner).unwrap();
    let written = format(&network, &FormatOptions::default());
    let again = Network::parse(&written, &ParseOptions::default()).unwrap();
    assert_eq!(again, network, "{written}");
    let written: String = written.lines().map(str::trim).collect();
    let body = written.strip_prefix("<network><name>n</name>").unwrap();
    body.strip_suffix("</network>")
        .unwrap()
        .replace("<bridge stp='on' delay='0'/>", "")
}

#[test]
fn the_example_is_in_its_usual_form() {
    let strict = ParseOptions {
        strict: true,
        ..ParseOptions::default()
    };
    let network = Network::parse(Network::EXAMPLE, &strict).unwrap();
    let written = format(&network, &FormatOptions::default());
    assert_eq!(written.trim_end(), Network::EXAMPLE.trim_end());
    assert_eq!(network.mode(), NetworkForwardMode::Nat);
    assert!(network.has_own_bridge());
}

#[test]
fn what_is_left_out_is_filled_in() {
    for (read, written) in [
        (String::new(), String::new()),
        ("<forward mode='none' dev='e'/>".into(), String::new()),
        (format!("<forward/>{IP}"), format!("<forward mode='nat'/>{IP}")),
        (
            format!("<forward dev='e'/>{IP}"),
            format!("<forward dev='e' mode='nat'><interface dev='e'/></forward>{IP}"),
        ),
        (
            "<forward mode='bridge'><interface dev='e'/><interface dev='f'/></forward>".into(),
            "<forward dev='e' mode='bridge'><interface dev='e'/><interface dev='f'/></forward>".into(),
        ),
        (
            "<forward mode='hostdev'><driver/><pf dev='e'/></forward>".into(),
            "<forward mode='hostdev' managed='no'><pf dev='e'/></forward>".into(),
        ),
        (
            "<forward mode='bridge' managed='yes'/><bridge name='b' delay='0'/>".into(),
            "<forward mode='bridge'/><bridge name='b'/>".into(),
        ),
        ("<mtu size='0'/><dns/><domain localOnly='yes'/><vlan><tag id='1'/></vlan>".into(), "<vlan><tag id='1'/></vlan>".into()),
        ("<vlan><tag id='1'/><tag id='2'/></vlan>".into(), "<vlan trunk='yes'><tag id='1'/><tag id='2'/></vlan>".into()),
        ("<ip address='10.0.0.1' prefix='0'><dhcp/><tftp/></ip>".into(), "<ip address='10.0.0.1'/>".into()),
        (
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.0.3'><lease expiry='3'/></range>\
             <host name='x' ip='10.0.0.4'><lease expiry='0' unit='hours'/></host><bootp server='1.2.3.4'/></dhcp></ip>".into(),
            "<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.0.0.3'><lease expiry='3' unit='minutes'/></range>\
             <host name='x' ip='10.0.0.4'><lease expiry='0'/></host></dhcp></ip>".into(),
        ),
        (
            "<dns><srv service='s' protocol='tcp' target='t' priority='0' weight='0'/></dns>".into(),
            "<dns><srv service='s' protocol='tcp' target='t'/></dns>".into(),
        ),
        ("<bandwidth><inbound average='1' peak='0'/></bandwidth>".into(), "<bandwidth><inbound average='1'/></bandwidth>".into()),
    ] {
        let bare = |text: &str| text.replace("></ip>", "/>");
        assert_eq!(bare(&rewritten(&read)), bare(&written), "{read}");
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
    let cases: &[(i32, &str)] = &[
        (27, "<forward mode='nat'/>"),
        (27, "<forward mode='open' dev='e'/><ip address='10.0.0.1'/>"),
        (
            27,
            "<forward mode='route'><nat><port start='1' end='2'/></nat></forward><ip address='10.0.0.1'/>",
        ),
        (
            35,
            "<forward><nat><port start='3' end='2'/></nat></forward><ip address='10.0.0.1'/>",
        ),
        (
            1,
            "<forward><nat><address start='1.2.3.4' end='1.2.3.3'/></nat></forward><ip address='10.0.0.1'/>",
        ),
        (
            27,
            "<forward><interface dev='e'/><interface dev='f'/></forward><ip address='10.0.0.1'/>",
        ),
        (
            27,
            "<forward mode='bridge' dev='e'><interface dev='f'/></forward>",
        ),
        (
            27,
            "<forward mode='bridge'><interface dev='e'/><interface dev='e'/></forward>",
        ),
        (27, "<forward mode='bridge' dev='e'/><bridge name='b'/>"),
        (27, "<forward mode='bridge'/><bridge name='b' stp='off'/>"),
        (27, "<forward mode='private' dev='e'/><bridge name='b'/>"),
        (27, "<forward mode='private' dev='e'/><mtu size='1500'/>"),
        (
            27,
            "<forward mode='hostdev'><pf dev='e'/><pf dev='f'/></forward>",
        ),
        (
            27,
            "<forward mode='hostdev' dev='e'><pf dev='f'/></forward>",
        ),
        (
            67,
            "<forward mode='hostdev'><driver name='xen'/><pf dev='f'/></forward>",
        ),
        (27, "<mac address='01:00:00:00:00:00'/>"),
        (27, "<dns enable='no'><txt name='a' value='b'/></dns>"),
        (27, "<dns><forwarder/></dns>"),
        (35, "<dns><txt name='a b' value='c'/></dns>"),
        (35, "<dns><srv service='s' protocol='tcp' port='3'/></dns>"),
    ];
    refused(cases);
    let slash = "<network><name>a/b</name></network>";
    let error = Network::parse(slash, &ParseOptions::default()).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::XML_DETAIL);
}

fn refused(cases: &[(i32, &str)]) {
    for (code, inner) in cases {
        let error = parse(inner).expect_err(inner);
        assert_eq!(error.code(), ErrorNumber(*code), "{inner}: {error}");
    }
}

#[test]
fn addresses_that_do_not_go_together_are_refused() {
    refused(&[
        (67, "<ip address='fc00::1' prefix='64'/>"),
        (
            67,
            "<ip address='10.0.0.1' prefix='24' netmask='255.255.255.0'/>",
        ),
        (67, "<ip address='10.0.0.1' prefix='33'/>"),
        (
            67,
            "<ip family='ipv6' address='fc00::1' netmask='255.0.0.0'/>",
        ),
        (
            67,
            "<ip family='ipv6' address='fc00::1' prefix='64'><tftp root='/x'/></ip>",
        ),
        (
            27,
            "<ip address='10.0.0.1' prefix='24'/><route address='10.1.0.1' prefix='16' gateway='10.0.0.2'/>",
        ),
        (
            67,
            "<ip address='10.0.0.1' prefix='24'/><route address='10.1.0.0' prefix='16' gateway='10.2.0.2'/>",
        ),
        (
            27,
            "<ip address='10.0.0.1' prefix='24'/><route address='10.1.0.0' prefix='16' gateway='fc00::1'/>",
        ),
        (27, "<virtualport><parameters profileid='x'/></virtualport>"),
        (
            67,
            "<bandwidth><inbound average='1' floor='1'/></bandwidth>",
        ),
        (
            35,
            "<bandwidth classID='1'><inbound average='1'/></bandwidth>",
        ),
    ]);
}

#[test]
fn dhcp_servers_give_out_what_is_theirs() {
    for (code, inner) in [
        (1, "<range start='10.0.0.2' end='10.0.1.2'/>"),
        (1, "<range start='10.0.0.9' end='10.0.0.2'/>"),
        (1, "<range start='fc00::1' end='10.0.0.2'/>"),
        (1, "<range start='10.0.0.0' end='10.0.0.2'/>"),
        (1, "<range start='10.0.0.2' end='10.0.0.255'/>"),
        (
            67,
            "<range start='10.0.0.2' end='10.0.0.3'><lease expiry='119' unit='seconds'/></range>",
        ),
        (27, "<host ip='10.0.0.3'/>"),
        (27, "<host name='x'/>"),
        (27, "<host name='-x' ip='10.0.0.3'/>"),
        (27, "<host mac='53:54:00:00:00:01' ip='10.0.0.3'/>"),
        (27, "<host id='0:1' ip='10.0.0.3'/>"),
    ] {
        let text = format!("<ip address='10.0.0.1' prefix='24'><dhcp>{inner}</dhcp></ip>");
        let error = parse(&text).expect_err(inner);
        assert_eq!(error.code(), ErrorNumber(code), "{inner}: {error}");
    }
    let far = |start: &str, end: &str, ip: &str| {
        parse(&format!(
            "<ip {ip} prefix='8'><dhcp><range start='{start}' end='{end}'/></dhcp></ip>"
        ))
        .is_ok()
    };
    assert!(far("10.0.0.1", "10.0.255.255", "address='10.0.0.1'"));
    assert!(!far("10.0.0.1", "10.1.0.0", "address='10.0.0.1'"));
    assert!(far(
        "fc00::",
        "fc00::ffff",
        "family='ipv6' address='fc00::1'"
    ));
    assert!(!far(
        "fc00::",
        "fc00::1:0",
        "family='ipv6' address='fc00::1'"
    ));
}

/// A line break would begin another line in the configuration of the DNS server.
#[test]
fn line_breaks_do_not_reach_the_dns_server() {
    for inner in [
        "<dns><txt name='a' value='b&#10;address=/x/1.2.3.4'/></dns>",
        "<dns><txt name='a&#10;b' value='c'/></dns>",
        "<dns><txt name='a' value='b&#13;c'/></dns>",
        "<dns><srv service='s&#10;' protocol='tcp'/></dns>",
        "<dns><srv service='s' protocol='tcp&#10;x'/></dns>",
        "<dns><srv service='s' protocol='tcp' domain='d&#10;x' target='t'/></dns>",
        "<dns><srv service='s' protocol='tcp' target='t&#10;x'/></dns>",
        "<dns><host ip='1.2.3.4'><hostname>a\nb</hostname></host></dns>",
        "<dns><forwarder domain='a&#10;b'/></dns>",
        "<domain name='a&#10;b'/>",
        "<ip address='10.0.0.1' prefix='24'><dhcp><host name='a&#10;b' ip='10.0.0.3'/></dhcp></ip>",
        "<ip address='10.0.0.1' prefix='24'><dhcp><host id='0&#10;1' name='a' ip='10.0.0.3'/></dhcp></ip>",
    ] {
        assert!(parse(inner).is_err(), "{inner}");
    }
}
