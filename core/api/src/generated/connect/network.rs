// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about network.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about network.
impl Connect {
    /// Counts the active networks.
    ///
    /// In C: `virConnectNumOfNetworks`, since 0.2.0.
    pub fn num_of_networks(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfNetworks")?;
        conn.network().connect_num_of_networks()
    }

    /// Lists the names of active networks.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has no such race. The caller frees every name.
    ///
    /// In C: `virConnectListNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    pub fn list_networks(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListNetworks")?;
        conn.network().connect_list_networks()
    }

    /// Counts the inactive networks that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedNetworks`, since 0.2.0.
    pub fn num_of_defined_networks(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfDefinedNetworks")?;
        conn.network().connect_num_of_defined_networks()
    }

    /// Lists the names of networks that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllNetworks`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedNetworks`, since 0.2.0.
    ///
    /// Discouraged: use virConnectListAllNetworks.
    pub fn list_defined_networks(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListDefinedNetworks")?;
        conn.network().connect_list_defined_networks()
    }

    /// Lists networks, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllNetworksFlags` values.
    ///
    /// In C: `virConnectListAllNetworks`, since 0.10.2.
    pub fn list_all_networks(&self, flags: ConnectListAllNetworksFlags) -> Result<Vec<Network>> {
        let conn = self;
        conn.driver().before("virConnectListAllNetworks")?;
        Ok(Network::all(conn, conn.network().connect_list_all_networks(flags)?))
    }

    /// Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `name`: Name of the network.
    ///
    /// In C: `virNetworkLookupByName`, since 0.2.0.
    pub fn network_lookup_by_name(&self, name: &str) -> Result<Network> {
        let conn = self;
        conn.driver().before("virNetworkLookupByName")?;
        Ok(Network::new(conn, conn.network().network_lookup_by_name(name)?))
    }

    /// Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.
    ///
    /// - `uuid`: UUID of the network.
    ///
    /// In C: `virNetworkLookupByUUID`, since 0.2.0.
    pub fn network_lookup_by_uuid(&self, uuid: Uuid) -> Result<Network> {
        let conn = self;
        conn.driver().before("virNetworkLookupByUUID")?;
        Ok(Network::new(conn, conn.network().network_lookup_by_uuid(uuid)?))
    }

    /// Finds a network by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_NETWORK` when no network has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virNetworkLookupByUUIDString`, since 0.2.0.
    pub fn network_lookup_by_uuid_string(&self, uuid: &str) -> Result<Network> {
        let conn = self;
        conn.driver().before("virNetworkLookupByUUIDString")?;
        self.network_lookup_by_uuid(parse_uuid(uuid).map_err(|_| polyvirt_driver::Error::argument("virNetworkLookupByUUIDString", "uuidstr", "uuidstr in virNetworkLookupByUUIDString must be a valid UUID"))?)
    }

    /// Creates a transient network from XML and starts it.
    ///
    /// It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkCreateXML`, since 0.2.0.
    pub fn network_create_xml(&self, xml_desc: &str) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkCreateXML")?;
        conn.driver().before("virNetworkCreateXML")?;
        Ok(Network::new(conn, conn.network().network_create_xml(xml_desc)?))
    }

    /// Creates a transient network from XML and starts it, with options.
    ///
    /// It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another network.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkCreateFlags` values.
    ///
    /// In C: `virNetworkCreateXMLFlags`, since 7.8.0.
    pub fn network_create_xml_flags(&self, xml_desc: &str, flags: NetworkCreateFlags) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkCreateXMLFlags")?;
        conn.driver().before("virNetworkCreateXMLFlags")?;
        Ok(Network::new(conn, conn.network().network_create_xml_flags(xml_desc, flags)?))
    }

    /// Stores a network's configuration without starting the network.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    ///
    /// In C: `virNetworkDefineXML`, since 0.2.0.
    pub fn network_define_xml(&self, xml_desc: &str) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkDefineXML")?;
        conn.driver().before("virNetworkDefineXML")?;
        Ok(Network::new(conn, conn.network().network_define_xml(xml_desc)?))
    }

    /// Stores a network's configuration without starting the network, with options.
    ///
    /// An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
    ///
    /// - `xml_desc`: Document whose root is `<network>`.
    /// - `flags`: Combination of `NetworkDefineFlags` values.
    ///
    /// In C: `virNetworkDefineXMLFlags`, since 7.7.0.
    pub fn network_define_xml_flags(&self, xml_desc: &str, flags: NetworkDefineFlags) -> Result<Network> {
        let conn = self;
        conn.require_write("virNetworkDefineXMLFlags")?;
        conn.driver().before("virNetworkDefineXMLFlags")?;
        Ok(Network::new(conn, conn.network().network_define_xml_flags(xml_desc, flags)?))
    }
}
