// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Network`: calls about network.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about network.
impl Network {
    /// Removes a network's stored configuration.
    ///
    /// An active network keeps running and becomes transient. The handle stays valid and has to be freed.
    ///
    /// In C: `virNetworkUndefine`, since 0.2.0.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkUndefine")?;
        conn.driver().before("virNetworkUndefine")?;
        conn.network().network_undefine(self.object())
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
    pub fn update(&self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: i32, xml: &str, flags: NetworkUpdateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkUpdate")?;
        conn.driver().before("virNetworkUpdate")?;
        conn.network().network_update(self.object(), command, section, parent_index, xml, flags)
    }

    /// Starts a network that is defined but inactive.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
    ///
    /// In C: `virNetworkCreate`, since 0.2.0.
    pub fn create(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkCreate")?;
        conn.driver().before("virNetworkCreate")?;
        conn.network().network_create(self.object())
    }

    /// Stops a network at once.
    ///
    /// Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// In C: `virNetworkDestroy`, since 0.2.0.
    pub fn destroy(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkDestroy")?;
        conn.driver().before("virNetworkDestroy")?;
        conn.network().network_destroy(self.object())
    }

    /// Describes a network as XML.
    ///
    /// The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too, unless `VIR_NETWORK_XML_INACTIVE` is given.
    ///
    /// - `flags`: Combination of `NetworkXMLFlags` values.
    ///
    /// In C: `virNetworkGetXMLDesc`, since 0.2.0.
    pub fn xml_desc(&self, flags: NetworkXmlFlags) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNetworkGetXMLDesc")?;
        conn.network().network_get_xml_desc(self.object(), flags)
    }

    /// Gives the name of the bridge device that a network uses on the host.
    ///
    /// Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.
    ///
    /// In C: `virNetworkGetBridgeName`, since 0.2.0.
    pub fn bridge_name(&self) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNetworkGetBridgeName")?;
        conn.network().network_get_bridge_name(self.object())
    }

    /// Tells whether a network is started together with the daemon.
    ///
    /// In C: `virNetworkGetAutostart`, since 0.2.1.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virNetworkGetAutostart")?;
        conn.network().network_get_autostart(self.object())
    }

    /// Chooses whether a network is started together with the daemon.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.
    ///
    /// - `autostart`: Whether to start it automatically.
    ///
    /// In C: `virNetworkSetAutostart`, since 0.2.1.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkSetAutostart")?;
        conn.driver().before("virNetworkSetAutostart")?;
        conn.network().network_set_autostart(self.object(), autostart)
    }

    /// Tells whether a network is running.
    ///
    /// In C: `virNetworkIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virNetworkIsActive")?;
        conn.network().network_is_active(self.object())
    }

    /// Tells whether a network has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virNetworkIsPersistent`, since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virNetworkIsPersistent")?;
        conn.network().network_is_persistent(self.object())
    }

    /// Lists the addresses a network's DHCP server has handed out.
    ///
    /// A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which ends with a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// - `mac`: Hardware address to limit the list to; NULL for every client.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkGetDHCPLeases`, since 1.2.6.
    pub fn dhcp_leases(&self, mac: Option<&str>, flags: u32) -> Result<Vec<NetworkDhcpLease>> {
        let conn = self.conn();
        conn.driver().before("virNetworkGetDHCPLeases")?;
        conn.network().network_get_dhcp_leases(self.object(), mac, flags)
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
    pub fn set_metadata(&self, type_: NetworkMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>, flags: NetworkUpdateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkSetMetadata")?;
        conn.driver().before("virNetworkSetMetadata")?;
        conn.network().network_set_metadata(self.object(), type_, metadata, key, uri, flags)
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
    pub fn metadata(&self, type_: NetworkMetadataType, uri: Option<&str>, flags: NetworkUpdateFlags) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNetworkGetMetadata")?;
        conn.network().network_get_metadata(self.object(), type_, uri, flags)
    }
}
