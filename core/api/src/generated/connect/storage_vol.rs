// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about storage vol.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage vol.
impl Connect {
    /// Finds a volume by its key, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `key`: Key of the volume.
    ///
    /// In C: `virStorageVolLookupByKey`, since 0.4.1.
    pub fn storage_vol_lookup_by_key(&self, key: &str) -> Result<StorageVol> {
        let conn = self;
        conn.driver().before("virStorageVolLookupByKey")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_key(key)?))
    }

    /// Finds a volume by its path on the host, searching all active pools.
    ///
    /// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
    ///
    /// - `path`: Path of the volume.
    ///
    /// In C: `virStorageVolLookupByPath`, since 0.4.1.
    pub fn storage_vol_lookup_by_path(&self, path: &str) -> Result<StorageVol> {
        let conn = self;
        conn.driver().before("virStorageVolLookupByPath")?;
        Ok(StorageVol::new(conn, conn.storage().storage_vol_lookup_by_path(path)?))
    }
}
