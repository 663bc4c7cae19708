// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about interface.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about interface.
impl Connect {
    /// Counts the host interfaces that are up.
    ///
    /// In C: `virConnectNumOfInterfaces`, since 0.6.4.
    pub fn num_of_interfaces(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfInterfaces")?;
        conn.interface().connect_num_of_interfaces()
    }

    /// Lists the names of the host interfaces that are up.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListInterfaces`, since 0.6.4.
    ///
    /// Discouraged: use virConnectListAllInterfaces.
    pub fn list_interfaces(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListInterfaces")?;
        conn.interface().connect_list_interfaces()
    }

    /// Counts the host interfaces that are configured but down.
    ///
    /// In C: `virConnectNumOfDefinedInterfaces`, since 0.7.0.
    pub fn num_of_defined_interfaces(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfDefinedInterfaces")?;
        conn.interface().connect_num_of_defined_interfaces()
    }

    /// Lists the names of the host interfaces that are configured but down.
    ///
    /// The number may change between counting and listing.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virConnectListDefinedInterfaces`, since 0.7.0.
    ///
    /// Discouraged: use virConnectListAllInterfaces.
    pub fn list_defined_interfaces(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListDefinedInterfaces")?;
        conn.interface().connect_list_defined_interfaces()
    }

    /// Lists the host's interfaces, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllInterfacesFlags` values.
    ///
    /// In C: `virConnectListAllInterfaces`, since 0.10.2.
    pub fn list_all_interfaces(&self, flags: ConnectListAllInterfacesFlags) -> Result<Vec<Interface>> {
        let conn = self;
        conn.driver().before("virConnectListAllInterfaces")?;
        Ok(Interface::all(conn, conn.interface().connect_list_all_interfaces(flags)?))
    }

    /// Finds a host interface by name.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none.
    ///
    /// - `name`: Name of the interface, such as `eth0`.
    ///
    /// In C: `virInterfaceLookupByName`, since 0.6.4.
    pub fn interface_lookup_by_name(&self, name: &str) -> Result<Interface> {
        let conn = self;
        conn.driver().before("virInterfaceLookupByName")?;
        Ok(Interface::new(conn, conn.interface().interface_lookup_by_name(name)?))
    }

    /// Finds a host interface by MAC address.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when several share the address.
    ///
    /// - `mac`: MAC address, six hexadecimal bytes joined by colons.
    ///
    /// In C: `virInterfaceLookupByMACString`, since 0.6.4.
    pub fn interface_lookup_by_mac_string(&self, mac: &str) -> Result<Interface> {
        let conn = self;
        conn.driver().before("virInterfaceLookupByMACString")?;
        Ok(Interface::new(conn, conn.interface().interface_lookup_by_mac_string(mac)?))
    }

    /// Stores the configuration of a host interface, new or changed.
    ///
    /// The interface is not brought up, and one that is up keeps running as before. Within a transaction (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the interface, as an `interface` element.
    /// - `flags`: Combination of `InterfaceDefineFlags` values.
    ///
    /// In C: `virInterfaceDefineXML`, since 0.6.4.
    pub fn interface_define_xml(&self, xml_desc: &str, flags: InterfaceDefineFlags) -> Result<Interface> {
        let conn = self;
        conn.require_write("virInterfaceDefineXML")?;
        conn.driver().before("virInterfaceDefineXML")?;
        Ok(Interface::new(conn, conn.interface().interface_define_xml(xml_desc, flags)?))
    }

    /// Starts a transaction on the host's network configuration.
    ///
    /// The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can restore it; `virInterfaceChangeCommit` makes the changes stay. Fails with `VIR_ERR_OPERATION_INVALID` when a transaction is open already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeBegin`, since 0.9.2.
    pub fn interface_change_begin(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeBegin")?;
        conn.driver().before("virInterfaceChangeBegin")?;
        conn.interface().interface_change_begin(flags)
    }

    /// Ends the transaction on the network configuration and keeps the changes.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeCommit`, since 0.9.2.
    pub fn interface_change_commit(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeCommit")?;
        conn.driver().before("virInterfaceChangeCommit")?;
        conn.interface().interface_change_commit(flags)
    }

    /// Ends the transaction on the network configuration and restores what was saved at its start.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeRollback`, since 0.9.2.
    pub fn interface_change_rollback(&self, flags: u32) -> Result<()> {
        let conn = self;
        conn.require_write("virInterfaceChangeRollback")?;
        conn.driver().before("virInterfaceChangeRollback")?;
        conn.interface().interface_change_rollback(flags)
    }
}
