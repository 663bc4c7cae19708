// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StorageVol`: the handle.

mod calls;
mod storage_pool;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device.
    ///
    /// It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable only while their pool is active and have no stored configuration of their own.
    ///
    /// In C: `virStorageVol`. Cheap to clone; the connection stays open as long as a handle lives.
    StorageVol(StorageVolRef)
}

/// What identifies it: answered from the handle.
impl StorageVol {
    /// Its pool.
    #[must_use]
    pub fn pool(&self) -> &str {
        &self.object().pool
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.object().name
    }

    /// Its key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.object().key
    }
}

