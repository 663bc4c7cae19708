// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: network.

use crate::remote::{Network, NetworkDhcpLease, limits};
use crate::xdr::{FixedOpaque, array};
use crate::xdr_struct;

/// What a call of `CONNECT_LIST_DEFINED_NETWORKS` (36) carries, from client to server.
///
/// Lists the names of networks that are defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedNetworksArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListDefinedNetworksArgs { maxnames } }

/// What the reply to `CONNECT_LIST_DEFINED_NETWORKS` (36) carries, from server to client.
///
/// Lists the names of networks that are defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedNetworksRet {
    /// Array that receives the names. (`remote_nonnull_string names<REMOTE_NETWORK_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListDefinedNetworksRet { names: array(limits::NETWORK_LIST_MAX) } }

/// What a call of `CONNECT_LIST_NETWORKS` (38) carries, from client to server.
///
/// Lists the names of active networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListNetworksArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListNetworksArgs { maxnames } }

/// What the reply to `CONNECT_LIST_NETWORKS` (38) carries, from server to client.
///
/// Lists the names of active networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListNetworksRet {
    /// Array that receives the names. (`remote_nonnull_string names<REMOTE_NETWORK_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListNetworksRet { names: array(limits::NETWORK_LIST_MAX) } }

/// What a call of `NETWORK_CREATE` (39) carries, from client to server.
///
/// Starts a network that is defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCreateArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkCreateArgs { net } }

/// What a call of `NETWORK_CREATE_XML` (40) carries, from client to server.
///
/// Creates a transient network from XML and starts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCreateXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NetworkCreateXmlArgs { xml } }

/// What the reply to `NETWORK_CREATE_XML` (40) carries, from server to client.
///
/// Creates a transient network from XML and starts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCreateXmlRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkCreateXmlRet { net } }

/// What a call of `NETWORK_DEFINE_XML` (41) carries, from client to server.
///
/// Stores a network's configuration without starting the network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDefineXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NetworkDefineXmlArgs { xml } }

/// What the reply to `NETWORK_DEFINE_XML` (41) carries, from server to client.
///
/// Stores a network's configuration without starting the network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDefineXmlRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkDefineXmlRet { net } }

/// What a call of `NETWORK_DESTROY` (42) carries, from client to server.
///
/// Stops a network at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDestroyArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkDestroyArgs { net } }

/// What a call of `NETWORK_GET_XML_DESC` (43) carries, from client to server.
///
/// Describes a network as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetXmlDescArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
    /// Combination of `NetworkXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkGetXmlDescArgs { net, flags } }

/// What the reply to `NETWORK_GET_XML_DESC` (43) carries, from server to client.
///
/// Describes a network as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NetworkGetXmlDescRet { xml } }

/// What a call of `NETWORK_GET_AUTOSTART` (44) carries, from client to server.
///
/// Tells whether a network is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetAutostartArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkGetAutostartArgs { net } }

/// What the reply to `NETWORK_GET_AUTOSTART` (44) carries, from server to client.
///
/// Tells whether a network is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetAutostartRet {
    /// Receives 1 or 0. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { NetworkGetAutostartRet { autostart } }

/// What a call of `NETWORK_GET_BRIDGE_NAME` (45) carries, from client to server.
///
/// Gives the name of the bridge device that a network uses on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetBridgeNameArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkGetBridgeNameArgs { net } }

/// What the reply to `NETWORK_GET_BRIDGE_NAME` (45) carries, from server to client.
///
/// Gives the name of the bridge device that a network uses on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetBridgeNameRet {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NetworkGetBridgeNameRet { name } }

/// What a call of `NETWORK_LOOKUP_BY_NAME` (46) carries, from client to server.
///
/// Finds a network by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkLookupByNameArgs {
    /// Name of the network. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { NetworkLookupByNameArgs { name } }

/// What the reply to `NETWORK_LOOKUP_BY_NAME` (46) carries, from server to client.
///
/// Finds a network by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkLookupByNameRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkLookupByNameRet { net } }

/// What a call of `NETWORK_LOOKUP_BY_UUID` (47) carries, from client to server.
///
/// Finds a network by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkLookupByUuidArgs {
    /// UUID of the network. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { NetworkLookupByUuidArgs { uuid: FixedOpaque } }

/// What the reply to `NETWORK_LOOKUP_BY_UUID` (47) carries, from server to client.
///
/// Finds a network by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkLookupByUuidRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkLookupByUuidRet { net } }

/// What a call of `NETWORK_SET_AUTOSTART` (48) carries, from client to server.
///
/// Chooses whether a network is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkSetAutostartArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
    /// Whether to start it automatically. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { NetworkSetAutostartArgs { net, autostart } }

/// What a call of `NETWORK_UNDEFINE` (49) carries, from client to server.
///
/// Removes a network's stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkUndefineArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkUndefineArgs { net } }

/// What the reply to `CONNECT_NUM_OF_DEFINED_NETWORKS` (50) carries, from server to client.
///
/// Counts the inactive networks that have a stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfDefinedNetworksRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfDefinedNetworksRet { num } }

/// What the reply to `CONNECT_NUM_OF_NETWORKS` (52) carries, from server to client.
///
/// Counts the active networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfNetworksRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfNetworksRet { num } }

/// What a call of `NETWORK_IS_ACTIVE` (152) carries, from client to server.
///
/// Tells whether a network is running.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkIsActiveArgs {
    /// The network to act on. (`remote_nonnull_network net`)
    pub net: Network,
}

xdr_struct! { NetworkIsActiveArgs { net } }

/// What the reply to `NETWORK_IS_ACTIVE` (152) carries, from server to client.
///
/// Tells whether a network is running.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkIsActiveRet {
    /// `int active`
    pub active: i32,
}

xdr_struct! { NetworkIsActiveRet { active } }

/// What a call of `NETWORK_IS_PERSISTENT` (153) carries, from client to server.
///
/// Tells whether a network has a stored configuration, so that it outlives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkIsPersistentArgs {
    /// The network to act on. (`remote_nonnull_network net`)
    pub net: Network,
}

xdr_struct! { NetworkIsPersistentArgs { net } }

/// What the reply to `NETWORK_IS_PERSISTENT` (153) carries, from server to client.
///
/// Tells whether a network has a stored configuration, so that it outlives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkIsPersistentRet {
    /// `int persistent`
    pub persistent: i32,
}

xdr_struct! { NetworkIsPersistentRet { persistent } }

/// What a call of `CONNECT_LIST_ALL_NETWORKS` (283) carries, from client to server.
///
/// Lists networks, active and inactive, with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNetworksArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllNetworksFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllNetworksArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_NETWORKS` (283) carries, from server to client.
///
/// Lists networks, active and inactive, with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNetworksRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`remote_nonnull_network nets<REMOTE_NETWORK_LIST_MAX>`)
    pub nets: Vec<Network>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllNetworksRet { nets: array(limits::NETWORK_LIST_MAX), ret } }

/// What a call of `NETWORK_UPDATE` (291) carries, from client to server.
///
/// Changes one part of a network, of the running one, the stored one, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkUpdateArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
    /// Whether to add, replace or remove. (`unsigned int command`)
    pub command: u32,
    /// Kind of element the XML holds. (`unsigned int section`)
    pub section: u32,
    /// Which of several parents (such as `<ip>` elements) to work in, counted from 0; -1 lets the
    /// call choose. (`int parentIndex`)
    pub parent_index: i32,
    /// The element itself, without the elements around it. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `NetworkUpdateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkUpdateArgs { net, command, section, parent_index, xml, flags } }

/// What a call of `CONNECT_NETWORK_EVENT_REGISTER_ANY` (313) carries, from client to server.
///
/// Registers a callback for one kind of network event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNetworkEventRegisterAnyArgs {
    /// Kind of event. (`int eventID`)
    pub event_id: i32,
    /// Network to watch; NULL for all of them. (`remote_network net`)
    pub net: Option<Network>,
}

xdr_struct! { ConnectNetworkEventRegisterAnyArgs { event_id, net } }

/// What the reply to `CONNECT_NETWORK_EVENT_REGISTER_ANY` (313) carries, from server to client.
///
/// Registers a callback for one kind of network event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNetworkEventRegisterAnyRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectNetworkEventRegisterAnyRet { callback_id } }

/// What a call of `CONNECT_NETWORK_EVENT_DEREGISTER_ANY` (314) carries, from client to server.
///
/// Removes a network event callback.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNetworkEventDeregisterAnyArgs {
    /// Number that the registration returned. (`int callbackID`)
    pub callback_id: i32,
}

xdr_struct! { ConnectNetworkEventDeregisterAnyArgs { callback_id } }

/// What a call of `NETWORK_GET_DHCP_LEASES` (341) carries, from client to server.
///
/// Lists the addresses a network's DHCP server has handed out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetDhcpLeasesArgs {
    /// `remote_nonnull_network net`
    pub net: Network,
    /// Hardware address to limit the list to; NULL for every client. (`remote_string mac`)
    pub mac: Option<String>,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkGetDhcpLeasesArgs { net, mac, need_results, flags } }

/// What the reply to `NETWORK_GET_DHCP_LEASES` (341) carries, from server to client.
///
/// Lists the addresses a network's DHCP server has handed out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetDhcpLeasesRet {
    /// Where to put the array of records; NULL when only the number is wanted.
    /// (`remote_network_dhcp_lease leases<REMOTE_NETWORK_DHCP_LEASES_MAX>`)
    pub leases: Vec<NetworkDhcpLease>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { NetworkGetDhcpLeasesRet { leases: array(limits::NETWORK_DHCP_LEASES_MAX), ret } }

/// What a call of `NETWORK_DEFINE_XML_FLAGS` (432) carries, from client to server.
///
/// Stores a network's configuration without starting the network, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDefineXmlFlagsArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `NetworkDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkDefineXmlFlagsArgs { xml, flags } }

/// What the reply to `NETWORK_DEFINE_XML_FLAGS` (432) carries, from server to client.
///
/// Stores a network's configuration without starting the network, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkDefineXmlFlagsRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkDefineXmlFlagsRet { net } }

/// What a call of `NETWORK_CREATE_XML_FLAGS` (437) carries, from client to server.
///
/// Creates a transient network from XML and starts it, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCreateXmlFlagsArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `NetworkCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkCreateXmlFlagsArgs { xml, flags } }

/// What the reply to `NETWORK_CREATE_XML_FLAGS` (437) carries, from server to client.
///
/// Creates a transient network from XML and starts it, with options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCreateXmlFlagsRet {
    /// `remote_nonnull_network net`
    pub net: Network,
}

xdr_struct! { NetworkCreateXmlFlagsRet { net } }

/// What a call of `NETWORK_SET_METADATA` (444) carries, from client to server.
///
/// Sets, replaces or removes a network's title, description or custom metadata element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkSetMetadataArgs {
    /// The network to act on. (`remote_nonnull_network network`)
    pub network: Network,
    /// Which piece to set. (`int type`)
    pub type_: i32,
    /// New text or XML element; NULL removes what is there. (`remote_string metadata`)
    pub metadata: Option<String>,
    /// Namespace prefix for a custom element; NULL for title and description. (`remote_string key`)
    pub key: Option<String>,
    /// Namespace that identifies a custom element; NULL for title and description. (`remote_string
    /// uri`)
    pub uri: Option<String>,
    /// Combination of `NetworkUpdateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkSetMetadataArgs { network, type_, metadata, key, uri, flags } }

/// What a call of `NETWORK_GET_METADATA` (445) carries, from client to server.
///
/// Reads a network's title, description or custom metadata element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetMetadataArgs {
    /// The network to act on. (`remote_nonnull_network network`)
    pub network: Network,
    /// Which piece to read. (`int type`)
    pub type_: i32,
    /// Namespace that identifies a custom element; NULL for title and description. (`remote_string
    /// uri`)
    pub uri: Option<String>,
    /// Combination of `NetworkUpdateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkGetMetadataArgs { network, type_, uri, flags } }

/// What the reply to `NETWORK_GET_METADATA` (445) carries, from server to client.
///
/// Reads a network's title, description or custom metadata element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkGetMetadataRet {
    /// `remote_nonnull_string metadata`
    pub metadata: String,
}

xdr_struct! { NetworkGetMetadataRet { metadata } }
