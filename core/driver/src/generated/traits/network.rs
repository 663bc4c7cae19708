// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Virtual networks.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// Virtual networks. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait NetworkDriver: Send + Sync {
    /// Finds a port of a network by its UUID, given as bytes.
    ///
    /// Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.
    ///
    /// - `uuid`: UUID of the port.
    ///
    /// In C: `virNetworkPortLookupByUUID`, since 5.5.0.
    fn network_port_lookup_by_uuid(&self, net: &NetworkRef, uuid: Uuid) -> Result<NetworkPortRef> {
        let _ = (net, uuid);
        Err(Error::unsupported("virNetworkPortLookupByUUID"))
    }

    /// Creates a port on an active network and allocates what it needs there.
    ///
    /// Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST` when the UUID is taken.
    ///
    /// - `xmldesc`: Document whose root is `<networkport>`.
    /// - `flags`: Combination of `NetworkPortCreateFlags` values.
    ///
    /// In C: `virNetworkPortCreateXML`, since 5.5.0.
    fn network_port_create_xml(&self, net: &NetworkRef, xmldesc: &str, flags: NetworkPortCreateFlags) -> Result<NetworkPortRef> {
        let _ = (net, xmldesc, flags);
        Err(Error::unsupported("virNetworkPortCreateXML"))
    }

    /// Describes a network port as XML. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortGetXMLDesc`, since 5.5.0.
    fn network_port_get_xml_desc(&self, port: &NetworkPortRef, flags: u32) -> Result<String> {
        let _ = (port, flags);
        Err(Error::unsupported("virNetworkPortGetXMLDesc"))
    }

    /// Changes the bandwidth limits of a network port while it is in use.
    ///
    /// Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortSetParameters`, since 5.5.0.
    fn network_port_set_parameters(&self, port: &NetworkPortRef, params: &[TypedParam], flags: u32) -> Result<()> {
        let _ = (port, params, flags);
        Err(Error::unsupported("virNetworkPortSetParameters"))
    }

    /// Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortGetParameters`, since 5.5.0.
    fn network_port_get_parameters(&self, port: &NetworkPortRef, flags: u32) -> Result<Vec<TypedParam>> {
        let _ = (port, flags);
        Err(Error::unsupported("virNetworkPortGetParameters"))
    }

    /// Deletes a network port and gives back what it held.
    ///
    /// A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortDelete`, since 5.5.0.
    fn network_port_delete(&self, port: &NetworkPortRef, flags: u32) -> Result<()> {
        let _ = (port, flags);
        Err(Error::unsupported("virNetworkPortDelete"))
    }

    /// Lists the ports of a network with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkListAllPorts`, since 5.5.0.
    fn network_list_all_ports(&self, network: &NetworkRef, flags: u32) -> Result<Vec<NetworkPortRef>> {
        let _ = (network, flags);
        Err(Error::unsupported("virNetworkListAllPorts"))
    }

    /// Counts the active networks.
    ///
    /// In C: `virConnectNumOfNetworks`, since 0.2.0.
    fn connect_num_of_networks(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfNetworks"))
    }

    /// Lists the names of active networks.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has no such race. The caller frees every name.
    ///
    /// In C: `virConnectListNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    fn connect_list_networks(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListNetworks"))
    }

    /// Counts the inactive networks that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedNetworks`, since 0.2.0.
    fn connect_num_of_defined_networks(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfDefinedNetworks"))
    }

    /// Lists the names of networks that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    fn connect_list_defined_networks(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListDefinedNetworks"))
    }

    /// Lists networks, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllNetworksFlags` values.
    ///
    /// In C: `virConnectListAllNetworks`, since 0.10.2.
    fn connect_list_all_networks(&self, flags: ConnectListAllNetworksFlags) -> Result<Vec<NetworkRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllNetworks"))
    }

    /// Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `name`: Name of the network.
    ///
    /// In C: `virNetworkLookupByName`, since 0.2.0.
    fn network_lookup_by_name(&self, name: &str) -> Result<NetworkRef> {
        let _ = (name,);
        Err(Error::unsupported("virNetworkLookupByName"))
    }

    /// Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `uuid`: UUID of the network.
    ///
    /// In C: `virNetworkLookupByUUID`, since 0.2.0.
    fn network_lookup_by_uuid(&self, uuid: Uuid) -> Result<NetworkRef> {
        let _ = (uuid,);
        Err(Error::unsupported("virNetworkLookupByUUID"))
    }

    /// Creates a transient network from XML and starts it.
    ///
    /// It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkCreateXML`, since 0.2.0.
    fn network_create_xml(&self, xml_desc: &str) -> Result<NetworkRef> {
        let _ = (xml_desc,);
        Err(Error::unsupported("virNetworkCreateXML"))
    }

    /// Creates a transient network from XML and starts it, with options.
    ///
    /// It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another network.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkCreateFlags` values.
    ///
    /// In C: `virNetworkCreateXMLFlags`, since 7.8.0.
    fn network_create_xml_flags(&self, xml_desc: &str, flags: NetworkCreateFlags) -> Result<NetworkRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virNetworkCreateXMLFlags"))
    }

    /// Stores a network's configuration without starting the network.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkDefineXML`, since 0.2.0.
    fn network_define_xml(&self, xml_desc: &str) -> Result<NetworkRef> {
        let _ = (xml_desc,);
        Err(Error::unsupported("virNetworkDefineXML"))
    }

    /// Stores a network's configuration without starting the network, with options.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkDefineFlags` values.
    ///
    /// In C: `virNetworkDefineXMLFlags`, since 7.7.0.
    fn network_define_xml_flags(&self, xml_desc: &str, flags: NetworkDefineFlags) -> Result<NetworkRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virNetworkDefineXMLFlags"))
    }

    /// Removes a network's stored configuration.
    ///
    /// An active network keeps running and becomes transient. The handle stays valid and has to be freed.
    ///
    /// In C: `virNetworkUndefine`, since 0.2.0.
    fn network_undefine(&self, network: &NetworkRef) -> Result<()> {
        let _ = (network,);
        Err(Error::unsupported("virNetworkUndefine"))
    }

    /// Changes one part of a network, of the running one, the stored one, or both.
    ///
    /// The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with `VIR_ERR_OPERATION_INVALID` when nothing matches or when the element to add exists already, and with `VIR_ERR_OPERATION_UNSUPPORTED` or `VIR_ERR_NO_SUPPORT` for sections a driver cannot change in place.
    ///
    /// - `command`: Whether to add, replace or remove.
    /// - `section`: Kind of element the XML holds.
    /// - `parent_index`: Which of several parents (such as `<ip>` elements) to work in, counted from 0; -1 lets the call choose.
    /// - `xml`: The element itself, without the elements around it.
    /// - `flags`: Combination of `NetworkUpdateFlags` values.
    ///
    /// In C: `virNetworkUpdate`, since 0.10.2.
    fn network_update(&self, network: &NetworkRef, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: i32, xml: &str, flags: NetworkUpdateFlags) -> Result<()> {
        let _ = (network, command, section, parent_index, xml, flags);
        Err(Error::unsupported("virNetworkUpdate"))
    }

    /// Starts a network that is defined but inactive.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
    ///
    /// In C: `virNetworkCreate`, since 0.2.0.
    fn network_create(&self, network: &NetworkRef) -> Result<()> {
        let _ = (network,);
        Err(Error::unsupported("virNetworkCreate"))
    }

    /// Stops a network at once.
    ///
    /// Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// In C: `virNetworkDestroy`, since 0.2.0.
    fn network_destroy(&self, network: &NetworkRef) -> Result<()> {
        let _ = (network,);
        Err(Error::unsupported("virNetworkDestroy"))
    }

    /// Describes a network as XML.
    ///
    /// The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too, unless `VIR_NETWORK_XML_INACTIVE` is given.
    ///
    /// - `flags`: Combination of `NetworkXMLFlags` values.
    ///
    /// In C: `virNetworkGetXMLDesc`, since 0.2.0.
    fn network_get_xml_desc(&self, network: &NetworkRef, flags: NetworkXmlFlags) -> Result<String> {
        let _ = (network, flags);
        Err(Error::unsupported("virNetworkGetXMLDesc"))
    }

    /// Gives the name of the bridge device that a network uses on the host.
    ///
    /// Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.
    ///
    /// In C: `virNetworkGetBridgeName`, since 0.2.0.
    fn network_get_bridge_name(&self, network: &NetworkRef) -> Result<String> {
        let _ = (network,);
        Err(Error::unsupported("virNetworkGetBridgeName"))
    }

    /// Tells whether a network is started together with the daemon.
    ///
    /// In C: `virNetworkGetAutostart`, since 0.2.1.
    fn network_get_autostart(&self, network: &NetworkRef) -> Result<bool> {
        let _ = (network,);
        Err(Error::unsupported("virNetworkGetAutostart"))
    }

    /// Chooses whether a network is started together with the daemon.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.
    ///
    /// - `autostart`: Whether to start it automatically.
    ///
    /// In C: `virNetworkSetAutostart`, since 0.2.1.
    fn network_set_autostart(&self, network: &NetworkRef, autostart: bool) -> Result<()> {
        let _ = (network, autostart);
        Err(Error::unsupported("virNetworkSetAutostart"))
    }

    /// Tells whether a network is running.
    ///
    /// In C: `virNetworkIsActive`, since 0.7.3.
    fn network_is_active(&self, net: &NetworkRef) -> Result<bool> {
        let _ = (net,);
        Err(Error::unsupported("virNetworkIsActive"))
    }

    /// Tells whether a network has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virNetworkIsPersistent`, since 0.7.3.
    fn network_is_persistent(&self, net: &NetworkRef) -> Result<bool> {
        let _ = (net,);
        Err(Error::unsupported("virNetworkIsPersistent"))
    }

    /// Lists the addresses a network's DHCP server has handed out.
    ///
    /// A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which ends with a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// - `mac`: Hardware address to limit the list to; NULL for every client.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkGetDHCPLeases`, since 1.2.6.
    fn network_get_dhcp_leases(&self, network: &NetworkRef, mac: Option<&str>, flags: u32) -> Result<Vec<NetworkDhcpLease>> {
        let _ = (network, mac, flags);
        Err(Error::unsupported("virNetworkGetDHCPLeases"))
    }

    /// Sets, replaces or removes a network's title, description or custom metadata element.
    ///
    /// Changes are reported by `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`.
    ///
    /// - `type_`: Which piece to set.
    /// - `metadata`: New text or XML element; NULL removes what is there.
    /// - `key`: Namespace prefix for a custom element; NULL for title and description.
    /// - `uri`: Namespace that identifies a custom element; NULL for title and description.
    /// - `flags`: Combination of `NetworkUpdateFlags` values.
    ///
    /// In C: `virNetworkSetMetadata`, since 9.7.0.
    fn network_set_metadata(&self, network: &NetworkRef, type_: NetworkMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: NetworkUpdateFlags) -> Result<()> {
        let _ = (network, type_, metadata, key, uri, flags);
        Err(Error::unsupported("virNetworkSetMetadata"))
    }

    /// Reads a network's title, description or custom metadata element.
    ///
    /// Fails with `VIR_ERR_NO_NETWORK_METADATA` when there is none. The caller frees the text.
    ///
    /// - `type_`: Which piece to read.
    /// - `uri`: Namespace that identifies a custom element; NULL for title and description.
    /// - `flags`: Combination of `NetworkUpdateFlags` values.
    ///
    /// In C: `virNetworkGetMetadata`, since 9.7.0.
    fn network_get_metadata(&self, network: &NetworkRef, type_: NetworkMetadataType, uri: Option<&str>, flags: NetworkUpdateFlags) -> Result<String> {
        let _ = (network, type_, uri, flags);
        Err(Error::unsupported("virNetworkGetMetadata"))
    }
}
