// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: network.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectNumOfNetworks", c"virConnectNumOfNetworks(conn)\n--\n\nCounts the active networks.", 1, Failure::MinusOne, vir_connect_num_of_networks),
    Function::new(c"virConnectListNetworks", c"virConnectListNetworks(conn)\n--\n\nLists the names of active networks.", 1, Failure::None, vir_connect_list_networks),
    Function::new(c"virConnectNumOfDefinedNetworks", c"virConnectNumOfDefinedNetworks(conn)\n--\n\nCounts the inactive networks that have a stored configuration.", 1, Failure::MinusOne, vir_connect_num_of_defined_networks),
    Function::new(c"virConnectListDefinedNetworks", c"virConnectListDefinedNetworks(conn)\n--\n\nLists the names of networks that are defined but inactive.", 1, Failure::None, vir_connect_list_defined_networks),
    Function::new(c"virConnectListAllNetworks", c"virConnectListAllNetworks(conn, flags)\n--\n\nLists networks, active and inactive, with handles to all of them.", 2, Failure::None, vir_connect_list_all_networks),
    Function::new(c"virNetworkLookupByName", c"virNetworkLookupByName(conn, name)\n--\n\nFinds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.", 2, Failure::None, vir_network_lookup_by_name),
    Function::new(c"virNetworkLookupByUUID", c"virNetworkLookupByUUID(conn, uuid)\n--\n\nFinds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.", 2, Failure::None, vir_network_lookup_by_uuid),
    Function::new(c"virNetworkLookupByUUIDString", c"virNetworkLookupByUUIDString(conn, uuid)\n--\n\nFinds a network by its UUID, given as text.", 2, Failure::None, vir_network_lookup_by_uuid_string),
    Function::new(c"virNetworkCreateXML", c"virNetworkCreateXML(conn, xmlDesc)\n--\n\nCreates a transient network from XML and starts it.", 2, Failure::None, vir_network_create_xml),
    Function::new(c"virNetworkCreateXMLFlags", c"virNetworkCreateXMLFlags(conn, xmlDesc, flags)\n--\n\nCreates a transient network from XML and starts it, with options.", 3, Failure::None, vir_network_create_xml_flags),
    Function::new(c"virNetworkDefineXML", c"virNetworkDefineXML(conn, xmlDesc)\n--\n\nStores a network's configuration without starting the network.", 2, Failure::None, vir_network_define_xml),
    Function::new(c"virNetworkDefineXMLFlags", c"virNetworkDefineXMLFlags(conn, xmlDesc, flags)\n--\n\nStores a network's configuration without starting the network, with options.", 3, Failure::None, vir_network_define_xml_flags),
    Function::new(c"virNetworkUndefine", c"virNetworkUndefine(network)\n--\n\nRemoves a network's stored configuration.", 1, Failure::MinusOne, vir_network_undefine),
    Function::new(c"virNetworkUpdate", c"virNetworkUpdate(network, command, section, parentIndex, xml, flags)\n--\n\nChanges one part of a network, of the running one, the stored one, or both.", 6, Failure::MinusOne, vir_network_update),
    Function::new(c"virNetworkCreate", c"virNetworkCreate(network)\n--\n\nStarts a network that is defined but inactive.", 1, Failure::MinusOne, vir_network_create),
    Function::new(c"virNetworkDestroy", c"virNetworkDestroy(network)\n--\n\nStops a network at once.", 1, Failure::MinusOne, vir_network_destroy),
    Function::new(c"virNetworkGetName", c"virNetworkGetName(network)\n--\n\nGives the name of a network.", 1, Failure::None, vir_network_get_name),
    Function::new(c"virNetworkGetUUID", c"virNetworkGetUUID(network)\n--\n\nGives the UUID of a network as bytes.", 1, Failure::None, vir_network_get_uuid),
    Function::new(c"virNetworkGetUUIDString", c"virNetworkGetUUIDString(network)\n--\n\nGives the UUID of a network as text.", 1, Failure::None, vir_network_get_uuid_string),
    Function::new(c"virNetworkGetXMLDesc", c"virNetworkGetXMLDesc(network, flags)\n--\n\nDescribes a network as XML.", 2, Failure::None, vir_network_get_xml_desc),
    Function::new(c"virNetworkGetBridgeName", c"virNetworkGetBridgeName(network)\n--\n\nGives the name of the bridge device that a network uses on the host.", 1, Failure::None, vir_network_get_bridge_name),
    Function::new(c"virNetworkGetAutostart", c"virNetworkGetAutostart(network)\n--\n\nTells whether a network is started together with the daemon.", 1, Failure::None, vir_network_get_autostart),
    Function::new(c"virNetworkSetAutostart", c"virNetworkSetAutostart(network, autostart)\n--\n\nChooses whether a network is started together with the daemon.", 2, Failure::MinusOne, vir_network_set_autostart),
    Function::new(c"virNetworkIsActive", c"virNetworkIsActive(net)\n--\n\nTells whether a network is running.", 1, Failure::MinusOne, vir_network_is_active),
    Function::new(c"virNetworkIsPersistent", c"virNetworkIsPersistent(net)\n--\n\nTells whether a network has a stored configuration, so that it outlives being stopped.", 1, Failure::MinusOne, vir_network_is_persistent),
    Function::new(c"virNetworkGetDHCPLeases", c"virNetworkGetDHCPLeases(network, mac, flags)\n--\n\nLists the addresses a network's DHCP server has handed out.", 3, Failure::None, vir_network_get_dhcp_leases),
    Function::new(c"virConnectNetworkEventRegisterAny", c"virConnectNetworkEventRegisterAny(conn, object, eventID, cbData)\n--\n\nRegisters a callback for one kind of network event.", 4, Failure::MinusOne, vir_connect_network_event_register_any),
    Function::new(c"virConnectNetworkEventDeregisterAny", c"virConnectNetworkEventDeregisterAny(conn, callbackID)\n--\n\nRemoves a network event callback.", 2, Failure::MinusOne, vir_connect_network_event_deregister_any),
    Function::new(c"virNetworkSetMetadata", c"virNetworkSetMetadata(network, type, metadata, key, uri, flags)\n--\n\nSets, replaces or removes a network's title, description or custom metadata element.", 6, Failure::MinusOne, vir_network_set_metadata),
    Function::new(c"virNetworkGetMetadata", c"virNetworkGetMetadata(network, type, uri, flags)\n--\n\nReads a network's title, description or custom metadata element.", 4, Failure::None, vir_network_get_metadata),
];

fn vir_connect_num_of_networks<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_networks()))
}

fn vir_connect_list_networks<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_networks()))
}

fn vir_connect_num_of_defined_networks<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_defined_networks()))
}

fn vir_connect_list_defined_networks<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_defined_networks()))
}

fn vir_connect_list_all_networks<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_networks(ConnectListAllNetworksFlags::of(flags))))
}

fn vir_network_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.network_lookup_by_name(&name)))
}

fn vir_network_lookup_by_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.uuid(1, "uuid")?;
    c.give(c.wait(|| conn.network_lookup_by_uuid(uuid)))
}

fn vir_network_lookup_by_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let uuid = c.text(1, "uuid")?;
    c.give(c.wait(|| conn.network_lookup_by_uuid_string(&uuid)))
}

fn vir_network_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    c.give(c.wait(|| conn.network_create_xml(&xml_desc)))
}

fn vir_network_create_xml_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.network_create_xml_flags(&xml_desc, NetworkCreateFlags::of(flags))))
}

fn vir_network_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    c.give(c.wait(|| conn.network_define_xml(&xml_desc)))
}

fn vir_network_define_xml_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.network_define_xml_flags(&xml_desc, NetworkDefineFlags::of(flags))))
}

fn vir_network_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(c.wait(|| network.undefine()))
}

fn vir_network_update<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let command = c.number(1)?;
    let section = c.number(2)?;
    let parent_index = c.number(3)?;
    let xml = c.text(4, "xml")?;
    let flags = c.number(5)?;
    c.give(c.wait(|| network.update(NetworkUpdateCommand::of(command), NetworkUpdateSection::of(section), parent_index, &xml, NetworkUpdateFlags::of(flags))))
}

fn vir_network_create<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(c.wait(|| network.create()))
}

fn vir_network_destroy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(c.wait(|| network.destroy()))
}

fn vir_network_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(network.name())
}

fn vir_network_get_uuid<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(network.uuid())
}

fn vir_network_get_uuid_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(network.uuid().to_string())
}

fn vir_network_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| network.xml_desc(NetworkXmlFlags::of(flags))))
}

fn vir_network_get_bridge_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give(c.wait(|| network.bridge_name()))
}

fn vir_network_get_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    c.give_truth(c.wait(|| network.autostart()))
}

fn vir_network_set_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let autostart = c.truth(1)?;
    c.give(c.wait(|| network.set_autostart(autostart)))
}

fn vir_network_is_active<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let net = c.object::<Network>(0)?;
    c.give_truth(c.wait(|| net.is_active()))
}

fn vir_network_is_persistent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let net = c.object::<Network>(0)?;
    c.give_truth(c.wait(|| net.is_persistent()))
}

fn vir_network_get_dhcp_leases<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let mac = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| network.dhcp_leases(mac.as_deref(), flags)))
}

fn vir_connect_network_event_register_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::register::<Network>(c)
}

fn vir_connect_network_event_deregister_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}

fn vir_network_set_metadata<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let type_ = c.number(1)?;
    let metadata = c.text_or_none(2)?;
    let key = c.text_or_none(3)?;
    let uri = c.text_or_none(4)?;
    let flags = c.number(5)?;
    c.give(c.wait(|| network.set_metadata(NetworkMetadataType::of(type_), metadata.as_deref(), key.as_deref(), uri.as_deref(), NetworkUpdateFlags::of(flags))))
}

fn vir_network_get_metadata<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let network = c.object::<Network>(0)?;
    let type_ = c.number(1)?;
    let uri = c.text_or_none(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| network.metadata(NetworkMetadataType::of(type_), uri.as_deref(), NetworkUpdateFlags::of(flags))))
}
