// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Interface`: calls about interface.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about interface.
impl Interface {
    /// Describes a host interface as XML.
    ///
    /// Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the stored configuration.
    ///
    /// - `flags`: Combination of `InterfaceXMLFlags` values.
    ///
    /// In C: `virInterfaceGetXMLDesc`, since 0.6.4.
    pub fn xml_desc(&self, flags: InterfaceXmlFlags) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virInterfaceGetXMLDesc")?;
        conn.interface().interface_get_xml_desc(self.object(), flags)
    }

    /// Removes the stored configuration of a host interface.
    ///
    /// An interface that is up stays so. Not available on read-only connections.
    ///
    /// In C: `virInterfaceUndefine`, since 0.6.4.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virInterfaceUndefine")?;
        conn.driver().before("virInterfaceUndefine")?;
        conn.interface().interface_undefine(self.object())
    }

    /// Brings a configured host interface up.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceCreate`, since 0.6.4.
    pub fn create(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virInterfaceCreate")?;
        conn.driver().before("virInterfaceCreate")?;
        conn.interface().interface_create(self.object(), flags)
    }

    /// Brings a host interface down.
    ///
    /// Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceDestroy`, since 0.6.4.
    pub fn destroy(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virInterfaceDestroy")?;
        conn.driver().before("virInterfaceDestroy")?;
        conn.interface().interface_destroy(self.object(), flags)
    }

    /// Tells whether a host interface is up.
    ///
    /// In C: `virInterfaceIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virInterfaceIsActive")?;
        conn.interface().interface_is_active(self.object())
    }
}
