//! The volumes of a pool.
//!
//! - `sparse`, `memory`: the bytes, of which only those are kept that somebody has written
//! - `transfer`: bytes to and from a stream
//! - the rest: finding, making, changing and removing volumes

pub(super) mod change;
pub(super) mod create;
pub(super) mod getters;
pub(super) mod list;
pub(super) mod memory;
mod sparse;
pub(super) mod transfer;
pub(super) mod wipe;

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_config::storagevol::StorageVolume;
use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use super::pools::{CAPACITY, State, require_active};
use crate::host::Host;
use sparse::Sparse;

/// A volume.
pub(super) struct Volume {
    key: Arc<str>,
    path: String,
    /// What its document says. Its sizes are kept below, and filled in when it is shown.
    config: StorageVolume,
    capacity: u64,
    /// The space set aside for it; at least what its bytes take up.
    allocation: u64,
    bytes: Arc<Mutex<Sparse>>,
}

/// The volumes of a pool, by name.
#[derive(Default)]
pub(crate) struct Volumes {
    by_name: BTreeMap<Arc<str>, Volume>,
    /// The virtual adapter that the pool is reached through while it is active.
    pub(super) adapter: Option<Arc<str>>,
    /// What all of them together have set aside.
    allocated: u64,
}

impl Volumes {
    /// The space in use.
    pub(super) fn allocation(&self) -> u64 {
        self.allocated
    }

    /// The space that is free.
    pub(super) fn available(&self) -> u64 {
        CAPACITY.saturating_sub(self.allocated)
    }

    /// Sets aside what the bytes of each volume take up, where that is more than has been.
    pub(super) fn refresh(&mut self) {
        self.allocated = 0;
        for volume in self.by_name.values_mut() {
            volume.allocation = volume.allocation.max(volume.bytes.lock().held());
            self.allocated = self.allocated.saturating_add(volume.allocation);
        }
    }

    fn get(&self, name: &str) -> Result<&Volume> {
        self.by_name.get(name).ok_or_else(|| missing("name", name))
    }

    fn add(&mut self, name: Arc<str>, volume: Volume) {
        self.allocated = self.allocated.saturating_add(volume.allocation);
        self.by_name.insert(name, volume);
    }

    fn remove(&mut self, name: &str) -> Result<()> {
        let removed = self.by_name.remove(name);
        let volume = removed.ok_or_else(|| missing("name", name))?;
        self.allocated = self.allocated.saturating_sub(volume.allocation);
        Ok(())
    }

    /// Changes a volume, and counts what it has set aside afterwards.
    fn edit<T>(&mut self, name: &str, job: impl FnOnce(&mut Volume) -> Result<T>) -> Result<T> {
        let found = self.by_name.get_mut(name);
        let volume = found.ok_or_else(|| missing("name", name))?;
        let before = volume.allocation;
        let result = job(volume);
        let others = self.allocated.saturating_sub(before);
        self.allocated = others.saturating_add(volume.allocation);
        result
    }
}

/// Looks at the pool of a volume, or changes it. The pool has to be active.
fn with_pool_of<T>(
    host: &Host,
    volume: &StorageVolRef,
    job: impl FnOnce(&mut State) -> Result<T>,
) -> Result<T> {
    let pool = super::pools::find::by_volume(host, volume)?;
    host.with_pool(&pool, |state| {
        require_active(state)?;
        job(state)
    })
}

/// Looks at a volume.
fn with_volume<T>(
    host: &Host,
    volume: &StorageVolRef,
    job: impl FnOnce(&Volume) -> Result<T>,
) -> Result<T> {
    with_pool_of(host, volume, |state| job(state.more.get(&volume.name)?))
}

fn reference(pool: &State, name: &Arc<str>, volume: &Volume) -> StorageVolRef {
    let (pool, name, key) = (
        Arc::clone(&pool.name),
        Arc::clone(name),
        Arc::clone(&volume.key),
    );
    StorageVolRef::new(pool, name, key)
}

/// There is no volume with that key, name or path.
fn missing(what: &str, value: &str) -> Error {
    let message = format!("no storage vol with matching {what} '{value}'");
    Error::new(ErrorDomain::TEST, ErrorNumber::NO_STORAGE_VOL, message)
}
