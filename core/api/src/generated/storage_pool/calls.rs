// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StoragePool`: calls about storage pool.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage pool.
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
        conn.driver().before("virStoragePoolBuild")?;
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
        conn.driver().before("virStoragePoolUndefine")?;
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
        conn.driver().before("virStoragePoolCreate")?;
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
        conn.driver().before("virStoragePoolDestroy")?;
        conn.storage().storage_pool_destroy(self.object())
    }

    /// Destroys the storage under a pool; there is no way back.
    ///
    /// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored configuration stays until `virStoragePoolUndefine`.
    ///
    /// - `flags`: Combination of `StoragePoolDeleteFlags` values.
    ///
    /// In C: `virStoragePoolDelete`, since 0.4.1.
    pub fn delete(&self, flags: StoragePoolDeleteFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virStoragePoolDelete")?;
        conn.driver().before("virStoragePoolDelete")?;
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
        conn.driver().before("virStoragePoolRefresh")?;
        conn.storage().storage_pool_refresh(self.object(), flags)
    }

    /// Tells a storage pool's state and how much space it has.
    ///
    /// Sizes are those of the last refresh, corrected by what has been done through this interface since.
    ///
    /// In C: `virStoragePoolGetInfo`, since 0.4.1.
    pub fn info(&self) -> Result<StoragePoolInfo> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolGetInfo")?;
        conn.storage().storage_pool_get_info(self.object())
    }

    /// Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.
    ///
    /// - `flags`: Combination of `StorageXMLFlags` values.
    ///
    /// In C: `virStoragePoolGetXMLDesc`, since 0.4.1.
    pub fn xml_desc(&self, flags: StorageXmlFlags) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolGetXMLDesc")?;
        conn.storage().storage_pool_get_xml_desc(self.object(), flags)
    }

    /// Tells whether a storage pool is started together with the daemon.
    ///
    /// In C: `virStoragePoolGetAutostart`, since 0.4.1.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolGetAutostart")?;
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
        conn.driver().before("virStoragePoolSetAutostart")?;
        conn.storage().storage_pool_set_autostart(self.object(), autostart)
    }

    /// Tells whether a storage pool is started.
    ///
    /// In C: `virStoragePoolIsActive`, since 0.7.3.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolIsActive")?;
        conn.storage().storage_pool_is_active(self.object())
    }

    /// Tells whether a storage pool has a stored configuration, so that it outlives being stopped.
    ///
    /// In C: `virStoragePoolIsPersistent`, since 0.7.3.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolIsPersistent")?;
        conn.storage().storage_pool_is_persistent(self.object())
    }
}
