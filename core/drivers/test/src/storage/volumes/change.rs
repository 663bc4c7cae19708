//! Changing the size of volumes, and removing them.

use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::{
    Error, ErrorDomain, Result, StorageVolDeleteFlags, StorageVolResizeFlags as Flags,
};

use super::with_pool_of;
use crate::host::Host;
use crate::hypervisor::flags;

/// Removes a volume. A stream that still reads or writes it goes on, and nobody sees the result.
pub(in crate::storage) fn delete(
    host: &Host,
    volume: &StorageVolRef,
    flags: StorageVolDeleteFlags,
) -> Result<()> {
    flags::check("testStorageVolDelete", flags.bits(), 0)?;
    with_pool_of(host, volume, |state| state.more.remove(&volume.name))
}

pub(in crate::storage) fn resize(
    host: &Host,
    volume: &StorageVolRef,
    capacity: u64,
    flags: Flags,
) -> Result<()> {
    let known = Flags::ALLOCATE | Flags::DELTA | Flags::SHRINK;
    flags::check("testStorageVolResize", flags.bits(), known.bits())?;
    if capacity == 0 && !flags.intersects(Flags::DELTA | Flags::SHRINK) {
        return Err(Error::must_not_be_zero("virStorageVolResize", "capacity"));
    }
    with_pool_of(host, volume, |state| {
        let available = state.more.available();
        state.more.edit(&volume.name, |volume| {
            let wanted = wanted(volume.capacity, capacity, flags)?;
            if wanted < volume.allocation {
                return Err(refused("can't shrink capacity below existing allocation"));
            }
            if wanted < volume.capacity && !flags.contains(Flags::SHRINK) {
                return Err(refused(
                    "Can't shrink capacity below current capacity unless shrink flag explicitly specified",
                ));
            }
            if wanted.saturating_sub(volume.capacity) > available {
                let error = Error::operation_failed("Not enough space left in storage pool");
                return Err(error.with_domain(ErrorDomain::TEST));
            }
            if flags.contains(Flags::ALLOCATE) {
                volume.allocation = wanted;
            }
            volume.capacity = wanted;
            volume.bytes.lock().truncate(wanted);
            Ok(())
        })
    })
}

/// The new size: as given, or by as much more or less.
fn wanted(now: u64, given: u64, flags: Flags) -> Result<u64> {
    if !flags.contains(Flags::DELTA) {
        return Ok(given);
    }
    if flags.contains(Flags::SHRINK) {
        return Ok(now.saturating_sub(given));
    }
    now.checked_add(given).ok_or_else(|| {
        let message = format!("volume cannot grow by {given} bytes");
        Error::overflow(message).with_domain(ErrorDomain::TEST)
    })
}

fn refused(message: &str) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
}
