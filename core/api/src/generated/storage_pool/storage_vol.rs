// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StoragePool`: calls about storage vol.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage vol.
impl StoragePool {
    /// Counts the volumes in a storage pool.
    ///
    /// The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
    ///
    /// In C: `virStoragePoolNumOfVolumes`, since 0.4.1.
    pub fn num_of_volumes(&self) -> Result<i32> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolNumOfVolumes")?;
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
        conn.driver().before("virStoragePoolListVolumes")?;
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
        conn.driver().before("virStoragePoolListAllVolumes")?;
        Ok(StorageVol::all(conn, conn.storage().storage_pool_list_all_volumes(self.object(), flags)?))
    }

    /// Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `name`: Name of the volume.
    ///
    /// In C: `virStorageVolLookupByName`, since 0.4.1.
    pub fn storage_vol_lookup_by_name(&self, name: &str) -> Result<StorageVol> {
        let conn = self.conn();
        conn.driver().before("virStorageVolLookupByName")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_name(self.object(), name)?))
    }

    /// Creates a volume in an active storage pool.
    ///
    /// Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers. Fails with `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.
    ///
    /// - `xmldesc`: Document whose root is `<volume>`.
    /// - `flags`: Combination of `StorageVolCreateFlags` values.
    ///
    /// In C: `virStorageVolCreateXML`, since 0.4.1.
    pub fn storage_vol_create_xml(&self, xmldesc: &str, flags: StorageVolCreateFlags) -> Result<StorageVol> {
        let conn = self.conn();
        conn.require_write("virStorageVolCreateXML")?;
        conn.driver().before("virStorageVolCreateXML")?;
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
        conn.driver().before("virStorageVolCreateXMLFrom")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_create_xml_from(self.object(), xmldesc, clonevol.object(), flags)?))
    }
}
