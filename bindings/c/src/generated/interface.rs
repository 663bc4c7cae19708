// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: interface.

use crate::prelude::*;

/// Tells the connection that a handle of a host interface belongs to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceGetConnect(iface: *mut VirInterface) -> *mut VirConnect {
    call("virInterfaceGetConnect", |call| unsafe {
        let iface = call.handle(iface)?;
        Ok(connection(iface).as_ptr())
    })
}

/// Counts the host interfaces that are up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfInterfaces(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfInterfaces", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_interfaces()?;
        Ok(result as _)
    })
}

/// Lists the names of the host interfaces that are up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListInterfaces(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListInterfaces", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_interfaces()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Counts the host interfaces that are configured but down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedInterfaces(conn: *mut VirConnect) -> c_int {
    call("virConnectNumOfDefinedInterfaces", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.num_of_defined_interfaces()?;
        Ok(result as _)
    })
}

/// Lists the names of the host interfaces that are configured but down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedInterfaces(conn: *mut VirConnect, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virConnectListDefinedInterfaces", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.list_defined_interfaces()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists the host's interfaces, or those that match `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllInterfaces(conn: *mut VirConnect, ifaces: *mut *mut *mut VirInterface, flags: c_uint) -> c_int {
    call("virConnectListAllInterfaces", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(ifaces);
        let new_ifaces = conn.list_all_interfaces(ConnectListAllInterfacesFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(ifaces, new_ifaces, &connection(conn));
        Ok(count)
    })
}

/// Finds a host interface by name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirInterface {
    call("virInterfaceLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.interface_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a host interface by MAC address.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceLookupByMACString(conn: *mut VirConnect, mac: *const c_char) -> *mut VirInterface {
    call("virInterfaceLookupByMACString", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.interface_lookup_by_mac_string(call.text(mac, "macstr")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Tells the name of a host interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceGetName(iface: *mut VirInterface) -> *const c_char {
    call("virInterfaceGetName", |call| unsafe {
        let iface = call.handle(iface)?;
        lend(iface, 0, iface.name())
    })
}

/// Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceGetMACString(iface: *mut VirInterface) -> *const c_char {
    call("virInterfaceGetMACString", |call| unsafe {
        let iface = call.handle(iface)?;
        lend(iface, 1, iface.mac())
    })
}

/// Describes a host interface as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceGetXMLDesc(iface: *mut VirInterface, flags: c_uint) -> *mut c_char {
    call("virInterfaceGetXMLDesc", |call| unsafe {
        let iface = call.handle(iface)?;
        let result = iface.xml_desc(InterfaceXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Stores the configuration of a host interface, new or changed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceDefineXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirInterface {
    call("virInterfaceDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.interface_define_xml(call.text(xml_desc, "xml")?, InterfaceDefineFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes the stored configuration of a host interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceUndefine(iface: *mut VirInterface) -> c_int {
    call("virInterfaceUndefine", |call| unsafe {
        let iface = call.handle(iface)?;
        iface.undefine()?;
        Ok(0)
    })
}

/// Brings a configured host interface up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceCreate(iface: *mut VirInterface, flags: c_uint) -> c_int {
    call("virInterfaceCreate", |call| unsafe {
        let iface = call.handle(iface)?;
        iface.create(flags as _)?;
        Ok(0)
    })
}

/// Brings a host interface down.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceDestroy(iface: *mut VirInterface, flags: c_uint) -> c_int {
    call("virInterfaceDestroy", |call| unsafe {
        let iface = call.handle(iface)?;
        iface.destroy(flags as _)?;
        Ok(0)
    })
}

/// Adds a reference to a handle of a host interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceRef(iface: *mut VirInterface) -> c_int {
    call("virInterfaceRef", |call| unsafe {
        let iface = call.handle(iface)?;
        call.keep(iface)
    })
}

/// Drops a reference to a handle of a host interface.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceFree(iface: *mut VirInterface) -> c_int {
    call("virInterfaceFree", |call| unsafe {
        let iface = call.handle(iface)?;
        call.release(iface)
    })
}

/// Starts a transaction on the host's network configuration.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeBegin(conn: *mut VirConnect, flags: c_uint) -> c_int {
    call("virInterfaceChangeBegin", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.interface_change_begin(flags as _)?;
        Ok(0)
    })
}

/// Ends the transaction on the network configuration and keeps the changes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeCommit(conn: *mut VirConnect, flags: c_uint) -> c_int {
    call("virInterfaceChangeCommit", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.interface_change_commit(flags as _)?;
        Ok(0)
    })
}

/// Ends the transaction on the network configuration and restores what was saved at its start.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeRollback(conn: *mut VirConnect, flags: c_uint) -> c_int {
    call("virInterfaceChangeRollback", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.interface_change_rollback(flags as _)?;
        Ok(0)
    })
}

/// Tells whether a host interface is up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceIsActive(iface: *mut VirInterface) -> c_int {
    call("virInterfaceIsActive", |call| unsafe {
        let iface = call.handle(iface)?;
        let result = iface.is_active()?;
        Ok(c_int::from(result))
    })
}
