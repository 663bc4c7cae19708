// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: nwfilter.

use crate::remote::{NwFilter, limits};
use crate::xdr::{FixedOpaque, array};
use crate::xdr_struct;

/// What a call of `NWFILTER_LOOKUP_BY_NAME` (175) carries, from client to server.
///
/// Finds a network filter by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterLookupByNameArgs {
    /// Name of the filter. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { NwFilterLookupByNameArgs { name } }

/// What the reply to `NWFILTER_LOOKUP_BY_NAME` (175) carries, from server to client.
///
/// Finds a network filter by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterLookupByNameRet {
    /// `remote_nonnull_nwfilter nwfilter`
    pub nwfilter: NwFilter,
}

xdr_struct! { NwFilterLookupByNameRet { nwfilter } }

/// What a call of `NWFILTER_LOOKUP_BY_UUID` (176) carries, from client to server.
///
/// Finds a network filter by UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterLookupByUuidArgs {
    /// UUID of the filter. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { NwFilterLookupByUuidArgs { uuid: FixedOpaque } }

/// What the reply to `NWFILTER_LOOKUP_BY_UUID` (176) carries, from server to client.
///
/// Finds a network filter by UUID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterLookupByUuidRet {
    /// `remote_nonnull_nwfilter nwfilter`
    pub nwfilter: NwFilter,
}

xdr_struct! { NwFilterLookupByUuidRet { nwfilter } }

/// What a call of `NWFILTER_GET_XML_DESC` (177) carries, from client to server.
///
/// Describes a network filter as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterGetXmlDescArgs {
    /// The network filter to act on. (`remote_nonnull_nwfilter nwfilter`)
    pub nwfilter: NwFilter,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NwFilterGetXmlDescArgs { nwfilter, flags } }

/// What the reply to `NWFILTER_GET_XML_DESC` (177) carries, from server to client.
///
/// Describes a network filter as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NwFilterGetXmlDescRet { xml } }

/// What the reply to `CONNECT_NUM_OF_NWFILTERS` (178) carries, from server to client.
///
/// Counts the network filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfNwFiltersRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfNwFiltersRet { num } }

/// What a call of `CONNECT_LIST_NWFILTERS` (179) carries, from client to server.
///
/// Lists the names of the network filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListNwFiltersArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListNwFiltersArgs { maxnames } }

/// What the reply to `CONNECT_LIST_NWFILTERS` (179) carries, from server to client.
///
/// Lists the names of the network filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListNwFiltersRet {
    /// Receives the names; the caller frees each. (`remote_nonnull_string
    /// names<REMOTE_NWFILTER_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListNwFiltersRet { names: array(limits::NWFILTER_LIST_MAX) } }

/// What a call of `NWFILTER_DEFINE_XML` (180) carries, from client to server.
///
/// Stores a network filter, new or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterDefineXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NwFilterDefineXmlArgs { xml } }

/// What the reply to `NWFILTER_DEFINE_XML` (180) carries, from server to client.
///
/// Stores a network filter, new or changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterDefineXmlRet {
    /// `remote_nonnull_nwfilter nwfilter`
    pub nwfilter: NwFilter,
}

xdr_struct! { NwFilterDefineXmlRet { nwfilter } }

/// What a call of `NWFILTER_UNDEFINE` (181) carries, from client to server.
///
/// Removes a network filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterUndefineArgs {
    /// The network filter to act on. (`remote_nonnull_nwfilter nwfilter`)
    pub nwfilter: NwFilter,
}

xdr_struct! { NwFilterUndefineArgs { nwfilter } }

/// What a call of `CONNECT_LIST_ALL_NWFILTERS` (286) carries, from client to server.
///
/// Lists the network filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNwFiltersArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllNwFiltersArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_NWFILTERS` (286) carries, from server to client.
///
/// Lists the network filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNwFiltersRet {
    /// Receives the handles, ended by NULL; may be NULL to have them counted only.
    /// (`remote_nonnull_nwfilter filters<REMOTE_NWFILTER_LIST_MAX>`)
    pub filters: Vec<NwFilter>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllNwFiltersRet { filters: array(limits::NWFILTER_LIST_MAX), ret } }

/// What a call of `NWFILTER_DEFINE_XML_FLAGS` (431) carries, from client to server.
///
/// Stores a network filter, new or changed, as `flags` say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterDefineXmlFlagsArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `NWFilterDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NwFilterDefineXmlFlagsArgs { xml, flags } }

/// What the reply to `NWFILTER_DEFINE_XML_FLAGS` (431) carries, from server to client.
///
/// Stores a network filter, new or changed, as `flags` say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterDefineXmlFlagsRet {
    /// `remote_nonnull_nwfilter nwfilter`
    pub nwfilter: NwFilter,
}

xdr_struct! { NwFilterDefineXmlFlagsRet { nwfilter } }
