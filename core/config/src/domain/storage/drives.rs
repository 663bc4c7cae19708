//! Addresses on buses of disks: given by the names of disks, or the first free ones.

use std::collections::HashSet;

use super::DiskName;
use crate::common::{Address, AddressDrive};
use crate::domain::{Devices, Disk, DiskBus, Hostdev, HostdevKind, HostdevSubsystemDevice};
use crate::{Error, Result};

/// The unit of a SCSI bus that is the controller itself.
const CONTROLLER_UNIT: u32 = 7;

/// Gives each disk on a bus of disks, and each SCSI device of the host, an address.
pub(super) fn assign(devices: &mut Devices, wide_scsi: bool) -> Result<()> {
    for disk in devices
        .disk
        .iter_mut()
        .filter(|disk| disk.info.address.is_none())
    {
        if DiskName::parse(&disk.target.dev).is_none() {
            let name = &disk.target.dev;
            return Err(Error::xml(format!(
                "the disk '{name}' needs an address, as its name tells none"
            )));
        }
        disk.info.address = of_disk(disk, wide_scsi).map(Address::Drive);
    }
    let mut free = free_scsi(devices, wide_scsi);
    let without = |hostdev: &&mut Hostdev| is_scsi(hostdev) && hostdev.info.address.is_none();
    for hostdev in devices.hostdev.iter_mut().filter(without) {
        let place = free
            .next()
            .ok_or_else(|| Error::internal("no SCSI address is free"))?;
        hostdev.info.address = Some(Address::Drive(place));
    }
    Ok(())
}

/// The address that the name of a disk stands for.
fn of_disk(disk: &Disk, wide_scsi: bool) -> Option<AddressDrive> {
    let number = DiskName::parse(&disk.target.dev)?.index;
    let (controller, bus, unit) = match disk.target.bus? {
        DiskBus::Scsi => {
            let (controller, unit) = scsi_place(number, wide_scsi);
            (controller, 0, unit)
        }
        DiskBus::Ide => (number / 4, number % 4 / 2, number % 2),
        DiskBus::Fdc => (number / 2, 0, number % 2),
        DiskBus::Sata => (number / 6, 0, number % 6),
        _ => return None,
    };
    Some(AddressDrive {
        controller,
        bus,
        target: 0,
        unit,
    })
}

/// Controller and unit of the disk of this number.
fn scsi_place(number: u32, wide: bool) -> (u32, u32) {
    if !wide {
        return (number / CONTROLLER_UNIT, number % CONTROLLER_UNIT);
    }
    let unit = number % 15;
    (number / 15, unit + u32::from(unit >= CONTROLLER_UNIT))
}

/// The addresses that no SCSI device has.
fn free_scsi(devices: &Devices, wide: bool) -> impl Iterator<Item = AddressDrive> + use<> {
    let used: HashSet<(u32, u32)> = scsi(devices)
        .filter(|(_, place)| place.bus == 0 && place.target == 0)
        .map(|(_, place)| (place.controller, place.unit))
        .collect();
    let places = (0..u32::MAX).map(move |number| scsi_place(number, wide));
    let free = places.filter(move |place| !used.contains(place));
    free.map(|(controller, unit)| AddressDrive {
        controller,
        bus: 0,
        target: 0,
        unit,
    })
}

/// SCSI devices with their addresses: disks, then those of the host.
fn scsi(devices: &Devices) -> impl Iterator<Item = (&str, &AddressDrive)> {
    let of_disks = on_bus(&devices.disk, DiskBus::Scsi);
    let hostdevs = devices.hostdev.iter().filter(|hostdev| is_scsi(hostdev));
    of_disks.chain(hostdevs.filter_map(|hostdev| match &hostdev.info.address {
        Some(Address::Drive(place)) => Some(("a host device", place)),
        _ => None,
    }))
}

/// Disks of a bus with their addresses.
pub(super) fn on_bus(disks: &[Disk], bus: DiskBus) -> impl Iterator<Item = (&str, &AddressDrive)> {
    let of_bus = disks
        .iter()
        .filter(move |disk| disk.target.bus == Some(bus));
    of_bus.filter_map(|disk| match &disk.info.address {
        Some(Address::Drive(place)) => Some((disk.target.dev.as_str(), place)),
        _ => None,
    })
}

/// Whether it is a SCSI device of the host.
pub(super) fn is_scsi(hostdev: &Hostdev) -> bool {
    match &hostdev.kind {
        HostdevKind::Subsystem(kind) => matches!(kind.device, HostdevSubsystemDevice::Scsi(_)),
        HostdevKind::Capabilities(_) => false,
    }
}

/// Refuses two devices with one address.
pub(super) fn check(devices: &Devices) -> Result<()> {
    for bus in [DiskBus::Ide, DiskBus::Fdc, DiskBus::Sata] {
        unique(on_bus(&devices.disk, bus))?;
    }
    unique(scsi(devices))
}

fn unique<'a>(places: impl Iterator<Item = (&'a str, &'a AddressDrive)>) -> Result<()> {
    let mut seen = HashSet::new();
    for (name, place) in places {
        if !seen.insert((place.controller, place.bus, place.target, place.unit)) {
            return Err(Error::unsupported(format!(
                "{name} is at controller {}, bus {}, target {}, unit {} as another is",
                place.controller, place.bus, place.target, place.unit
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_disk_takes_the_place_of_its_controller() {
        assert_eq!(scsi_place(25, false), (3, 4));
        assert_eq!(scsi_place(6, true), (0, 6));
        assert_eq!(scsi_place(7, true), (0, 8));
        assert_eq!(scsi_place(14, true), (0, 15));
        assert_eq!(scsi_place(15, true), (1, 0));
    }
}
