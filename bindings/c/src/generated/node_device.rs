// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: node device.

use crate::prelude::*;

/// Counts the host's active devices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeNumOfDevices(conn: *mut VirConnect, cap: *const c_char, flags: c_uint) -> c_int {
    call("virNodeNumOfDevices", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_num_of_devices(call.text_or_none(cap, "cap")?, flags as _)?;
        Ok(result as _)
    })
}

/// Lists the names of the host's active devices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeListDevices(conn: *mut VirConnect, cap: *const c_char, names: *mut *mut c_char, maxnames: c_int, flags: c_uint) -> c_int {
    call("virNodeListDevices", |call| unsafe {
        let conn = call.handle(conn)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = conn.node_list_devices(call.text_or_none(cap, "cap")?, flags as _)?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Lists the host's devices, or those that match `flags`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNodeDevices(conn: *mut VirConnect, devices: *mut *mut *mut VirNodeDevice, flags: c_uint) -> c_int {
    call("virConnectListAllNodeDevices", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(devices);
        let new_devices = conn.list_all_node_devices(ConnectListAllNodeDeviceFlags::from_bits_retain(flags as u32))?;
        let count = give_objects(devices, new_devices, &connection(conn));
        Ok(count)
    })
}

/// Finds a host device by name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceLookupByName(conn: *mut VirConnect, name: *const c_char) -> *mut VirNodeDevice {
    call("virNodeDeviceLookupByName", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_device_lookup_by_name(call.text(name, "name")?)?;
        Ok(give(result, connection(conn)))
    })
}

/// Finds a Fibre Channel host adapter by its world wide names.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceLookupSCSIHostByWWN(conn: *mut VirConnect, wwnn: *const c_char, wwpn: *const c_char, flags: c_uint) -> *mut VirNodeDevice {
    call("virNodeDeviceLookupSCSIHostByWWN", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_device_lookup_scsi_host_by_wwn(call.text(wwnn, "wwnn")?, call.text(wwpn, "wwpn")?, flags as _)?;
        Ok(give(result, connection(conn)))
    })
}

/// Tells the name of a host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetName(dev: *mut VirNodeDevice) -> *const c_char {
    call("virNodeDeviceGetName", |call| unsafe {
        let dev = call.handle(dev)?;
        lend(dev, 0, dev.name())
    })
}

/// Tells the name of the device that a host device sits on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetParent(dev: *mut VirNodeDevice) -> *const c_char {
    call("virNodeDeviceGetParent", |call| unsafe {
        let dev = call.handle(dev)?;
        lend_if_any(dev, 1, || dev.parent())
    })
}

/// Counts the capabilities of a host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceNumOfCaps(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceNumOfCaps", |call| unsafe {
        let dev = call.handle(dev)?;
        let result = dev.num_of_caps()?;
        Ok(result as _)
    })
}

/// Lists the capabilities of a host device by name, such as `pci` or `net`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceListCaps(dev: *mut VirNodeDevice, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call("virNodeDeviceListCaps", |call| unsafe {
        let dev = call.handle(dev)?;
        call.room(names, maxnames, "names", "maxnames")?;
        let new_names = dev.list_caps()?;
        let count = fill_texts(names, maxnames, &new_names);
        Ok(count)
    })
}

/// Describes a host device as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetXMLDesc(dev: *mut VirNodeDevice, flags: c_uint) -> *mut c_char {
    call("virNodeDeviceGetXMLDesc", |call| unsafe {
        let dev = call.handle(dev)?;
        let result = dev.xml_desc(NodeDeviceXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Adds a reference to a handle of a host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceRef(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceRef", |call| unsafe {
        let dev = call.handle(dev)?;
        call.keep(dev)
    })
}

/// Drops a reference to a handle of a host device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceFree(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceFree", |call| unsafe {
        let dev = call.handle(dev)?;
        call.release(dev)
    })
}

/// Takes a device away from its host driver, so that a guest can have it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDettach(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceDettach", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.dettach()?;
        Ok(0)
    })
}

/// Takes a device away from its host driver and binds it to a driver for passthrough.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDetachFlags(dev: *mut VirNodeDevice, driver_name: *const c_char, flags: c_uint) -> c_int {
    call("virNodeDeviceDetachFlags", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.detach_flags(call.text_or_none(driver_name, "driverName")?, flags as _)?;
        Ok(0)
    })
}

/// Gives a device back to its host driver.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceReAttach(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceReAttach", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.re_attach()?;
        Ok(0)
    })
}

/// Resets a device to a clean state before or after a guest uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceReset(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceReset", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.reset()?;
        Ok(0)
    })
}

/// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceCreateXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirNodeDevice {
    call("virNodeDeviceCreateXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_device_create_xml(call.text(xml_desc, "xmlDesc")?, NodeDeviceCreateXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes a device that was created on the host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDestroy(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceDestroy", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.destroy()?;
        Ok(0)
    })
}

/// Stores the definition of a device, without creating it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDefineXML(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> *mut VirNodeDevice {
    call("virNodeDeviceDefineXML", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.node_device_define_xml(call.text(xml_desc, "xmlDesc")?, NodeDeviceDefineXmlFlags::from_bits_retain(flags as u32))?;
        Ok(give(result, connection(conn)))
    })
}

/// Removes the stored definition of a device.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceUndefine(dev: *mut VirNodeDevice, flags: c_uint) -> c_int {
    call("virNodeDeviceUndefine", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.undefine(flags as _)?;
        Ok(0)
    })
}

/// Creates a device from its stored definition.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceCreate(dev: *mut VirNodeDevice, flags: c_uint) -> c_int {
    call("virNodeDeviceCreate", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.create(flags as _)?;
        Ok(0)
    })
}

/// Sets whether a defined device is created when the host boots or its parent appears.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceSetAutostart(dev: *mut VirNodeDevice, autostart: c_int) -> c_int {
    call("virNodeDeviceSetAutostart", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.set_autostart(autostart != 0)?;
        Ok(0)
    })
}

/// Tells whether a defined device is created when the host boots or its parent appears.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetAutostart(dev: *mut VirNodeDevice, autostart: *mut c_int) -> c_int {
    call("virNodeDeviceGetAutostart", |call| unsafe {
        let dev = call.handle(dev)?;
        call.required(autostart, "autostart")?;
        let new_autostart = dev.autostart()?;
        store(autostart, c_int::from(new_autostart));
        Ok(0)
    })
}

/// Tells whether a device has a stored definition.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceIsPersistent(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceIsPersistent", |call| unsafe {
        let dev = call.handle(dev)?;
        let result = dev.is_persistent()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether a device is present on the host now.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceIsActive(dev: *mut VirNodeDevice) -> c_int {
    call("virNodeDeviceIsActive", |call| unsafe {
        let dev = call.handle(dev)?;
        let result = dev.is_active()?;
        Ok(c_int::from(result))
    })
}

/// Changes a host device, its stored definition or both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceUpdate(dev: *mut VirNodeDevice, xml_desc: *const c_char, flags: c_uint) -> c_int {
    call("virNodeDeviceUpdate", |call| unsafe {
        let dev = call.handle(dev)?;
        dev.update(call.text(xml_desc, "xmlDesc")?, NodeDeviceUpdateFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
