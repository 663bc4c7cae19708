//! Titles, descriptions and applications' own elements of networks, which libvirt has since 9.7.

use std::sync::{Arc, Mutex};

use polyvirt::events::NetworkEvent;
use polyvirt::{
    NetworkEventId, NetworkMetadataType as Kind, NetworkUpdateFlags as Flags, NetworkXmlFlags,
};

use crate::{Turn, refusal};

const URI: &str = "urn:example";

#[test]
fn each_configuration_has_its_own() {
    let turn = Turn::take();
    let text = "<network><name>m</name><title>old</title></network>";
    let network = turn.conn.network_define_xml(text).unwrap();
    network.create().unwrap();
    let none = Flags::empty();
    let title = |flags| network.metadata(Kind::TITLE, None, flags);
    network
        .set_metadata(Kind::TITLE, Some("live"), None, None, Flags::LIVE)
        .unwrap();
    assert_eq!(title(Flags::CONFIG).unwrap(), "old");
    assert_eq!(title(Flags::LIVE).unwrap(), "live");
    assert_eq!(title(none).unwrap(), "live");
    let both = Flags::LIVE | Flags::CONFIG;
    network
        .set_metadata(
            Kind::ELEMENT,
            Some("<a b='1'/>"),
            Some("x"),
            Some(URI),
            both,
        )
        .unwrap();
    let element = |flags| network.metadata(Kind::ELEMENT, Some(URI), flags);
    assert_eq!(element(Flags::CONFIG).unwrap(), "<a b=\"1\"/>");
    let text = network.xml_desc(NetworkXmlFlags::INACTIVE).unwrap();
    assert!(
        text.contains("<x:a xmlns:x=\"urn:example\" b=\"1\"/>"),
        "{text}"
    );
    network
        .set_metadata(Kind::TITLE, None, None, None, both)
        .unwrap();
    let missing = "111 19 metadata not found: Requested metadata element is not present";
    assert_eq!(refusal(title(none)), missing);
    network.destroy().unwrap();
    assert_eq!(element(none).unwrap(), "<a b=\"1\"/>");
}

#[test]
fn what_is_wrong_is_refused() {
    let turn = Turn::take();
    let network = turn.conn.network_lookup_by_name("default").unwrap();
    let set = |kind, text, key, uri, flags| network.set_metadata(kind, text, key, uri, flags);
    let none = Flags::empty();
    for (refused, expected) in [
        (
            refusal(set(Kind::TITLE, Some("a\nb"), None, None, none)),
            "8 19 metadata title can't contain newlines",
        ),
        (
            refusal(set(Kind::ELEMENT, Some("<a/>"), Some("x"), None, none)),
            "8 19 uri in virNetworkSetMetadata must not be NULL",
        ),
        (
            refusal(set(Kind::TITLE, Some("a"), Some("x"), None, none)),
            "8 19 key in virNetworkSetMetadata must be NULL",
        ),
        (
            refusal(set(Kind(7), Some("a"), None, None, none)),
            "8 19 invalid argument: unknown metadata type '7'",
        ),
        (
            refusal(network.metadata(Kind::TITLE, None, Flags::LIVE | Flags::CONFIG)),
            "8 19 Flags 'VIR_NETWORK_UPDATE_AFFECT_LIVE' and 'VIR_NETWORK_UPDATE_AFFECT_CONFIG' \
             are mutually exclusive",
        ),
        (
            refusal(network.metadata(Kind::TITLE, None, Flags::from_bits_retain(8))),
            "8 12 unsupported flags (0x8) in function testNetworkGetMetadata",
        ),
    ] {
        assert_eq!(refused, expected);
    }
    let transient = turn
        .conn
        .network_create_xml("<network><name>t</name></network>")
        .unwrap();
    assert_eq!(
        refusal(transient.set_metadata(Kind::TITLE, Some("a"), None, None, Flags::CONFIG)),
        "55 19 Requested operation is not valid: \
         transient networks do not have any persistent config"
    );
    network.destroy().unwrap();
    assert_eq!(
        refusal(set(Kind::TITLE, Some("a"), None, None, Flags::LIVE)),
        "55 19 Requested operation is not valid: network is not running"
    );
}

#[test]
fn listeners_hear_of_changes() {
    let turn = Turn::take();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&heard);
    turn.conn
        .on_network_event(
            NetworkEventId::METADATA_CHANGE,
            None,
            move |network, event| {
                if let NetworkEvent::MetadataChange { type_, nsuri } = event {
                    let network = network.name().to_owned();
                    note.lock().unwrap().push((network, *type_, nsuri.clone()));
                }
            },
        )
        .unwrap();
    let network = turn.conn.network_lookup_by_name("default").unwrap();
    let none = Flags::empty();
    network
        .set_metadata(Kind::DESCRIPTION, Some("d"), None, None, none)
        .unwrap();
    network
        .set_metadata(Kind::ELEMENT, Some("<a/>"), Some("x"), Some(URI), none)
        .unwrap();
    let name = || "default".to_owned();
    let expected = [
        (name(), Kind::DESCRIPTION, None),
        (name(), Kind::ELEMENT, Some(URI.to_owned())),
    ];
    let start = std::time::Instant::now();
    while heard.lock().unwrap().len() < expected.len() {
        assert!(start.elapsed().as_secs() < 10, "{heard:?}");
        std::thread::yield_now();
    }
    assert_eq!(*heard.lock().unwrap(), expected);
}
