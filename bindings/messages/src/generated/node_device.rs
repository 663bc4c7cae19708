// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: node-device.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virNodeNumOfDevices", vir_node_num_of_devices),
    ("virNodeListDevices", vir_node_list_devices),
    ("virConnectListAllNodeDevices", vir_connect_list_all_node_devices),
    ("virNodeDeviceLookupByName", vir_node_device_lookup_by_name),
    ("virNodeDeviceLookupSCSIHostByWWN", vir_node_device_lookup_scsi_host_by_wwn),
    ("virNodeDeviceGetName", vir_node_device_get_name),
    ("virNodeDeviceNumOfCaps", vir_node_device_num_of_caps),
    ("virNodeDeviceListCaps", vir_node_device_list_caps),
    ("virNodeDeviceGetXMLDesc", vir_node_device_get_xml_desc),
    ("virNodeDeviceDettach", vir_node_device_dettach),
    ("virNodeDeviceDetachFlags", vir_node_device_detach_flags),
    ("virNodeDeviceReAttach", vir_node_device_re_attach),
    ("virNodeDeviceReset", vir_node_device_reset),
    ("virNodeDeviceCreateXML", vir_node_device_create_xml),
    ("virNodeDeviceDestroy", vir_node_device_destroy),
    ("virNodeDeviceDefineXML", vir_node_device_define_xml),
    ("virNodeDeviceUndefine", vir_node_device_undefine),
    ("virNodeDeviceCreate", vir_node_device_create),
    ("virNodeDeviceSetAutostart", vir_node_device_set_autostart),
    ("virNodeDeviceGetAutostart", vir_node_device_get_autostart),
    ("virNodeDeviceIsPersistent", vir_node_device_is_persistent),
    ("virNodeDeviceIsActive", vir_node_device_is_active),
    ("virNodeDeviceUpdate", vir_node_device_update),
    ("virConnectNodeDeviceEventRegisterAny", vir_connect_node_device_event_register_any),
    ("virConnectNodeDeviceEventDeregisterAny", vir_connect_node_device_event_deregister_any),
];

fn vir_node_num_of_devices(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let cap = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.node_num_of_devices(cap.as_deref(), flags))
}

fn vir_node_list_devices(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let cap = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.node_list_devices(cap.as_deref(), flags))
}

fn vir_connect_list_all_node_devices(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_node_devices(ConnectListAllNodeDeviceFlags::of(flags)))
}

fn vir_node_device_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.node_device_lookup_by_name(&name))
}

fn vir_node_device_lookup_scsi_host_by_wwn(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let wwnn = c.text("wwnn")?;
    let wwpn = c.text("wwpn")?;
    let flags = c.number()?;
    c.give(conn.node_device_lookup_scsi_host_by_wwn(&wwnn, &wwpn, flags))
}

fn vir_node_device_get_name(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.name())
}

fn vir_node_device_num_of_caps(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.num_of_caps())
}

fn vir_node_device_list_caps(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.list_caps())
}

fn vir_node_device_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let flags = c.number()?;
    c.give(dev.xml_desc(NodeDeviceXmlFlags::of(flags)))
}

fn vir_node_device_dettach(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.dettach())
}

fn vir_node_device_detach_flags(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let driver_name = c.text_or_none()?;
    let flags = c.number()?;
    c.give(dev.detach_flags(driver_name.as_deref(), flags))
}

fn vir_node_device_re_attach(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.re_attach())
}

fn vir_node_device_reset(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.reset())
}

fn vir_node_device_create_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.node_device_create_xml(&xml_desc, NodeDeviceCreateXmlFlags::of(flags)))
}

fn vir_node_device_destroy(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.destroy())
}

fn vir_node_device_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.node_device_define_xml(&xml_desc, NodeDeviceDefineXmlFlags::of(flags)))
}

fn vir_node_device_undefine(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let flags = c.number()?;
    c.give(dev.undefine(flags))
}

fn vir_node_device_create(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let flags = c.number()?;
    c.give(dev.create(flags))
}

fn vir_node_device_set_autostart(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let autostart = c.truth()?;
    c.give(dev.set_autostart(autostart))
}

fn vir_node_device_get_autostart(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.autostart())
}

fn vir_node_device_is_persistent(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.is_persistent())
}

fn vir_node_device_is_active(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    c.give(dev.is_active())
}

fn vir_node_device_update(c: &mut Call<'_>) -> Outcome {
    let dev = c.object::<NodeDevice>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(dev.update(&xml_desc, NodeDeviceUpdateFlags::of(flags)))
}

fn vir_connect_node_device_event_register_any(c: &mut Call<'_>) -> Outcome {
    event::register::<NodeDevice>(c)
}

fn vir_connect_node_device_event_deregister_any(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}
