// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Network`: calls about port.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about port.
impl Network {
    /// Finds a port of a network by its UUID, given as bytes.
    ///
    /// Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.
    ///
    /// - `uuid`: UUID of the port.
    ///
    /// In C: `virNetworkPortLookupByUUID`, since 5.5.0.
    pub fn port_lookup_by_uuid(&self, uuid: Uuid) -> Result<NetworkPort> {
        let conn = self.conn();
        conn.driver().before("virNetworkPortLookupByUUID")?;
        Ok(NetworkPort::new(conn, conn.network().network_port_lookup_by_uuid(self.object(), uuid)?))
    }

    /// Finds a port of a network by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID.
    ///
    /// - `uuidstr`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virNetworkPortLookupByUUIDString`, since 5.5.0.
    pub fn port_lookup_by_uuid_string(&self, uuidstr: &str) -> Result<NetworkPort> {
        let conn = self.conn();
        conn.driver().before("virNetworkPortLookupByUUIDString")?;
        self.port_lookup_by_uuid(parse_uuid(uuidstr).map_err(|_| polyvirt_driver::Error::argument("virNetworkPortLookupByUUIDString", "uuidstr", "uuidstr in virNetworkPortLookupByUUIDString must be a valid UUID"))?)
    }

    /// Creates a port on an active network and allocates what it needs there.
    ///
    /// Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST` when the UUID is taken.
    ///
    /// - `xmldesc`: Document whose root is `<networkport>`.
    /// - `flags`: Combination of `NetworkPortCreateFlags` values.
    ///
    /// In C: `virNetworkPortCreateXML`, since 5.5.0.
    pub fn port_create_xml(&self, xmldesc: &str, flags: NetworkPortCreateFlags) -> Result<NetworkPort> {
        let conn = self.conn();
        conn.require_write("virNetworkPortCreateXML")?;
        conn.driver().before("virNetworkPortCreateXML")?;
        Ok(NetworkPort::new(conn, conn.network().network_port_create_xml(self.object(), xmldesc, flags)?))
    }

    /// Lists the ports of a network with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkListAllPorts`, since 5.5.0.
    pub fn list_all_ports(&self, flags: u32) -> Result<Vec<NetworkPort>> {
        let conn = self.conn();
        conn.driver().before("virNetworkListAllPorts")?;
        Ok(NetworkPort::all(conn, conn.network().network_list_all_ports(self.object(), flags)?))
    }
}
