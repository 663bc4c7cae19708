//! Making volumes.

use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_config::ParseOptions;
use polyvirt_config::storagepool::StoragePoolKind;
use polyvirt_config::storagevol::{CapacityRule, StorageVolume, VolumeRules};
use polyvirt_driver::refs::{StoragePoolRef, StorageVolRef};
use polyvirt_driver::{Error, ErrorDomain, Result, StorageVolCreateFlags as Flags};

use super::sparse::Sparse;
use super::{Volume, reference, with_volume};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::storage::pools::{State, require_active};

/// A volume of zeros.
pub(in crate::storage) fn create(
    host: &Host,
    pool: &StoragePoolRef,
    xml: &str,
    flags: Flags,
) -> Result<StorageVolRef> {
    let known = Flags::VALIDATE;
    flags::check("testStorageVolCreateXML", flags.bits(), known.bits())?;
    let bytes = Sparse::new(host.storage.memory.clone());
    host.with_pool(pool, |state| {
        require_active(state)?;
        add(state, xml, flags.contains(known), bytes)
    })
}

/// A volume that begins with the bytes of another, as many as fit.
pub(in crate::storage) fn create_from(
    host: &Host,
    pool: &StoragePoolRef,
    xml: &str,
    original: &StorageVolRef,
    flags: Flags,
) -> Result<StorageVolRef> {
    let known = Flags::VALIDATE;
    flags::check("testStorageVolCreateXMLFrom", flags.bits(), known.bits())?;
    host.with_pool(pool, |state| require_active(state))?;
    let from = with_volume(host, original, |volume| Ok(Arc::clone(&volume.bytes)))?;
    let bytes = from.lock().copy(u64::MAX)?;
    host.with_pool(pool, |state| {
        require_active(state)?;
        add(state, xml, flags.contains(known), bytes)
    })
}

/// Adds a volume that a host is described with, at the place that its document says.
pub(in crate::storage) fn add_described(
    host: &Host,
    pool: &StoragePoolRef,
    xml: &str,
) -> Result<()> {
    let bytes = Sparse::new(host.storage.memory.clone());
    host.with_pool(pool, |state| {
        let pool = Arc::clone(state.config()?);
        let config = read(xml, false, &pool.kind)?;
        insert(state, config, bytes).map(drop)
    })
}

/// Adds the volume that a document describes, at the place that goes with its name.
fn add(state: &mut State, xml: &str, strict: bool, bytes: Sparse) -> Result<StorageVolRef> {
    let pool = Arc::clone(state.config()?);
    let mut config = read(xml, strict, &pool.kind)?;
    config.key = None;
    if let Some(target) = &mut config.target {
        target.path = None;
    }
    insert(state, config, bytes)
}

fn insert(
    state: &mut State,
    mut config: StorageVolume,
    mut bytes: Sparse,
) -> Result<StorageVolRef> {
    let name: Arc<str> = config.name.as_str().into();
    if state.more.by_name.contains_key(&name) {
        let error = Error::operation_failed("storage vol already exists");
        return Err(error.with_domain(ErrorDomain::TEST));
    }
    let capacity = config.capacity.unwrap_or_default();
    let allocation = config.allocation.unwrap_or(capacity);
    if allocation > state.more.available() {
        let message = format!("Not enough free space in pool for volume '{name}'");
        return Err(Error::internal(message).with_domain(ErrorDomain::TEST));
    }
    bytes.truncate(capacity);
    let folder = base(&state.config()?.kind)
        .unwrap_or(&state.name)
        .to_owned();
    let target = config.target.get_or_insert_default();
    let path = target
        .path
        .get_or_insert_with(|| format!("{folder}/{name}"));
    let path = path.clone();
    let key = config.key.get_or_insert_with(|| path.clone());
    let volume = Volume {
        key: key.as_str().into(),
        path,
        config,
        capacity,
        allocation,
        bytes: Arc::new(Mutex::new(bytes)),
    };
    let reference = reference(state, &name, &volume);
    state.more.add(name, volume);
    Ok(reference)
}

fn read(xml: &str, strict: bool, pool: &StoragePoolKind) -> Result<StorageVolume> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    let rules = VolumeRules {
        pool: Some(pool),
        capacity: CapacityRule::Required,
        create: true,
    };
    Ok(StorageVolume::parse(xml, &options, rules)?)
}

/// What the paths of volumes begin with: the folder they appear in, or what their pool is made from.
fn base(pool: &StoragePoolKind) -> Option<&str> {
    let target = pool.target_path().map(|path| path.trim_end_matches('/'));
    target.or_else(|| pool.source_name())
}
