//! Finding volumes.

use polyvirt_driver::Result;
use polyvirt_driver::refs::{StoragePoolRef, StorageVolRef};

use super::{Volume, missing, reference};
use crate::host::Host;
use crate::hypervisor::{flags, number};
use crate::storage::pools::{State, invalid, require_active};

pub(in crate::storage) fn count(host: &Host, pool: &StoragePoolRef) -> Result<i32> {
    host.with_pool(pool, |state| {
        require_active(state)?;
        Ok(number(state.more.by_name.len()))
    })
}

pub(in crate::storage) fn names(host: &Host, pool: &StoragePoolRef) -> Result<Vec<String>> {
    host.with_pool(pool, |state| {
        require_active(state)?;
        let names = state.more.by_name.keys();
        Ok(names.map(|name| (**name).to_owned()).collect())
    })
}

pub(in crate::storage) fn all(
    host: &Host,
    pool: &StoragePoolRef,
    flags: u32,
) -> Result<Vec<StorageVolRef>> {
    flags::check("testStoragePoolListAllVolumes", flags, 0)?;
    host.with_pool(pool, |state| {
        if !state.is_active() {
            return Err(invalid("storage pool is not active"));
        }
        let volumes = state.more.by_name.iter();
        let references = volumes.map(|(name, volume)| reference(state, name, volume));
        Ok(references.collect())
    })
}

pub(in crate::storage) fn by_name(
    host: &Host,
    pool: &StoragePoolRef,
    name: &str,
) -> Result<StorageVolRef> {
    host.with_pool(pool, |state| {
        require_active(state)?;
        let found = state.more.by_name.get_key_value(name);
        let (name, volume) = found.ok_or_else(|| missing("name", name))?;
        Ok(reference(state, name, volume))
    })
}

pub(in crate::storage) fn by_key(host: &Host, key: &str) -> Result<StorageVolRef> {
    search(host, |volume| *volume.key == *key).ok_or_else(|| missing("key", key))
}

pub(in crate::storage) fn by_path(host: &Host, path: &str) -> Result<StorageVolRef> {
    search(host, |volume| volume.path == path).ok_or_else(|| missing("path", path))
}

/// The first volume of an active pool that is right.
fn search(host: &Host, is_right: impl Fn(&Volume) -> bool) -> Option<StorageVolRef> {
    let in_pool = |state: &mut State| {
        let mut volumes = state.is_active().then(|| state.more.by_name.iter())?;
        let (name, volume) = volumes.find(|(_, volume)| is_right(volume))?;
        Some(reference(state, name, volume))
    };
    host.storage.pools.list(in_pool).into_iter().next()
}
