//! What pools are.

use polyvirt_config::FormatOptions;
use polyvirt_driver::records::StoragePoolInfo;
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::{Result, StoragePoolState, StorageXmlFlags};

use super::State;
use crate::host::{By, Host};
use crate::hypervisor::flags;

pub(in crate::storage) fn info(host: &Host, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
    host.storage.pools.with(pool, |state| Ok(sizes(state)))
}

/// How the space of a pool is used.
fn sizes(state: &State) -> StoragePoolInfo {
    StoragePoolInfo {
        state: if state.is_active() {
            StoragePoolState::RUNNING
        } else {
            StoragePoolState::INACTIVE
        },
        capacity: super::CAPACITY,
        allocation: state.more.allocation(),
        available: state.more.available(),
    }
}

/// The document. As libvirt's driver of this name, this one shows the configuration in force only.
pub(in crate::storage) fn document(
    host: &Host,
    pool: &StoragePoolRef,
    flags: StorageXmlFlags,
) -> Result<String> {
    flags::check("testStoragePoolGetXMLDesc", flags.bits(), 0)?;
    host.storage.pools.with(pool, |state| {
        let sizes = sizes(state);
        let mut shown = state.config()?.as_ref().clone();
        shown.capacity = sizes.capacity;
        shown.allocation = sizes.allocation;
        shown.available = sizes.available;
        Ok(polyvirt_config::format(&shown, &FormatOptions::default()))
    })
}

pub(in crate::storage) fn is_active(host: &Host, pool: &StoragePoolRef) -> Result<bool> {
    let by = By::Uuid(pool.uuid);
    host.storage
        .pools
        .with_by(by, |state| Ok(state.is_active()))
}

pub(in crate::storage) fn is_persistent(host: &Host, pool: &StoragePoolRef) -> Result<bool> {
    let by = By::Uuid(pool.uuid);
    host.storage
        .pools
        .with_by(by, |state| Ok(state.is_persistent()))
}
