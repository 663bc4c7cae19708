// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: node-device.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virNodeNumOfDevices", c"virNodeNumOfDevices(conn, cap, flags)\n--\n\nCounts the host's active devices.", 3, Failure::MinusOne, vir_node_num_of_devices),
    Function::new(c"virNodeListDevices", c"virNodeListDevices(conn, cap, flags)\n--\n\nLists the names of the host's active devices.", 3, Failure::None, vir_node_list_devices),
    Function::new(c"virConnectListAllNodeDevices", c"virConnectListAllNodeDevices(conn, flags)\n--\n\nLists the host's devices, or those that match `flags`.", 2, Failure::None, vir_connect_list_all_node_devices),
    Function::new(c"virNodeDeviceLookupByName", c"virNodeDeviceLookupByName(conn, name)\n--\n\nFinds a host device by name.", 2, Failure::None, vir_node_device_lookup_by_name),
    Function::new(c"virNodeDeviceLookupSCSIHostByWWN", c"virNodeDeviceLookupSCSIHostByWWN(conn, wwnn, wwpn, flags)\n--\n\nFinds a Fibre Channel host adapter by its world wide names.", 4, Failure::None, vir_node_device_lookup_scsi_host_by_wwn),
    Function::new(c"virNodeDeviceGetName", c"virNodeDeviceGetName(dev)\n--\n\nTells the name of a host device.", 1, Failure::None, vir_node_device_get_name),
    Function::new(c"virNodeDeviceGetParent", c"virNodeDeviceGetParent(dev)\n--\n\nTells the name of the device that a host device sits on.", 1, Failure::None, vir_node_device_get_parent),
    Function::new(c"virNodeDeviceNumOfCaps", c"virNodeDeviceNumOfCaps(dev)\n--\n\nCounts the capabilities of a host device.", 1, Failure::MinusOne, vir_node_device_num_of_caps),
    Function::new(c"virNodeDeviceListCaps", c"virNodeDeviceListCaps(dev)\n--\n\nLists the capabilities of a host device by name, such as `pci` or `net`.", 1, Failure::None, vir_node_device_list_caps),
    Function::new(c"virNodeDeviceGetXMLDesc", c"virNodeDeviceGetXMLDesc(dev, flags)\n--\n\nDescribes a host device as XML.", 2, Failure::None, vir_node_device_get_xml_desc),
    Function::new(c"virNodeDeviceDettach", c"virNodeDeviceDettach(dev)\n--\n\nTakes a device away from its host driver, so that a guest can have it.", 1, Failure::MinusOne, vir_node_device_dettach),
    Function::new(c"virNodeDeviceDetachFlags", c"virNodeDeviceDetachFlags(dev, driverName, flags)\n--\n\nTakes a device away from its host driver and binds it to a driver for passthrough.", 3, Failure::MinusOne, vir_node_device_detach_flags),
    Function::new(c"virNodeDeviceReAttach", c"virNodeDeviceReAttach(dev)\n--\n\nGives a device back to its host driver.", 1, Failure::MinusOne, vir_node_device_re_attach),
    Function::new(c"virNodeDeviceReset", c"virNodeDeviceReset(dev)\n--\n\nResets a device to a clean state before or after a guest uses it.", 1, Failure::MinusOne, vir_node_device_reset),
    Function::new(c"virNodeDeviceCreateXML", c"virNodeDeviceCreateXML(conn, xmlDesc, flags)\n--\n\nCreates a device on the host, such as a virtual Fibre Channel port or a mediated device.", 3, Failure::None, vir_node_device_create_xml),
    Function::new(c"virNodeDeviceDestroy", c"virNodeDeviceDestroy(dev)\n--\n\nRemoves a device that was created on the host.", 1, Failure::MinusOne, vir_node_device_destroy),
    Function::new(c"virNodeDeviceDefineXML", c"virNodeDeviceDefineXML(conn, xmlDesc, flags)\n--\n\nStores the definition of a device, without creating it.", 3, Failure::None, vir_node_device_define_xml),
    Function::new(c"virNodeDeviceUndefine", c"virNodeDeviceUndefine(dev, flags)\n--\n\nRemoves the stored definition of a device.", 2, Failure::MinusOne, vir_node_device_undefine),
    Function::new(c"virNodeDeviceCreate", c"virNodeDeviceCreate(dev, flags)\n--\n\nCreates a device from its stored definition.", 2, Failure::MinusOne, vir_node_device_create),
    Function::new(c"virNodeDeviceSetAutostart", c"virNodeDeviceSetAutostart(dev, autostart)\n--\n\nSets whether a defined device is created when the host boots or its parent appears.", 2, Failure::MinusOne, vir_node_device_set_autostart),
    Function::new(c"virNodeDeviceGetAutostart", c"virNodeDeviceGetAutostart(dev)\n--\n\nTells whether a defined device is created when the host boots or its parent appears.", 1, Failure::None, vir_node_device_get_autostart),
    Function::new(c"virNodeDeviceIsPersistent", c"virNodeDeviceIsPersistent(dev)\n--\n\nTells whether a device has a stored definition.", 1, Failure::MinusOne, vir_node_device_is_persistent),
    Function::new(c"virNodeDeviceIsActive", c"virNodeDeviceIsActive(dev)\n--\n\nTells whether a device is present on the host now.", 1, Failure::MinusOne, vir_node_device_is_active),
    Function::new(c"virNodeDeviceUpdate", c"virNodeDeviceUpdate(dev, xmlDesc, flags)\n--\n\nChanges a host device, its stored definition or both.", 3, Failure::MinusOne, vir_node_device_update),
    Function::new(c"virConnectNodeDeviceEventRegisterAny", c"virConnectNodeDeviceEventRegisterAny(conn, object, eventID, cbData)\n--\n\nSubscribes to events about one host device or all of them.", 4, Failure::MinusOne, vir_connect_node_device_event_register_any),
    Function::new(c"virConnectNodeDeviceEventDeregisterAny", c"virConnectNodeDeviceEventDeregisterAny(conn, callbackID)\n--\n\nEnds a subscription to events about host devices.", 2, Failure::MinusOne, vir_connect_node_device_event_deregister_any),
];

fn vir_node_num_of_devices<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let cap = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_num_of_devices(cap.as_deref(), flags)))
}

fn vir_node_list_devices<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let cap = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_list_devices(cap.as_deref(), flags)))
}

fn vir_connect_list_all_node_devices<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_node_devices(ConnectListAllNodeDeviceFlags::of(flags))))
}

fn vir_node_device_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.node_device_lookup_by_name(&name)))
}

fn vir_node_device_lookup_scsi_host_by_wwn<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let wwnn = c.text(1, "wwnn")?;
    let wwpn = c.text(2, "wwpn")?;
    let flags = c.number(3)?;
    c.give(c.wait(|| conn.node_device_lookup_scsi_host_by_wwn(&wwnn, &wwpn, flags)))
}

fn vir_node_device_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(dev.name())
}

fn vir_node_device_get_parent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give_filled(c.wait(|| dev.parent()))
}

fn vir_node_device_num_of_caps<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.num_of_caps()))
}

fn vir_node_device_list_caps<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.list_caps()))
}

fn vir_node_device_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dev.xml_desc(NodeDeviceXmlFlags::of(flags))))
}

fn vir_node_device_dettach<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.dettach()))
}

fn vir_node_device_detach_flags<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let driver_name = c.text_or_none(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dev.detach_flags(driver_name.as_deref(), flags)))
}

fn vir_node_device_re_attach<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.re_attach()))
}

fn vir_node_device_reset<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.reset()))
}

fn vir_node_device_create_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_device_create_xml(&xml_desc, NodeDeviceCreateXmlFlags::of(flags))))
}

fn vir_node_device_destroy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give(c.wait(|| dev.destroy()))
}

fn vir_node_device_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.node_device_define_xml(&xml_desc, NodeDeviceDefineXmlFlags::of(flags))))
}

fn vir_node_device_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dev.undefine(flags)))
}

fn vir_node_device_create<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dev.create(flags)))
}

fn vir_node_device_set_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let autostart = c.truth(1)?;
    c.give(c.wait(|| dev.set_autostart(autostart)))
}

fn vir_node_device_get_autostart<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give_truth(c.wait(|| dev.autostart()))
}

fn vir_node_device_is_persistent<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give_truth(c.wait(|| dev.is_persistent()))
}

fn vir_node_device_is_active<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    c.give_truth(c.wait(|| dev.is_active()))
}

fn vir_node_device_update<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dev = c.object::<NodeDevice>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dev.update(&xml_desc, NodeDeviceUpdateFlags::of(flags))))
}

fn vir_connect_node_device_event_register_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::register::<NodeDevice>(c)
}

fn vir_connect_node_device_event_deregister_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}
