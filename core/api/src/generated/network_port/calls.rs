// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NetworkPort`: calls about network port.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about network port.
impl NetworkPort {
    /// Describes a network port as XML. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortGetXMLDesc`, since 5.5.0.
    pub fn xml_desc(&self, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNetworkPortGetXMLDesc")?;
        conn.network().network_port_get_xml_desc(self.object(), flags)
    }

    /// Changes the bandwidth limits of a network port while it is in use.
    ///
    /// Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
    ///
    /// - `params`: Limits to set.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortSetParameters`, since 5.5.0.
    pub fn set_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkPortSetParameters")?;
        conn.driver().before("virNetworkPortSetParameters")?;
        conn.network().network_port_set_parameters(self.object(), params, flags)
    }

    /// Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortGetParameters`, since 5.5.0.
    pub fn parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virNetworkPortGetParameters")?;
        conn.network().network_port_get_parameters(self.object(), flags)
    }

    /// Deletes a network port and gives back what it held.
    ///
    /// A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNetworkPortDelete`, since 5.5.0.
    pub fn delete(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNetworkPortDelete")?;
        conn.driver().before("virNetworkPortDelete")?;
        conn.network().network_port_delete(self.object(), flags)
    }
}
