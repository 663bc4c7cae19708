// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: network.

use crate::prelude::*;

/// Gives the connection a network handle belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetConnect(network: *mut VirNetwork) -> *mut VirConnect {
    call("virNetworkGetConnect", |call| unsafe {
        let network = call.handle(network)?;
        Ok(connection(network).as_ptr())
    })
}

/// Counts the active networks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfNetworks(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfNetworks", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_networks()?;
        Ok(result as _)
    })
}

/// Lists the names of active networks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListNetworks(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListNetworks", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_networks()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Counts the inactive networks that have a stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedNetworks(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfDefinedNetworks", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_defined_networks()?;
        Ok(result as _)
    })
}

/// Lists the names of networks that are defined but inactive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedNetworks(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListDefinedNetworks", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_defined_networks()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists networks, active and inactive, with handles to all of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNetworks(conn: *mut VirConnect, nets: *mut *mut *mut VirNetwork, flags: c_uint) -> c_int {
    call("virConnectListAllNetworks", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(nets);
        let new_nets = conn.list_all_networks(ConnectListAllNetworksFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(nets, new_nets, &connection(conn));
        Ok(count)
    })
}

/// Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirNetwork {
    call("virNetworkLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByUUID(conn: *mut VirConnect, uuid: *const c_uchar) -> *mut VirNetwork {
    call("virNetworkLookupByUUID", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_lookup_by_uuid(call.uuid(uuid, "uuid")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a network by its UUID, given as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkLookupByUUIDString(conn: *mut VirConnect, uuid: *const c_char) -> *mut VirNetwork {
    call("virNetworkLookupByUUIDString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_lookup_by_uuid_string(call.text(uuid, "uuidstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Creates a transient network from XML and starts it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreateXML(conn: *mut VirConnect, xml_desc: *const c_char) -> *mut VirNetwork {
    call("virNetworkCreateXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_create_xml(call.text(xml_desc, "xmlDesc")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Creates a transient network from XML and starts it, with options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreateXMLFlags(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirNetwork {
    call("virNetworkCreateXMLFlags", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_create_xml_flags(call.text(xml_desc, "xmlDesc")?, NetworkCreateFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a network's configuration without starting the network.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDefineXML(conn: *mut VirConnect, xml_desc: *const c_char) -> *mut VirNetwork {
    call("virNetworkDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_define_xml(call.text(xml_desc, "xml")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Stores a network's configuration without starting the network, with options.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDefineXMLFlags(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirNetwork {
    call("virNetworkDefineXMLFlags", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.network_define_xml_flags(call.text(xml_desc, "xml")?, NetworkDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes a network's stored configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkUndefine(network: *mut VirNetwork) -> c_int {
    call("virNetworkUndefine", |call| unsafe {
        let network = call.handle(network)?;
        network.undefine()?;
        Ok(0)
    })
}

/// Changes one part of a network, of the running one, the stored one, or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkUpdate(network: *mut VirNetwork, command: c_uint, section: c_uint, parent_index: c_int, xml: *const c_char, flags: c_uint) -> c_int {
    call("virNetworkUpdate", |call| unsafe {
        let network = call.handle(network)?;
        network.update(NetworkUpdateCommand(command as i32), NetworkUpdateSection(section as i32), parent_index as _, call.text(xml, "xml")?, NetworkUpdateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Starts a network that is defined but inactive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkCreate(network: *mut VirNetwork) -> c_int {
    call("virNetworkCreate", |call| unsafe {
        let network = call.handle(network)?;
        network.create()?;
        Ok(0)
    })
}

/// Stops a network at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDestroy(network: *mut VirNetwork) -> c_int {
    call("virNetworkDestroy", |call| unsafe {
        let network = call.handle(network)?;
        network.destroy()?;
        Ok(0)
    })
}

/// Adds a reference to a network handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkRef(network: *mut VirNetwork) -> c_int {
    call("virNetworkRef", |call| unsafe {
        let network = call.handle(network)?;
        call.keep(network)
    })
}

/// Gives back a reference to a network handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkFree(network: *mut VirNetwork) -> c_int {
    call("virNetworkFree", |call| unsafe {
        let network = call.handle(network)?;
        call.release(network)
    })
}

/// Gives the name of a network.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetName(network: *mut VirNetwork) -> *const c_char {
    call("virNetworkGetName", |call| unsafe {
        let network = call.handle(network)?;
        lend(network, 0, network.name())
    })
}

/// Gives the UUID of a network as bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetUUID(network: *mut VirNetwork, uuid: *mut c_uchar) -> c_int {
    call("virNetworkGetUUID", |call| unsafe {
        let network = call.handle(network)?;
        call.required(uuid, "uuid")?;
        fill_uuid(uuid, network.uuid())
    })
}

/// Gives the UUID of a network as text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetUUIDString(network: *mut VirNetwork, buf: *mut c_char) -> c_int {
    call("virNetworkGetUUIDString", |call| unsafe {
        let network = call.handle(network)?;
        call.required(buf, "buf")?;
        fill_uuid_text(buf, network.uuid())
    })
}

/// Describes a network as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetXMLDesc(network: *mut VirNetwork, flags: c_uint) -> *mut c_char {
    call("virNetworkGetXMLDesc", |call| unsafe {
        let network = call.handle(network)?;
        let result = network.xml_desc(NetworkXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Gives the name of the bridge device that a network uses on the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetBridgeName(network: *mut VirNetwork) -> *mut c_char {
    call("virNetworkGetBridgeName", |call| unsafe {
        let network = call.handle(network)?;
        let result = network.bridge_name()?;
        Ok(give_text(&result))
    })
}

/// Tells whether a network is started together with the daemon.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetAutostart(network: *mut VirNetwork, autostart: *mut c_int) -> c_int {
    call("virNetworkGetAutostart", |call| unsafe {
        let network = call.handle(network)?;
        call.required(autostart, "autostart")?;
        let new_autostart = network.autostart()?;
        store(autostart, c_int::from(new_autostart));
        Ok(0)
    })
}

/// Chooses whether a network is started together with the daemon.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkSetAutostart(network: *mut VirNetwork, autostart: c_int) -> c_int {
    call("virNetworkSetAutostart", |call| unsafe {
        let network = call.handle(network)?;
        network.set_autostart(autostart != 0)?;
        Ok(0)
    })
}

/// Tells whether a network is running.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkIsActive(net: *mut VirNetwork) -> c_int {
    call("virNetworkIsActive", |call| unsafe {
        let net = call.handle(net)?;
        let result = net.is_active()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether a network has a stored configuration, so that it outlives being stopped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkIsPersistent(net: *mut VirNetwork) -> c_int {
    call("virNetworkIsPersistent", |call| unsafe {
        let net = call.handle(net)?;
        let result = net.is_persistent()?;
        Ok(c_int::from(result))
    })
}

/// Frees a DHCP lease record with everything in it. NULL is accepted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkDHCPLeaseFree(lease: *mut CNetworkDhcpLease) {
    freeing(|| unsafe { free_record(lease) });
}

/// Lists the addresses a network's DHCP server has handed out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetDHCPLeases(network: *mut VirNetwork, mac: *const c_char, leases: *mut *mut *mut CNetworkDhcpLease, flags: c_uint) -> c_int {
    call("virNetworkGetDHCPLeases", |call| unsafe {
        let network = call.handle(network)?;
        clear(leases);
        let new_leases = network.dhcp_leases(call.text_or_none(mac, "mac")?, flags as _)?;
        let count = give_records(leases, new_leases, &connection(network));
        Ok(count)
    })
}

/// Sets, replaces or removes a network's title, description or custom metadata element.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkSetMetadata(network: *mut VirNetwork, type_: c_int, metadata: *const c_char, key: *const c_char, uri: *const c_char, flags: c_uint) -> c_int {
    call("virNetworkSetMetadata", |call| unsafe {
        let network = call.handle(network)?;
        network.set_metadata(NetworkMetadataType(type_ as i32), call.text_or_none(metadata, "metadata")?, call.text_or_none(key, "key")?, call.text_or_none(uri, "uri")?, NetworkUpdateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Reads a network's title, description or custom metadata element.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNetworkGetMetadata(network: *mut VirNetwork, type_: c_int, uri: *const c_char, flags: c_uint) -> *mut c_char {
    call("virNetworkGetMetadata", |call| unsafe {
        let network = call.handle(network)?;
        let result = network.metadata(NetworkMetadataType(type_ as i32), call.text_or_none(uri, "uri")?, NetworkUpdateFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}
