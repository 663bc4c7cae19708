// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: interface.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectNumOfInterfaces", vir_connect_num_of_interfaces),
    ("virConnectListInterfaces", vir_connect_list_interfaces),
    ("virConnectNumOfDefinedInterfaces", vir_connect_num_of_defined_interfaces),
    ("virConnectListDefinedInterfaces", vir_connect_list_defined_interfaces),
    ("virConnectListAllInterfaces", vir_connect_list_all_interfaces),
    ("virInterfaceLookupByName", vir_interface_lookup_by_name),
    ("virInterfaceLookupByMACString", vir_interface_lookup_by_mac_string),
    ("virInterfaceGetName", vir_interface_get_name),
    ("virInterfaceGetMACString", vir_interface_get_mac_string),
    ("virInterfaceGetXMLDesc", vir_interface_get_xml_desc),
    ("virInterfaceDefineXML", vir_interface_define_xml),
    ("virInterfaceUndefine", vir_interface_undefine),
    ("virInterfaceCreate", vir_interface_create),
    ("virInterfaceDestroy", vir_interface_destroy),
    ("virInterfaceChangeBegin", vir_interface_change_begin),
    ("virInterfaceChangeCommit", vir_interface_change_commit),
    ("virInterfaceChangeRollback", vir_interface_change_rollback),
    ("virInterfaceIsActive", vir_interface_is_active),
];

fn vir_connect_num_of_interfaces(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_interfaces())
}

fn vir_connect_list_interfaces(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_interfaces())
}

fn vir_connect_num_of_defined_interfaces(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.num_of_defined_interfaces())
}

fn vir_connect_list_defined_interfaces(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.list_defined_interfaces())
}

fn vir_connect_list_all_interfaces(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.list_all_interfaces(ConnectListAllInterfacesFlags::of(flags)))
}

fn vir_interface_lookup_by_name(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let name = c.text("name")?;
    c.give(conn.interface_lookup_by_name(&name))
}

fn vir_interface_lookup_by_mac_string(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let mac = c.text("mac")?;
    c.give(conn.interface_lookup_by_mac_string(&mac))
}

fn vir_interface_get_name(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    c.give(iface.name())
}

fn vir_interface_get_mac_string(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    c.give(iface.mac().to_string())
}

fn vir_interface_get_xml_desc(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    let flags = c.number()?;
    c.give(iface.xml_desc(InterfaceXmlFlags::of(flags)))
}

fn vir_interface_define_xml(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.interface_define_xml(&xml_desc, InterfaceDefineFlags::of(flags)))
}

fn vir_interface_undefine(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    c.give(iface.undefine())
}

fn vir_interface_create(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    let flags = c.number()?;
    c.give(iface.create(flags))
}

fn vir_interface_destroy(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    let flags = c.number()?;
    c.give(iface.destroy(flags))
}

fn vir_interface_change_begin(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.interface_change_begin(flags))
}

fn vir_interface_change_commit(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.interface_change_commit(flags))
}

fn vir_interface_change_rollback(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.interface_change_rollback(flags))
}

fn vir_interface_is_active(c: &mut Call<'_>) -> Outcome {
    let iface = c.object::<Interface>()?;
    c.give(iface.is_active())
}
