//! Disks: who reads them, and what format they are in.

use polyvirt_config::common::{EncryptionEngine, StorageFormat, StorageSource};
use polyvirt_config::domain::{Disk, DiskDriver};

/// QEMU itself reads disks, and takes them to be raw: what a guest has written on its disk is never asked for its format.
pub(super) fn complete(disk: &mut Disk) {
    let pool = matches!(disk.source, StorageSource::Volume(_));
    let driver = disk.driver.get_or_insert_with(DiskDriver::default);
    driver.name.get_or_insert_with(|| "qemu".to_owned());
    if !pool {
        driver.r#type.get_or_insert(StorageFormat::Raw);
    }
    if let Some(mirror) = &mut disk.mirror
        && mirror.image_format.is_none()
    {
        mirror.format.get_or_insert(StorageFormat::Raw);
    }
    let mut stores = vec![disk.source.stored_mut()];
    let mut backing = disk.backing_store.as_mut();
    while let Some(store) = backing {
        stores.push(store.source.as_mut().and_then(StorageSource::stored_mut));
        backing = store.backing_store.as_deref_mut();
    }
    let inside = stores.into_iter().flatten();
    let inside = inside.filter_map(|content| content.encryption.as_mut());
    for encryption in inside.chain(disk.encryption.as_mut()) {
        encryption.engine.get_or_insert(EncryptionEngine::Qemu);
    }
}
