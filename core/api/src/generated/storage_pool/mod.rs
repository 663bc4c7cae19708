// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `StoragePool`: the handle.

mod calls;
mod storage_vol;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::Uuid;

use super::*;
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

