//! The host's own network interfaces: this page says which calls there are, the modules what they do.

mod calls;
mod table;

use polyvirt_driver::refs::InterfaceRef;
use polyvirt_driver::traits::InterfaceDriver;
use polyvirt_driver::{
    ConnectListAllInterfacesFlags, InterfaceDefineFlags, InterfaceXmlFlags, Result,
};

pub(crate) use table::Interfaces;

/// The one interface there is at first, active.
pub(crate) fn add_default(interfaces: &Interfaces) -> Result<()> {
    add_active(interfaces, include_str!("default.xml"))
}

/// An interface that is there when the host is.
pub(crate) fn add_active(interfaces: &Interfaces, document: &str) -> Result<()> {
    let interface = calls::parse(document, false)?;
    interfaces.lock().define(interface).active = true;
    Ok(())
}

polyvirt_inventory::calls! { InterfaceDriver for crate::connection::Connection;
    // Finding interfaces.
    connect_num_of_interfaces() -> i32 => calls::count_active;
    connect_list_interfaces() -> Vec<String> => calls::active_names;
    connect_num_of_defined_interfaces() -> i32 => calls::count_inactive;
    connect_list_defined_interfaces() -> Vec<String> => calls::inactive_names;
    connect_list_all_interfaces(flags: ConnectListAllInterfacesFlags) -> Vec<InterfaceRef> => calls::all;
    interface_lookup_by_name(name: &str) -> InterfaceRef => calls::by_name;
    interface_lookup_by_mac_string(mac: &str) -> InterfaceRef => calls::by_mac;

    // What they are, and changes of that.
    interface_get_xml_desc(interface: &InterfaceRef, flags: InterfaceXmlFlags) -> String => calls::document;
    interface_is_active(interface: &InterfaceRef) -> bool => calls::is_active;
    interface_define_xml(xml: &str, flags: InterfaceDefineFlags) -> InterfaceRef => calls::define;
    interface_undefine(interface: &InterfaceRef) -> () => calls::undefine;
    interface_create(interface: &InterfaceRef, flags: u32) -> () => calls::start;
    interface_destroy(interface: &InterfaceRef, flags: u32) -> () => calls::stop;

    // Changes that can be taken back.
    interface_change_begin(flags: u32) -> () => calls::begin;
    interface_change_commit(flags: u32) -> () => calls::commit;
    interface_change_rollback(flags: u32) -> () => calls::roll_back;
}
