// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: storage pool.

use crate::remote::{StoragePool, StorageVol, limits};
use crate::xdr::{FixedOpaque, array};
use crate::xdr_struct;

/// What the reply to `CONNECT_NUM_OF_STORAGE_POOLS` (71) carries, from server to client.
///
/// Counts the active storage pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfStoragePoolsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfStoragePoolsRet { num } }

/// What a call of `CONNECT_LIST_STORAGE_POOLS` (72) carries, from client to server.
///
/// Lists the names of active storage pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListStoragePoolsArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListStoragePoolsArgs { maxnames } }

/// What the reply to `CONNECT_LIST_STORAGE_POOLS` (72) carries, from server to client.
///
/// Lists the names of active storage pools.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListStoragePoolsRet {
    /// Array that receives the names. (`remote_nonnull_string names<REMOTE_STORAGE_POOL_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListStoragePoolsRet { names: array(limits::STORAGE_POOL_LIST_MAX) } }

/// What the reply to `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS` (73) carries, from server to client.
///
/// Counts the inactive storage pools that have a stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectNumOfDefinedStoragePoolsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { ConnectNumOfDefinedStoragePoolsRet { num } }

/// What a call of `CONNECT_LIST_DEFINED_STORAGE_POOLS` (74) carries, from client to server.
///
/// Lists the names of storage pools that are defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedStoragePoolsArgs {
    /// Room in `names`, in elements. (`int maxnames`)
    pub maxnames: i32,
}

xdr_struct! { ConnectListDefinedStoragePoolsArgs { maxnames } }

/// What the reply to `CONNECT_LIST_DEFINED_STORAGE_POOLS` (74) carries, from server to client.
///
/// Lists the names of storage pools that are defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListDefinedStoragePoolsRet {
    /// Array that receives the names. (`remote_nonnull_string names<REMOTE_STORAGE_POOL_LIST_MAX>`)
    pub names: Vec<String>,
}

xdr_struct! { ConnectListDefinedStoragePoolsRet { names: array(limits::STORAGE_POOL_LIST_MAX) } }

/// What a call of `CONNECT_FIND_STORAGE_POOL_SOURCES` (75) carries, from client to server.
///
/// Searches for storage that a pool could be made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectFindStoragePoolSourcesArgs {
    /// Type of pool, such as `logical` or `netfs`. (`remote_nonnull_string type`)
    pub type_: String,
    /// A `<source>` document that says where to look; NULL when the type needs none.
    /// (`remote_string srcSpec`)
    pub src_spec: Option<String>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectFindStoragePoolSourcesArgs { type_, src_spec, flags } }

/// What the reply to `CONNECT_FIND_STORAGE_POOL_SOURCES` (75) carries, from server to client.
///
/// Searches for storage that a pool could be made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectFindStoragePoolSourcesRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { ConnectFindStoragePoolSourcesRet { xml } }

/// What a call of `STORAGE_POOL_CREATE_XML` (76) carries, from client to server.
///
/// Creates a transient storage pool from XML and starts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolCreateXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `StoragePoolCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolCreateXmlArgs { xml, flags } }

/// What the reply to `STORAGE_POOL_CREATE_XML` (76) carries, from server to client.
///
/// Creates a transient storage pool from XML and starts it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolCreateXmlRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolCreateXmlRet { pool } }

/// What a call of `STORAGE_POOL_DEFINE_XML` (77) carries, from client to server.
///
/// Stores a storage pool's configuration without starting the pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolDefineXmlArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `StoragePoolDefineFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolDefineXmlArgs { xml, flags } }

/// What the reply to `STORAGE_POOL_DEFINE_XML` (77) carries, from server to client.
///
/// Stores a storage pool's configuration without starting the pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolDefineXmlRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolDefineXmlRet { pool } }

/// What a call of `STORAGE_POOL_CREATE` (78) carries, from client to server.
///
/// Starts a storage pool that is defined but inactive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolCreateArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Combination of `StoragePoolCreateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolCreateArgs { pool, flags } }

/// What a call of `STORAGE_POOL_BUILD` (79) carries, from client to server.
///
/// Prepares the storage under a pool, such as making a directory, a file system or a volume group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolBuildArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Combination of `StoragePoolBuildFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolBuildArgs { pool, flags } }

/// What a call of `STORAGE_POOL_DESTROY` (80) carries, from client to server.
///
/// Stops a storage pool, such as by unmounting it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolDestroyArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolDestroyArgs { pool } }

/// What a call of `STORAGE_POOL_DELETE` (81) carries, from client to server.
///
/// Destroys the storage under a pool; there is no way back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolDeleteArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Combination of `StoragePoolDeleteFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolDeleteArgs { pool, flags } }

/// What a call of `STORAGE_POOL_UNDEFINE` (82) carries, from client to server.
///
/// Removes a storage pool's stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolUndefineArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolUndefineArgs { pool } }

/// What a call of `STORAGE_POOL_REFRESH` (83) carries, from client to server.
///
/// Reads a storage pool's volumes and sizes anew from the storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolRefreshArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolRefreshArgs { pool, flags } }

/// What a call of `STORAGE_POOL_LOOKUP_BY_NAME` (84) carries, from client to server.
///
/// Finds a storage pool by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByNameArgs {
    /// Name of the pool. (`remote_nonnull_string name`)
    pub name: String,
}

xdr_struct! { StoragePoolLookupByNameArgs { name } }

/// What the reply to `STORAGE_POOL_LOOKUP_BY_NAME` (84) carries, from server to client.
///
/// Finds a storage pool by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByNameRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolLookupByNameRet { pool } }

/// What a call of `STORAGE_POOL_LOOKUP_BY_UUID` (85) carries, from client to server.
///
/// Finds a storage pool by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByUuidArgs {
    /// UUID of the pool. (`remote_uuid uuid`)
    pub uuid: [u8; 16],
}

xdr_struct! { StoragePoolLookupByUuidArgs { uuid: FixedOpaque } }

/// What the reply to `STORAGE_POOL_LOOKUP_BY_UUID` (85) carries, from server to client.
///
/// Finds a storage pool by its UUID, given as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByUuidRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolLookupByUuidRet { pool } }

/// What a call of `STORAGE_POOL_LOOKUP_BY_VOLUME` (86) carries, from client to server.
///
/// Finds the storage pool that a volume is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByVolumeArgs {
    /// The storage volume to act on. (`remote_nonnull_storage_vol vol`)
    pub vol: StorageVol,
}

xdr_struct! { StoragePoolLookupByVolumeArgs { vol } }

/// What the reply to `STORAGE_POOL_LOOKUP_BY_VOLUME` (86) carries, from server to client.
///
/// Finds the storage pool that a volume is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByVolumeRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolLookupByVolumeRet { pool } }

/// What a call of `STORAGE_POOL_GET_INFO` (87) carries, from client to server.
///
/// Tells a storage pool's state and how much space it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetInfoArgs {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolGetInfoArgs { pool } }

/// What the reply to `STORAGE_POOL_GET_INFO` (87) carries, from server to client.
///
/// Tells a storage pool's state and how much space it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetInfoRet {
    /// Condition of the pool. (`unsigned char state`)
    pub state: u8,
    /// Total size, in bytes. (`unsigned hyper capacity`)
    pub capacity: u64,
    /// Space in use, in bytes. (`unsigned hyper allocation`)
    pub allocation: u64,
    /// Free space, in bytes. (`unsigned hyper available`)
    pub available: u64,
}

xdr_struct! { StoragePoolGetInfoRet { state, capacity, allocation, available } }

/// What a call of `STORAGE_POOL_GET_XML_DESC` (88) carries, from client to server.
///
/// Describes a storage pool as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetXmlDescArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Combination of `StorageXMLFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { StoragePoolGetXmlDescArgs { pool, flags } }

/// What the reply to `STORAGE_POOL_GET_XML_DESC` (88) carries, from server to client.
///
/// Describes a storage pool as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { StoragePoolGetXmlDescRet { xml } }

/// What a call of `STORAGE_POOL_GET_AUTOSTART` (89) carries, from client to server.
///
/// Tells whether a storage pool is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetAutostartArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolGetAutostartArgs { pool } }

/// What the reply to `STORAGE_POOL_GET_AUTOSTART` (89) carries, from server to client.
///
/// Tells whether a storage pool is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolGetAutostartRet {
    /// Receives 1 or 0. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { StoragePoolGetAutostartRet { autostart } }

/// What a call of `STORAGE_POOL_SET_AUTOSTART` (90) carries, from client to server.
///
/// Chooses whether a storage pool is started together with the daemon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolSetAutostartArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
    /// Whether to start it automatically. (`int autostart`)
    pub autostart: i32,
}

xdr_struct! { StoragePoolSetAutostartArgs { pool, autostart } }

/// What a call of `STORAGE_POOL_IS_ACTIVE` (154) carries, from client to server.
///
/// Tells whether a storage pool is started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolIsActiveArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolIsActiveArgs { pool } }

/// What the reply to `STORAGE_POOL_IS_ACTIVE` (154) carries, from server to client.
///
/// Tells whether a storage pool is started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolIsActiveRet {
    /// `int active`
    pub active: i32,
}

xdr_struct! { StoragePoolIsActiveRet { active } }

/// What a call of `STORAGE_POOL_IS_PERSISTENT` (155) carries, from client to server.
///
/// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolIsPersistentArgs {
    /// The storage pool to act on. (`remote_nonnull_storage_pool pool`)
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolIsPersistentArgs { pool } }

/// What the reply to `STORAGE_POOL_IS_PERSISTENT` (155) carries, from server to client.
///
/// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolIsPersistentRet {
    /// `int persistent`
    pub persistent: i32,
}

xdr_struct! { StoragePoolIsPersistentRet { persistent } }

/// What a call of `CONNECT_LIST_ALL_STORAGE_POOLS` (281) carries, from client to server.
///
/// Lists storage pools, active and inactive, with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllStoragePoolsArgs {
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Combination of `ConnectListAllStoragePoolsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectListAllStoragePoolsArgs { need_results, flags } }

/// What the reply to `CONNECT_LIST_ALL_STORAGE_POOLS` (281) carries, from server to client.
///
/// Lists storage pools, active and inactive, with handles to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectListAllStoragePoolsRet {
    /// Where to put the array of handles; NULL when only the number is wanted.
    /// (`remote_nonnull_storage_pool pools<REMOTE_STORAGE_POOL_LIST_MAX>`)
    pub pools: Vec<StoragePool>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { ConnectListAllStoragePoolsRet { pools: array(limits::STORAGE_POOL_LIST_MAX), ret } }

/// What a call of `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY` (368) carries, from client to server.
///
/// Registers a callback for one kind of storage pool event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectStoragePoolEventRegisterAnyArgs {
    /// Kind of event. (`int eventID`)
    pub event_id: i32,
    /// Pool to watch; NULL for all of them. (`remote_storage_pool pool`)
    pub pool: Option<StoragePool>,
}

xdr_struct! { ConnectStoragePoolEventRegisterAnyArgs { event_id, pool } }

/// What the reply to `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY` (368) carries, from server to
/// client.
///
/// Registers a callback for one kind of storage pool event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectStoragePoolEventRegisterAnyRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectStoragePoolEventRegisterAnyRet { callback_id } }

/// What a call of `CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY` (369) carries, from client to server.
///
/// Removes a storage pool event callback.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectStoragePoolEventDeregisterAnyArgs {
    /// Number that the registration returned. (`int callbackID`)
    pub callback_id: i32,
}

xdr_struct! { ConnectStoragePoolEventDeregisterAnyArgs { callback_id } }

/// What a call of `STORAGE_POOL_LOOKUP_BY_TARGET_PATH` (391) carries, from client to server.
///
/// Finds the active storage pool whose target is a given path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByTargetPathArgs {
    /// Path of the target, on the host. (`remote_nonnull_string path`)
    pub path: String,
}

xdr_struct! { StoragePoolLookupByTargetPathArgs { path } }

/// What the reply to `STORAGE_POOL_LOOKUP_BY_TARGET_PATH` (391) carries, from server to client.
///
/// Finds the active storage pool whose target is a given path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolLookupByTargetPathRet {
    /// `remote_nonnull_storage_pool pool`
    pub pool: StoragePool,
}

xdr_struct! { StoragePoolLookupByTargetPathRet { pool } }

/// What a call of `CONNECT_GET_STORAGE_POOL_CAPABILITIES` (403) carries, from client to server.
///
/// Describes as XML which types of pools the storage driver supports, with their source and target
/// formats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetStoragePoolCapabilitiesArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetStoragePoolCapabilitiesArgs { flags } }

/// What the reply to `CONNECT_GET_STORAGE_POOL_CAPABILITIES` (403) carries, from server to client.
///
/// Describes as XML which types of pools the storage driver supports, with their source and target
/// formats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetStoragePoolCapabilitiesRet {
    /// `remote_nonnull_string capabilities`
    pub capabilities: String,
}

xdr_struct! { ConnectGetStoragePoolCapabilitiesRet { capabilities } }
