//! What anybody may ask of networks: all but starting one whose bridge the host has to make.

use anyhow::{Context, Result};
use polyvirt::{
    Connect, ConnectListAllNetworksFlags as List, ErrorNumber, Network, NetworkCreateFlags,
    NetworkDefineFlags, NetworkMetadataType, NetworkPort, NetworkPortCreateFlags,
    NetworkUpdateFlags, NetworkXmlFlags, TypedParam, TypedValue,
};
use tempfile::TempDir;
use uuid::Uuid;

/// A network on a bridge that is there: nothing is done for it on the host.
const BRIDGED: &str =
    "<network><name>bridged</name><forward mode='bridge'/><bridge name='br0'/></network>";
/// One with a bridge of its own.
const OWN: &str = "<network><name>own</name><ip address='10.6.0.1' prefix='24'/></network>";

fn opened() -> Result<(TempDir, Connect)> {
    let root = tempfile::tempdir()?;
    let conn = Connect::open(&*format!("network:///embed?root={}", root.path().display()))?;
    Ok((root, conn))
}

#[test]
fn networks_are_counted_listed_and_found() -> Result<()> {
    let (_root, conn) = opened()?;
    let own = conn.network_define_xml_flags(OWN, NetworkDefineFlags::VALIDATE)?;
    let passing = conn.network_create_xml_flags(BRIDGED, NetworkCreateFlags::VALIDATE)?;
    assert_eq!(conn.num_of_networks()?, 1);
    assert_eq!(conn.list_networks()?, ["bridged"]);
    assert_eq!(conn.num_of_defined_networks()?, 1);
    assert_eq!(conn.list_defined_networks()?, ["own"]);
    let transient = conn.list_all_networks(List::TRANSIENT)?;
    assert_eq!(
        transient.iter().map(Network::uuid).collect::<Vec<_>>(),
        [passing.uuid()]
    );
    assert_eq!(conn.network_lookup_by_uuid(own.uuid())?.name(), "own");
    assert!(own.is_persistent()? && !own.is_active()?);
    assert!(passing.is_active()? && !passing.is_persistent()?);
    assert_eq!(own.bridge_name()?, "virbr0");
    assert!(!own.autostart()?);
    own.set_autostart(true)?;
    assert!(own.autostart()?);
    passing.destroy()?;
    let gone = conn.network_lookup_by_uuid(passing.uuid()).err();
    assert_eq!(
        gone.context("it was found")?.code(),
        ErrorNumber::NO_NETWORK
    );
    own.undefine()?;
    assert_eq!(conn.list_all_networks(List::empty())?.len(), 0);
    Ok(())
}

#[test]
fn what_is_noted_with_a_network_is_kept() -> Result<()> {
    let (root, conn) = opened()?;
    let network = conn.network_define_xml(OWN)?;
    let none = NetworkUpdateFlags::empty();
    let (kind, uri) = (NetworkMetadataType::ELEMENT, Some("http://example.org/one"));
    let missing = network.metadata(kind, uri, none).err();
    let code = missing.context("there is some")?.code();
    assert_eq!(code, ErrorNumber::NO_NETWORK_METADATA);
    network.set_metadata(kind, Some("<note>kept</note>"), Some("one"), uri, none)?;
    let title = NetworkMetadataType::TITLE;
    network.set_metadata(title, Some("a title"), None, None, none)?;
    drop((network, conn));
    let conn = Connect::open(&*format!("network:///embed?root={}", root.path().display()))?;
    let network = conn.network_lookup_by_name("own")?;
    assert!(network.metadata(kind, uri, none)?.contains("kept"));
    assert_eq!(network.metadata(title, None, none)?, "a title");
    network.set_metadata(kind, None, Some("one"), uri, none)?;
    assert!(
        !network
            .xml_desc(NetworkXmlFlags::INACTIVE)?
            .contains("kept")
    );
    Ok(())
}

#[test]
fn guests_are_plugged_in_and_out() -> Result<()> {
    let (root, conn) = opened()?;
    let network = conn.network_define_xml(BRIDGED)?;
    let owner = Uuid::from_u128(7);
    let port = format!(
        "<networkport><owner><name>guest</name><uuid>{owner}</uuid></owner>
         <mac address='52:54:00:00:00:07'/></networkport>"
    );
    let refused = network.port_create_xml(&port, NetworkPortCreateFlags::empty());
    let code = refused.err().context("it is not active")?.code();
    assert_eq!(code, ErrorNumber::OPERATION_INVALID);
    network.create()?;
    let made = network.port_create_xml(&port, NetworkPortCreateFlags::VALIDATE)?;
    assert!(
        made.xml_desc(0)?
            .contains("<plug type='bridge' bridge='br0'")
    );
    let average = TypedParam::new("inbound.average", TypedValue::UInt(1000))?;
    made.set_parameters(&[average], 0)?;
    assert!(
        made.parameters(0)?.iter().any(|one| {
            one.field() == "inbound.average" && *one.value() == TypedValue::UInt(1000)
        })
    );
    let uuid = made.uuid();
    drop((made, network, conn));
    // Whoever opens the root again finds it.
    let conn = Connect::open(&*format!("network:///embed?root={}", root.path().display()))?;
    let network = conn.network_lookup_by_name("bridged")?;
    let ports = network.list_all_ports(0)?;
    assert_eq!(
        ports.iter().map(NetworkPort::uuid).collect::<Vec<_>>(),
        [uuid]
    );
    let found = network.port_lookup_by_uuid(uuid)?;
    assert_eq!(found.network().name(), "bridged");
    found.delete(0)?;
    assert_eq!(network.list_all_ports(0)?.len(), 0);
    let gone = network.port_lookup_by_uuid(uuid).err();
    assert_eq!(
        gone.context("it was found")?.code(),
        ErrorNumber::NO_NETWORK_PORT
    );
    network.destroy()?;
    Ok(())
}
