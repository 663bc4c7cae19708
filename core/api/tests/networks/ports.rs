//! Ports: as `virNetworkPort...` of libvirt 9.0.0's network driver answered.

use polyvirt::driver::params::network_port as field;
use polyvirt::{Network, NetworkPortCreateFlags as Flags, Result, TypedParam, TypedValue, Uuid};

use crate::{Turn, kind_of, refusal};

const NETWORK: &str = "<network><name>n</name><bridge name='tb0'/>\
    <ip address='10.77.0.1' prefix='24'/></network>";

/// A port with that end of its UUID.
pub(crate) fn port(number: u8, inside: &str) -> String {
    format!(
        "<networkport><uuid>{}</uuid><owner><name>vm</name>\
         <uuid>f54bf9a2-7c2b-4d6e-9c6f-6d5c6e6d7c7c</uuid></owner>\
         <mac address='52:54:00:7b:35:93'/>{inside}</networkport>",
        uuid(number)
    )
}

pub(crate) fn uuid(number: u8) -> Uuid {
    let text = format!("22111111-2222-3333-4444-5555555555{number:02}");
    text.parse().unwrap()
}

pub(crate) fn create(network: &Network, number: u8, inside: &str) -> Result<String> {
    let made = network.port_create_xml(&port(number, inside), Flags::empty())?;
    made.xml_desc(0)
}

#[test]
fn only_active_networks_have_ports() {
    let turn = Turn::take();
    let network = turn.conn.network_define_xml(NETWORK).unwrap();
    let inactive = "55 19 Requested operation is not valid: network 'n' is not active";
    assert_eq!(refusal(network.list_all_ports(0)), inactive);
    assert_eq!(refusal(create(&network, 31, "")), inactive);
    let unknown = "107 19 network port not found: \
        Network port with UUID 22111111-2222-3333-4444-555555555531 does not exist";
    assert_eq!(refusal(network.port_lookup_by_uuid(uuid(31))), unknown);
    network.create().unwrap();
    create(&network, 31, "").unwrap();
    assert_eq!(network.list_all_ports(0).unwrap().len(), 1);
    network.destroy().unwrap();
    network.create().unwrap();
    assert_eq!(network.list_all_ports(0).unwrap().len(), 0);
}

#[test]
fn a_port_is_made_found_described_and_deleted() {
    let turn = Turn::take();
    let network = turn.conn.network_create_xml(NETWORK).unwrap();
    let made = network
        .port_create_xml(&port(31, ""), Flags::VALIDATE)
        .unwrap();
    assert_eq!(made.uuid(), uuid(31));
    assert_eq!(made.network().name(), "n");
    let expected = "<networkport>
  <uuid>22111111-2222-3333-4444-555555555531</uuid>
  <owner>
    <name>vm</name>
    <uuid>f54bf9a2-7c2b-4d6e-9c6f-6d5c6e6d7c7c</uuid>
  </owner>
  <mac address='52:54:00:7b:35:93'/>
  <plug type='network' bridge='tb0'/>
</networkport>
";
    assert_eq!(made.xml_desc(0).unwrap(), expected);
    let found = network.port_lookup_by_uuid(uuid(31)).unwrap();
    assert_eq!(found.xml_desc(0).unwrap(), expected);
    assert_eq!(
        refusal(create(&network, 31, "")),
        "106 19 network port Network port with UUID 22111111-2222-3333-4444-555555555531 \
         already exists exists already"
    );
    found.delete(0).unwrap();
    let gone = "107 19 network port not found: \
        Network port with UUID 22111111-2222-3333-4444-555555555531 does not exist";
    assert_eq!(refusal(made.delete(0)), gone);
    assert_eq!(refusal(made.xml_desc(0)), gone);
    assert_eq!(refusal(made.parameters(0)), gone);
}

#[test]
fn what_is_wrong_is_refused() {
    let turn = Turn::take();
    let network = turn.conn.network_create_xml(NETWORK).unwrap();
    let made = |xml: &str, flags| network.port_create_xml(xml, flags);
    let none = Flags::empty();
    assert_eq!(
        refusal(made(&port(32, ""), Flags::from_bits_retain(4))),
        "8 19 unsupported flags (0x4) in function networkPortCreateXML"
    );
    assert_eq!(kind_of(made("<networkport/>", none)), (1, 19));
    assert_eq!(kind_of(made("<foo/>", none)), (27, 5));
    assert_eq!(kind_of(made("", none)), (35, 19));
    let unknown = port(32, "<bla/>");
    assert_eq!(kind_of(made(&unknown, Flags::VALIDATE)), (92, 5));
    made(&unknown, none).unwrap();
    let plugged = port(33, "<plug type='network' bridge='tb0'/>");
    assert_eq!(
        refusal(made(&plugged, none)),
        "8 19 invalid argument: Port reclaim not requested but plug type is not none"
    );
    made(&plugged, Flags::RECLAIM).unwrap();
    assert_eq!(
        refusal(made(&port(34, ""), Flags::RECLAIM)),
        "8 19 invalid argument: Port reclaim requested but plug type is none"
    );
    for (function, refused) in [
        ("networkListAllPorts", refusal(network.list_all_ports(1))),
        (
            "networkPortGetXMLDesc",
            refusal(network.port_lookup_by_uuid(uuid(33)).unwrap().xml_desc(1)),
        ),
        (
            "networkPortDelete",
            refusal(network.port_lookup_by_uuid(uuid(33)).unwrap().delete(1)),
        ),
    ] {
        let expected = format!("8 19 unsupported flags (0x1) in function {function}");
        assert_eq!(refused, expected);
    }
}

fn limits(pairs: &[(&'static str, u32)]) -> Vec<TypedParam> {
    let made = pairs
        .iter()
        .map(|(name, value)| TypedParam::new(*name, TypedValue::UInt(*value)).unwrap());
    made.collect()
}

fn told(port: &polyvirt::NetworkPort) -> Vec<(String, TypedValue)> {
    let all = port.parameters(0).unwrap();
    all.iter()
        .map(|param| (param.field().to_owned(), param.value().clone()))
        .collect()
}

#[test]
fn limits_of_traffic_can_be_changed() {
    let turn = Turn::take();
    let network = turn.conn.network_create_xml(NETWORK).unwrap();
    let port = network
        .port_create_xml(&port(31, ""), Flags::empty())
        .unwrap();
    assert_eq!(told(&port), []);
    let given = limits(&[
        (field::IN_AVERAGE, 10),
        (field::IN_PEAK, 20),
        (field::OUT_AVERAGE, 5),
    ]);
    port.set_parameters(&given, 0).unwrap();
    let number = |name: &str, value| (name.to_owned(), TypedValue::UInt(value));
    let incoming = |average, peak| {
        [
            number(field::IN_AVERAGE, average),
            number(field::IN_PEAK, peak),
            number(field::IN_FLOOR, 0),
            number(field::IN_BURST, 0),
        ]
    };
    let outgoing = [
        number(field::OUT_AVERAGE, 5),
        number(field::OUT_PEAK, 0),
        number(field::OUT_BURST, 0),
    ];
    assert_eq!(told(&port), [&incoming(10, 20)[..], &outgoing].concat());
    let text = port.xml_desc(0).unwrap();
    let written = "<bandwidth>\n    <inbound average='10' peak='20'/>\n    <outbound average='5'/>";
    assert!(text.contains(written), "{text}");
    // New limits take the place of all before.
    port.set_parameters(&limits(&[(field::IN_AVERAGE, 30)]), 0)
        .unwrap();
    assert_eq!(told(&port), incoming(30, 0));
    // Without an average there is no limit, whatever the peak.
    port.set_parameters(&limits(&[(field::IN_PEAK, 7)]), 0)
        .unwrap();
    assert_eq!(told(&port), []);
    let unknown = limits(&[("inbound.bla", 1)]);
    assert_eq!(kind_of(port.set_parameters(&unknown, 0)), (74, 0));
    assert_eq!(
        refusal(port.set_parameters(&[], 1)),
        "8 19 unsupported flags (0x1) in function networkPortSetParameters"
    );
}

#[test]
fn no_more_is_guaranteed_than_the_network_has() {
    let turn = Turn::take();
    let network = turn.conn.network_create_xml(NETWORK).unwrap();
    let floor = "<bandwidth><inbound average='9' floor='50'/></bandwidth>";
    assert_eq!(
        refusal(create(&network, 31, floor)),
        "84 19 Operation not supported: Invalid use of 'floor' on interface with MAC address \
         52:54:00:7b:35:93 - network 'n' has no inbound QoS set"
    );
    let limited = "<network><name>k</name><bridge name='tb1'/>\
        <bandwidth><inbound average='80' peak='100'/></bandwidth></network>";
    let network = turn.conn.network_create_xml(limited).unwrap();
    let text = create(&network, 31, floor).unwrap();
    assert!(text.contains("<bandwidth classID='3'>"), "{text}");
    let text = create(&network, 32, floor).unwrap();
    assert!(text.contains("<bandwidth classID='4'>"), "{text}");
    assert_eq!(
        refusal(create(&network, 33, floor)),
        "55 19 Requested operation is not valid: Cannot plug '52:54:00:7b:35:93' interface into \
         'tb1' because it would overcommit 'peak' on network 'k'"
    );
    let port = network.port_lookup_by_uuid(uuid(31)).unwrap();
    let more = limits(&[(field::IN_FLOOR, 60)]);
    assert_eq!(kind_of(port.set_parameters(&more, 0)), (55, 19));
    let text = port.xml_desc(0).unwrap();
    assert!(text.contains("floor='50'"), "it stays as it was: {text}");
    let none = limits(&[(field::IN_FLOOR, 0)]);
    port.set_parameters(&none, 0).unwrap();
    create(&network, 33, floor).unwrap();
}
