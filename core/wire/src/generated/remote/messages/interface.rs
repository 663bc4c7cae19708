// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: interface.

use crate::remote::{Interface, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What the reply to `CONNECT_NUM_OF_INTERFACES` (126) carries, from server to client.
///
/// Counts the host interfaces that are up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfInterfacesRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfInterfacesRet { num } }

/// What a call of `CONNECT_LIST_INTERFACES` (127) carries, from client to server.
///
/// Lists the names of the host interfaces that are up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListInterfacesArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListInterfacesArgs { maxnames } }

/// What the reply to `CONNECT_LIST_INTERFACES` (127) carries, from server to client.
///
/// Lists the names of the host interfaces that are up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListInterfacesRet {
    /// Receives the names; the caller frees each. (`remote_nonnull_string
    /// names<REMOTE_INTERFACE_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListInterfacesRet { names: array(limits::INTERFACE_LIST_MAX) } }

/// What a call of `INTERFACE_LOOKUP_BY_NAME` (128) carries, from client to server.
///
/// Finds a host interface by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceLookupByNameArgs {
    /// Name of the interface, such as `eth0`. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { InterfaceLookupByNameArgs { name } }

/// What the reply to `INTERFACE_LOOKUP_BY_NAME` (128) carries, from server to client.
///
/// Finds a host interface by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceLookupByNameRet {
    /// `remote_nonnull_interface iface`
    pub iface: Interface,
}

xdr_struct! { InterfaceLookupByNameRet { iface } }

/// What a call of `INTERFACE_LOOKUP_BY_MAC_STRING` (129) carries, from client to server.
///
/// Finds a host interface by MAC address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceLookupByMacStringArgs {
    /// MAC address, six hexadecimal bytes joined by colons. (`remote_nonnull_string mac`)
    pub mac: String,
}

xdr_struct! { InterfaceLookupByMacStringArgs { mac } }

/// What the reply to `INTERFACE_LOOKUP_BY_MAC_STRING` (129) carries, from server to client.
///
/// Finds a host interface by MAC address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceLookupByMacStringRet {
    /// `remote_nonnull_interface iface`
    pub iface: Interface,
}

xdr_struct! { InterfaceLookupByMacStringRet { iface } }

/// What a call of `INTERFACE_GET_XML_DESC` (130) carries, from client to server.
///
/// Describes a host interface as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceGetXmlDescArgs {
    /// The interface to act on. (`remote_nonnull_interface iface`)
    pub iface: Interface,
    /// Combination of `InterfaceXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceGetXmlDescArgs { iface, flags } }

/// What the reply to `INTERFACE_GET_XML_DESC` (130) carries, from server to client.
///
/// Describes a host interface as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { InterfaceGetXmlDescRet { xml } }

/// What a call of `INTERFACE_DEFINE_XML` (131) carries, from client to server.
///
/// Stores the configuration of a host interface, new or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceDefineXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `InterfaceDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceDefineXmlArgs { xml, flags } }

/// What the reply to `INTERFACE_DEFINE_XML` (131) carries, from server to client.
///
/// Stores the configuration of a host interface, new or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceDefineXmlRet {
    /// `remote_nonnull_interface iface`
    pub iface: Interface,
}

xdr_struct! { InterfaceDefineXmlRet { iface } }

/// What a call of `INTERFACE_UNDEFINE` (132) carries, from client to server.
///
/// Removes the stored configuration of a host interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceUndefineArgs {
    /// The interface to act on. (`remote_nonnull_interface iface`)
    pub iface: Interface,
}

xdr_struct! { InterfaceUndefineArgs { iface } }

/// What a call of `INTERFACE_CREATE` (133) carries, from client to server.
///
/// Brings a configured host interface up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceCreateArgs {
    /// The interface to act on. (`remote_nonnull_interface iface`)
    pub iface: Interface,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceCreateArgs { iface, flags } }

/// What a call of `INTERFACE_DESTROY` (134) carries, from client to server.
///
/// Brings a host interface down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceDestroyArgs {
    /// The interface to act on. (`remote_nonnull_interface iface`)
    pub iface: Interface,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceDestroyArgs { iface, flags } }

/// What the reply to `CONNECT_NUM_OF_DEFINED_INTERFACES` (137) carries, from server to client.
///
/// Counts the host interfaces that are configured but down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfDefinedInterfacesRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfDefinedInterfacesRet { num } }

/// What a call of `CONNECT_LIST_DEFINED_INTERFACES` (138) carries, from client to server.
///
/// Lists the names of the host interfaces that are configured but down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedInterfacesArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListDefinedInterfacesArgs { maxnames } }

/// What the reply to `CONNECT_LIST_DEFINED_INTERFACES` (138) carries, from server to client.
///
/// Lists the names of the host interfaces that are configured but down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedInterfacesRet {
    /// Receives the names; the caller frees each. (`remote_nonnull_string
    /// names<REMOTE_INTERFACE_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListDefinedInterfacesRet { names: array(limits::INTERFACE_LIST_MAX) } }

/// What a call of `INTERFACE_IS_ACTIVE` (156) carries, from client to server.
///
/// Tells whether a host interface is up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceIsActiveArgs {
    /// The interface to act on. (`remote_nonnull_interface iface`)
    pub iface: Interface,
}

xdr_struct! { InterfaceIsActiveArgs { iface } }

/// What the reply to `INTERFACE_IS_ACTIVE` (156) carries, from server to client.
///
/// Tells whether a host interface is up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceIsActiveRet {
    /// `int active`
    pub active: i32,
}

xdr_struct! { InterfaceIsActiveRet { active } }

/// What a call of `INTERFACE_CHANGE_BEGIN` (220) carries, from client to server.
///
/// Starts a transaction on the host's network configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceChangeBeginArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceChangeBeginArgs { flags } }

/// What a call of `INTERFACE_CHANGE_COMMIT` (221) carries, from client to server.
///
/// Ends the transaction on the network configuration and keeps the changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceChangeCommitArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceChangeCommitArgs { flags } }

/// What a call of `INTERFACE_CHANGE_ROLLBACK` (222) carries, from client to server.
///
/// Ends the transaction on the network configuration and restores what was saved at its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterfaceChangeRollbackArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { InterfaceChangeRollbackArgs { flags } }

/// What a call of `CONNECT_LIST_ALL_INTERFACES` (284) carries, from client to server.
///
/// Lists the host's interfaces, or those that match `flags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllInterfacesArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllInterfacesFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllInterfacesArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_INTERFACES` (284) carries, from server to client.
///
/// Lists the host's interfaces, or those that match `flags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllInterfacesRet {
    /// Receives the handles, ended by NULL; may be NULL to have them counted only.
    /// (`remote_nonnull_interface ifaces<REMOTE_INTERFACE_LIST_MAX>`)
    pub ifaces: Vec<Interface>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllInterfacesRet { ifaces: array(limits::INTERFACE_LIST_MAX), ret } }
