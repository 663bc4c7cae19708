//! Wiping volumes, so that what was in them cannot be read any more.

use std::sync::Arc;

use polyvirt_config::storagepool::StoragePoolKind;
use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::{Error, ErrorDomain, Result, StorageVolWipeAlgorithm as Algorithm};

use super::with_pool_of;
use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_host::random;

pub(in crate::storage) fn wipe(host: &Host, volume: &StorageVolRef, flags: u32) -> Result<()> {
    wipe_pattern(host, volume, Algorithm::ZERO, flags)
}

/// Overwrites what somebody has written; the rest of a volume has nothing to hide.
pub(in crate::storage) fn wipe_pattern(
    host: &Host,
    volume: &StorageVolRef,
    algorithm: Algorithm,
    flags: u32,
) -> Result<()> {
    flags::check("testStorageVolWipePattern", flags, 0)?;
    let left = left_behind(algorithm)?;
    let bytes = with_pool_of(host, volume, |state| {
        let can_trim = matches!(state.config()?.kind, StoragePoolKind::Rbd(_));
        if algorithm == Algorithm::TRIM && !can_trim {
            let error = Error::operation_unsupported("'trim' algorithm not supported");
            return Err(error.with_domain(ErrorDomain::TEST));
        }
        Ok(Arc::clone(&state.more.get(&volume.name)?.bytes))
    })?;
    let mut bytes = bytes.lock();
    match left {
        Left::Byte(0) => {
            bytes.truncate(0);
            Ok(())
        }
        Left::Byte(byte) => bytes.overwrite(|page| {
            page.fill(byte);
            Ok(())
        }),
        Left::Noise => bytes.overwrite(random::fill),
    }
}

/// What the last pass of an algorithm leaves behind.
enum Left {
    Byte(u8),
    Noise,
}

fn left_behind(algorithm: Algorithm) -> Result<Left> {
    Ok(match algorithm {
        Algorithm::ZERO | Algorithm::TRIM | Algorithm::NNSA => Left::Byte(0),
        Algorithm::DOD => Left::Byte(0xff),
        Algorithm::BSI => Left::Byte(0x7f),
        Algorithm::GUTMANN
        | Algorithm::SCHNEIER
        | Algorithm::PFITZNER7
        | Algorithm::PFITZNER33
        | Algorithm::RANDOM => Left::Noise,
        Algorithm(other) => {
            let error = Error::invalid_arg(format!("wiping algorithm {other} not supported"));
            return Err(error.with_domain(ErrorDomain::TEST));
        }
    })
}
