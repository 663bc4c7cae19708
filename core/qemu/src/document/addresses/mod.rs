//! Where the guest finds its devices.
//!
//! | File | Buses |
//! |---|---|
//! | `pci/` | PCI and PCI Express, with the controllers that it takes |
//! | `usb/` | USB, with hubs |
//! | `serial.rs` | ports of virtio serial controllers |
//! | `virtual_io.rs` | what POWER's hypervisor offers |
//! | `kinds.rs` | on what kind of bus virtio devices of the other boards are, and their places on S390's channels |
//! | `modules.rs` | slots of memory modules |
//!
//! Addresses on buses of disks follow from the names of disks, for all drivers alike.

mod kinds;
mod modules;
mod pci;
mod serial;
mod usb;
mod virtual_io;

use polyvirt_config::Result;
use polyvirt_config::domain::{Domain, infos};

use super::machine::Guest;
use crate::Capabilities;

/// Gives each device that has no address one, and adds the controllers that it takes. What has an address keeps it,
/// so a device can be given one by adding it to the domain of a running guest.
///
/// A guest that is not new (`update`) gets no USB addresses unless it has had them all along, as QEMU has chosen its own.
///
/// # Errors
/// When two devices have one address, a device is where it cannot be, or there is no room left.
pub fn assign(domain: &mut Domain, capabilities: &Capabilities, update: bool) -> Result<()> {
    let guest = Guest::of(domain, capabilities, update);
    serial::assign(domain.devices_mut())?;
    virtual_io::assign(domain, &guest)?;
    kinds::assign(domain, &guest)?;
    pci::assign(domain.devices_mut(), &guest)?;
    usb::assign(domain.devices_mut(), update)?;
    modules::assign(domain)?;
    let devices = domain.devices_mut();
    if infos::mirror(devices).is_some()
        && let (Some(console), Some(serial)) = (devices.console.first_mut(), devices.serial.first())
    {
        console.info = serial.info.clone();
    }
    Ok(())
}
