// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: storage vol.

use crate::remote::{StoragePool, StorageVol, limits};
use crate::xdr::{Char, array};
use crate::xdr_struct;

/// What a call of `STORAGE_POOL_NUM_OF_VOLUMES` (91) carries, from client to server.
///
/// Counts the volumes in a storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolNumOfVolumesArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolNumOfVolumesArgs { pool } }

/// What the reply to `STORAGE_POOL_NUM_OF_VOLUMES` (91) carries, from server to client.
///
/// Counts the volumes in a storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolNumOfVolumesRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { StoragePoolNumOfVolumesRet { num } }

/// What a call of `STORAGE_POOL_LIST_VOLUMES` (92) carries, from client to server.
///
/// Lists the names of the volumes in a storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolListVolumesArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { StoragePoolListVolumesArgs { pool, maxnames } }

/// What the reply to `STORAGE_POOL_LIST_VOLUMES` (92) carries, from server to client.
///
/// Lists the names of the volumes in a storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolListVolumesRet {
    /// Array that receives the names. (`remote_nonnull_string names<REMOTE_STORAGE_VOL_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { StoragePoolListVolumesRet { names: array(limits::STORAGE_VOL_LIST_MAX) } }

/// What a call of `STORAGE_VOL_CREATE_XML` (93) carries, from client to server.
///
/// Creates a volume in an active storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolCreateXmlArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `StorageVolCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolCreateXmlArgs { pool, xml, flags } }

/// What the reply to `STORAGE_VOL_CREATE_XML` (93) carries, from server to client.
///
/// Creates a volume in an active storage pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolCreateXmlRet {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
}

xdr_struct! { StorageVolCreateXmlRet { vol } }

/// What a call of `STORAGE_VOL_DELETE` (94) carries, from client to server.
///
/// Deletes a volume with all its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolDeleteArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Combination of `StorageVolDeleteFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolDeleteArgs { vol, flags } }

/// What a call of `STORAGE_VOL_LOOKUP_BY_NAME` (95) carries, from client to server.
///
/// Finds a volume by its name within a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByNameArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Name of the volume. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { StorageVolLookupByNameArgs { pool, name } }

/// What the reply to `STORAGE_VOL_LOOKUP_BY_NAME` (95) carries, from server to client.
///
/// Finds a volume by its name within a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByNameRet {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
}

xdr_struct! { StorageVolLookupByNameRet { vol } }

/// What a call of `STORAGE_VOL_LOOKUP_BY_KEY` (96) carries, from client to server.
///
/// Finds a volume by its key, searching all active pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByKeyArgs {
    /// Key of the volume. (`remote_nonnull_string key`)
    pub key: String,
}

xdr_struct! { StorageVolLookupByKeyArgs { key } }

/// What the reply to `STORAGE_VOL_LOOKUP_BY_KEY` (96) carries, from server to client.
///
/// Finds a volume by its key, searching all active pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByKeyRet {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
}

xdr_struct! { StorageVolLookupByKeyRet { vol } }

/// What a call of `STORAGE_VOL_LOOKUP_BY_PATH` (97) carries, from client to server.
///
/// Finds a volume by its path on the host, searching all active pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByPathArgs {
    /// Path of the volume. (`remote_nonnull_string path`)
    pub path: String,
}

xdr_struct! { StorageVolLookupByPathArgs { path } }

/// What the reply to `STORAGE_VOL_LOOKUP_BY_PATH` (97) carries, from server to client.
///
/// Finds a volume by its path on the host, searching all active pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolLookupByPathRet {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
}

xdr_struct! { StorageVolLookupByPathRet { vol } }

/// What a call of `STORAGE_VOL_GET_INFO` (98) carries, from client to server.
///
/// Tells a volume's type, its size and how much space it takes up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetInfoArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
}

xdr_struct! { StorageVolGetInfoArgs { vol } }

/// What the reply to `STORAGE_VOL_GET_INFO` (98) carries, from server to client.
///
/// Tells a volume's type, its size and how much space it takes up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetInfoRet {
    /// What the volume is. (`char type`)
    pub type_: u8,
    /// Size that a guest sees, in bytes. (`unsigned hyper capacity`)
    pub capacity: u64,
    /// Space the volume takes up, in bytes. (`unsigned hyper allocation`)
    pub allocation: u64,
}

xdr_struct! { StorageVolGetInfoRet { type_: Char, capacity, allocation } }

/// What a call of `STORAGE_VOL_GET_XML_DESC` (99) carries, from client to server.
///
/// Describes a volume as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetXmlDescArgs {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolGetXmlDescArgs { vol, flags } }

/// What the reply to `STORAGE_VOL_GET_XML_DESC` (99) carries, from server to client.
///
/// Describes a volume as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { StorageVolGetXmlDescRet { xml } }

/// What a call of `STORAGE_VOL_GET_PATH` (100) carries, from client to server.
///
/// Gives the path of a volume on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetPathArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
}

xdr_struct! { StorageVolGetPathArgs { vol } }

/// What the reply to `STORAGE_VOL_GET_PATH` (100) carries, from server to client.
///
/// Gives the path of a volume on the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetPathRet {
    /// `remote_nonnull_string name`
    pub name: String,
}

xdr_struct! { StorageVolGetPathRet { name } }

/// What a call of `STORAGE_VOL_CREATE_XML_FROM` (125) carries, from client to server.
///
/// Creates a volume in an active storage pool and fills it with the content of another volume.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolCreateXmlFromArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Volume to copy. (`remote_nonnull_storage_vol clonevol`)
    pub clonevol: StorageVol,
    /// Combination of `StorageVolCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolCreateXmlFromArgs { pool, xml, clonevol, flags } }

/// What the reply to `STORAGE_VOL_CREATE_XML_FROM` (125) carries, from server to client.
///
/// Creates a volume in an active storage pool and fills it with the content of another volume.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolCreateXmlFromRet {
    /// `remote_nonnull_storage_vol vol`
    pub vol: StorageVol,
}

xdr_struct! { StorageVolCreateXmlFromRet { vol } }

/// What a call of `STORAGE_VOL_WIPE` (165) carries, from client to server.
///
/// Overwrites the content of a volume with zeros, so that the next reader does not find the old
/// data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolWipeArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolWipeArgs { vol, flags } }

/// What a call of `STORAGE_VOL_UPLOAD` (208) carries, from client to server.
///
/// Starts writing data that the caller sends through a stream into a volume.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolUploadArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Where in the volume to start, in bytes. (`unsigned hyper offset`)
    pub offset: u64,
    /// Upper limit of what is accepted, in bytes; 0 means no limit. (`unsigned hyper length`)
    pub length: u64,
    /// Combination of `StorageVolUploadFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolUploadArgs { vol, offset, length, flags } }

/// What a call of `STORAGE_VOL_DOWNLOAD` (209) carries, from client to server.
///
/// Starts sending the content of a volume to the caller through a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolDownloadArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Where in the volume to start, in bytes. (`unsigned hyper offset`)
    pub offset: u64,
    /// How much to send, in bytes; 0 means up to the end. (`unsigned hyper length`)
    pub length: u64,
    /// Combination of `StorageVolDownloadFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolDownloadArgs { vol, offset, length, flags } }

/// What a call of `STORAGE_VOL_WIPE_PATTERN` (259) carries, from client to server.
///
/// Overwrites the content of a volume with a chosen pattern, so that the next reader does not find
/// the old data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolWipePatternArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Pattern to use. (`unsigned int algorithm`)
    pub algorithm: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolWipePatternArgs { vol, algorithm, flags } }

/// What a call of `STORAGE_VOL_RESIZE` (260) carries, from client to server.
///
/// Changes the size of a volume that no guest uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolResizeArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// New size, or the difference, in bytes. (`unsigned hyper capacity`)
    pub capacity: u64,
    /// Combination of `StorageVolResizeFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolResizeArgs { vol, capacity, flags } }

/// What a call of `STORAGE_POOL_LIST_ALL_VOLUMES` (282) carries, from client to server.
///
/// Lists the volumes in an active storage pool with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolListAllVolumesArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolListAllVolumesArgs { pool, need_results, flags } }

/// What the reply to `STORAGE_POOL_LIST_ALL_VOLUMES` (282) carries, from server to client.
///
/// Lists the volumes in an active storage pool with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolListAllVolumesRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`remote_nonnull_storage_vol vols<REMOTE_STORAGE_VOL_LIST_MAX>`)
    pub vols: Vec<StorageVol>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { StoragePoolListAllVolumesRet { vols: array(limits::STORAGE_VOL_LIST_MAX), ret } }

/// What a call of `STORAGE_VOL_GET_INFO_FLAGS` (378) carries, from client to server.
///
/// Tells a volume's type and sizes, with a choice of what counts as allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetInfoFlagsArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
    /// Combination of `StorageVolInfoFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StorageVolGetInfoFlagsArgs { vol, flags } }

/// What the reply to `STORAGE_VOL_GET_INFO_FLAGS` (378) carries, from server to client.
///
/// Tells a volume's type and sizes, with a choice of what counts as allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageVolGetInfoFlagsRet {
    /// What the volume is. (`char type`)
    pub type_: u8,
    /// Size that a guest sees, in bytes. (`unsigned hyper capacity`)
    pub capacity: u64,
    /// Space the volume takes up, in bytes. (`unsigned hyper allocation`)
    pub allocation: u64,
}

xdr_struct! { StorageVolGetInfoFlagsRet { type_: Char, capacity, allocation } }
