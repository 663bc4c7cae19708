//! What a disk stands on.

use polyvirt_config::common::{StorageFormat, StorageSource, StorageSourceBlock};
use polyvirt_config::domain::{BackingStore, Disk, DiskCache, DiskDevice};
use polyvirt_config::{Error, Result};

use crate::alias::{self, image};
use crate::command::block::{Access, Image};
use crate::command::chardev::{self, Backend};
use crate::command::guest::Guest;
use crate::command::piece::Piece;
use crate::{Props, Value};

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
    pieces.extend(reservations(disk));
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
pub(super) fn access(disk: &Disk) -> Access {
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
pub(super) fn chain<'d>(guest: &Guest<'_>, disk: &'d Disk) -> Result<(Vec<Piece>, Image<'d>)> {
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
        reservations: reservation_helper(disk),
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
fn reservations(disk: &Disk) -> Option<Piece> {
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
    let id = reservation_helper(disk)?;
    let props = Props::new()
        .with("qom-type", "pr-manager-helper")
        .with("id", id)
        .with("path", path);
    Some(Piece::Object(props))
}

/// The program that makes reservations for all disks that do not name their own.
pub(in crate::command) fn shared_reservations(guest: &Guest<'_>) -> Option<Piece> {
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
            .with("id", SHARED_HELPER)
            .with("path", path);
        Piece::Object(props)
    })
}

/// The name of the program that makes reservations for a disk.
fn reservation_helper(disk: &Disk) -> Option<String> {
    let StorageSource::Block(StorageSourceBlock {
        source: Some(block),
    }) = &disk.source
    else {
        return None;
    };
    let reservations = block.block.reservations.as_ref()?;
    if reservations.managed {
        return Some(SHARED_HELPER.to_owned());
    }
    Some(format!("pr-helper-{}", alias::of(&disk.info)))
}

/// The program that makes reservations for all disks that do not name their own.
const SHARED_HELPER: &str = "pr-helper0";
