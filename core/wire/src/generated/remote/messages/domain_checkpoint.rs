// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain checkpoint.

use crate::remote::{Domain, DomainCheckpoint, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_CHECKPOINT_CREATE_XML` (411) carries, from client to server.
///
/// Creates a checkpoint of a domain as the XML describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointCreateXmlArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `DomainCheckpointCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointCreateXmlArgs { dom, xml_desc, flags } }

/// What the reply to `DOMAIN_CHECKPOINT_CREATE_XML` (411) carries, from server to client.
///
/// Creates a checkpoint of a domain as the XML describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointCreateXmlRet {
    /// `remote_nonnull_domain_checkpoint checkpoint`
    pub checkpoint: DomainCheckpoint,
}

xdr_struct! { DomainCheckpointCreateXmlRet { checkpoint } }

/// What a call of `DOMAIN_CHECKPOINT_GET_XML_DESC` (412) carries, from client to server.
///
/// Gives a checkpoint's description as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointGetXmlDescArgs {
    /// The checkpoint to act on. (`remote_nonnull_domain_checkpoint checkpoint`)
    pub checkpoint: DomainCheckpoint,
    /// Combination of `DomainCheckpointXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointGetXmlDescArgs { checkpoint, flags } }

/// What the reply to `DOMAIN_CHECKPOINT_GET_XML_DESC` (412) carries, from server to client.
///
/// Gives a checkpoint's description as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainCheckpointGetXmlDescRet { xml } }

/// What a call of `DOMAIN_LIST_ALL_CHECKPOINTS` (413) carries, from client to server.
///
/// Lists a domain's checkpoints that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainListAllCheckpointsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `DomainCheckpointListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainListAllCheckpointsArgs { dom, need_results, flags } }

/// What the reply to `DOMAIN_LIST_ALL_CHECKPOINTS` (413) carries, from server to client.
///
/// Lists a domain's checkpoints that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainListAllCheckpointsRet {
    /// Array of handles, ended by NULL; the caller frees each handle and the array.
    /// (`remote_nonnull_domain_checkpoint checkpoints<REMOTE_DOMAIN_CHECKPOINT_LIST_MAX>`)
    pub checkpoints: Vec<DomainCheckpoint>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainListAllCheckpointsRet { checkpoints: array(limits::DOMAIN_CHECKPOINT_LIST_MAX), ret } }

/// What a call of `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN` (414) carries, from client to server.
///
/// Lists a checkpoint's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointListAllChildrenArgs {
    /// The checkpoint to act on. (`remote_nonnull_domain_checkpoint checkpoint`)
    pub checkpoint: DomainCheckpoint,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `DomainCheckpointListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointListAllChildrenArgs { checkpoint, need_results, flags } }

/// What the reply to `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN` (414) carries, from server to client.
///
/// Lists a checkpoint's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointListAllChildrenRet {
    /// `remote_nonnull_domain_checkpoint checkpoints<REMOTE_DOMAIN_CHECKPOINT_LIST_MAX>`
    pub checkpoints: Vec<DomainCheckpoint>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainCheckpointListAllChildrenRet { checkpoints: array(limits::DOMAIN_CHECKPOINT_LIST_MAX), ret } }

/// What a call of `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME` (415) carries, from client to server.
///
/// Finds a domain's checkpoint by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointLookupByNameArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Name, matched exactly. (`remote_nonnull_string name`)
    pub name: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointLookupByNameArgs { dom, name, flags } }

/// What the reply to `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME` (415) carries, from server to client.
///
/// Finds a domain's checkpoint by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointLookupByNameRet {
    /// `remote_nonnull_domain_checkpoint checkpoint`
    pub checkpoint: DomainCheckpoint,
}

xdr_struct! { DomainCheckpointLookupByNameRet { checkpoint } }

/// What a call of `DOMAIN_CHECKPOINT_GET_PARENT` (416) carries, from client to server.
///
/// Gives the parent of a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointGetParentArgs {
    /// The checkpoint to act on. (`remote_nonnull_domain_checkpoint checkpoint`)
    pub checkpoint: DomainCheckpoint,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointGetParentArgs { checkpoint, flags } }

/// What the reply to `DOMAIN_CHECKPOINT_GET_PARENT` (416) carries, from server to client.
///
/// Gives the parent of a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointGetParentRet {
    /// `remote_nonnull_domain_checkpoint parent`
    pub parent: DomainCheckpoint,
}

xdr_struct! { DomainCheckpointGetParentRet { parent } }

/// What a call of `DOMAIN_CHECKPOINT_DELETE` (417) carries, from client to server.
///
/// Deletes a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainCheckpointDeleteArgs {
    /// The checkpoint to act on. (`remote_nonnull_domain_checkpoint checkpoint`)
    pub checkpoint: DomainCheckpoint,
    /// Combination of `DomainCheckpointDeleteFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainCheckpointDeleteArgs { checkpoint, flags } }
