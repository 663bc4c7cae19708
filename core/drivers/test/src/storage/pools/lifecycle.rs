//! Starting, refreshing and stopping pools.

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
        state.require_inactive()?;
        state.announce(host, Life::CREATED);
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
        state.require_inactive()?;
        state.more.adapter = devices::plug(host, &state.config()?.kind)?;
        state.start();
        state.announce(host, Life::STARTED);
        Ok(())
    })
}

/// Stops the pool. Its volumes are there again when it is started again.
pub(in crate::storage) fn stop(host: &Host, pool: &StoragePoolRef) -> Result<()> {
    host.with_pool(pool, |state| {
        state.require_active()?;
        devices::unplug(host, state.more.adapter.take());
        state.stop();
        state.announce(host, Life::STOPPED);
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
        state.require_inactive()?;
        state.announce(host, Life::DELETED);
        Ok(())
    })
}

/// Looks anew at what the volumes take up.
pub(in crate::storage) fn refresh(host: &Host, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    flags::check("testStoragePoolRefresh", flags, 0)?;
    host.with_pool(pool, |state| {
        state.require_active()?;
        state.more.refresh();
        state.announce_refresh(host);
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
