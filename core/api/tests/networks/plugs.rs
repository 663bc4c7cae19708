//! What ports are plugged into, by the kind of the network.

use polyvirt::{Network, NetworkXmlFlags, Result};

use crate::ports::{create, uuid};
use crate::{Turn, refusal};

fn network(turn: &Turn, inside: &str) -> Network {
    let text = format!("<network><name>v</name>{inside}</network>");
    turn.conn.network_create_xml(&text).unwrap()
}

/// The lines of a port's document behind its MAC address.
fn told(result: Result<String>) -> String {
    let text = result.unwrap();
    let (_, rest) = text
        .split_once("<mac address='52:54:00:7b:35:93'/>")
        .unwrap();
    let lines = rest.lines().map(str::trim);
    lines.filter(|line| *line != "</networkport>").collect()
}

#[test]
fn devices_are_handed_out_one_by_one() {
    let turn = Turn::take();
    let forward =
        "<forward mode='passthrough'><interface dev='e1'/><interface dev='e2'/></forward>";
    let network = network(&turn, forward);
    let plug = |dev: &str| format!("<plug type='direct' dev='{dev}' mode='passthrough'/>");
    assert_eq!(told(create(&network, 1, "")), plug("e1"));
    assert_eq!(told(create(&network, 2, "")), plug("e2"));
    assert_eq!(
        refusal(create(&network, 3, "")),
        "1 19 internal error: network 'v' requires exclusive access to interfaces, but none are \
         available"
    );
    let text = network.xml_desc(NetworkXmlFlags::empty()).unwrap();
    assert!(text.starts_with("<network connections='2'>"), "{text}");
    assert!(
        text.contains("<interface dev='e2' connections='1'/>"),
        "{text}"
    );
    network
        .port_lookup_by_uuid(uuid(1))
        .unwrap()
        .delete(0)
        .unwrap();
    assert_eq!(told(create(&network, 3, "")), plug("e1"));
}

#[test]
fn devices_that_guests_share_are_taken_in_turn() {
    let turn = Turn::take();
    let forward = "<forward mode='bridge'><interface dev='e1'/><interface dev='e2'/></forward>";
    let network = network(&turn, forward);
    for (number, dev) in [(1, "e1"), (2, "e2"), (3, "e1")] {
        let plug = format!("<plug type='direct' dev='{dev}' mode='bridge'/>");
        assert_eq!(told(create(&network, number, "")), plug);
    }
}

#[test]
fn each_guest_has_a_device_of_the_host_for_itself() {
    let turn = Turn::take();
    let forward = "<forward mode='hostdev' managed='yes'>\
        <address type='pci' domain='0' bus='3' slot='4' function='0'/></forward>";
    let network = network(&turn, forward);
    let text = told(create(&network, 1, ""));
    assert!(
        text.starts_with("<plug type='hostdev-pci' managed='yes'>"),
        "{text}"
    );
    assert!(text.contains("bus='0x03' slot='0x04'"), "{text}");
    assert!(create(&network, 2, "").is_err());
}

#[test]
fn groups_and_networks_add_what_ports_do_not_say() {
    let turn = Turn::take();
    let network = network(
        &turn,
        "<forward mode='bridge'/><bridge name='ob0'/><virtualport type='openvswitch'/>\
         <portgroup name='a' default='yes'><vlan><tag id='7'/></vlan></portgroup>\
         <portgroup name='b' trustGuestRxFilters='yes'><bandwidth><inbound average='100'/></bandwidth>\
         </portgroup>",
    );
    let text = told(create(&network, 1, ""));
    assert!(
        text.starts_with("<virtualport type='openvswitch'><parameters interfaceid='"),
        "{text}"
    );
    assert!(
        text.ends_with("<vlan><tag id='7'/></vlan><plug type='bridge' bridge='ob0'/>"),
        "{text}"
    );
    let text = create(&network, 2, "<vlan><tag id='5'/></vlan>").unwrap();
    assert!(text.contains("<tag id='5'/>"), "{text}");
    // The group stands before the MAC address, as documents are read in any order.
    let text = create(&network, 3, "<group>b</group>").unwrap();
    assert!(text.contains("<inbound average='100'/>"), "{text}");
    assert!(text.contains("<rxfilters trustGuest='yes'/>"), "{text}");
    assert!(!text.contains("<vlan>"), "{text}");
}

#[test]
fn switches_that_a_network_does_not_have_are_refused() {
    let turn = Turn::take();
    let network = network(&turn, "<bridge name='tb0'/>");
    assert_eq!(
        refusal(create(&network, 1, "<virtualport type='openvswitch'/>")),
        "67 19 unsupported configuration: <virtualport type='openvswitch'> not supported for \
         network 'v' which uses IP forwarding"
    );
}
