//! What volumes are.

use polyvirt_config::FormatOptions;
use polyvirt_config::storagepool::StoragePoolKind;
use polyvirt_config::storagevol::StorageVolumeFormat;
use polyvirt_driver::records::StorageVolInfo;
use polyvirt_driver::refs::StorageVolRef;
use polyvirt_driver::{Result, StorageVolInfoFlags as Flags, StorageVolType};

use super::{Volume, with_pool_of, with_volume};
use crate::host::Host;
use crate::hypervisor::flags;

pub(in crate::storage) fn info(host: &Host, volume: &StorageVolRef) -> Result<StorageVolInfo> {
    info_flags(host, volume, Flags::USE_ALLOCATION)
}

/// With the flag for it, the size of the image takes the place of what is set aside for it.
pub(in crate::storage) fn info_flags(
    host: &Host,
    volume: &StorageVolRef,
    flags: Flags,
) -> Result<StorageVolInfo> {
    let known = Flags::GET_PHYSICAL;
    flags::check("testStorageVolGetInfoFlags", flags.bits(), known.bits())?;
    with_pool_of(host, volume, |state| {
        let volume = state.more.get(&volume.name)?;
        Ok(StorageVolInfo {
            type_: type_in(&state.config()?.kind),
            capacity: volume.capacity,
            allocation: if flags.contains(known) {
                physical(volume)
            } else {
                volume.allocation
            },
        })
    })
}

/// What the volumes of a pool are.
fn type_in(pool: &StoragePoolKind) -> StorageVolType {
    match pool {
        StoragePoolKind::Dir(_)
        | StoragePoolKind::Fs(_)
        | StoragePoolKind::Netfs(_)
        | StoragePoolKind::Vstorage(_) => StorageVolType::FILE,
        StoragePoolKind::Rbd(_)
        | StoragePoolKind::Sheepdog(_)
        | StoragePoolKind::Gluster(_)
        | StoragePoolKind::IscsiDirect(_) => StorageVolType::NETWORK,
        _ => StorageVolType::BLOCK,
    }
}

/// How big the image is. Formats with tables of their own have only what is in use.
fn physical(volume: &Volume) -> u64 {
    let target = volume.config.target.as_ref();
    let format = target.and_then(|target| target.format.as_ref()?.r#type);
    match format {
        Some(StorageVolumeFormat::Raw | StorageVolumeFormat::None) | None => volume.capacity,
        Some(_) => volume.allocation,
    }
}

pub(in crate::storage) fn document(
    host: &Host,
    volume: &StorageVolRef,
    flags: u32,
) -> Result<String> {
    flags::check("testStorageVolGetXMLDesc", flags, 0)?;
    with_volume(host, volume, |volume| {
        let mut shown = volume.config.clone();
        shown.capacity = Some(volume.capacity);
        shown.allocation = Some(volume.allocation);
        Ok(polyvirt_config::format(&shown, &FormatOptions::default()))
    })
}

pub(in crate::storage) fn path(host: &Host, volume: &StorageVolRef) -> Result<String> {
    with_volume(host, volume, |volume| Ok(volume.path.clone()))
}
