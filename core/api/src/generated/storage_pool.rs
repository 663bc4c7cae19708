// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StoragePool`: the handle and the methods that ask the driver.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use super::*;
use crate::Connect;
use crate::handle::handle;

handle! {
    /// A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others.
    ///
    /// It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and is active or inactive; a transient one exists only while it is active. Stopping a pool never harms its data.
    ///
    /// In C: `virStoragePool`. Cheap to clone; the connection stays open as long as a handle lives.
    StoragePool(StoragePoolRef)
}

/// What identifies it: answered from the handle.
impl StoragePool {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its uuid.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.object().uuid
    }
}

/// The calls that the driver answers.
impl StoragePool {
    /// Prepares the storage under a pool, such as making a directory, a file system or a volume group.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Without flags, most types leave data already there in place; `VIR_ERR_STORAGE_POOL_BUILT` tells that something was found.
    ///
    /// - `flags`: Combination of `StoragePoolBuildFlags` values.
    ///
    /// In C: `virStoragePoolBuild`, since 0.4.1.
    pub fn build(&self, flags: StoragePoolBuildFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolBuild")?;
        conn.storage().storage_pool_build(self.object(), flags)
    }

    /// Removes a storage pool's stored configuration.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Volumes and data stay as they are.
    ///
    /// In C: `virStoragePoolUndefine`, since 0.4.1.
    pub fn undefine(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolUndefine")?;
        conn.storage().storage_pool_undefine(self.object())
    }

    /// Starts a storage pool that is defined but inactive.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
    ///
    /// - `flags`: Combination of `StoragePoolCreateFlags` values.
    ///
    /// In C: `virStoragePoolCreate`, since 0.4.1.
    pub fn create(&self, flags: StoragePoolCreateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolCreate")?;
        conn.storage().storage_pool_create(self.object(), flags)
    }

    /// Stops a storage pool, such as by unmounting it.
    ///
    /// Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is not active.
    ///
    /// In C: `virStoragePoolDestroy`, since 0.4.1.
    pub fn destroy(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolDestroy")?;
        conn.storage().storage_pool_destroy(self.object())
    }

    /// Destroys the storage under a pool; there is no way back.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored configuration stays until
    /// `virStoragePoolUndefine`.
    ///
    /// - `flags`: Combination of `StoragePoolDeleteFlags` values.
    ///
    /// In C: `virStoragePoolDelete`, since 0.4.1.
    pub fn delete(&self, flags: StoragePoolDeleteFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolDelete")?;
        conn.storage().storage_pool_delete(self.object(), flags)
    }

    /// Reads a storage pool's volumes and sizes anew from the storage.
    ///
    /// Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStoragePoolRefresh`, since 0.4.1.
    pub fn refresh(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolRefresh")?;
        conn.storage().storage_pool_refresh(self.object(), flags)
    }

    /// Tells a storage pool's state and how much space it has.
    ///
    /// Sizes are those of the last refresh, corrected by what has been done through this interface since.
    ///
    /// In C: `virStoragePoolGetInfo`, since 0.4.1.
    pub fn info(&self) -> Result<StoragePoolInfo> {
        let conn = self.conn();
        conn.storage().storage_pool_get_info(self.object())
    }

    /// Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.
    ///
    /// - `flags`: Combination of `StorageXMLFlags` values.
    ///
    /// In C: `virStoragePoolGetXMLDesc`, since 0.4.1.
    pub fn xml_desc(&self, flags: StorageXmlFlags) -> Result<String> {
        let conn = self.conn();
        conn.storage().storage_pool_get_xml_desc(self.object(), flags)
    }

    /// Tells whether a storage pool is started together with the daemon.
    ///
    /// In C: `virStoragePoolGetAutostart`, since 0.4.1.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.storage().storage_pool_get_autostart(self.object())
    }

    /// Chooses whether a storage pool is started together with the daemon.
    ///
    /// Fails with `VIR_ERR_INVALID_ARG` for transient pools.
    ///
    /// - `autostart`: Whether to start it automatically.
    ///
    /// In C: `virStoragePoolSetAutostart`, since 0.4.1.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolSetAutostart")?;
        conn.storage().storage_pool_set_autostart(self.object(), autostart)
    }

    /// Tells whether a storage pool is started.
    ///
    /// In C: `virStoragePoolIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.storage().storage_pool_is_active(self.object())
    }

    /// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virStoragePoolIsPersistent`, since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.storage().storage_pool_is_persistent(self.object())
    }

    /// Counts the volumes in a storage pool.
    ///
    /// The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// In C: `virStoragePoolNumOfVolumes`, since 0.4.1.
    pub fn num_of_volumes(&self) -> Result<i32> {
        let conn = self.conn();
        conn.storage().storage_pool_num_of_volumes(self.object())
    }

    /// Lists the names of the volumes in a storage pool.
    ///
    /// The number can change between counting and listing: prefer `virStoragePoolListAllVolumes`. The caller frees every name.
    ///
    /// In C: `virStoragePoolListVolumes`, since 0.4.1.
    ///
    /// Discouraged: use virStoragePoolListAllVolumes.
    pub fn list_volumes(&self) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.storage().storage_pool_list_volumes(self.object())
    }

    /// Lists the volumes in an active storage pool with handles to all of them.
    ///
    /// The caller frees each handle and the array, which ends with a NULL that is not counted.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virStoragePoolListAllVolumes`, since 0.10.2.
    pub fn list_all_volumes(&self, flags: u32) -> Result<Vec<StorageVol>> {
        let conn = self.conn();
        Ok(StorageVol::all(conn, conn.storage().storage_pool_list_all_volumes(self.object(), flags)?))
    }

    /// Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `name`: Name of the volume.
    ///
    /// In C: `virStorageVolLookupByName`, since 0.4.1.
    pub fn storage_vol_lookup_by_name(&self, name: &str) -> Result<StorageVol> {
        let conn = self.conn();
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_name(self.object(), name)?))
    }

    /// Creates a volume in an active storage pool.
    ///
    /// Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers. Fails with
    /// `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.
    ///
    /// - `xmldesc`: Document whose root is `<volume>`.
    /// - `flags`: Combination of `StorageVolCreateFlags` values.
    ///
    /// In C: `virStorageVolCreateXML`, since 0.4.1.
    pub fn storage_vol_create_xml(&self, xmldesc: &str, flags: StorageVolCreateFlags) -> Result<StorageVol> {
        let conn = self.conn();
        conn.require_write("virStorageVolCreateXML")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_create_xml(self.object(), xmldesc, flags)?))
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
    pub fn storage_vol_create_xml_from(&self, xmldesc: &str, clonevol: &StorageVol, flags: StorageVolCreateFlags) -> Result<StorageVol> {
        let conn = self.conn();
        conn.require_write("virStorageVolCreateXMLFrom")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_create_xml_from(self.object(), xmldesc, clonevol.object(), flags)?))
    }
}
