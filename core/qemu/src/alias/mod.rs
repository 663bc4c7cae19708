//! The names by which QEMU knows devices.
//!
//! A device's alias is made of its kind and its place among its kind, or of its address where that is what tells it from
//! others. Names that the document brings along begin with `ua-` and are kept. Images of disks have numbers instead,
//! since a chain of them belongs to one disk.

pub(crate) mod bus;
mod controller;
mod disk;
pub(crate) mod image;

use std::collections::BTreeSet;

use std::mem;

use polyvirt_config::common::{Address, Alias, DeviceInfo};
use polyvirt_config::domain::{Devices, Domain, HubType, InterfaceKind, MemoryDeviceModel};

pub use bus::{pci_bus, usb_bus};
pub(crate) use disk::has_one_target_per_unit;
pub(crate) use image::hostdev_image;
pub use image::{
    Images, forget as forget_images, number as number_images, number_of as image_number,
};

/// The alias of a device; empty when it has none yet.
pub fn of(info: &DeviceInfo) -> &str {
    info.alias.as_ref().map_or("", |alias| alias.name.as_str())
}

/// Gives an alias to each device that has none. Those that are there stay, so a running guest's document can be given
/// again after something has been plugged in.
pub fn assign(domain: &mut Domain) {
    let names = Names::of(domain);
    controller::assign(domain);
    disk::assign(domain);
    interfaces(domain.devices_mut(), &names);
    others(domain.devices_mut(), &names);
}

/// The aliases in use.
struct Names(BTreeSet<String>);

impl Names {
    fn of(domain: &Domain) -> Self {
        let mut names = BTreeSet::new();
        let mut copy = domain.devices().clone();
        every(&mut copy, &mut |_, info| {
            names.extend(info.alias.take().map(|alias| alias.name));
        });
        let cards = copy.interface.iter().map(|card| &card.info);
        let given = copy.hostdev.iter().map(|device| &device.info);
        names.extend(cards.chain(given).map(|info| of(info).to_owned()));
        Self(names)
    }

    /// Behind the greatest number in use with a prefix.
    fn next(&self, prefix: &str) -> u32 {
        let numbers = self
            .0
            .iter()
            .filter_map(|name| name.strip_prefix(prefix)?.parse::<u32>().ok());
        numbers.max().map_or(0, |last| last.saturating_add(1))
    }
}

/// Counts devices of a kind.
struct Counter<'n> {
    prefix: &'static str,
    next: u32,
    names: &'n Names,
}

impl<'n> Counter<'n> {
    fn new(prefix: &'static str, names: &'n Names) -> Self {
        let next = names.next(prefix);
        Self {
            prefix,
            next,
            names,
        }
    }

    fn give(&mut self, info: &mut DeviceInfo) {
        if info.alias.is_some() {
            return;
        }
        debug_assert!(
            !self
                .names
                .0
                .contains(&format!("{}{}", self.prefix, self.next))
        );
        name(info, format!("{}{}", self.prefix, self.next));
        self.next = self.next.saturating_add(1);
    }
}

fn name(info: &mut DeviceInfo, name: String) {
    info.alias.get_or_insert(Alias { name });
}

/// Network cards, and devices of the host given to the guest, which some of the cards are.
fn interfaces(devices: &mut Devices, names: &Names) {
    let mut cards = Counter::new("net", names);
    let mut given = Counter::new("hostdev", names);
    for card in &mut devices.interface {
        match card.kind {
            InterfaceKind::Hostdev(_) => given.give(&mut card.info),
            _ => cards.give(&mut card.info),
        }
    }
    devices
        .hostdev
        .iter_mut()
        .for_each(|device| given.give(&mut device.info));
}

/// Devices that are told apart by their place among their kind.
fn others(devices: &mut Devices, names: &Names) {
    let consoles_are_ports = devices.serial.is_empty();
    let port = devices.serial.first();
    let port = port.and_then(|port| port.info.alias.clone());
    // It may have been given that name before.
    let of_port = |info: &DeviceInfo| info.alias.is_none() || info.alias == port;
    let mut consoles = false;
    let mut kinds: Vec<(&'static str, Counter<'_>)> = Vec::new();
    every(devices, &mut |kind, info| {
        let found = kinds.iter().position(|(known, _)| *known == kind);
        let at = found.unwrap_or_else(|| {
            kinds.push((kind, Counter::new(kind, names)));
            kinds.len() - 1
        });
        let first = kind == CONSOLE && !mem::replace(&mut consoles, true);
        if first && !consoles_are_ports && of_port(info) {
            // The first console is the first serial port under another name.
            kinds[at].1.next = 1;
            return;
        }
        kinds[at].1.give(info);
    });
    let port = devices
        .serial
        .first()
        .and_then(|port| port.info.alias.clone());
    if let Some(console) = devices.console.first_mut() {
        console.info.alias = console.info.alias.take().or(port);
    }
}

const CONSOLE: &str = "console";

/// Every device that is told apart by its place, with the prefix of its kind.
fn every(devices: &mut Devices, visit: &mut dyn FnMut(&'static str, &mut DeviceInfo)) {
    macro_rules! each {
        ($($field:ident $prefix:expr),+ $(,)?) => {
            $(for device in &mut devices.$field {
                visit($prefix, &mut device.info);
            })+
        };
    }
    each!(
        filesystem "fs",
        serial "serial",
        parallel "parallel",
        channel "channel",
        console CONSOLE,
        input "input",
        sound "sound",
        video "video",
        watchdog "watchdog",
        redirdev "redir",
        smartcard "smartcard",
        rng "rng",
        tpm "tpm",
        panic "panic",
        shmem "shmem",
        crypto "crypto",
    );
    for hub in &mut devices.hub {
        match hub.r#type {
            HubType::Usb => visit("hub", &mut hub.info),
        }
    }
    for memory in &mut devices.memory {
        let prefix = memory_prefix(&memory.model);
        // The slot tells it apart even when others come and go.
        let slot = match &memory.info.address {
            Some(Address::Dimm(place)) => Some(place.slot),
            _ => None,
        };
        match slot {
            Some(slot) => name(&mut memory.info, format!("{prefix}{slot}")),
            None => visit(prefix, &mut memory.info),
        }
    }
    if let Some(balloon) = &mut devices.memballoon {
        visit("balloon", &mut balloon.info);
    }
    if let Some(iommu) = &mut devices.iommu {
        visit("iommu", &mut iommu.info);
    }
    if let Some(vsock) = &mut devices.vsock {
        visit("vsock", &mut vsock.info);
    }
    if let Some(pstore) = &mut devices.pstore {
        visit("pstore", &mut pstore.info);
    }
    if let Some(nvram) = &mut devices.nvram {
        name(&mut nvram.info, "nvram".to_owned());
    }
}

/// What aliases of memory devices begin with.
const fn memory_prefix(model: &MemoryDeviceModel) -> &'static str {
    match model {
        MemoryDeviceModel::Dimm(_) => "dimm",
        MemoryDeviceModel::Nvdimm(_) => "nvdimm",
        MemoryDeviceModel::VirtioPmem(_) => "virtiopmem",
        MemoryDeviceModel::VirtioMem(_) => "virtiomem",
        MemoryDeviceModel::SgxEpc(_) => "epc",
    }
}
