// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: nwfilter binding.

use crate::remote::{NwFilterBinding, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV` (397) carries, from client to server.
///
/// Finds a filter binding by the device name of its port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingLookupByPortDevArgs {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { NwFilterBindingLookupByPortDevArgs { name } }

/// What the reply to `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV` (397) carries, from server to client.
///
/// Finds a filter binding by the device name of its port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingLookupByPortDevRet {
    /// `remote_nonnull_nwfilter_binding nwfilter`
    pub nwfilter: NwFilterBinding,
}

xdr_struct! { NwFilterBindingLookupByPortDevRet { nwfilter } }

/// What a call of `NWFILTER_BINDING_GET_XML_DESC` (398) carries, from client to server.
///
/// Describes a filter binding as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingGetXmlDescArgs {
    /// `remote_nonnull_nwfilter_binding nwfilter`
    pub nwfilter: NwFilterBinding,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NwFilterBindingGetXmlDescArgs { nwfilter, flags } }

/// What the reply to `NWFILTER_BINDING_GET_XML_DESC` (398) carries, from server to client.
///
/// Describes a filter binding as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { NwFilterBindingGetXmlDescRet { xml } }

/// What a call of `NWFILTER_BINDING_CREATE_XML` (399) carries, from client to server.
///
/// Creates a filter binding, which applies the filter's rules to the port at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingCreateXmlArgs {
    /// Description of the binding, as a `filterbinding` element. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `NWFilterBindingCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { NwFilterBindingCreateXmlArgs { xml, flags } }

/// What the reply to `NWFILTER_BINDING_CREATE_XML` (399) carries, from server to client.
///
/// Creates a filter binding, which applies the filter's rules to the port at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingCreateXmlRet {
    /// `remote_nonnull_nwfilter_binding nwfilter`
    pub nwfilter: NwFilterBinding,
}

xdr_struct! { NwFilterBindingCreateXmlRet { nwfilter } }

/// What a call of `NWFILTER_BINDING_DELETE` (400) carries, from client to server.
///
/// Deletes a filter binding, which takes the filter's rules off the port.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NwFilterBindingDeleteArgs {
    /// `remote_nonnull_nwfilter_binding nwfilter`
    pub nwfilter: NwFilterBinding,
}

xdr_struct! { NwFilterBindingDeleteArgs { nwfilter } }

/// What a call of `CONNECT_LIST_ALL_NWFILTER_BINDINGS` (401) carries, from client to server.
///
/// Lists the filter bindings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNwFilterBindingsArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllNwFilterBindingsArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_NWFILTER_BINDINGS` (401) carries, from server to client.
///
/// Lists the filter bindings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllNwFilterBindingsRet {
    /// Receives the handles, ended by NULL; may be NULL to have them counted only.
    /// (`remote_nonnull_nwfilter_binding bindings<REMOTE_NWFILTER_BINDING_LIST_MAX>`)
    pub bindings: Vec<NwFilterBinding>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllNwFilterBindingsRet { bindings: array(limits::NWFILTER_BINDING_LIST_MAX), ret } }
