// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain snapshot.

use crate::remote::{Domain, DomainSnapshot, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_SNAPSHOT_CREATE_XML` (185) carries, from client to server.
///
/// Takes a snapshot of a domain as the XML describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotCreateXmlArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string xml_desc`
    pub xml_desc: String,
    /// Combination of `DomainSnapshotCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotCreateXmlArgs { dom, xml_desc, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_CREATE_XML` (185) carries, from server to client.
///
/// Takes a snapshot of a domain as the XML describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotCreateXmlRet {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
}

xdr_struct! { DomainSnapshotCreateXmlRet { snap } }

/// What a call of `DOMAIN_SNAPSHOT_GET_XML_DESC` (186) carries, from client to server.
///
/// Gives a snapshot's description as XML, with the domain's configuration at that time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotGetXmlDescArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Combination of `DomainSnapshotXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotGetXmlDescArgs { snap, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_GET_XML_DESC` (186) carries, from server to client.
///
/// Gives a snapshot's description as XML, with the domain's configuration at that time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainSnapshotGetXmlDescRet { xml } }

/// What a call of `DOMAIN_SNAPSHOT_NUM` (187) carries, from client to server.
///
/// Counts a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotNumArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotNumArgs { dom, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_NUM` (187) carries, from server to client.
///
/// Counts a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotNumRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { DomainSnapshotNumRet { num } }

/// What a call of `DOMAIN_SNAPSHOT_LIST_NAMES` (188) carries, from client to server.
///
/// Lists the names of a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListNamesArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `int maxnames`
    pub maxnames: i32,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotListNamesArgs { dom, maxnames, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_LIST_NAMES` (188) carries, from server to client.
///
/// Lists the names of a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListNamesRet {
    /// Filled with names, each to be freed by the caller. (`remote_nonnull_string
    /// names<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { DomainSnapshotListNamesRet { names: array(limits::DOMAIN_SNAPSHOT_LIST_MAX) } }

/// What a call of `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME` (189) carries, from client to server.
///
/// Finds a domain's snapshot by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotLookupByNameArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Name, matched exactly. (`remote_nonnull_string name`)
    pub name: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotLookupByNameArgs { dom, name, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME` (189) carries, from server to client.
///
/// Finds a domain's snapshot by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotLookupByNameRet {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
}

xdr_struct! { DomainSnapshotLookupByNameRet { snap } }

/// What a call of `DOMAIN_HAS_CURRENT_SNAPSHOT` (190) carries, from client to server.
///
/// Tells whether a domain has a current snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainHasCurrentSnapshotArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainHasCurrentSnapshotArgs { dom, flags } }

/// What the reply to `DOMAIN_HAS_CURRENT_SNAPSHOT` (190) carries, from server to client.
///
/// Tells whether a domain has a current snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainHasCurrentSnapshotRet {
    /// `int result`
    pub result: i32,
}

xdr_struct! { DomainHasCurrentSnapshotRet { result } }

/// What a call of `DOMAIN_SNAPSHOT_CURRENT` (191) carries, from client to server.
///
/// Gives a domain's current snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotCurrentArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotCurrentArgs { dom, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_CURRENT` (191) carries, from server to client.
///
/// Gives a domain's current snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotCurrentRet {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
}

xdr_struct! { DomainSnapshotCurrentRet { snap } }

/// What a call of `DOMAIN_REVERT_TO_SNAPSHOT` (192) carries, from client to server.
///
/// Puts a domain back to the state of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRevertToSnapshotArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Combination of `DomainSnapshotRevertFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainRevertToSnapshotArgs { snap, flags } }

/// What a call of `DOMAIN_SNAPSHOT_DELETE` (193) carries, from client to server.
///
/// Deletes a snapshot, and frees what it occupies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotDeleteArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Combination of `DomainSnapshotDeleteFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotDeleteArgs { snap, flags } }

/// What a call of `DOMAIN_SNAPSHOT_GET_PARENT` (244) carries, from client to server.
///
/// Gives the parent of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotGetParentArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotGetParentArgs { snap, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_GET_PARENT` (244) carries, from server to client.
///
/// Gives the parent of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotGetParentRet {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
}

xdr_struct! { DomainSnapshotGetParentRet { snap } }

/// What a call of `DOMAIN_SNAPSHOT_NUM_CHILDREN` (246) carries, from client to server.
///
/// Counts a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotNumChildrenArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotNumChildrenArgs { snap, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_NUM_CHILDREN` (246) carries, from server to client.
///
/// Counts a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotNumChildrenRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { DomainSnapshotNumChildrenRet { num } }

/// What a call of `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES` (247) carries, from client to server.
///
/// Lists the names of a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListChildrenNamesArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// `int maxnames`
    pub maxnames: i32,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotListChildrenNamesArgs { snap, maxnames, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES` (247) carries, from server to client.
///
/// Lists the names of a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListChildrenNamesRet {
    /// Filled with names, each to be freed by the caller. (`remote_nonnull_string
    /// names<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { DomainSnapshotListChildrenNamesRet { names: array(limits::DOMAIN_SNAPSHOT_LIST_MAX) } }

/// What a call of `DOMAIN_SNAPSHOT_IS_CURRENT` (271) carries, from client to server.
///
/// Tells whether a snapshot is its domain's current one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotIsCurrentArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotIsCurrentArgs { snap, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_IS_CURRENT` (271) carries, from server to client.
///
/// Tells whether a snapshot is its domain's current one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotIsCurrentRet {
    /// `int current`
    pub current: i32,
}

xdr_struct! { DomainSnapshotIsCurrentRet { current } }

/// What a call of `DOMAIN_SNAPSHOT_HAS_METADATA` (272) carries, from client to server.
///
/// Tells whether a snapshot has a record that would be lost with its domain's configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotHasMetadataArgs {
    /// `remote_nonnull_domain_snapshot snap`
    pub snap: DomainSnapshot,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotHasMetadataArgs { snap, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_HAS_METADATA` (272) carries, from server to client.
///
/// Tells whether a snapshot has a record that would be lost with its domain's configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotHasMetadataRet {
    /// `int metadata`
    pub metadata: i32,
}

xdr_struct! { DomainSnapshotHasMetadataRet { metadata } }

/// What a call of `DOMAIN_LIST_ALL_SNAPSHOTS` (274) carries, from client to server.
///
/// Lists a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainListAllSnapshotsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainListAllSnapshotsArgs { dom, need_results, flags } }

/// What the reply to `DOMAIN_LIST_ALL_SNAPSHOTS` (274) carries, from server to client.
///
/// Lists a domain's snapshots that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainListAllSnapshotsRet {
    /// `remote_nonnull_domain_snapshot snapshots<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>`
    pub snapshots: Vec<DomainSnapshot>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainListAllSnapshotsRet { snapshots: array(limits::DOMAIN_SNAPSHOT_LIST_MAX), ret } }

/// What a call of `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` (275) carries, from client to server.
///
/// Lists a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListAllChildrenArgs {
    /// The snapshot to act on. (`remote_nonnull_domain_snapshot snapshot`)
    pub snapshot: DomainSnapshot,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `DomainSnapshotListFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSnapshotListAllChildrenArgs { snapshot, need_results, flags } }

/// What the reply to `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN` (275) carries, from server to client.
///
/// Lists a snapshot's children that match the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSnapshotListAllChildrenRet {
    /// `remote_nonnull_domain_snapshot snapshots<REMOTE_DOMAIN_SNAPSHOT_LIST_MAX>`
    pub snapshots: Vec<DomainSnapshot>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainSnapshotListAllChildrenRet { snapshots: array(limits::DOMAIN_SNAPSHOT_LIST_MAX), ret } }
