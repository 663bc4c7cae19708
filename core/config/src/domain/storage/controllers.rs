//! Controllers: their indices, those that other devices take for granted, and what cannot be.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem::Discriminant;

use polyvirt_driver::ErrorNumber;

use super::drives::{is_scsi, on_bus};
use crate::common::{Address, DeviceInfo};
use crate::domain::{
    ChannelTarget, ConsoleTargetType, Controller, ControllerDriver, ControllerKind,
    ControllerKindIde, ControllerKindPci, ControllerKindScsi, ControllerKindVirtioSerial, Devices,
    DiskBus, PciModel, ScsiModel, UsbModel,
};
use crate::{Error, Result};

/// The most controllers that an address can bring along, so that a large number in one does not fill the memory.
const MOST: u32 = 1024;

/// Gives each controller an index, and leaves out what says nothing.
pub(super) fn normalise(controllers: &mut [Controller]) {
    let mut taken: HashSet<Place> = controllers.iter().filter_map(place).collect();
    let mut free: HashMap<Kind, u32> = HashMap::new();
    let mut family: Option<(u32, Vec<UsbModel>)> = None;
    for controller in controllers {
        let kind = std::mem::discriminant(&controller.kind);
        let member = of_family(controller);
        if controller.index.is_none() {
            let joins = |(_, there): &&(u32, Vec<UsbModel>)| {
                member.is_some_and(|model| !there.contains(&model))
            };
            controller.index = family.as_ref().filter(joins).map(|(index, _)| *index);
        }
        if controller.index.is_none() {
            let next = free.entry(kind).or_default();
            while !taken.insert((kind, *next)) {
                *next += 1;
            }
            controller.index = Some(*next);
        }
        if let ControllerKind::Usb(_) = &controller.kind {
            family = member.zip(controller.index).map(|(model, index)| {
                let before = family.take().filter(|(there, _)| *there == index);
                let mut models = before.map_or(Vec::new(), |(_, models)| models);
                models.push(model);
                (index, models)
            });
        }
        if let Some(driver) = &mut controller.driver {
            for number in [
                &mut driver.queues,
                &mut driver.cmd_per_lun,
                &mut driver.max_sectors,
            ] {
                *number = number.filter(|number| *number > 0);
            }
        }
        controller
            .driver
            .take_if(|driver| *driver == ControllerDriver::default());
        if let ControllerKind::Pci(pci) = &mut controller.kind {
            let root = matches!(pci.model, Some(PciModel::PciRoot | PciModel::PcieRoot));
            pci.pcihole64.take_if(|_| !root);
        }
    }
}

/// Its model, if it is one of those that share an index: each model once.
fn of_family(controller: &Controller) -> Option<UsbModel> {
    let ControllerKind::Usb(usb) = &controller.kind else {
        return None;
    };
    let master = usb.model == Some(UsbModel::Ich9Ehci1);
    usb.model.filter(|_| master || is_companion(controller))
}

/// Whether it is one of the slow controllers that stand beside a fast one on the same ports, and share its index.
fn is_companion(controller: &Controller) -> bool {
    let ControllerKind::Usb(usb) = &controller.kind else {
        return false;
    };
    matches!(
        usb.model,
        Some(UsbModel::Ich9Uhci1 | UsbModel::Ich9Uhci2 | UsbModel::Ich9Uhci3)
    )
}

type Kind = Discriminant<ControllerKind>;
type Place = (Kind, u32);

fn place(controller: &Controller) -> Option<Place> {
    controller
        .index
        .map(|index| (std::mem::discriminant(&controller.kind), index))
}

/// Adds the controllers that addresses of other devices name. Buses of disks are counted through, so that those before come along.
pub(super) fn add_missing(devices: &mut Devices) {
    let mut there: HashSet<Place> = devices.controller.iter().filter_map(place).collect();
    for (kind, highest) in of_drives(devices) {
        for index in 0..highest.map_or(0, |highest| highest.saturating_add(1).min(MOST)) {
            add(devices, &mut there, &kind, index);
        }
    }
    let serial = ControllerKind::VirtioSerial(ControllerKindVirtioSerial::default());
    for index in virtio_serial(devices) {
        add(devices, &mut there, &serial, index);
    }
    for index in ccid(devices) {
        add(devices, &mut there, &ControllerKind::Ccid, index);
    }
}

/// The highest controller of each kind that disks and SCSI devices are on.
fn of_drives(devices: &Devices) -> [(ControllerKind, Option<u32>); 4] {
    let drives = |bus: DiskBus| on_bus(&devices.disk, bus).map(|(_, place)| place.controller);
    let hostdevs = devices.hostdev.iter().filter(|hostdev| is_scsi(hostdev));
    let scsi = hostdevs.filter_map(|hostdev| match &hostdev.info.address {
        Some(Address::Drive(place)) => Some(place.controller),
        _ => None,
    });
    let scsi = drives(DiskBus::Scsi).chain(scsi).max();
    [
        (ControllerKind::Scsi(ControllerKindScsi::default()), scsi),
        (ControllerKind::Fdc, drives(DiskBus::Fdc).max()),
        (
            ControllerKind::Ide(ControllerKindIde::default()),
            drives(DiskBus::Ide).max(),
        ),
        (ControllerKind::Sata, drives(DiskBus::Sata).max()),
    ]
}

/// The virtio serial controllers that channels and consoles are on.
fn virtio_serial(devices: &Devices) -> BTreeSet<u32> {
    let channels = devices.channel.iter();
    let channels = channels.filter(|channel| matches!(channel.target, ChannelTarget::Virtio(_)));
    let consoles = devices.console.iter().filter(|console| {
        let target = console.target.as_ref().and_then(|target| target.r#type);
        target == Some(ConsoleTargetType::Virtio)
    });
    let infos = channels
        .map(|channel| &channel.info)
        .chain(consoles.map(|console| &console.info));
    infos
        .map(|info| match &info.address {
            Some(Address::VirtioSerial(place)) => place.controller,
            _ => 0,
        })
        .collect()
}

/// The smart card controllers that readers are on.
fn ccid(devices: &Devices) -> BTreeSet<u32> {
    let readers = devices
        .smartcard
        .iter()
        .map(|reader| match &reader.info.address {
            Some(Address::Ccid(place)) => place.controller,
            _ => 0,
        });
    readers.collect()
}

/// Adds a controller unless it is there.
fn add(devices: &mut Devices, there: &mut HashSet<Place>, kind: &ControllerKind, index: u32) {
    if there.insert((std::mem::discriminant(kind), index)) {
        devices.controller.push(Controller {
            kind: kind.clone(),
            index: Some(index),
            driver: None,
            info: DeviceInfo::default(),
        });
    }
}

/// Refuses what cannot be of controllers.
pub(super) fn check(controllers: &[Controller]) -> Result<()> {
    let mut places = HashSet::new();
    for controller in controllers {
        match &controller.kind {
            ControllerKind::Pci(pci) => check_pci(controller, pci)?,
            ControllerKind::Scsi(scsi) => check_scsi(controller, scsi)?,
            _ => {}
        }
        // USB companions share the index of their master.
        let usb = matches!(controller.kind, ControllerKind::Usb(_));
        if let Some(place) = place(controller).filter(|_| !usb)
            && !places.insert(place)
        {
            let index = place.1;
            return Err(Error::xml(format!(
                "there are two controllers of one kind with index {index}"
            )));
        }
    }
    check_usb(controllers)
}

fn check_pci(controller: &Controller, pci: &ControllerKindPci) -> Result<()> {
    let root = matches!(pci.model, Some(PciModel::PciRoot | PciModel::PcieRoot));
    if root && controller.info.address.is_some() {
        return Err(Error::unsupported(
            "the first PCI bus is nowhere, so it has no address",
        ));
    }
    let Some(target) = &pci.target else {
        return Ok(());
    };
    let ranges = [
        ("chassisNr", target.chassis_nr, 1, 255),
        ("busNr", target.bus_nr, 1, 254),
        ("index", target.index, 0, 30),
    ];
    for (name, value, min, max) in ranges {
        if value.is_some_and(|value| !(min..=max).contains(&value)) {
            return Err(Error::unsupported(format!(
                "{name} is a number from {min} to {max}"
            )));
        }
    }
    if target.node.is_some() && controller.index == Some(0) && pci.model != Some(PciModel::PciRoot)
    {
        return Err(Error::unsupported(
            "the first PCI controller belongs to no NUMA node",
        ));
    }
    Ok(())
}

fn check_scsi(controller: &Controller, scsi: &ControllerKindScsi) -> Result<()> {
    let virtio = matches!(
        scsi.model,
        Some(
            ScsiModel::VirtioScsi
                | ScsiModel::VirtioTransitional
                | ScsiModel::VirtioNonTransitional
        )
    );
    let driver = controller.driver.as_ref();
    if !virtio && driver.is_some_and(|driver| driver.iothread.is_some()) {
        return Err(Error::xml("only virtio SCSI controllers have an iothread"));
    }
    Ok(())
}

/// A companion needs its master; a guest without USB has no USB controllers.
fn check_usb(controllers: &[Controller]) -> Result<()> {
    let usb = || {
        controllers
            .iter()
            .filter_map(|controller| match &controller.kind {
                ControllerKind::Usb(usb) => Some((controller, usb)),
                _ => None,
            })
    };
    if usb().any(|(_, usb)| usb.model == Some(UsbModel::None)) && usb().count() > 1 {
        let message = "a guest without USB has no other USB controllers";
        return Err(Error::new(ErrorNumber::XML_DETAIL, message));
    }
    let has_master = usb().any(|(_, usb)| usb.model == Some(UsbModel::Ich9Ehci1));
    if !has_master && controllers.iter().any(is_companion) {
        let message = "a USB companion controller needs an ich9-ehci1 controller as its master";
        return Err(Error::new(ErrorNumber::XML_DETAIL, message));
    }
    Ok(())
}
