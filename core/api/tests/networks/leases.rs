//! Leases of the DHCP server that a network would have.

use std::time::{SystemTime, UNIX_EPOCH};

use polyvirt::records::NetworkDhcpLease;
use polyvirt::{
    DomainCreateFlags, DomainGetHostnameFlags, DomainInterfaceAddressesSource, IpAddrType,
};

use crate::{Turn, refusal};

/// A guest with one interface on network `d`.
fn guest(name: &str, mac: &str) -> String {
    format!(
        "<domain type='test'><name>{name}</name><memory>8192</memory><os><type>hvm</type></os>\
         <devices><interface type='network'><mac address='{mac}'/><source network='d'/></interface>\
         </devices></domain>"
    )
}

const NETWORK: &str = "<network><name>d</name><bridge name='tb0'/>\
    <ip address='10.9.0.1' netmask='255.255.255.0'><dhcp>\
    <range start='10.9.0.1' end='10.9.0.4'/>\
    <host mac='52:54:00:00:00:03' name='kept' ip='10.9.0.2'><lease expiry='0'/></host>\
    </dhcp></ip>\
    <ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::10' end='fd00::20'/>\
    </dhcp></ip></network>";

fn addresses(leases: &[NetworkDhcpLease]) -> Vec<&str> {
    leases.iter().map(|lease| lease.ipaddr.as_str()).collect()
}

#[test]
fn running_guests_have_leases_that_stay() {
    let turn = Turn::take();
    let conn = &turn.conn;
    let network = conn.network_create_xml(NETWORK).unwrap();
    assert_eq!(network.dhcp_leases(None, 0).unwrap(), []);
    let start = |name: &str, mac: &str| {
        let text = guest(name, mac);
        conn.domain_create_xml(&text, DomainCreateFlags::empty())
            .unwrap()
    };
    let first = start("a", "52:54:00:00:00:01");
    let second = start("b", "52:54:00:00:00:02");
    let third = start("c", "52:54:00:00:00:03");
    // The host's own address and the one that is kept for the third are not given to others.
    let all = network.dhcp_leases(None, 0).unwrap();
    let expected = [
        "10.9.0.3", "fd00::10", "10.9.0.4", "fd00::11", "10.9.0.2", "fd00::12",
    ];
    assert_eq!(addresses(&all), expected);
    first.destroy().unwrap();
    assert_eq!(
        addresses(&network.dhcp_leases(None, 0).unwrap()),
        expected[2..]
    );
    // The pool is used up, so that the one that has gone makes room.
    let fourth = start("e", "52:54:00:00:00:04");
    let all = network.dhcp_leases(Some("52:54:00:00:00:04"), 0).unwrap();
    assert_eq!(addresses(&all)[0], "10.9.0.3");
    for guest in [second, third, fourth] {
        guest.destroy().unwrap();
    }
}

#[test]
fn a_lease_says_all_about_its_guest() {
    let turn = Turn::take();
    let conn = &turn.conn;
    let network = conn.network_create_xml(NETWORK).unwrap();
    for (name, mac) in [("a", "52:54:00:00:00:01"), ("c", "52:54:00:00:00:03")] {
        conn.domain_create_xml(&guest(name, mac), DomainCreateFlags::empty())
            .unwrap();
    }
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let now = i64::try_from(now).unwrap();
    let all = network.dhcp_leases(Some("52:54:00:00:00:01"), 0).unwrap();
    let [v4, v6] = all.as_slice() else {
        panic!("{all:?}");
    };
    assert!((now + 1800..now + 3660).contains(&v4.expirytime), "{v4:?}");
    let expected = NetworkDhcpLease {
        iface: "tb0".to_owned(),
        expirytime: v4.expirytime,
        type_: IpAddrType::IPV4,
        mac: Some("52:54:00:00:00:01".to_owned()),
        iaid: None,
        ipaddr: "10.9.0.3".to_owned(),
        prefix: 24,
        hostname: Some("ahost".to_owned()),
        clientid: Some("01:52:54:00:00:00:01".to_owned()),
    };
    assert_eq!(*v4, expected);
    assert_eq!((v6.type_, v6.prefix), (IpAddrType::IPV6, 64));
    assert_eq!(v6.iaid.as_deref(), Some("1"));
    let client = Some("00:03:00:01:52:54:00:00:00:01");
    assert_eq!(v6.clientid.as_deref(), client);
    let kept = network.dhcp_leases(Some("52:54:00:00:00:03"), 0).unwrap();
    assert_eq!(kept[0].hostname.as_deref(), Some("kept"));
    assert_eq!(kept[0].expirytime, 0, "it lasts for ever");
    for name in ["a", "c"] {
        conn.domain_lookup_by_name(name).unwrap().destroy().unwrap();
    }
}

#[test]
fn a_guest_says_the_same_of_its_addresses() {
    let turn = Turn::take();
    let guest = turn.conn.domain_lookup_by_name("test").unwrap();
    let said = guest
        .interface_addresses(DomainInterfaceAddressesSource::LEASE, 0)
        .unwrap();
    let network = turn.conn.network_lookup_by_name("default").unwrap();
    let leases = network.dhcp_leases(None, 0).unwrap();
    assert_eq!(said[0].addrs[0].addr, leases[0].ipaddr);
    assert_eq!(said[0].addrs[0].prefix, leases[0].prefix);
    assert_eq!(
        guest.hostname(DomainGetHostnameFlags::empty()).unwrap(),
        leases[0].hostname.clone().unwrap()
    );
}

#[test]
fn who_asks_in_vain_is_told_why() {
    let turn = Turn::take();
    let network = turn.conn.network_define_xml(NETWORK).unwrap();
    assert_eq!(network.dhcp_leases(None, 0).unwrap(), []);
    assert_eq!(
        refusal(network.dhcp_leases(Some("zz"), 0)),
        "44 19 invalid MAC address: zz"
    );
    assert_eq!(
        refusal(network.dhcp_leases(None, 1)),
        "8 19 unsupported flags (0x1) in function networkGetDHCPLeases"
    );
    network.undefine().unwrap();
    assert!(refusal(network.dhcp_leases(None, 0)).starts_with("43 12 Network not found: "));
}
