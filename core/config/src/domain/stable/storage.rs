//! Disks, the controllers they are on, shared folders. Where the data lies is the host's business.

use super::{each, place, same};
use crate::Result;
use crate::domain::{Controller, ControllerKind, Devices, Disk, Filesystem, VirtioOptions};

pub(super) fn check(from: &Devices, to: &Devices) -> Result<()> {
    each("disk", &from.disk, &to.disk, disk)?;
    each("controller", &from.controller, &to.controller, controller)?;
    each("filesystem", &from.filesystem, &to.filesystem, filesystem)
}

fn disk(part: &str, from: &Disk, to: &Disk) -> Result<()> {
    let driver = |disk: &Disk| {
        let driver = disk.driver.as_ref();
        driver.map(|d| (d.queues, d.queue_size)).unwrap_or_default()
    };
    let virtio = |disk: &Disk| disk.driver.as_ref().map(|driver| driver.virtio.clone());
    same!(part, from, to, disk => {
        "kind": disk.device,
        "bus": disk.target.bus,
        "name": &disk.target.dev,
        "serial number": &disk.serial,
        "world wide name": &disk.wwn,
        "vendor": &disk.vendor,
        "product": &disk.product,
        "model": disk.model,
        "permission to write": disk.readonly,
        "geometry": &disk.geometry,
        "sizes of blocks": &disk.blockio,
        "rotation rate": disk.target.rotation_rate,
        "removability": disk.target.removable,
        "number of queues": driver(disk),
        "set of virtio options": virtio(disk).unwrap_or_default(),
    });
    place(part, &from.info, &to.info)
}

fn controller(part: &str, from: &Controller, to: &Controller) -> Result<()> {
    fn kind(kind: &ControllerKind) -> (std::mem::Discriminant<ControllerKind>, ControllerKind) {
        (std::mem::discriminant(kind), guests(kind))
    }
    let virtio = |one: &Controller| -> VirtioOptions {
        let driver = one.driver.as_ref();
        driver
            .map(|driver| driver.virtio.clone())
            .unwrap_or_default()
    };
    same!(part, from, to, one => {
        "kind": kind(&one.kind),
        "number": one.index,
        "set of virtio options": virtio(one),
    });
    place(part, &from.info, &to.info)
}

/// What of a controller the guest sees: all but the host's node that serves it.
fn guests(kind: &ControllerKind) -> ControllerKind {
    let mut kind = kind.clone();
    if let ControllerKind::Pci(pci) = &mut kind
        && let Some(target) = &mut pci.target
    {
        target.node = None;
    }
    kind
}

fn filesystem(part: &str, from: &Filesystem, to: &Filesystem) -> Result<()> {
    same!(part, from, to, one => {
        "name": &one.target,
        "model": one.model,
        "permission to write": one.readonly,
    });
    place(part, &from.info, &to.info)
}
