//! In which order devices are tried to boot from.

use std::collections::BTreeMap;

use polyvirt_config::domain::{BootDevice, DiskDevice, Domain};

use crate::alias;

/// The places of devices in the boot order, by their aliases.
#[derive(Debug, Default)]
pub struct Order(BTreeMap<String, u32>);

impl Order {
    /// The order that a document asks for: of its devices, or of the first device of each kind it names.
    pub fn of(domain: &Domain) -> Self {
        let mut order = Self::default();
        for (number, boot) in (1u32..).zip(&domain.os().boot) {
            let first = first(domain, boot.dev);
            order
                .0
                .extend(first.map(|alias| (alias.to_owned(), number)));
        }
        order
    }

    /// The place of a device, if it is to be booted from: its own, else the one that its kind has.
    pub fn index(&self, info: &polyvirt_config::common::DeviceInfo) -> Option<u32> {
        let own = info.boot.as_ref().map(|boot| boot.order);
        own.or_else(|| self.0.get(alias::of(info)).copied())
    }
}

fn first(domain: &Domain, kind: BootDevice) -> Option<&str> {
    let devices = domain.devices();
    let disk = |is: fn(DiskDevice) -> bool| {
        let mut disks = devices.disk.iter();
        disks
            .find(|disk| is(disk.device))
            .map(|disk| alias::of(&disk.info))
    };
    match kind {
        BootDevice::Fd => disk(|device| device == DiskDevice::Floppy),
        BootDevice::Cdrom => disk(|device| device == DiskDevice::Cdrom),
        BootDevice::Hd => disk(|device| matches!(device, DiskDevice::Disk | DiskDevice::Lun)),
        BootDevice::Network => devices.interface.first().map(|card| alias::of(&card.info)),
    }
}
