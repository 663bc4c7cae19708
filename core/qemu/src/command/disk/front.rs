//! The disk as the guest sees it.

use polyvirt_config::common::{Address, AddressDrive, StorageSource};
use polyvirt_config::domain::{
    ControllerKind, Disk, DiskBus, DiskDevice, DiskErrorPolicy, DiskReadErrorPolicy,
    GeometryTranslation, IoThreadMapping,
};
use polyvirt_config::{Error, Result};

use super::images::access;
use crate::boot::Order;
use crate::command::device;
use crate::command::guest::Guest;
use crate::{Props, Value, alias};

/// The disk as the guest sees it.
///
/// # Errors
/// When it has no place of a kind that disks of its bus have.
pub fn front(guest: &Guest<'_>, disk: &Disk, node: Option<&str>, order: &Order) -> Result<Props> {
    let kind = |disk_driver: &'static str, cdrom: &'static str| match disk.device {
        DiskDevice::Cdrom => cdrom,
        _ => disk_driver,
    };
    let bus = disk.target.bus.unwrap_or(DiskBus::Ide);
    let drive = match &disk.info.address {
        Some(Address::Drive(place)) => Some(place),
        _ => None,
    };
    let head = match (bus, drive) {
        (DiskBus::Virtio, _) => virtio(guest, disk)?,
        (DiskBus::Usb, _) => Props::new()
            .with("driver", "usb-storage")
            .and(device::place(guest, &disk.info)?),
        (DiskBus::Ide, Some(place)) => {
            let name = controller(guest, "ide", place, |kind| {
                matches!(kind, ControllerKind::Ide(_))
            });
            Props::new()
                .with("driver", kind("ide-hd", "ide-cd"))
                .with("bus", format!("{name}.{}", place.bus))
                .with("unit", place.unit)
        }
        (DiskBus::Sata, Some(place)) => {
            let name = controller(guest, "sata", place, |kind| {
                matches!(kind, ControllerKind::Sata)
            });
            Props::new()
                .with("driver", kind("ide-hd", "ide-cd"))
                .with("bus", format!("{name}.{}", place.unit))
        }
        (DiskBus::Scsi, Some(place)) => scsi(guest, disk, place),
        (DiskBus::Fdc, Some(place)) => Props::new()
            .with("driver", "floppy")
            .with("unit", place.unit),
        (bus, _) => {
            let (name, bus) = (&disk.target.dev, bus.as_str());
            return Err(Error::unsupported(format!(
                "the disk '{name}' cannot be plugged into a bus of type '{bus}' where it is"
            )));
        }
    };
    Ok(head.and(common(guest, disk, bus, node, order)))
}

/// What disks of all buses have.
fn common(
    guest: &Guest<'_>,
    disk: &Disk,
    bus: DiskBus,
    node: Option<&str>,
    order: &Order,
) -> Props {
    let vhost_user = matches!(disk.source, StorageSource::Vhostuser(_));
    let drive = if vhost_user { "chardev" } else { "drive" };
    let place = order.index(&disk.info).filter(|_| bus != DiskBus::Fdc);
    let usual = (bus == DiskBus::Usb).then_some(false);
    let write_cache = access(disk).write_cache();
    let write_cache = write_cache.filter(|_| node.is_some() && !vhost_user);
    // The guest is shown spaces with a backslash before them, as it always was.
    let serial = disk
        .serial
        .as_ref()
        .map(|serial| serial.replace(' ', "\\ "));
    Props::new()
        .flag("share-rw", disk.shareable)
        .maybe(drive, node)
        .with("id", alias::of(&disk.info))
        .maybe("bootindex", place)
        .maybe("loadparm", device::loadparm(guest, &disk.info))
        .and(shape(disk))
        .maybe("wwn", disk.wwn.as_deref().and_then(wwn))
        .nonzero("rotation_rate", disk.target.rotation_rate)
        .maybe("vendor", disk.vendor.as_ref())
        .maybe("product", disk.product.as_ref())
        .maybe("removable", disk.target.removable.or(usual))
        .maybe("write-cache", write_cache)
        .maybe("serial", serial)
        .and(errors(disk))
}

/// The size of its blocks, and cylinders, heads and sectors for guests that ask for them.
fn shape(disk: &Disk) -> Props {
    let blocks = disk.blockio.clone().unwrap_or_default();
    let props = Props::new()
        .nonzero("logical_block_size", blocks.logical_block_size)
        .nonzero("physical_block_size", blocks.physical_block_size)
        .nonzero("discard_granularity", blocks.discard_granularity);
    let Some(geometry) = &disk.geometry else {
        return props;
    };
    let trans = geometry.trans.map(GeometryTranslation::as_str);
    props
        .with("cyls", geometry.cyls)
        .with("heads", geometry.heads)
        .with("secs", geometry.secs)
        .maybe("bios-chs-trans", trans)
}

/// What happens when the host cannot write or read.
fn errors(disk: &Disk) -> Props {
    let driver = disk.driver.as_ref();
    let policy = driver.and_then(|driver| driver.error_policy);
    let read = driver.and_then(|driver| driver.rerror_policy);
    // A full host is no error of reading.
    let same = policy.filter(|policy| *policy != DiskErrorPolicy::Enospace);
    let read = read
        .map(DiskReadErrorPolicy::as_str)
        .or(same.map(DiskErrorPolicy::as_str));
    let write = policy.map(|policy| match policy {
        DiskErrorPolicy::Enospace => "enospc",
        policy => policy.as_str(),
    });
    Props::new().maybe("werror", write).maybe("rerror", read)
}

/// A world wide name as a number.
fn wwn(name: &str) -> Option<u64> {
    u64::from_str_radix(name.trim_start_matches("0x"), 16).ok()
}

/// The alias of the controller that a disk is plugged into.
fn controller(
    guest: &Guest<'_>,
    kind: &str,
    place: &AddressDrive,
    is: fn(&ControllerKind) -> bool,
) -> String {
    let found = alias::bus::controller(guest.domain, place.controller, is);
    found.map_or_else(
        || format!("{kind}{}", place.controller),
        |controller| alias::bus::name_of(guest.domain, controller),
    )
}

fn scsi(guest: &Guest<'_>, disk: &Disk, place: &AddressDrive) -> Props {
    let driver = match disk.device {
        DiskDevice::Lun => "scsi-block",
        DiskDevice::Cdrom => "scsi-cd",
        _ => "scsi-hd",
    };
    let name = controller(guest, "scsi", place, |kind| {
        matches!(kind, ControllerKind::Scsi(_))
    });
    let props = Props::new()
        .with("driver", driver)
        .with("bus", format!("{name}.0"));
    let props = props.and(unit(guest, place));
    if driver == "scsi-block" {
        return props;
    }
    let own = || format!("drive-{}", alias::of(&disk.info));
    props.with("device_id", disk.serial.clone().unwrap_or_else(own))
}

/// The place on a SCSI bus.
pub(in crate::command) fn unit(guest: &Guest<'_>, place: &AddressDrive) -> Props {
    if alias::has_one_target_per_unit(guest.domain, place.controller) {
        return Props::new().with("scsi-id", place.unit);
    }
    Props::new()
        .with("channel", place.bus)
        .with("scsi-id", place.target)
        .with("lun", place.unit)
}

fn virtio(guest: &Guest<'_>, disk: &Disk) -> Result<Props> {
    let base = match disk.source {
        StorageSource::Vhostuser(_) => "vhost-user-blk",
        _ => "virtio-blk",
    };
    let driver = disk.driver.as_ref();
    let props = device::virtio(
        base,
        &disk.info,
        disk.model,
        driver.map(|driver| &driver.virtio),
    )?;
    let thread = driver.and_then(|driver| driver.iothread);
    let mapping = driver.and_then(|driver| driver.iothreads.as_ref());
    Ok(props
        .maybe("iothread", thread.map(|thread| format!("iothread{thread}")))
        .maybe("iothread-vq-mapping", mapping.map(iothread_mapping))
        .maybe("ioeventfd", driver.and_then(|driver| driver.ioeventfd))
        .maybe("event_idx", driver.and_then(|driver| driver.event_idx))
        .nonzero("num-queues", driver.map_or(0, |driver| driver.queues))
        .nonzero("queue-size", driver.map_or(0, |driver| driver.queue_size))
        .and(device::place(guest, &disk.info)?))
}

/// Which threads serve which queues.
pub(in crate::command) fn iothread_mapping(mapping: &IoThreadMapping) -> Value {
    let threads = mapping.iothread.iter();
    threads
        .map(|thread| {
            let queues: Value = thread.queue.iter().map(|queue| queue.id).collect();
            Props::new()
                .with("iothread", format!("iothread{}", thread.id))
                .maybe("vqs", (!thread.queue.is_empty()).then_some(queues))
        })
        .collect()
}
