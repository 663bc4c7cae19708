//! Starting, refreshing and stopping pools.

use super::{announce, announce_refresh, require_active, require_inactive};
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::{
    Error, ErrorDomain, Result, StoragePoolBuildFlags, StoragePoolCreateFlags,
    StoragePoolDeleteFlags, StoragePoolEventLifecycleType as Life,
};

use crate::devices;
use crate::host::Host;
use crate::hypervisor::flags;

/// Prepares the storage, which takes nothing here.
pub(in crate::storage) fn build(
    host: &Host,
    pool: &StoragePoolRef,
    flags: StoragePoolBuildFlags,
) -> Result<()> {
    flags::check("testStoragePoolBuild", flags.bits(), 0)?;
    host.with_pool(pool, |state| {
        require_inactive(state)?;
        announce(host, state, Life::CREATED);
        Ok(())
    })
}

pub(in crate::storage) fn start(
    host: &Host,
    pool: &StoragePoolRef,
    flags: StoragePoolCreateFlags,
) -> Result<()> {
    flags::check("testStoragePoolCreate", flags.bits(), 0)?;
    host.with_pool(pool, |state| {
        require_inactive(state)?;
        state.more.adapter = devices::plug(host, &state.config()?.kind)?;
        state.start();
        announce(host, state, Life::STARTED);
        Ok(())
    })
}

/// Stops the pool. Its volumes are there again when it is started again.
pub(in crate::storage) fn stop(host: &Host, pool: &StoragePoolRef) -> Result<()> {
    host.with_pool(pool, |state| {
        require_active(state)?;
        devices::unplug(host, state.more.adapter.take());
        state.stop();
        announce(host, state, Life::STOPPED);
        Ok(())
    })
}

/// Destroys the storage. As with libvirt's driver of this name, it is all announcement: the volumes
/// are there again when the pool is started.
pub(in crate::storage) fn delete(
    host: &Host,
    pool: &StoragePoolRef,
    flags: StoragePoolDeleteFlags,
) -> Result<()> {
    flags::check("testStoragePoolDelete", flags.bits(), 0)?;
    host.with_pool(pool, |state| {
        require_inactive(state)?;
        announce(host, state, Life::DELETED);
        Ok(())
    })
}

/// Looks anew at what the volumes take up.
pub(in crate::storage) fn refresh(host: &Host, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    flags::check("testStoragePoolRefresh", flags, 0)?;
    host.with_pool(pool, |state| {
        require_active(state)?;
        state.more.refresh();
        announce_refresh(host, state);
        Ok(())
    })
}

pub(in crate::storage) fn autostart(host: &Host, pool: &StoragePoolRef) -> Result<bool> {
    host.storage.pools.with(pool, |state| Ok(state.autostart))
}

pub(in crate::storage) fn set_autostart(
    host: &Host,
    pool: &StoragePoolRef,
    autostart: bool,
) -> Result<()> {
    host.storage.pools.with(pool, |state| {
        if !state.is_persistent() {
            let error = Error::invalid_arg("pool has no config file");
            return Err(error.with_domain(ErrorDomain::TEST));
        }
        state.autostart = autostart;
        Ok(())
    })
}
