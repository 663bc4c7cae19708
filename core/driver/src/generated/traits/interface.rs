// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The host's network interfaces.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// The host's network interfaces. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait InterfaceDriver: Send + Sync {
    /// Counts the host interfaces that are up.
    ///
    /// In C: `virConnectNumOfInterfaces`, since 0.6.4.
    fn connect_num_of_interfaces(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfInterfaces"))
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
    fn connect_list_interfaces(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListInterfaces"))
    }

    /// Counts the host interfaces that are configured but down.
    ///
    /// In C: `virConnectNumOfDefinedInterfaces`, since 0.7.0.
    fn connect_num_of_defined_interfaces(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfDefinedInterfaces"))
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
    fn connect_list_defined_interfaces(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListDefinedInterfaces"))
    }

    /// Lists the host's interfaces, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllInterfacesFlags` values.
    ///
    /// In C: `virConnectListAllInterfaces`, since 0.10.2.
    fn connect_list_all_interfaces(&self, flags: ConnectListAllInterfacesFlags) -> Result<Vec<InterfaceRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllInterfaces"))
    }

    /// Finds a host interface by name.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none.
    ///
    /// - `name`: Name of the interface, such as `eth0`.
    ///
    /// In C: `virInterfaceLookupByName`, since 0.6.4.
    fn interface_lookup_by_name(&self, name: &str) -> Result<InterfaceRef> {
        let _ = (name,);
        Err(Error::unsupported("virInterfaceLookupByName"))
    }

    /// Finds a host interface by MAC address.
    ///
    /// Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when several share the address.
    ///
    /// - `mac`: MAC address, six hexadecimal bytes joined by colons.
    ///
    /// In C: `virInterfaceLookupByMACString`, since 0.6.4.
    fn interface_lookup_by_mac_string(&self, mac: &str) -> Result<InterfaceRef> {
        let _ = (mac,);
        Err(Error::unsupported("virInterfaceLookupByMACString"))
    }

    /// Describes a host interface as XML.
    ///
    /// Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the stored configuration.
    ///
    /// - `flags`: Combination of `InterfaceXMLFlags` values.
    ///
    /// In C: `virInterfaceGetXMLDesc`, since 0.6.4.
    fn interface_get_xml_desc(&self, iface: &InterfaceRef, flags: InterfaceXmlFlags) -> Result<String> {
        let _ = (iface, flags);
        Err(Error::unsupported("virInterfaceGetXMLDesc"))
    }

    /// Stores the configuration of a host interface, new or changed.
    ///
    /// The interface is not brought up, and one that is up keeps running as before. Within a transaction (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the interface, as an `interface` element.
    /// - `flags`: Combination of `InterfaceDefineFlags` values.
    ///
    /// In C: `virInterfaceDefineXML`, since 0.6.4.
    fn interface_define_xml(&self, xml_desc: &str, flags: InterfaceDefineFlags) -> Result<InterfaceRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virInterfaceDefineXML"))
    }

    /// Removes the stored configuration of a host interface.
    ///
    /// An interface that is up stays so. Not available on read-only connections.
    ///
    /// In C: `virInterfaceUndefine`, since 0.6.4.
    fn interface_undefine(&self, iface: &InterfaceRef) -> Result<()> {
        let _ = (iface,);
        Err(Error::unsupported("virInterfaceUndefine"))
    }

    /// Brings a configured host interface up.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceCreate`, since 0.6.4.
    fn interface_create(&self, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let _ = (iface, flags);
        Err(Error::unsupported("virInterfaceCreate"))
    }

    /// Brings a host interface down.
    ///
    /// Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceDestroy`, since 0.6.4.
    fn interface_destroy(&self, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let _ = (iface, flags);
        Err(Error::unsupported("virInterfaceDestroy"))
    }

    /// Starts a transaction on the host's network configuration.
    ///
    /// The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can restore it; `virInterfaceChangeCommit` makes the changes stay. Fails with `VIR_ERR_OPERATION_INVALID` when a transaction is open already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeBegin`, since 0.9.2.
    fn interface_change_begin(&self, flags: u32) -> Result<()> {
        let _ = (flags,);
        Err(Error::unsupported("virInterfaceChangeBegin"))
    }

    /// Ends the transaction on the network configuration and keeps the changes.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeCommit`, since 0.9.2.
    fn interface_change_commit(&self, flags: u32) -> Result<()> {
        let _ = (flags,);
        Err(Error::unsupported("virInterfaceChangeCommit"))
    }

    /// Ends the transaction on the network configuration and restores what was saved at its start.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virInterfaceChangeRollback`, since 0.9.2.
    fn interface_change_rollback(&self, flags: u32) -> Result<()> {
        let _ = (flags,);
        Err(Error::unsupported("virInterfaceChangeRollback"))
    }

    /// Tells whether a host interface is up.
    ///
    /// In C: `virInterfaceIsActive`, since 0.7.3.
    fn interface_is_active(&self, iface: &InterfaceRef) -> Result<bool> {
        let _ = (iface,);
        Err(Error::unsupported("virInterfaceIsActive"))
    }
}
