//! What is filled in for a disk.

use super::{name, source};
use crate::common::{StorageFormat, StorageSource};
use crate::domain::{BackingStore, Disk, DiskBus, DiskDevice, DiskDriver, SnapshotLocation};

/// Fills in what is left out of a disk.
pub(super) fn normalise(disk: &mut Disk) {
    // Xen's old device model had names of its own.
    if let Some(rest) = disk.target.dev.strip_prefix("ioemu:") {
        disk.target.dev = rest.to_owned();
    }
    let bus = disk.target.bus.take();
    disk.target.bus = bus.or_else(|| Some(name::bus_of(&disk.target.dev, disk.device)));
    disk.target
        .removable
        .take_if(|_| disk.target.bus != Some(DiskBus::Usb));
    source::normalise(&mut disk.source);
    if removable(disk.device) {
        source::without_medium(&mut disk.source);
    }
    if disk.device == DiskDevice::Cdrom {
        disk.readonly = true;
    }
    if let StorageSource::Vhostuser(_) = disk.source {
        disk.snapshot.get_or_insert(SnapshotLocation::No);
    }
    if let Some(driver) = &mut disk.driver {
        normalise_driver(driver);
    }
    disk.driver
        .take_if(|driver| *driver == DiskDriver::default());
    disk.serial.take_if(|serial| serial.is_empty());
    let mut backing = disk.backing_store.as_mut();
    while let Some(store) = backing {
        normalise_backing(store);
        backing = store.backing_store.as_deref_mut();
    }
    if let Some(mirror) = &mut disk.mirror {
        source::normalise(&mut mirror.source);
    }
}

/// Leaves out labels that say nothing.
pub(super) fn inactive(disk: &mut Disk) {
    source::inactive(&mut disk.source);
    let mut backing = disk.backing_store.as_mut();
    while let Some(store) = backing {
        if let Some(own) = &mut store.source {
            source::inactive(own);
        }
        backing = store.backing_store.as_deref_mut();
    }
}

/// Whether media come and go.
pub(super) fn removable(device: DiskDevice) -> bool {
    matches!(device, DiskDevice::Cdrom | DiskDevice::Floppy)
}

fn normalise_driver(driver: &mut DiskDriver) {
    if driver.r#type == Some(StorageFormat::Aio) {
        driver.r#type = Some(StorageFormat::Raw);
    }
}

fn normalise_backing(store: &mut BackingStore) {
    if let Some(own) = &mut store.source {
        source::normalise(own);
    }
}
