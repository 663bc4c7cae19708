//! What the published documents do not show.

use polyvirt_driver::ErrorNumber;

use super::{Contents, Files, is_needed};
use crate::testing::network;

fn contents(rest: &str) -> Contents {
    let files = Files::within("/d", "lab");
    Contents::of(&network(rest), &files, Some("/run/lab.pid")).unwrap()
}

fn has(rest: &str, line: &str) -> bool {
    contents(rest)
        .configuration
        .lines()
        .any(|other| other == line)
}

const ADDRESS: &str = "<ip address='10.1.2.1' prefix='24'/>";

#[test]
fn an_isolated_network_tells_no_way_out() {
    for line in [
        "dhcp-option=3",
        "no-resolv",
        "ra-param=*,0,0",
        "pid-file=/run/lab.pid",
    ] {
        assert!(has(ADDRESS, line), "{line}");
    }
    let routed = format!("<forward mode='route'/>{ADDRESS}");
    assert!(!has(&routed, "no-resolv"));
}

#[test]
fn names_can_be_left_to_others() {
    let rest = format!("<dns enable='no'/>{ADDRESS}");
    assert!(has(&rest, "port=0"));
    assert!(!contents(&rest).configuration.contains("addn-hosts"));
    assert!(!is_needed(&network(&rest)));
    assert!(is_needed(&network(ADDRESS)));
    assert!(!is_needed(&network("")));
}

#[test]
fn names_without_a_domain_can_stay_here() {
    let rest = format!("<dns forwardPlainNames='no'/>{ADDRESS}");
    assert!(has(&rest, "domain-needed") && has(&rest, "local=//"));
}

#[test]
fn names_of_hosts_are_on_one_line_each() {
    let hosts = "<host ip='10.1.2.9'><hostname>a</hostname><hostname>b.lab</hostname></host><host ip='fc00::1'><hostname>c</hostname></host>";
    let rest = format!("<dns>{hosts}</dns>{ADDRESS}");
    assert_eq!(contents(&rest).names, "10.1.2.9\ta\tb.lab\nfc00::1\tc\n");
}

#[test]
fn a_value_cannot_begin_another_line() {
    let mut network = network(&format!(
        "<domain name='x'/><dns><txt name='a' value='b'/></dns>{ADDRESS}"
    ));
    let files = Files::within("/d", "lab");
    let hostile = "x\ndhcp-script=/tmp/evil".to_owned();
    network.domain.as_mut().unwrap().name = Some(hostile.clone());
    let error = Contents::of(&network, &files, None).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
    network.domain = None;
    network.dns.as_mut().unwrap().txt[0].value = hostile.clone();
    assert!(Contents::of(&network, &files, None).is_err());
    network.dns = None;
    assert!(Contents::of(&network, &files, None).is_ok());
    network.name = hostile;
    assert!(Contents::of(&network, &files, None).is_err());
}

#[test]
fn a_server_knows_one_range_of_each_family() {
    let dhcp = |net: &str| {
        format!(
            "<ip address='{net}.1' prefix='24'><dhcp><range start='{net}.2' end='{net}.9'/></dhcp></ip>"
        )
    };
    let twice = network(&(dhcp("10.1.2") + &dhcp("10.1.3")));
    let error = Contents::of(&twice, &Files::within("/d", "lab"), None).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
    assert!(error.message().contains("10.1.3.1"), "{error}");
}

#[test]
fn reverse_names_stay_here_where_the_prefix_has_a_domain() {
    let rest = |prefix| format!("<ip address='10.1.2.1' prefix='{prefix}' localPtr='yes'/>");
    assert!(has(&rest(16), "local=/1.10.in-addr.arpa/"));
    let odd = network(&rest(20));
    let error = Contents::of(&odd, &Files::within("/d", "lab"), None).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
}

#[test]
fn a_service_that_nobody_offers_has_a_name_alone() {
    let rest = format!("<dns><srv service='s' protocol='tcp' target='.' port='9'/></dns>{ADDRESS}");
    assert!(has(&rest, "srv-host=_s._tcp"));
}

#[test]
fn hosts_may_be_known_by_name() {
    let rest = "<ip address='10.1.2.1' prefix='24'><dhcp><host name='web' ip='10.1.2.9'><lease expiry='2' unit='hours'/></host></dhcp></ip>";
    assert_eq!(contents(rest).hosts, "web,10.1.2.9,2h\n");
    assert!(has(rest, "dhcp-range=10.1.2.1,static"));
}
