// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Interface`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::refs::InterfaceRef;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;
use crate::handle::handle;

handle! {
    /// A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.
    ///
    /// In C: `virInterface`. Cheap to clone; the connection stays open as long as a handle lives.
    Interface(InterfaceRef)
}

/// What identifies it: answered from the handle.
impl Interface {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its mac.
    #[must_use]
    pub fn mac(&self) -> &str {
        &self.object().mac
    }
}

/// The calls that the driver answers.
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
        conn.interface().interface_destroy(self.object(), flags)
    }

    /// Tells whether a host interface is up.
    ///
    /// In C: `virInterfaceIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.interface().interface_is_active(self.object())
    }
}
