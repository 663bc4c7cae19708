//! Defining, creating and undefining pools.

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::storagepool::StoragePool;
use polyvirt_driver::refs::StoragePoolRef;
use polyvirt_driver::{
    Error, ErrorDomain, Result, StoragePoolCreateFlags, StoragePoolDefineFlags,
    StoragePoolEventLifecycleType as Life, Uuid,
};

use super::{State, announce, conflict, require_inactive};
use crate::devices;
use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_host::random;

/// The pool there is at first.
const DEFAULT: &str = "<pool type='dir'>\
    <name>default-pool</name>\
    <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>\
    <target><path>/default-pool</path></target>\
    </pool>";

pub(in crate::storage) fn add_default(host: &Host) -> Result<()> {
    add_active(host, DEFAULT).map(drop)
}

/// A pool that is there when the host is.
pub(in crate::storage) fn add_active(host: &Host, document: &str) -> Result<StoragePoolRef> {
    let (config, uuid) = read(document, false)?;
    host.storage.pools.assign(&config.name, uuid, |state| {
        state.stored = Some(Arc::clone(&config));
        state.start();
        Ok(state.reference())
    })
}

/// Stores a configuration, for a new pool or for one that is there.
pub(in crate::storage) fn define(
    host: &Host,
    xml: &str,
    flags: StoragePoolDefineFlags,
) -> Result<StoragePoolRef> {
    let known = StoragePoolDefineFlags::VALIDATE;
    flags::check("testStoragePoolDefineXML", flags.bits(), known.bits())?;
    let (config, uuid) = read(xml, flags.contains(known))?;
    assign(host, &config, uuid, |state| {
        state.stored = Some(Arc::clone(&config));
        announce(host, state, Life::DEFINED);
        Ok(())
    })
}

/// Starts a pool that is gone when it stops, or one that is stored with another configuration.
pub(in crate::storage) fn create(
    host: &Host,
    xml: &str,
    flags: StoragePoolCreateFlags,
) -> Result<StoragePoolRef> {
    flags::check("testStoragePoolCreateXML", flags.bits(), 0)?;
    let (config, uuid) = read(xml, false)?;
    assign(host, &config, uuid, |state| {
        state.refuse_active()?;
        state.more.adapter = devices::plug(host, &config.kind)?;
        state.live = Some(Arc::clone(&config));
        announce(host, state, Life::STARTED);
        Ok(())
    })
}

/// Forgets the configuration of a pool that is not active.
pub(in crate::storage) fn undefine(host: &Host, pool: &StoragePoolRef) -> Result<()> {
    host.with_pool(pool, |state| {
        require_inactive(state)?;
        state.undefine();
        announce(host, state, Life::UNDEFINED);
        Ok(())
    })
}

/// Reads a document. A pool that has no UUID gets one.
fn read(xml: &str, strict: bool) -> Result<(Arc<StoragePool>, Uuid)> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    let mut config = StoragePool::parse(xml, &options)?;
    let uuid = match config.uuid {
        Some(uuid) => uuid,
        None => random::uuid()?,
    };
    config.uuid = Some(uuid);
    Ok((Arc::new(config), uuid))
}

/// Does `job` with the pool that a document is about, if no other is made of the same.
fn assign(
    host: &Host,
    config: &StoragePool,
    uuid: Uuid,
    job: impl FnOnce(&mut State) -> Result<()>,
) -> Result<StoragePoolRef> {
    let reference = {
        let _alone = host.storage.defining.lock();
        refuse_same_source(host, config)?;
        host.storage.pools.assign(&config.name, uuid, |state| {
            job(state)?;
            Ok(state.reference())
        })
    };
    host.events.send();
    reference
}

fn refuse_same_source(host: &Host, config: &StoragePool) -> Result<()> {
    let others = host.storage.pools.names(|state| {
        let mut kinds = state.live.iter().chain(&state.stored);
        *state.name != *config.name
            && kinds.any(|other| conflict::is_same_source(&other.kind, &config.kind))
    });
    let Some(other) = others.first() else {
        return Ok(());
    };
    let message = format!("Storage source conflict with pool: '{other}'");
    Err(Error::operation_failed(message).with_domain(ErrorDomain::STORAGE))
}
