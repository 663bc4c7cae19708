// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StorageVol`: calls about storage pool.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about storage pool.
impl StorageVol {
    /// Finds the storage pool that a volume is in. The caller frees the new handle.
    ///
    /// In C: `virStoragePoolLookupByVolume`, since 0.4.1.
    pub fn storage_pool_lookup_by_volume(&self) -> Result<StoragePool> {
        let conn = self.conn();
        conn.driver().before("virStoragePoolLookupByVolume")?;
        Ok(StoragePool::new(conn, conn.storage().storage_pool_lookup_by_volume(self.object())?))
    }
}
