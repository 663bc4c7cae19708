//! Disks, CD-ROM and floppy drives.

use polyvirt_config::common::{
    Address, AddressDrive, StorageFormat, StorageSource, StorageSourceBlock,
};
use polyvirt_config::domain::{
    BackingStore, ControllerKind, Disk, DiskBus, DiskCache, DiskDevice, DiskErrorPolicy,
    DiskReadErrorPolicy, GeometryTranslation, IoThreadMapping,
};
use polyvirt_config::{Error, Result};

use super::block::{Access, Image};
use super::chardev::{self, Backend};
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::alias::{self, image};
use crate::boot::Order;
use crate::{Props, Value};

/// Everything that QEMU is told of a disk.
///
/// # Errors
/// When its image is of a kind that QEMU does not read, or it has no place.
pub fn disk(guest: &Guest<'_>, disk: &Disk, order: &Order) -> Result<Vec<Piece>> {
    if disk.target.bus == Some(DiskBus::Sd) {
        return sd_card(guest, disk);
    }
    let (mut pieces, node) = images(guest, disk)?;
    pieces.push(Piece::Device(front(guest, disk, node.as_deref(), order)?));
    Ok(pieces)
}

/// What the guest's disk stands on, and the node that it uses: none for an empty drive.
///
/// # Errors
/// When an image is of a kind that QEMU does not read.
pub fn images(guest: &Guest<'_>, disk: &Disk) -> Result<(Vec<Piece>, Option<String>)> {
    if let StorageSource::Vhostuser(socket) = &disk.source {
        let id = format!("chr-vu-{}", alias::of(&disk.info));
        let socket = socket
            .source
            .as_ref()
            .ok_or_else(|| Error::xml("a vhost-user disk needs the path of a socket"))?;
        let again = socket
            .reconnect
            .as_ref()
            .filter(|again| again.enabled)
            .and_then(|again| again.timeout);
        let again = again.map_or_else(Props::new, |seconds| chardev::reconnect(guest, seconds));
        let settings = Props::new().with("path", &socket.path).and(again);
        return Ok((
            vec![Piece::Chardev(Backend {
                id: id.clone(),
                kind: "socket",
                settings,
            })],
            Some(id),
        ));
    }
    if disk.source.is_empty() {
        return Ok((Vec::new(), None));
    }
    let mut pieces = Vec::new();
    let (backing, top) = chain(guest, disk)?;
    pieces.extend(backing);
    pieces.extend(reservations(guest, disk));
    pieces.extend(top.pieces(guest)?);
    let mut node = top.node(guest);
    if disk.driver.as_ref().and_then(|driver| driver.copy_on_read) == Some(true) {
        let name = format!("libvirt-CoR-{}", disk.target.dev);
        pieces.push(Piece::Block(
            Props::new()
                .with("driver", "copy-on-read")
                .with("node-name", &name)
                .with("file", node)
                .with("discard", "unmap"),
        ));
        node = name;
    }
    let filters = disk
        .throttlefilters
        .iter()
        .flat_map(|filters| &filters.throttlefilter);
    for (number, filter) in (image::last_of(disk) + 1..).zip(filters) {
        let name = format!("libvirt-{number}-filter");
        pieces.push(Piece::Block(
            Props::new()
                .with("driver", "throttle")
                .with("node-name", &name)
                .with("throttle-group", format!("throttle-{}", filter.group))
                .with("file", node),
        ));
        node = name;
    }
    Ok((pieces, Some(node)))
}

/// How the guest's requests reach the images.
fn access(disk: &Disk) -> Access {
    let driver = disk.driver.as_ref();
    let cache = driver.map_or(DiskCache::Default, |driver| driver.cache);
    // What others write too is not kept here.
    let uncached = disk.shareable && cache == DiskCache::Default;
    Access {
        cache: Some(if uncached { DiskCache::None } else { cache }),
        io: driver.and_then(|driver| driver.io),
        discard: driver.and_then(|driver| driver.discard),
        detect_zeroes: driver.and_then(|driver| driver.detect_zeroes),
        no_unref: driver.and_then(|driver| driver.discard_no_unref),
        table_cache: driver
            .and_then(|driver| driver.metadata_cache.as_ref())
            .and_then(|cache| cache.max_size),
    }
}

/// The images below the top one, from the bottom up, and the top one.
fn chain<'d>(guest: &Guest<'_>, disk: &'d Disk) -> Result<(Vec<Piece>, Image<'d>)> {
    let access = access(disk);
    let mut stores = Vec::new();
    let mut below = disk.backing_store.as_ref();
    while let Some(store) = below {
        stores.push(store);
        below = store.backing_store.as_deref();
    }
    let mut pieces = Vec::new();
    let mut backing = None;
    for store in stores.into_iter().rev() {
        let Some(image) = lower(store, access) else {
            backing = Some(Value::Null);
            continue;
        };
        let image = Image {
            backing: backing.take(),
            ..image
        };
        pieces.extend(image.pieces(guest)?);
        backing = Some(image.node(guest).into());
    }
    let format = disk
        .driver
        .as_ref()
        .and_then(|driver| driver.r#type)
        .unwrap_or(StorageFormat::Raw);
    let name = format!("libvirt-{}", image::number_of(&disk.source));
    let top = Image {
        read_only: disk.readonly || disk.device == DiskDevice::Cdrom,
        access,
        backing,
        encryption: disk.encryption.as_ref().or_else(|| {
            disk.source
                .stored()
                .and_then(|stored| stored.encryption.as_ref())
        }),
        auth: disk.auth.as_ref(),
        cdrom: disk.device == DiskDevice::Cdrom,
        floppy: disk.device == DiskDevice::Floppy,
        ..Image::new(&disk.source, name, format)
    };
    Ok((pieces, top))
}

/// An image below another; none where the chain is said to end.
fn lower(store: &BackingStore, access: Access) -> Option<Image<'_>> {
    let source = store.source.as_ref()?;
    let format = store
        .format
        .as_ref()
        .map_or(StorageFormat::Raw, |format| format.r#type);
    let table_cache = store
        .format
        .as_ref()
        .and_then(|format| format.metadata_cache.as_ref());
    let name = format!("libvirt-{}", image::number_below(store));
    Some(Image {
        read_only: true,
        access: Access {
            table_cache: table_cache.and_then(|cache| cache.max_size),
            // What the guest discards and writes never reaches it.
            detect_zeroes: None,
            no_unref: None,
            ..access
        },
        ..Image::new(source, name, format)
    })
}

/// The program that makes reservations of a SCSI unit on the guest's behalf, if the disk has its own.
fn reservations(_guest: &Guest<'_>, disk: &Disk) -> Option<Piece> {
    let StorageSource::Block(StorageSourceBlock {
        source: Some(block),
    }) = &disk.source
    else {
        return None;
    };
    let reservations = block
        .block
        .reservations
        .as_ref()
        .filter(|reservations| !reservations.managed)?;
    let path = &reservations.source.as_ref()?.path;
    let id = format!("pr-helper-{}", alias::of(&disk.info));
    let props = Props::new()
        .with("qom-type", "pr-manager-helper")
        .with("id", id)
        .with("path", path);
    Some(Piece::Object(props))
}

/// The program that makes reservations for all disks that do not name their own.
pub(super) fn shared_reservations(guest: &Guest<'_>) -> Option<Piece> {
    let managed = |disk: &Disk| match &disk.source {
        StorageSource::Block(StorageSourceBlock {
            source: Some(block),
        }) => block
            .block
            .reservations
            .as_ref()
            .is_some_and(|reservations| reservations.managed),
        _ => false,
    };
    guest.domain.devices().disk.iter().any(managed).then(|| {
        let path = guest.places.pr_helper(None).to_string_lossy().into_owned();
        let props = Props::new()
            .with("qom-type", "pr-manager-helper")
            .with("id", "pr-helper0")
            .with("path", path);
        Piece::Object(props)
    })
}

/// A memory card, which QEMU is told with its image at once.
fn sd_card(guest: &Guest<'_>, disk: &Disk) -> Result<Vec<Piece>> {
    let format = disk.driver.as_ref().and_then(|driver| driver.r#type);
    let index = polyvirt_config::domain::storage::DiskName::parse(&disk.target.dev);
    let mut pieces = Vec::new();
    let file = match &disk.source {
        StorageSource::Network(_) => {
            let (_, image) = chain(guest, disk)?;
            let node = alias::of(&disk.info);
            Some(Value::from(image.protocol(guest, node, &mut pieces)?))
        }
        source => source.path().map(Value::from),
    };
    let props = Props::new()
        .maybe("file", file)
        .maybe("format", format.map(StorageFormat::as_str))
        .with("if", "sd")
        .with("index", index.map_or(0, |name| name.index))
        .flag("readonly", disk.readonly);
    pieces.push(Piece::option("-drive", props.options("")));
    Ok(pieces)
}

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
pub(super) fn unit(guest: &Guest<'_>, place: &AddressDrive) -> Props {
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
pub(super) fn iothread_mapping(mapping: &IoThreadMapping) -> Value {
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

/// Groups of disks that share limits.
pub(super) fn throttle_groups(guest: &Guest<'_>) -> Vec<Piece> {
    let groups = guest
        .domain
        .throttlegroups
        .iter()
        .flat_map(|groups| &groups.throttlegroup);
    groups.map(throttle_group).collect()
}

/// A group of disks that share limits.
pub fn throttle_group(group: &polyvirt_config::domain::ThrottleGroup) -> Piece {
    let limits = Props::new()
        .with("bps-total", group.total_bytes_sec.unwrap_or(0))
        .with("bps-read", group.read_bytes_sec.unwrap_or(0))
        .with("bps-write", group.write_bytes_sec.unwrap_or(0))
        .with("iops-total", group.total_iops_sec.unwrap_or(0))
        .with("iops-read", group.read_iops_sec.unwrap_or(0))
        .with("iops-write", group.write_iops_sec.unwrap_or(0))
        .with("bps-total-max", group.total_bytes_sec_max.unwrap_or(0))
        .with("bps-read-max", group.read_bytes_sec_max.unwrap_or(0))
        .with("bps-write-max", group.write_bytes_sec_max.unwrap_or(0))
        .with("iops-total-max", group.total_iops_sec_max.unwrap_or(0))
        .with("iops-read-max", group.read_iops_sec_max.unwrap_or(0))
        .with("iops-write-max", group.write_iops_sec_max.unwrap_or(0))
        .with("iops-size", group.size_iops_sec.unwrap_or(0))
        .maybe("bps-total-max-length", group.total_bytes_sec_max_length)
        .maybe("bps-read-max-length", group.read_bytes_sec_max_length)
        .maybe("bps-write-max-length", group.write_bytes_sec_max_length)
        .maybe("iops-total-max-length", group.total_iops_sec_max_length)
        .maybe("iops-read-max-length", group.read_iops_sec_max_length)
        .maybe("iops-write-max-length", group.write_iops_sec_max_length);
    let props = Props::new()
        .with("qom-type", "throttle-group")
        .with("id", format!("throttle-{}", group.group_name))
        .with("limits", limits);
    Piece::Object(props)
}
