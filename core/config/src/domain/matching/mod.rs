//! Which device of a domain another description means: what attaching, changing and detaching devices need.
//!
//! One file per kind of device. Each has `find`, which looks for the device that a description means, and gives its place in the list.

pub mod chardev;
pub mod controller;
pub mod disk;
pub mod filesystem;
pub mod graphics;
pub mod hostdev;
pub mod interface;
pub mod lease;
pub mod memory;
pub mod rng;
pub mod various;

use crate::common::{Address, DeviceInfo};

/// Whether a device is where a description says, as far as it says anything.
pub(crate) fn address_fits(device: &DeviceInfo, wanted: &DeviceInfo) -> bool {
    match (&device.address, &wanted.address) {
        (_, None) => true,
        (Some(Address::Pci(device)), Some(Address::Pci(wanted))) => {
            wanted.place.is_none() || device.place == wanted.place
        }
        (device, wanted) => device == wanted,
    }
}
