//! The calls about networks: this page says which there are, the modules what they do.

use polyvirt_driver::records::NetworkDhcpLease;
use polyvirt_driver::refs::{NetworkPortRef, NetworkRef};
use polyvirt_driver::traits::NetworkDriver;
use polyvirt_driver::{
    ConnectListAllNetworksFlags, NetworkCreateFlags, NetworkDefineFlags, NetworkMetadataType,
    NetworkPortCreateFlags, NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection,
    NetworkXmlFlags, TypedParam, Uuid,
};
use polyvirt_inventory::calls;

use crate::calls::{change, define, leases, life, list, look, ports};

calls! { NetworkDriver for crate::connection::Connection;
    // Finding networks.
    connect_num_of_networks() -> i32 => list::count_active;
    connect_list_networks() -> Vec<String> => list::active_names;
    connect_num_of_defined_networks() -> i32 => list::count_inactive;
    connect_list_defined_networks() -> Vec<String> => list::inactive_names;
    connect_list_all_networks(flags: ConnectListAllNetworksFlags) -> Vec<NetworkRef> => list::all;
    network_lookup_by_name(name: &str) -> NetworkRef => list::by_name;
    network_lookup_by_uuid(uuid: Uuid) -> NetworkRef => list::by_uuid;

    // Making and removing them.
    network_define_xml(xml: &str) -> NetworkRef => define::define;
    network_define_xml_flags(xml: &str, flags: NetworkDefineFlags) -> NetworkRef => define::define_flags;
    network_create_xml(xml: &str) -> NetworkRef => define::create;
    network_create_xml_flags(xml: &str, flags: NetworkCreateFlags) -> NetworkRef => define::create_flags;
    network_undefine(network: &NetworkRef) -> () => define::undefine;

    // Their life.
    network_create(network: &NetworkRef) -> () => life::start;
    network_destroy(network: &NetworkRef) -> () => life::stop;
    network_get_autostart(network: &NetworkRef) -> bool => life::autostart;
    network_set_autostart(network: &NetworkRef, autostart: bool) -> () => life::set_autostart;

    // What they are, and changes of that.
    network_get_xml_desc(network: &NetworkRef, flags: NetworkXmlFlags) -> String => look::document;
    network_get_bridge_name(network: &NetworkRef) -> String => look::bridge_name;
    network_is_active(network: &NetworkRef) -> bool => look::is_active;
    network_is_persistent(network: &NetworkRef) -> bool => look::is_persistent;
    network_update(network: &NetworkRef, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent: i32, xml: &str, flags: NetworkUpdateFlags) -> () => change::update;
    network_get_metadata(network: &NetworkRef, kind: NetworkMetadataType, uri: Option<&str>, flags: NetworkUpdateFlags) -> String => change::metadata;
    network_set_metadata(network: &NetworkRef, kind: NetworkMetadataType, text: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: NetworkUpdateFlags) -> () => change::set_metadata;

    // What guests have of them.
    network_get_dhcp_leases(network: &NetworkRef, mac: Option<&str>, flags: u32) -> Vec<NetworkDhcpLease> => leases::all;
    network_list_all_ports(network: &NetworkRef, flags: u32) -> Vec<NetworkPortRef> => ports::all;
    network_port_lookup_by_uuid(network: &NetworkRef, uuid: Uuid) -> NetworkPortRef => ports::by_uuid;
    network_port_create_xml(network: &NetworkRef, xml: &str, flags: NetworkPortCreateFlags) -> NetworkPortRef => ports::create;
    network_port_delete(port: &NetworkPortRef, flags: u32) -> () => ports::delete;
    network_port_get_xml_desc(port: &NetworkPortRef, flags: u32) -> String => ports::document;
    network_port_get_parameters(port: &NetworkPortRef, flags: u32) -> Vec<TypedParam> => ports::parameters;
    network_port_set_parameters(port: &NetworkPortRef, params: &[TypedParam], flags: u32) -> () => ports::set_parameters;
}
