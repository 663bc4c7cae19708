// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: network.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectNumOfNetworks", vir_connect_num_of_networks),
    ("virConnectListNetworks", vir_connect_list_networks),
    ("virConnectNumOfDefinedNetworks", vir_connect_num_of_defined_networks),
    ("virConnectListDefinedNetworks", vir_connect_list_defined_networks),
    ("virConnectListAllNetworks", vir_connect_list_all_networks),
    ("virNetworkLookupByName", vir_network_lookup_by_name),
    ("virNetworkLookupByUUID", vir_network_lookup_by_uuid),
    ("virNetworkLookupByUUIDString", vir_network_lookup_by_uuid_string),
    ("virNetworkCreateXML", vir_network_create_xml),
    ("virNetworkCreateXMLFlags", vir_network_create_xml_flags),
    ("virNetworkDefineXML", vir_network_define_xml),
    ("virNetworkDefineXMLFlags", vir_network_define_xml_flags),
    ("virNetworkUndefine", vir_network_undefine),
    ("virNetworkUpdate", vir_network_update),
    ("virNetworkCreate", vir_network_create),
    ("virNetworkDestroy", vir_network_destroy),
    ("virNetworkGetName", vir_network_get_name),
    ("virNetworkGetUUID", vir_network_get_uuid),
    ("virNetworkGetUUIDString", vir_network_get_uuid_string),
    ("virNetworkGetXMLDesc", vir_network_get_xml_desc),
    ("virNetworkGetBridgeName", vir_network_get_bridge_name),
    ("virNetworkGetAutostart", vir_network_get_autostart),
    ("virNetworkSetAutostart", vir_network_set_autostart),
    ("virNetworkIsActive", vir_network_is_active),
    ("virNetworkIsPersistent", vir_network_is_persistent),
    ("virNetworkGetDHCPLeases", vir_network_get_dhcp_leases),
    ("virConnectNetworkEventRegisterAny", vir_connect_network_event_register_any),
    ("virConnectNetworkEventDeregisterAny", vir_connect_network_event_deregister_any),
    ("virNetworkSetMetadata", vir_network_set_metadata),
    ("virNetworkGetMetadata", vir_network_get_metadata),
];

fn vir_connect_num_of_networks(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_networks())
}

fn vir_connect_list_networks(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_networks())
}

fn vir_connect_num_of_defined_networks(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_defined_networks())
}

fn vir_connect_list_defined_networks(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_defined_networks())
}

fn vir_connect_list_all_networks(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_networks(ConnectListAllNetworksFlags::of(flags)))
}

fn vir_network_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.network_lookup_by_name(&name))
}

fn vir_network_lookup_by_uuid(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.uuid("uuid")?;
    c.give(conn.network_lookup_by_uuid(uuid))
}

fn vir_network_lookup_by_uuid_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let uuid = c.text("uuid")?;
    c.give(conn.network_lookup_by_uuid_string(&uuid))
}

fn vir_network_create_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    c.give(conn.network_create_xml(&xml_desc))
}

fn vir_network_create_xml_flags(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.network_create_xml_flags(&xml_desc, NetworkCreateFlags::of(flags)))
}

fn vir_network_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    c.give(conn.network_define_xml(&xml_desc))
}

fn vir_network_define_xml_flags(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.network_define_xml_flags(&xml_desc, NetworkDefineFlags::of(flags)))
}

fn vir_network_undefine(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.undefine())
}

fn vir_network_update(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let command = c.number()?;
    let section = c.number()?;
    let parent_index = c.number()?;
    let xml = c.text("xml")?;
    let flags = c.number()?;
    c.give(network.update(NetworkUpdateCommand::of(command), NetworkUpdateSection::of(section), parent_index, &xml, NetworkUpdateFlags::of(flags)))
}

fn vir_network_create(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.create())
}

fn vir_network_destroy(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.destroy())
}

fn vir_network_get_name(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.name())
}

fn vir_network_get_uuid(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.uuid())
}

fn vir_network_get_uuid_string(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.uuid().to_string())
}

fn vir_network_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let flags = c.number()?;
    c.give(network.xml_desc(NetworkXmlFlags::of(flags)))
}

fn vir_network_get_bridge_name(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.bridge_name())
}

fn vir_network_get_autostart(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    c.give(network.autostart())
}

fn vir_network_set_autostart(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let autostart = c.truth()?;
    c.give(network.set_autostart(autostart))
}

fn vir_network_is_active(c: &mut Call<'_>) -> Outcome {
    let net = c.object::<Network>()?;
    c.give(net.is_active())
}

fn vir_network_is_persistent(c: &mut Call<'_>) -> Outcome {
    let net = c.object::<Network>()?;
    c.give(net.is_persistent())
}

fn vir_network_get_dhcp_leases(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let mac = c.text_or_none()?;
    let flags = c.number()?;
    c.give(network.dhcp_leases(mac.as_deref(), flags))
}

fn vir_connect_network_event_register_any(c: &mut Call<'_>) -> Outcome {
    event::register::<Network>(c)
}

fn vir_connect_network_event_deregister_any(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}

fn vir_network_set_metadata(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let type_ = c.number()?;
    let metadata = c.text_or_none()?;
    let key = c.text_or_none()?;
    let uri = c.text_or_none()?;
    let flags = c.number()?;
    c.give(network.set_metadata(NetworkMetadataType::of(type_), metadata.as_deref(), key.as_deref(), uri.as_deref(), NetworkUpdateFlags::of(flags)))
}

fn vir_network_get_metadata(c: &mut Call<'_>) -> Outcome {
    let network = c.object::<Network>()?;
    let type_ = c.number()?;
    let uri = c.text_or_none()?;
    let flags = c.number()?;
    c.give(network.metadata(NetworkMetadataType::of(type_), uri.as_deref(), NetworkUpdateFlags::of(flags)))
}
