// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about storage pool.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage pool.
impl Connect {
    /// Describes as XML which types of pools the storage driver supports, with their source and target formats.
    ///
    /// The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetStoragePoolCapabilities`, since 5.2.0.
    pub fn storage_pool_capabilities(&self, flags: u32) -> Result<String> {
        let conn = self;
        conn.driver().before("virConnectGetStoragePoolCapabilities")?;
        conn.storage().connect_get_storage_pool_capabilities(flags)
    }

    /// Counts the active storage pools.
    ///
    /// In C: `virConnectNumOfStoragePools`, since 0.4.1.
    pub fn num_of_storage_pools(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfStoragePools")?;
        conn.storage().connect_num_of_storage_pools()
    }

    /// Lists the names of active storage pools.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    pub fn list_storage_pools(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListStoragePools")?;
        conn.storage().connect_list_storage_pools()
    }

    /// Counts the inactive storage pools that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedStoragePools`, since 0.4.1.
    pub fn num_of_defined_storage_pools(&self) -> Result<i32> {
        let conn = self;
        conn.driver().before("virConnectNumOfDefinedStoragePools")?;
        conn.storage().connect_num_of_defined_storage_pools()
    }

    /// Lists the names of storage pools that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    pub fn list_defined_storage_pools(&self) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virConnectListDefinedStoragePools")?;
        conn.storage().connect_list_defined_storage_pools()
    }

    /// Lists storage pools, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllStoragePoolsFlags` values.
    ///
    /// In C: `virConnectListAllStoragePools`, since 0.10.2.
    pub fn list_all_storage_pools(&self, flags: ConnectListAllStoragePoolsFlags) -> Result<Vec<StoragePool>> {
        let conn = self;
        conn.driver().before("virConnectListAllStoragePools")?;
        Ok(StoragePool::all(conn, conn.storage().connect_list_all_storage_pools(flags)?))
    }

    /// Searches for storage that a pool could be made of.
    ///
    /// The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with `VIR_ERR_NO_SUPPORT` for types that cannot be searched. The caller frees the text.
    ///
    /// - `type_`: Type of pool, such as `logical` or `netfs`.
    /// - `src_spec`: A `<source>` document that says where to look; NULL when the type needs none.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectFindStoragePoolSources`, since 0.4.5.
    pub fn find_storage_pool_sources(&self, type_: &str, src_spec: Option<&str>, flags: u32) -> Result<String> {
        let conn = self;
        conn.require_write("virConnectFindStoragePoolSources")?;
        conn.driver().before("virConnectFindStoragePoolSources")?;
        conn.storage().connect_find_storage_pool_sources(type_, src_spec, flags)
    }

    /// Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `name`: Name of the pool.
    ///
    /// In C: `virStoragePoolLookupByName`, since 0.4.1.
    pub fn storage_pool_lookup_by_name(&self, name: &str) -> Result<StoragePool> {
        let conn = self;
        conn.driver().before("virStoragePoolLookupByName")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_name(name)?))
    }

    /// Finds a storage pool by its UUID, given as bytes.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `uuid`: UUID of the pool.
    ///
    /// In C: `virStoragePoolLookupByUUID`, since 0.4.1.
    pub fn storage_pool_lookup_by_uuid(&self, uuid: Uuid) -> Result<StoragePool> {
        let conn = self;
        conn.driver().before("virStoragePoolLookupByUUID")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_uuid(uuid)?))
    }

    /// Finds a storage pool by its UUID, given as text.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_STORAGE_POOL` when no pool has it.
    ///
    /// - `uuid`: UUID in hexadecimal, with or without hyphens.
    ///
    /// In C: `virStoragePoolLookupByUUIDString`, since 0.4.1.
    pub fn storage_pool_lookup_by_uuid_string(&self, uuid: &str) -> Result<StoragePool> {
        let conn = self;
        conn.driver().before("virStoragePoolLookupByUUIDString")?;
        self.storage_pool_lookup_by_uuid(parse_uuid(uuid).map_err(|_| polyvirt_driver::Error::argument("virStoragePoolLookupByUUIDString", "uuidstr", "uuidstr in virStoragePoolLookupByUUIDString must be a valid UUID"))?)
    }

    /// Finds the active storage pool whose target is a given path.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.
    ///
    /// - `path`: Path of the target, on the host.
    ///
    /// In C: `virStoragePoolLookupByTargetPath`, since 4.1.0.
    pub fn storage_pool_lookup_by_target_path(&self, path: &str) -> Result<StoragePool> {
        let conn = self;
        conn.driver().before("virStoragePoolLookupByTargetPath")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_target_path(path)?))
    }

    /// Creates a transient storage pool from XML and starts it.
    ///
    /// Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another pool.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolCreateFlags` values.
    ///
    /// In C: `virStoragePoolCreateXML`, since 0.4.1.
    pub fn storage_pool_create_xml(&self, xml_desc: &str, flags: StoragePoolCreateFlags) -> Result<StoragePool> {
        let conn = self;
        conn.require_write("virStoragePoolCreateXML")?;
        conn.driver().before("virStoragePoolCreateXML")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_create_xml(xml_desc, flags)?))
    }

    /// Stores a storage pool's configuration without starting the pool.
    ///
    /// An existing configuration with the same name and UUID is replaced.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolDefineFlags` values.
    ///
    /// In C: `virStoragePoolDefineXML`, since 0.4.1.
    pub fn storage_pool_define_xml(&self, xml_desc: &str, flags: StoragePoolDefineFlags) -> Result<StoragePool> {
        let conn = self;
        conn.require_write("virStoragePoolDefineXML")?;
        conn.driver().before("virStoragePoolDefineXML")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_define_xml(xml_desc, flags)?))
    }
}
