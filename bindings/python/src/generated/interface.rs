// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: interface.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectNumOfInterfaces", c"virConnectNumOfInterfaces(conn)\n--\n\nCounts the host interfaces that are up.", 1, Failure::MinusOne, vir_connect_num_of_interfaces),
    Function::new(c"virConnectListInterfaces", c"virConnectListInterfaces(conn)\n--\n\nLists the names of the host interfaces that are up.", 1, Failure::None, vir_connect_list_interfaces),
    Function::new(c"virConnectNumOfDefinedInterfaces", c"virConnectNumOfDefinedInterfaces(conn)\n--\n\nCounts the host interfaces that are configured but down.", 1, Failure::MinusOne, vir_connect_num_of_defined_interfaces),
    Function::new(c"virConnectListDefinedInterfaces", c"virConnectListDefinedInterfaces(conn)\n--\n\nLists the names of the host interfaces that are configured but down.", 1, Failure::None, vir_connect_list_defined_interfaces),
    Function::new(c"virConnectListAllInterfaces", c"virConnectListAllInterfaces(conn, flags)\n--\n\nLists the host's interfaces, or those that match `flags`.", 2, Failure::None, vir_connect_list_all_interfaces),
    Function::new(c"virInterfaceLookupByName", c"virInterfaceLookupByName(conn, name)\n--\n\nFinds a host interface by name.", 2, Failure::None, vir_interface_lookup_by_name),
    Function::new(c"virInterfaceLookupByMACString", c"virInterfaceLookupByMACString(conn, mac)\n--\n\nFinds a host interface by MAC address.", 2, Failure::None, vir_interface_lookup_by_mac_string),
    Function::new(c"virInterfaceGetName", c"virInterfaceGetName(iface)\n--\n\nTells the name of a host interface.", 1, Failure::None, vir_interface_get_name),
    Function::new(c"virInterfaceGetMACString", c"virInterfaceGetMACString(iface)\n--\n\nTells the MAC address of a host interface, as six hexadecimal bytes joined by colons.", 1, Failure::None, vir_interface_get_mac_string),
    Function::new(c"virInterfaceGetXMLDesc", c"virInterfaceGetXMLDesc(iface, flags)\n--\n\nDescribes a host interface as XML.", 2, Failure::None, vir_interface_get_xml_desc),
    Function::new(c"virInterfaceDefineXML", c"virInterfaceDefineXML(conn, xmlDesc, flags)\n--\n\nStores the configuration of a host interface, new or changed.", 3, Failure::None, vir_interface_define_xml),
    Function::new(c"virInterfaceUndefine", c"virInterfaceUndefine(iface)\n--\n\nRemoves the stored configuration of a host interface.", 1, Failure::MinusOne, vir_interface_undefine),
    Function::new(c"virInterfaceCreate", c"virInterfaceCreate(iface, flags)\n--\n\nBrings a configured host interface up.", 2, Failure::MinusOne, vir_interface_create),
    Function::new(c"virInterfaceDestroy", c"virInterfaceDestroy(iface, flags)\n--\n\nBrings a host interface down.", 2, Failure::MinusOne, vir_interface_destroy),
    Function::new(c"virInterfaceChangeBegin", c"virInterfaceChangeBegin(conn, flags)\n--\n\nStarts a transaction on the host's network configuration.", 2, Failure::MinusOne, vir_interface_change_begin),
    Function::new(c"virInterfaceChangeCommit", c"virInterfaceChangeCommit(conn, flags)\n--\n\nEnds the transaction on the network configuration and keeps the changes.", 2, Failure::MinusOne, vir_interface_change_commit),
    Function::new(c"virInterfaceChangeRollback", c"virInterfaceChangeRollback(conn, flags)\n--\n\nEnds the transaction on the network configuration and restores what was saved at its start.", 2, Failure::MinusOne, vir_interface_change_rollback),
    Function::new(c"virInterfaceIsActive", c"virInterfaceIsActive(iface)\n--\n\nTells whether a host interface is up.", 1, Failure::MinusOne, vir_interface_is_active),
];

fn vir_connect_num_of_interfaces<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_interfaces()))
}

fn vir_connect_list_interfaces<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_interfaces()))
}

fn vir_connect_num_of_defined_interfaces<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.num_of_defined_interfaces()))
}

fn vir_connect_list_defined_interfaces<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.list_defined_interfaces()))
}

fn vir_connect_list_all_interfaces<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.list_all_interfaces(ConnectListAllInterfacesFlags::of(flags))))
}

fn vir_interface_lookup_by_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let name = c.text(1, "name")?;
    c.give(c.wait(|| conn.interface_lookup_by_name(&name)))
}

fn vir_interface_lookup_by_mac_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let mac = c.text(1, "mac")?;
    c.give(c.wait(|| conn.interface_lookup_by_mac_string(&mac)))
}

fn vir_interface_get_name<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    c.give(iface.name())
}

fn vir_interface_get_mac_string<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    c.give(iface.mac().to_string())
}

fn vir_interface_get_xml_desc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| iface.xml_desc(InterfaceXmlFlags::of(flags))))
}

fn vir_interface_define_xml<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.interface_define_xml(&xml_desc, InterfaceDefineFlags::of(flags))))
}

fn vir_interface_undefine<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    c.give(c.wait(|| iface.undefine()))
}

fn vir_interface_create<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| iface.create(flags)))
}

fn vir_interface_destroy<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| iface.destroy(flags)))
}

fn vir_interface_change_begin<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.interface_change_begin(flags)))
}

fn vir_interface_change_commit<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.interface_change_commit(flags)))
}

fn vir_interface_change_rollback<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.interface_change_rollback(flags)))
}

fn vir_interface_is_active<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let iface = c.object::<Interface>(0)?;
    c.give_truth(c.wait(|| iface.is_active()))
}
