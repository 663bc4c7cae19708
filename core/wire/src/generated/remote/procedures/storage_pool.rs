// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: storage pool.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Counts the active storage pools.
    ///
    /// In C: `virConnectNumOfStoragePools`.
    71 ConnectNumOfStoragePools(()) -> remote::ConnectNumOfStoragePoolsRet {
        name: "CONNECT_NUM_OF_STORAGE_POOLS",
        function: Some("virConnectNumOfStoragePools"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Lists the names of active storage pools.
    ///
    /// In C: `virConnectListStoragePools`.
    72 ConnectListStoragePools(remote::ConnectListStoragePoolsArgs) -> remote::ConnectListStoragePoolsRet {
        name: "CONNECT_LIST_STORAGE_POOLS",
        function: Some("virConnectListStoragePools"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Counts the inactive storage pools that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedStoragePools`.
    73 ConnectNumOfDefinedStoragePools(()) -> remote::ConnectNumOfDefinedStoragePoolsRet {
        name: "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS",
        function: Some("virConnectNumOfDefinedStoragePools"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Lists the names of storage pools that are defined but inactive.
    ///
    /// In C: `virConnectListDefinedStoragePools`.
    74 ConnectListDefinedStoragePools(remote::ConnectListDefinedStoragePoolsArgs) -> remote::ConnectListDefinedStoragePoolsRet {
        name: "CONNECT_LIST_DEFINED_STORAGE_POOLS",
        function: Some("virConnectListDefinedStoragePools"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Searches for storage that a pool could be made of.
    ///
    /// In C: `virConnectFindStoragePoolSources`.
    75 ConnectFindStoragePoolSources(remote::ConnectFindStoragePoolSourcesArgs) -> remote::ConnectFindStoragePoolSourcesRet {
        name: "CONNECT_FIND_STORAGE_POOL_SOURCES",
        function: Some("virConnectFindStoragePoolSources"),
        acl: &[rule("connect", "detect_storage_pools")],
    };

    /// Creates a transient storage pool from XML and starts it.
    ///
    /// In C: `virStoragePoolCreateXML`.
    76 StoragePoolCreateXml(remote::StoragePoolCreateXmlArgs) -> remote::StoragePoolCreateXmlRet {
        name: "STORAGE_POOL_CREATE_XML",
        function: Some("virStoragePoolCreateXML"),
        acl: &[
            rule("storage_pool", "start"),
            rule("storage_pool", "write"),
        ],
    };

    /// Stores a storage pool's configuration without starting the pool.
    ///
    /// In C: `virStoragePoolDefineXML`.
    77 StoragePoolDefineXml(remote::StoragePoolDefineXmlArgs) -> remote::StoragePoolDefineXmlRet {
        name: "STORAGE_POOL_DEFINE_XML",
        function: Some("virStoragePoolDefineXML"),
        priority: Priority::High,
        acl: &[
            rule("storage_pool", "write"),
            rule("storage_pool", "save"),
        ],
    };

    /// Starts a storage pool that is defined but inactive.
    ///
    /// In C: `virStoragePoolCreate`.
    78 StoragePoolCreate(remote::StoragePoolCreateArgs) -> () {
        name: "STORAGE_POOL_CREATE",
        function: Some("virStoragePoolCreate"),
        acl: &[rule("storage_pool", "start")],
    };

    /// Prepares the storage under a pool, such as making a directory, a file system or a volume
    /// group.
    ///
    /// In C: `virStoragePoolBuild`.
    79 StoragePoolBuild(remote::StoragePoolBuildArgs) -> () {
        name: "STORAGE_POOL_BUILD",
        function: Some("virStoragePoolBuild"),
        acl: &[rule("storage_pool", "format")],
    };

    /// Stops a storage pool, such as by unmounting it.
    ///
    /// In C: `virStoragePoolDestroy`.
    80 StoragePoolDestroy(remote::StoragePoolDestroyArgs) -> () {
        name: "STORAGE_POOL_DESTROY",
        function: Some("virStoragePoolDestroy"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "stop")],
    };

    /// Destroys the storage under a pool; there is no way back.
    ///
    /// In C: `virStoragePoolDelete`.
    81 StoragePoolDelete(remote::StoragePoolDeleteArgs) -> () {
        name: "STORAGE_POOL_DELETE",
        function: Some("virStoragePoolDelete"),
        acl: &[rule("storage_pool", "format")],
    };

    /// Removes a storage pool's stored configuration.
    ///
    /// In C: `virStoragePoolUndefine`.
    82 StoragePoolUndefine(remote::StoragePoolUndefineArgs) -> () {
        name: "STORAGE_POOL_UNDEFINE",
        function: Some("virStoragePoolUndefine"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "delete")],
    };

    /// Reads a storage pool's volumes and sizes anew from the storage.
    ///
    /// In C: `virStoragePoolRefresh`.
    83 StoragePoolRefresh(remote::StoragePoolRefreshArgs) -> () {
        name: "STORAGE_POOL_REFRESH",
        function: Some("virStoragePoolRefresh"),
        acl: &[rule("storage_pool", "refresh")],
    };

    /// Finds a storage pool by its name.
    ///
    /// In C: `virStoragePoolLookupByName`.
    84 StoragePoolLookupByName(remote::StoragePoolLookupByNameArgs) -> remote::StoragePoolLookupByNameRet {
        name: "STORAGE_POOL_LOOKUP_BY_NAME",
        function: Some("virStoragePoolLookupByName"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "getattr")],
    };

    /// Finds a storage pool by its UUID, given as bytes.
    ///
    /// In C: `virStoragePoolLookupByUUID`.
    85 StoragePoolLookupByUuid(remote::StoragePoolLookupByUuidArgs) -> remote::StoragePoolLookupByUuidRet {
        name: "STORAGE_POOL_LOOKUP_BY_UUID",
        function: Some("virStoragePoolLookupByUUID"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "getattr")],
    };

    /// Finds the storage pool that a volume is in.
    ///
    /// In C: `virStoragePoolLookupByVolume`.
    86 StoragePoolLookupByVolume(remote::StoragePoolLookupByVolumeArgs) -> remote::StoragePoolLookupByVolumeRet {
        name: "STORAGE_POOL_LOOKUP_BY_VOLUME",
        function: Some("virStoragePoolLookupByVolume"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "getattr")],
    };

    /// Tells a storage pool's state and how much space it has.
    ///
    /// In C: `virStoragePoolGetInfo`.
    87 StoragePoolGetInfo(remote::StoragePoolGetInfoArgs) -> remote::StoragePoolGetInfoRet {
        name: "STORAGE_POOL_GET_INFO",
        function: Some("virStoragePoolGetInfo"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "read")],
    };

    /// Describes a storage pool as XML.
    ///
    /// In C: `virStoragePoolGetXMLDesc`.
    88 StoragePoolGetXmlDesc(remote::StoragePoolGetXmlDescArgs) -> remote::StoragePoolGetXmlDescRet {
        name: "STORAGE_POOL_GET_XML_DESC",
        function: Some("virStoragePoolGetXMLDesc"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "read")],
    };

    /// Tells whether a storage pool is started together with the daemon.
    ///
    /// In C: `virStoragePoolGetAutostart`.
    89 StoragePoolGetAutostart(remote::StoragePoolGetAutostartArgs) -> remote::StoragePoolGetAutostartRet {
        name: "STORAGE_POOL_GET_AUTOSTART",
        function: Some("virStoragePoolGetAutostart"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "read")],
    };

    /// Chooses whether a storage pool is started together with the daemon.
    ///
    /// In C: `virStoragePoolSetAutostart`.
    90 StoragePoolSetAutostart(remote::StoragePoolSetAutostartArgs) -> () {
        name: "STORAGE_POOL_SET_AUTOSTART",
        function: Some("virStoragePoolSetAutostart"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "write")],
    };

    /// Tells whether a storage pool is started.
    ///
    /// In C: `virStoragePoolIsActive`.
    154 StoragePoolIsActive(remote::StoragePoolIsActiveArgs) -> remote::StoragePoolIsActiveRet {
        name: "STORAGE_POOL_IS_ACTIVE",
        function: Some("virStoragePoolIsActive"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "read")],
    };

    /// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virStoragePoolIsPersistent`.
    155 StoragePoolIsPersistent(remote::StoragePoolIsPersistentArgs) -> remote::StoragePoolIsPersistentRet {
        name: "STORAGE_POOL_IS_PERSISTENT",
        function: Some("virStoragePoolIsPersistent"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "read")],
    };

    /// Lists storage pools, active and inactive, with handles to all of them.
    ///
    /// In C: `virConnectListAllStoragePools`.
    281 ConnectListAllStoragePools(remote::ConnectListAllStoragePoolsArgs) -> remote::ConnectListAllStoragePoolsRet {
        name: "CONNECT_LIST_ALL_STORAGE_POOLS",
        function: Some("virConnectListAllStoragePools"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Registers a callback for one kind of storage pool event.
    ///
    /// In C: `virConnectStoragePoolEventRegisterAny`.
    368 ConnectStoragePoolEventRegisterAny(remote::ConnectStoragePoolEventRegisterAnyArgs) -> remote::ConnectStoragePoolEventRegisterAnyRet {
        name: "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY",
        function: Some("virConnectStoragePoolEventRegisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "search_storage_pools")],
        acl_filter: &[rule("storage_pool", "getattr")],
    };

    /// Removes a storage pool event callback.
    ///
    /// In C: `virConnectStoragePoolEventDeregisterAny`.
    369 ConnectStoragePoolEventDeregisterAny(remote::ConnectStoragePoolEventDeregisterAnyArgs) -> () {
        name: "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY",
        function: Some("virConnectStoragePoolEventDeregisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Finds the active storage pool whose target is a given path.
    ///
    /// In C: `virStoragePoolLookupByTargetPath`.
    391 StoragePoolLookupByTargetPath(remote::StoragePoolLookupByTargetPathArgs) -> remote::StoragePoolLookupByTargetPathRet {
        name: "STORAGE_POOL_LOOKUP_BY_TARGET_PATH",
        function: Some("virStoragePoolLookupByTargetPath"),
        priority: Priority::High,
        acl: &[rule("storage_pool", "getattr")],
    };

    /// Describes as XML which types of pools the storage driver supports, with their source and
    /// target formats.
    ///
    /// In C: `virConnectGetStoragePoolCapabilities`.
    403 ConnectGetStoragePoolCapabilities(remote::ConnectGetStoragePoolCapabilitiesArgs) -> remote::ConnectGetStoragePoolCapabilitiesRet {
        name: "CONNECT_GET_STORAGE_POOL_CAPABILITIES",
        function: Some("virConnectGetStoragePoolCapabilities"),
        acl: &[rule("connect", "read")],
    };
}
