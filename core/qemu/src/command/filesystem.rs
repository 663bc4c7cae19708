//! Folders of the host that the guest sees.

use polyvirt_config::domain::{
    Filesystem, FilesystemAccess, FilesystemDriver, FilesystemDriverType, FilesystemMultidevs,
    FilesystemSource, FilesystemWritePolicy,
};
use polyvirt_config::{Error, Result};

use super::chardev::Backend;
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Props, alias};

/// Everything that QEMU is told of a folder.
///
/// # Errors
/// When it is shared in a way that QEMU does not know.
pub fn filesystem(guest: &Guest<'_>, filesystem: &Filesystem, order: &Order) -> Result<Vec<Piece>> {
    let kind = filesystem.driver.as_ref().and_then(|driver| driver.r#type);
    match kind {
        Some(FilesystemDriverType::Virtiofs) => virtiofs(guest, filesystem, order),
        Some(FilesystemDriverType::Mtp) => mtp(guest, filesystem),
        None | Some(FilesystemDriverType::Path | FilesystemDriverType::Handle) => {
            shared(guest, filesystem)
        }
        Some(other) => {
            let name = other.as_str();
            Err(Error::unsupported(format!(
                "QEMU shares no folders with the driver '{name}'"
            )))
        }
    }
}

fn folder(filesystem: &Filesystem) -> Result<&str> {
    let FilesystemSource::Mount(mount) = &filesystem.source else {
        return Err(Error::unsupported("QEMU shares folders of the host alone"));
    };
    Ok(mount.source.dir.as_deref().unwrap_or_default())
}

fn target(filesystem: &Filesystem) -> Option<&String> {
    filesystem.target.as_ref().map(|target| &target.dir)
}

/// Served by QEMU itself.
fn shared(guest: &Guest<'_>, filesystem: &Filesystem) -> Result<Vec<Piece>> {
    let name = alias::of(&filesystem.info);
    let driver = filesystem.driver.as_ref();
    let by_handle = driver.and_then(|driver| driver.r#type) == Some(FilesystemDriverType::Handle);
    let model = match filesystem.accessmode {
        Some(FilesystemAccess::Mapped) => "mapped",
        Some(FilesystemAccess::Squash) => "none",
        Some(FilesystemAccess::Passthrough) | None => "passthrough",
    };
    let several = filesystem
        .multidevs
        .filter(|several| *several != FilesystemMultidevs::Default);
    let at_once =
        driver.and_then(|driver| driver.wrpolicy) == Some(FilesystemWritePolicy::Immediate);
    let mode = |mode: Option<u32>| {
        mode.filter(|mode| *mode > 0)
            .map(|mode| format!("{mode:04o}"))
    };
    let props = Props::new()
        .with("kind", if by_handle { "handle" } else { "local" })
        .maybe("security_model", (!by_handle).then_some(model))
        .maybe("fmode", mode(filesystem.fmode))
        .maybe("dmode", mode(filesystem.dmode))
        .maybe("multidevs", several.map(FilesystemMultidevs::as_str))
        .maybe("writeout", at_once.then_some("immediate"))
        .with("id", format!("fsdev-{name}"))
        .with("path", folder(filesystem)?)
        .flag("readonly", filesystem.readonly);
    let options = driver.map(|driver: &FilesystemDriver| &driver.virtio);
    let front = device::virtio("virtio-9p", &filesystem.info, filesystem.model, options)?
        .with("id", name)
        .with("fsdev", format!("fsdev-{name}"))
        .maybe("mount_tag", target(filesystem))
        .and(device::place(guest, &filesystem.info)?);
    Ok(vec![
        Piece::option("-fsdev", props.options("kind")),
        Piece::Device(front),
    ])
}

/// Served by a program beside QEMU.
fn virtiofs(guest: &Guest<'_>, filesystem: &Filesystem, order: &Order) -> Result<Vec<Piece>> {
    let name = alias::of(&filesystem.info);
    let own = match &filesystem.source {
        FilesystemSource::Mount(mount) => mount.source.socket.clone(),
        _ => None,
    };
    let socket = own.or_else(|| guest.launch.prepared.socket(&format!("{name}-fs")));
    let socket =
        socket.unwrap_or_else(|| guest.places.virtiofsd(name).to_string_lossy().into_owned());
    let id = format!("chr-vu-{name}");
    let settings = Props::new().with("path", socket);
    let driver = filesystem.driver.as_ref();
    let front = device::virtio(
        "vhost-user-fs",
        &filesystem.info,
        None,
        driver.map(|driver| &driver.virtio),
    )?
    .with("id", name)
    .with("chardev", &id)
    .maybe("queue-size", driver.and_then(|driver| driver.queue))
    .maybe("tag", target(filesystem))
    .maybe("bootindex", order.index(&filesystem.info))
    .and(device::place(guest, &filesystem.info)?);
    let back = Backend {
        id,
        kind: "socket",
        settings,
    };
    Ok(vec![Piece::Chardev(back), Piece::Device(front)])
}

/// As a player of music or a camera, which guests know without a driver.
fn mtp(guest: &Guest<'_>, filesystem: &Filesystem) -> Result<Vec<Piece>> {
    let props = Props::new()
        .with("driver", "usb-mtp")
        .with("id", alias::of(&filesystem.info))
        .with("rootdir", folder(filesystem)?)
        .maybe("desc", target(filesystem))
        .with("readonly", filesystem.readonly)
        .and(device::place(guest, &filesystem.info)?);
    Ok(vec![Piece::Device(props)])
}
