//! Disks, controllers, filesystems, leases and host devices: what is filled in and what has to hold, the same for all drivers.
//!
//! | Here | For |
//! |---|---|
//! | [`DiskName`] | what the name of a disk in the guest says |
//! | [`StorageSource`](crate::common::StorageSource) | has methods for what sources of all kinds have |
//! | `drives`, `controllers` | which addresses disks get, and which controllers that takes |

pub(crate) mod auth;
mod controllers;
mod disk;
mod disk_check;
mod drives;
mod filesystem;
mod hostdev;
mod iotune;
pub(crate) mod labels;
mod name;
pub(crate) mod network;
mod order;
mod source;

#[cfg(test)]
mod tests;

pub use name::DiskName;

use super::{Devices, Domain};
use crate::Result;

/// Fills in what is left out. Doing so twice changes nothing.
///
/// Drivers whose SCSI buses have 16 units say so with `wide_scsi`; others have 8.
pub(super) fn normalise(domain: &mut Domain, wide_scsi: bool) -> Result<()> {
    let Some(devices) = &mut domain.devices else {
        return Ok(());
    };
    for disk in &mut devices.disk {
        disk::normalise(disk);
    }
    devices.disk = order::disks(std::mem::take(&mut devices.disk));
    iotune::share(&mut devices.disk);
    devices
        .filesystem
        .iter_mut()
        .try_for_each(filesystem::normalise)?;
    devices.hostdev.iter_mut().for_each(hostdev::normalise);
    controllers::normalise(&mut devices.controller);
    drives::assign(devices, wide_scsi)?;
    controllers::add_missing(devices);
    devices.controller = order::controllers(std::mem::take(&mut devices.controller));
    Ok(())
}

/// Gives each controller an index, as reading a document does.
pub fn number_controllers(controllers: &mut [super::Controller]) {
    controllers::normalise(controllers);
}

/// Leaves out what a start made.
pub(super) fn inactive(devices: &mut Devices) {
    devices.disk.iter_mut().for_each(disk::inactive);
}

/// Refuses what no hypervisor can have.
pub(super) fn check(domain: &Domain) -> Result<()> {
    domain.devices.as_ref().map_or(Ok(()), check_devices)
}

fn check_devices(devices: &Devices) -> Result<()> {
    devices.disk.iter().try_for_each(disk_check::check)?;
    disk_check::together(&devices.disk)?;
    drives::check(devices)?;
    controllers::check(&devices.controller)?;
    devices.filesystem.iter().try_for_each(filesystem::check)?;
    hostdev::check(devices)
}
