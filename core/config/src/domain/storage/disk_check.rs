//! What cannot be of a disk, or of two.

use std::collections::HashSet;

use polyvirt_driver::ErrorNumber;

use super::disk::removable;
use super::{DiskName, auth, iotune, source};
use crate::common::{Address, AuthSecretType, NetworkProtocol, StartupPolicy, StorageSource};
use crate::domain::{
    BackingStore, Disk, DiskBus, DiskCache, DiskDevice, DiskDriver, SnapshotLocation, TrayState,
};
use crate::{Error, Result};

/// Refuses what cannot be of one disk.
pub(super) fn check(disk: &Disk) -> Result<()> {
    check_name(disk)?;
    check_source(disk)?;
    check_bus(disk)?;
    check_lun(disk)?;
    check_startup_policy(disk)?;
    check_secrets(disk)?;
    check_driver(disk)?;
    if let StorageSource::Vhostuser(_) = disk.source {
        check_vhostuser(disk)?;
    }
    check_target(disk)?;
    check_address(disk)?;
    disk.iotune
        .as_ref()
        .map_or(Ok(()), |tune| iotune::check(&tune.limits))
}

/// Refuses two disks of one name.
pub(super) fn together(disks: &[Disk]) -> Result<()> {
    let mut names = HashSet::new();
    match disks.iter().find(|disk| !names.insert(&disk.target.dev)) {
        Some(disk) => Err(Error::xml(format!(
            "there are two disks {}",
            disk.target.dev
        ))),
        None => Ok(()),
    }
}

fn bus(disk: &Disk) -> &'static str {
    disk.target.bus.map_or("", DiskBus::as_str)
}

fn check_name(disk: &Disk) -> Result<()> {
    let name = &disk.target.dev;
    let fits = match disk.device {
        DiskDevice::Floppy => name.starts_with("fd"),
        DiskDevice::Disk | DiskDevice::Lun => ["hd", "sd", "vd", "xvd", "ubd"]
            .iter()
            .any(|prefix| name.starts_with(prefix)),
        DiskDevice::Cdrom => true,
    };
    if DiskName::parse(name).is_none() && disk.info.address.is_none() {
        return Err(Error::xml(format!(
            "disk {name:?} has neither an address nor a known name"
        )));
    }
    if !fits {
        let kind = disk.device.as_str();
        return Err(Error::internal(format!(
            "{name:?} cannot be the name of a {kind}"
        )));
    }
    Ok(())
}

fn check_source(disk: &Disk) -> Result<()> {
    if disk.source.is_empty() && disk.device == DiskDevice::Disk {
        let message = format!("disk {} has no source", disk.target.dev);
        return Err(Error::new(ErrorNumber::NO_SOURCE, message));
    }
    source::check(&disk.source)?;
    let mut backing = disk.backing_store.as_ref();
    while let Some(store) = backing {
        check_backing(store)?;
        backing = store.backing_store.as_deref();
    }
    disk.mirror
        .as_ref()
        .map_or(Ok(()), |mirror| source::check(&mirror.source))
}

/// A backing image with a type has a format and a source; one without is the end of the chain.
fn check_backing(store: &BackingStore) -> Result<()> {
    let Some(source) = &store.source else {
        return Ok(());
    };
    if store.format.is_none() {
        return Err(Error::xml("a backing image has no format"));
    }
    if source.is_empty() {
        return Err(Error::xml("a backing image has no source"));
    }
    source::check(source)
}

fn check_bus(disk: &Disk) -> Result<()> {
    let fdc = disk.target.bus == Some(DiskBus::Fdc);
    if fdc != (disk.device == DiskDevice::Floppy) {
        let kind = disk.device.as_str();
        return Err(Error::internal(format!(
            "a {kind} cannot be on bus {}",
            bus(disk)
        )));
    }
    if disk.model.is_some() && disk.target.bus != Some(DiskBus::Virtio) {
        return Err(Error::unsupported(format!(
            "disks on bus {} have no model",
            bus(disk)
        )));
    }
    Ok(())
}

fn check_lun(disk: &Disk) -> Result<()> {
    if disk.device != DiskDevice::Lun {
        return match (disk.rawio, disk.sgio) {
            (None, None) => Ok(()),
            _ => Err(Error::unsupported(
                "rawio and sgio are for disks of device lun",
            )),
        };
    }
    match &disk.source {
        StorageSource::Block(_) | StorageSource::Volume(_) => Ok(()),
        StorageSource::Network(s) => match s.source.as_ref().map(|source| &source.protocol) {
            Some(NetworkProtocol::Iscsi(_)) => Ok(()),
            _ => Err(Error::unsupported(
                "device lun needs iSCSI or a block device",
            )),
        },
        _ => Err(Error::unsupported("device lun needs a block device")),
    }
}

fn check_startup_policy(disk: &Disk) -> Result<()> {
    let Some(policy) = disk.source.startup_policy() else {
        return Ok(());
    };
    if let StorageSource::Network(_) = disk.source {
        return Err(Error::xml(
            "a disk on a storage server has no startupPolicy",
        ));
    }
    if policy == StartupPolicy::Requisite && !removable(disk.device) {
        return Err(Error::xml(
            "startupPolicy requisite is for CD-ROM and floppy drives",
        ));
    }
    Ok(())
}

/// Accounts and encryption are given inside the source or, in older documents, beside it.
fn check_secrets(disk: &Disk) -> Result<()> {
    let protocol = match &disk.source {
        StorageSource::Network(s) => s.source.as_ref().map(|source| &source.protocol),
        _ => None,
    };
    if let Some(own) = &disk.auth {
        if protocol.is_some_and(|protocol| protocol.auth().is_some()) {
            return Err(Error::unsupported("a disk has two accounts on its server"));
        }
        let expected = match protocol {
            Some(NetworkProtocol::Rbd(_)) => Some(AuthSecretType::Ceph),
            Some(NetworkProtocol::Iscsi(_)) => Some(AuthSecretType::Iscsi),
            _ => None,
        };
        auth::check(own, expected)?;
    }
    let inner = disk
        .source
        .stored()
        .and_then(|content| content.encryption.as_ref());
    match (&disk.encryption, inner) {
        (Some(_), Some(_)) => Err(Error::unsupported("a disk is encrypted in two ways")),
        (Some(own), None) => auth::check_encryption(own),
        _ => Ok(()),
    }
}

fn check_driver(disk: &Disk) -> Result<()> {
    let Some(driver) = &disk.driver else {
        return Ok(());
    };
    if disk.target.bus == Some(DiskBus::Virtio) {
        return Ok(());
    }
    let options = &driver.virtio;
    let wrong = [
        ("queues", driver.queues != 0),
        ("queue_size", driver.queue_size != 0),
        ("event_idx", driver.event_idx.is_some()),
        ("ioeventfd", driver.ioeventfd.is_some()),
        ("iommu", options.iommu.is_some()),
        ("ats", options.ats.is_some()),
        ("packed", options.packed.is_some()),
        ("page_per_vq", options.page_per_vq.is_some()),
    ];
    match wrong.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Error::unsupported(format!("{name} is for virtio disks"))),
        None => Ok(()),
    }
}

/// The program behind the socket decides on everything that is not of the bus.
fn check_vhostuser(disk: &Disk) -> Result<()> {
    let driver = disk.driver.clone().unwrap_or_default();
    let plain = DiskDriver {
        queues: driver.queues,
        queue_size: driver.queue_size,
        event_idx: driver.event_idx,
        virtio: driver.virtio.clone(),
        name: driver.name.clone(),
        r#type: driver.r#type,
        ..DiskDriver::default()
    };
    let wrong = [
        (
            "snapshot",
            disk.snapshot
                .is_some_and(|place| place != SnapshotLocation::No),
        ),
        ("cache", driver.cache != DiskCache::Default),
        ("driver", driver != plain),
        ("readonly", disk.readonly),
        ("shareable", disk.shareable),
        ("transient", disk.transient.is_some()),
        ("serial", disk.serial.is_some()),
        ("wwn", disk.wwn.is_some()),
        ("vendor", disk.vendor.is_some()),
        ("product", disk.product.is_some()),
        ("backenddomain", disk.backenddomain.is_some()),
        ("geometry", disk.geometry.is_some()),
        ("blockio", disk.blockio.is_some()),
        ("mirror", disk.mirror.is_some()),
        ("iotune", disk.iotune.is_some()),
        ("auth", disk.auth.is_some()),
        ("encryption", disk.encryption.is_some()),
    ];
    match wrong.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Error::unsupported(format!(
            "a vhostuser disk cannot have {name}"
        ))),
        None => Ok(()),
    }
}

fn check_target(disk: &Disk) -> Result<()> {
    if disk.target.tray == TrayState::Open && !removable(disk.device) {
        return Err(Error::unsupported(
            "only CD-ROM and floppy drives have a tray",
        ));
    }
    let bus = disk.target.bus;
    if disk.target.removable.is_some() && !matches!(bus, Some(DiskBus::Usb | DiskBus::Scsi)) {
        return Err(Error::xml(
            "only USB and SCSI disks can say that they are removable",
        ));
    }
    Ok(())
}

fn check_address(disk: &Disk) -> Result<()> {
    let drives = [DiskBus::Ide, DiskBus::Fdc, DiskBus::Scsi, DiskBus::Sata];
    let on_drive_bus = disk.target.bus.is_some_and(|bus| drives.contains(&bus));
    match &disk.info.address {
        Some(Address::Drive(_)) | None => Ok(()),
        Some(Address::Unassigned) => Err(Error::unsupported(
            "only host devices can be hidden from the guest",
        )),
        Some(_) if on_drive_bus => Err(Error::unsupported(format!(
            "disk {} on bus {} needs an address of type drive",
            disk.target.dev,
            bus(disk)
        ))),
        Some(_) => Ok(()),
    }
}
