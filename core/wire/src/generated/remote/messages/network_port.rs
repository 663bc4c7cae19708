// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: network port.

use crate::remote::{Network, NetworkPort, TypedParam, limits};
use crate::xdr::{FixedOpaque, array};
use crate::xdr_struct;

/// What a call of `NETWORK_LIST_ALL_PORTS` (404) carries, from client to server.
///
/// Lists the ports of a network with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkListAllPortsArgs {
    /// The network to act on. (`remote_nonnull_network network`)
    pub network: Network,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkListAllPortsArgs { network, need_results, flags } }

/// What the reply to `NETWORK_LIST_ALL_PORTS` (404) carries, from server to client.
///
/// Lists the ports of a network with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkListAllPortsRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`remote_nonnull_network_port ports<REMOTE_NETWORK_PORT_LIST_MAX>`)
    pub ports: Vec<NetworkPort>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { NetworkListAllPortsRet { ports: array(limits::NETWORK_PORT_LIST_MAX), ret } }

/// What a call of `NETWORK_PORT_LOOKUP_BY_UUID` (405) carries, from client to server.
///
/// Finds a port of a network by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortLookupByUuidArgs {
    /// `remote_nonnull_network network`
    pub network: Network,
    /// UUID of the port. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { NetworkPortLookupByUuidArgs { network, uuid: FixedOpaque } }

/// What the reply to `NETWORK_PORT_LOOKUP_BY_UUID` (405) carries, from server to client.
///
/// Finds a port of a network by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortLookupByUuidRet {
    /// `remote_nonnull_network_port port`
    pub port: NetworkPort,
}

xdr_struct! { NetworkPortLookupByUuidRet { port } }

/// What a call of `NETWORK_PORT_CREATE_XML` (406) carries, from client to server.
///
/// Creates a port on an active network and allocates what it needs there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortCreateXmlArgs {
    /// `remote_nonnull_network network`
    pub network: Network,
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `NetworkPortCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkPortCreateXmlArgs { network, xml, flags } }

/// What the reply to `NETWORK_PORT_CREATE_XML` (406) carries, from server to client.
///
/// Creates a port on an active network and allocates what it needs there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortCreateXmlRet {
    /// `remote_nonnull_network_port port`
    pub port: NetworkPort,
}

xdr_struct! { NetworkPortCreateXmlRet { port } }

/// What a call of `NETWORK_PORT_GET_PARAMETERS` (407) carries, from client to server.
///
/// Reads the bandwidth limits of a network port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortGetParametersArgs {
    /// The network port to act on. (`remote_nonnull_network_port port`)
    pub port: NetworkPort,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkPortGetParametersArgs { port, nparams, flags } }

/// What the reply to `NETWORK_PORT_GET_PARAMETERS` (407) carries, from server to client.
///
/// Reads the bandwidth limits of a network port.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPortGetParametersRet {
    /// Where to put the limits. (`remote_typed_param params<REMOTE_NETWORK_PORT_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { NetworkPortGetParametersRet { params: array(limits::NETWORK_PORT_PARAMETERS_MAX), nparams } }

/// What a call of `NETWORK_PORT_SET_PARAMETERS` (408) carries, from client to server.
///
/// Changes the bandwidth limits of a network port while it is in use.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPortSetParametersArgs {
    /// The network port to act on. (`remote_nonnull_network_port port`)
    pub port: NetworkPort,
    /// Limits to set. (`remote_typed_param params<REMOTE_NETWORK_PORT_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkPortSetParametersArgs { port, params: array(limits::NETWORK_PORT_PARAMETERS_MAX), flags } }

/// What a call of `NETWORK_PORT_GET_XML_DESC` (409) carries, from client to server.
///
/// Describes a network port as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortGetXmlDescArgs {
    /// The network port to act on. (`remote_nonnull_network_port port`)
    pub port: NetworkPort,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkPortGetXmlDescArgs { port, flags } }

/// What the reply to `NETWORK_PORT_GET_XML_DESC` (409) carries, from server to client.
///
/// Describes a network port as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NetworkPortGetXmlDescRet { xml } }

/// What a call of `NETWORK_PORT_DELETE` (410) carries, from client to server.
///
/// Deletes a network port and gives back what it held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkPortDeleteArgs {
    /// The network port to act on. (`remote_nonnull_network_port port`)
    pub port: NetworkPort,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NetworkPortDeleteArgs { port, flags } }
