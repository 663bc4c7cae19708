// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Storage pools and volumes.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// Storage pools and volumes. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait StorageDriver: Send + Sync {
    /// Describes as XML which types of pools the storage driver supports, with their source and target formats.
    ///
    /// The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virConnectGetStoragePoolCapabilities`, since 5.2.0.
    fn connect_get_storage_pool_capabilities(&self, flags: u32) -> Result<String> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectGetStoragePoolCapabilities"))
    }

    /// Counts the active storage pools.
    ///
    /// In C: `virConnectNumOfStoragePools`, since 0.4.1.
    fn connect_num_of_storage_pools(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfStoragePools"))
    }

    /// Lists the names of active storage pools.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    fn connect_list_storage_pools(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListStoragePools"))
    }

    /// Counts the inactive storage pools that have a stored configuration.
    ///
    /// In C: `virConnectNumOfDefinedStoragePools`, since 0.4.1.
    fn connect_num_of_defined_storage_pools(&self) -> Result<i32> {
        Err(Error::unsupported("virConnectNumOfDefinedStoragePools"))
    }

    /// Lists the names of storage pools that are defined but inactive.
    ///
    /// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.
    ///
    /// In C: `virConnectListDefinedStoragePools`, since 0.4.1.
    ///
    /// Discouraged: use virConnectListAllStoragePools.
    fn connect_list_defined_storage_pools(&self) -> Result<Vec<String>> {
        Err(Error::unsupported("virConnectListDefinedStoragePools"))
    }

    /// Lists storage pools, active and inactive, with handles to all of them.
    ///
    /// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Combination of `ConnectListAllStoragePoolsFlags` values.
    ///
    /// In C: `virConnectListAllStoragePools`, since 0.10.2.
    fn connect_list_all_storage_pools(&self, flags: ConnectListAllStoragePoolsFlags) -> Result<Vec<StoragePoolRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllStoragePools"))
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
    fn connect_find_storage_pool_sources(&self, type_: &str, src_spec: Option<&str>, flags: u32) -> Result<String> {
        let _ = (type_, src_spec, flags);
        Err(Error::unsupported("virConnectFindStoragePoolSources"))
    }

    /// Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `name`: Name of the pool.
    ///
    /// In C: `virStoragePoolLookupByName`, since 0.4.1.
    fn storage_pool_lookup_by_name(&self, name: &str) -> Result<StoragePoolRef> {
        let _ = (name,);
        Err(Error::unsupported("virStoragePoolLookupByName"))
    }

    /// Finds a storage pool by its UUID, given as bytes.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
    ///
    /// - `uuid`: UUID of the pool.
    ///
    /// In C: `virStoragePoolLookupByUUID`, since 0.4.1.
    fn storage_pool_lookup_by_uuid(&self, uuid: Uuid) -> Result<StoragePoolRef> {
        let _ = (uuid,);
        Err(Error::unsupported("virStoragePoolLookupByUUID"))
    }

    /// Finds the storage pool that a volume is in. The caller frees the new handle.
    ///
    /// In C: `virStoragePoolLookupByVolume`, since 0.4.1.
    fn storage_pool_lookup_by_volume(&self, vol: &StorageVolRef) -> Result<StoragePoolRef> {
        let _ = (vol,);
        Err(Error::unsupported("virStoragePoolLookupByVolume"))
    }

    /// Finds the active storage pool whose target is a given path.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.
    ///
    /// - `path`: Path of the target, on the host.
    ///
    /// In C: `virStoragePoolLookupByTargetPath`, since 4.1.0.
    fn storage_pool_lookup_by_target_path(&self, path: &str) -> Result<StoragePoolRef> {
        let _ = (path,);
        Err(Error::unsupported("virStoragePoolLookupByTargetPath"))
    }

    /// Creates a transient storage pool from XML and starts it.
    ///
    /// Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another pool.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolCreateFlags` values.
    ///
    /// In C: `virStoragePoolCreateXML`, since 0.4.1.
    fn storage_pool_create_xml(&self, xml_desc: &str, flags: StoragePoolCreateFlags) -> Result<StoragePoolRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virStoragePoolCreateXML"))
    }

    /// Stores a storage pool's configuration without starting the pool.
    ///
    /// An existing configuration with the same name and UUID is replaced.
    ///
    /// - `xml_desc`: Document whose root is `<pool>`.
    /// - `flags`: Combination of `StoragePoolDefineFlags` values.
    ///
    /// In C: `virStoragePoolDefineXML`, since 0.4.1.
    fn storage_pool_define_xml(&self, xml_desc: &str, flags: StoragePoolDefineFlags) -> Result<StoragePoolRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virStoragePoolDefineXML"))
    }

    /// Prepares the storage under a pool, such as making a directory, a file system or a volume group.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Without flags, most types leave data already there in place; `VIR_ERR_STORAGE_POOL_BUILT` tells that something was found.
    ///
    /// - `flags`: Combination of `StoragePoolBuildFlags` values.
    ///
    /// In C: `virStoragePoolBuild`, since 0.4.1.
    fn storage_pool_build(&self, pool: &StoragePoolRef, flags: StoragePoolBuildFlags) -> Result<()> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolBuild"))
    }

    /// Removes a storage pool's stored configuration.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Volumes and data stay as they are.
    ///
    /// In C: `virStoragePoolUndefine`, since 0.4.1.
    fn storage_pool_undefine(&self, pool: &StoragePoolRef) -> Result<()> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolUndefine"))
    }

    /// Starts a storage pool that is defined but inactive.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
    ///
    /// - `flags`: Combination of `StoragePoolCreateFlags` values.
    ///
    /// In C: `virStoragePoolCreate`, since 0.4.1.
    fn storage_pool_create(&self, pool: &StoragePoolRef, flags: StoragePoolCreateFlags) -> Result<()> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolCreate"))
    }

    /// Stops a storage pool, such as by unmounting it.
    ///
    /// Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is not active.
    ///
    /// In C: `virStoragePoolDestroy`, since 0.4.1.
    fn storage_pool_destroy(&self, pool: &StoragePoolRef) -> Result<()> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolDestroy"))
    }

    /// Destroys the storage under a pool; there is no way back.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored configuration stays until `virStoragePoolUndefine`.
    ///
    /// - `flags`: Combination of `StoragePoolDeleteFlags` values.
    ///
    /// In C: `virStoragePoolDelete`, since 0.4.1.
    fn storage_pool_delete(&self, pool: &StoragePoolRef, flags: StoragePoolDeleteFlags) -> Result<()> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolDelete"))
    }

    /// Reads a storage pool's volumes and sizes anew from the storage.
    ///
    /// Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStoragePoolRefresh`, since 0.4.1.
    fn storage_pool_refresh(&self, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolRefresh"))
    }

    /// Tells a storage pool's state and how much space it has.
    ///
    /// Sizes are those of the last refresh, corrected by what has been done through this interface since.
    ///
    /// In C: `virStoragePoolGetInfo`, since 0.4.1.
    fn storage_pool_get_info(&self, vol: &StoragePoolRef) -> Result<StoragePoolInfo> {
        let _ = (vol,);
        Err(Error::unsupported("virStoragePoolGetInfo"))
    }

    /// Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.
    ///
    /// - `flags`: Combination of `StorageXMLFlags` values.
    ///
    /// In C: `virStoragePoolGetXMLDesc`, since 0.4.1.
    fn storage_pool_get_xml_desc(&self, pool: &StoragePoolRef, flags: StorageXmlFlags) -> Result<String> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolGetXMLDesc"))
    }

    /// Tells whether a storage pool is started together with the daemon.
    ///
    /// In C: `virStoragePoolGetAutostart`, since 0.4.1.
    fn storage_pool_get_autostart(&self, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolGetAutostart"))
    }

    /// Chooses whether a storage pool is started together with the daemon.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` for transient pools.
    ///
    /// - `autostart`: Whether to start it automatically.
    ///
    /// In C: `virStoragePoolSetAutostart`, since 0.4.1.
    fn storage_pool_set_autostart(&self, pool: &StoragePoolRef, autostart: bool) -> Result<()> {
        let _ = (pool, autostart);
        Err(Error::unsupported("virStoragePoolSetAutostart"))
    }

    /// Tells whether a storage pool is started.
    ///
    /// In C: `virStoragePoolIsActive`, since 0.7.3.
    fn storage_pool_is_active(&self, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolIsActive"))
    }

    /// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virStoragePoolIsPersistent`, since 0.7.3.
    fn storage_pool_is_persistent(&self, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolIsPersistent"))
    }

    /// Counts the volumes in a storage pool.
    ///
    /// The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// In C: `virStoragePoolNumOfVolumes`, since 0.4.1.
    fn storage_pool_num_of_volumes(&self, pool: &StoragePoolRef) -> Result<i32> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolNumOfVolumes"))
    }

    /// Lists the names of the volumes in a storage pool.
    ///
    /// The number can change between counting and listing: prefer `virStoragePoolListAllVolumes`. The caller frees every name.
    ///
    /// In C: `virStoragePoolListVolumes`, since 0.4.1.
    ///
    /// Discouraged: use virStoragePoolListAllVolumes.
    fn storage_pool_list_volumes(&self, pool: &StoragePoolRef) -> Result<Vec<String>> {
        let _ = (pool,);
        Err(Error::unsupported("virStoragePoolListVolumes"))
    }

    /// Lists the volumes in an active storage pool with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStoragePoolListAllVolumes`, since 0.10.2.
    fn storage_pool_list_all_volumes(&self, pool: &StoragePoolRef, flags: u32) -> Result<Vec<StorageVolRef>> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStoragePoolListAllVolumes"))
    }

    /// Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `name`: Name of the volume.
    ///
    /// In C: `virStorageVolLookupByName`, since 0.4.1.
    fn storage_vol_lookup_by_name(&self, pool: &StoragePoolRef, name: &str) -> Result<StorageVolRef> {
        let _ = (pool, name);
        Err(Error::unsupported("virStorageVolLookupByName"))
    }

    /// Finds a volume by its key, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `key`: Key of the volume.
    ///
    /// In C: `virStorageVolLookupByKey`, since 0.4.1.
    fn storage_vol_lookup_by_key(&self, key: &str) -> Result<StorageVolRef> {
        let _ = (key,);
        Err(Error::unsupported("virStorageVolLookupByKey"))
    }

    /// Finds a volume by its path on the host, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `path`: Path of the volume.
    ///
    /// In C: `virStorageVolLookupByPath`, since 0.4.1.
    fn storage_vol_lookup_by_path(&self, path: &str) -> Result<StorageVolRef> {
        let _ = (path,);
        Err(Error::unsupported("virStorageVolLookupByPath"))
    }

    /// Creates a volume in an active storage pool.
    ///
    /// Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers. Fails with `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.
    ///
    /// - `xmldesc`: Document whose root is `<volume>`.
    /// - `flags`: Combination of `StorageVolCreateFlags` values.
    ///
    /// In C: `virStorageVolCreateXML`, since 0.4.1.
    fn storage_vol_create_xml(&self, pool: &StoragePoolRef, xmldesc: &str, flags: StorageVolCreateFlags) -> Result<StorageVolRef> {
        let _ = (pool, xmldesc, flags);
        Err(Error::unsupported("virStorageVolCreateXML"))
    }

    /// Creates a volume in an active storage pool and fills it with the content of another volume.
    ///
    /// The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.
    ///
    /// - `xmldesc`: Document whose root is `<volume>`.
    /// - `clonevol`: Volume to copy.
    /// - `flags`: Combination of `StorageVolCreateFlags` values.
    ///
    /// In C: `virStorageVolCreateXMLFrom`, since 0.6.4.
    fn storage_vol_create_xml_from(&self, pool: &StoragePoolRef, xmldesc: &str, clonevol: &StorageVolRef, flags: StorageVolCreateFlags) -> Result<StorageVolRef> {
        let _ = (pool, xmldesc, clonevol, flags);
        Err(Error::unsupported("virStorageVolCreateXMLFrom"))
    }

    /// Starts sending the content of a volume to the caller through a stream.
    ///
    /// The call returns at once; data arrives with `virStreamRecv` and is complete when `virStreamFinish` succeeds. A volume that is written to meanwhile gives inconsistent data.
    ///
    /// - `stream`: The stream to act on.
    /// - `offset`: Where in the volume to start, in bytes.
    /// - `length`: How much to send, in bytes; 0 means up to the end.
    /// - `flags`: Combination of `StorageVolDownloadFlags` values.
    ///
    /// In C: `virStorageVolDownload`, since 0.9.0.
    fn storage_vol_download(&self, vol: &StorageVolRef, stream: &Stream, offset: u64, length: u64, flags: StorageVolDownloadFlags) -> Result<()> {
        let _ = (vol, stream, offset, length, flags);
        Err(Error::unsupported("virStorageVolDownload"))
    }

    /// Starts writing data that the caller sends through a stream into a volume.
    ///
    /// The call returns at once; data goes out with `virStreamSend` and is stored when `virStreamFinish` succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need `virStoragePoolRefresh` afterwards.
    ///
    /// - `stream`: The stream to act on.
    /// - `offset`: Where in the volume to start, in bytes.
    /// - `length`: Upper limit of what is accepted, in bytes; 0 means no limit.
    /// - `flags`: Combination of `StorageVolUploadFlags` values.
    ///
    /// In C: `virStorageVolUpload`, since 0.9.0.
    fn storage_vol_upload(&self, vol: &StorageVolRef, stream: &Stream, offset: u64, length: u64, flags: StorageVolUploadFlags) -> Result<()> {
        let _ = (vol, stream, offset, length, flags);
        Err(Error::unsupported("virStorageVolUpload"))
    }

    /// Deletes a volume with all its data.
    ///
    /// The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is inactive or the volume is being built or copied.
    ///
    /// - `flags`: Combination of `StorageVolDeleteFlags` values.
    ///
    /// In C: `virStorageVolDelete`, since 0.4.1.
    fn storage_vol_delete(&self, vol: &StorageVolRef, flags: StorageVolDeleteFlags) -> Result<()> {
        let _ = (vol, flags);
        Err(Error::unsupported("virStorageVolDelete"))
    }

    /// Overwrites the content of a volume with zeros, so that the next reader does not find the old data.
    ///
    /// On storage that remaps or copies on write, remains of the data may survive. Fails with `VIR_ERR_OPERATION_INVALID` while the volume is in use by another operation.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolWipe`, since 0.8.0.
    fn storage_vol_wipe(&self, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let _ = (vol, flags);
        Err(Error::unsupported("virStorageVolWipe"))
    }

    /// Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.
    ///
    /// Can take very long. On storage that remaps or copies on write, remains of the data may survive.
    ///
    /// - `algorithm`: Pattern to use.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolWipePattern`, since 0.9.10.
    fn storage_vol_wipe_pattern(&self, vol: &StorageVolRef, algorithm: StorageVolWipeAlgorithm, flags: u32) -> Result<()> {
        let _ = (vol, algorithm, flags);
        Err(Error::unsupported("virStorageVolWipePattern"))
    }

    /// Tells a volume's type, its size and how much space it takes up.
    ///
    /// In C: `virStorageVolGetInfo`, since 0.4.1.
    fn storage_vol_get_info(&self, vol: &StorageVolRef) -> Result<StorageVolInfo> {
        let _ = (vol,);
        Err(Error::unsupported("virStorageVolGetInfo"))
    }

    /// Tells a volume's type and sizes, with a choice of what counts as allocation.
    ///
    /// - `flags`: Combination of `StorageVolInfoFlags` values.
    ///
    /// In C: `virStorageVolGetInfoFlags`, since 3.0.0.
    fn storage_vol_get_info_flags(&self, vol: &StorageVolRef, flags: StorageVolInfoFlags) -> Result<StorageVolInfo> {
        let _ = (vol, flags);
        Err(Error::unsupported("virStorageVolGetInfoFlags"))
    }

    /// Describes a volume as XML. The caller frees the text.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStorageVolGetXMLDesc`, since 0.4.1.
    fn storage_vol_get_xml_desc(&self, pool: &StorageVolRef, flags: u32) -> Result<String> {
        let _ = (pool, flags);
        Err(Error::unsupported("virStorageVolGetXMLDesc"))
    }

    /// Gives the path of a volume on the host.
    ///
    /// For some pools it changes from one start to the next; the key does not. The caller frees the text.
    ///
    /// In C: `virStorageVolGetPath`, since 0.4.1.
    fn storage_vol_get_path(&self, vol: &StorageVolRef) -> Result<String> {
        let _ = (vol,);
        Err(Error::unsupported("virStorageVolGetPath"))
    }

    /// Changes the size of a volume that no guest uses.
    ///
    /// Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs `VIR_STORAGE_VOL_RESIZE_SHRINK`, or the call fails with `VIR_ERR_INVALID_ARG`. Disks of running guests are resized with `virDomainBlockResize`.
    ///
    /// - `capacity`: New size, or the difference, in bytes.
    /// - `flags`: Combination of `StorageVolResizeFlags` values.
    ///
    /// In C: `virStorageVolResize`, since 0.9.10.
    fn storage_vol_resize(&self, vol: &StorageVolRef, capacity: u64, flags: StorageVolResizeFlags) -> Result<()> {
        let _ = (vol, capacity, flags);
        Err(Error::unsupported("virStorageVolResize"))
    }
}
