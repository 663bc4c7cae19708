//! Controllers: their indices, those that other devices take for granted, and what cannot be.

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
    for i in 0..controllers.len() {
        if controllers[i].index.is_none() {
            controllers[i].index = Some(free_index(controllers, &controllers[i].kind));
        }
        if let Some(driver) = &mut controllers[i].driver {
            for number in [
                &mut driver.queues,
                &mut driver.cmd_per_lun,
                &mut driver.max_sectors,
            ] {
                *number = number.filter(|number| *number > 0);
            }
        }
        controllers[i]
            .driver
            .take_if(|driver| *driver == ControllerDriver::default());
        if let ControllerKind::Pci(pci) = &mut controllers[i].kind {
            let root = matches!(pci.model, Some(PciModel::PciRoot | PciModel::PcieRoot));
            pci.pcihole64.take_if(|_| !root);
        }
    }
}

fn same_kind(one: &ControllerKind, other: &ControllerKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

fn free_index(controllers: &[Controller], kind: &ControllerKind) -> u32 {
    let taken: std::collections::HashSet<u32> = controllers
        .iter()
        .filter(|other| same_kind(&other.kind, kind))
        .filter_map(|other| other.index)
        .collect();
    (0..)
        .find(|index| !taken.contains(index))
        .unwrap_or(u32::MAX)
}

/// Adds the controllers that addresses of other devices name.
pub(super) fn add_missing(devices: &mut Devices) {
    let drives = |bus: DiskBus| on_bus(&devices.disk, bus).map(|(_, place)| place.controller);
    let hostdevs = devices.hostdev.iter().filter(|hostdev| is_scsi(hostdev));
    let scsi = hostdevs.filter_map(|hostdev| match &hostdev.info.address {
        Some(Address::Drive(place)) => Some(place.controller),
        _ => None,
    });
    let wanted = [
        (
            ControllerKind::Scsi(ControllerKindScsi::default()),
            drives(DiskBus::Scsi).chain(scsi).max(),
        ),
        (ControllerKind::Fdc, drives(DiskBus::Fdc).max()),
        (
            ControllerKind::Ide(ControllerKindIde::default()),
            drives(DiskBus::Ide).max(),
        ),
        (ControllerKind::Sata, drives(DiskBus::Sata).max()),
        (
            ControllerKind::VirtioSerial(ControllerKindVirtioSerial::default()),
            virtio_serial(devices),
        ),
        (ControllerKind::Ccid, ccid(devices)),
    ];
    for (kind, highest) in wanted {
        for index in 0..highest.map_or(0, |highest| highest.saturating_add(1).min(MOST)) {
            add(&mut devices.controller, &kind, index);
        }
    }
}

/// The highest virtio serial controller that channels and consoles are on.
fn virtio_serial(devices: &Devices) -> Option<u32> {
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
        .max()
}

/// The highest smart card controller that readers are on.
fn ccid(devices: &Devices) -> Option<u32> {
    let readers = devices
        .smartcard
        .iter()
        .map(|reader| match &reader.info.address {
            Some(Address::Ccid(place)) => place.controller,
            _ => 0,
        });
    readers.max()
}

fn add(controllers: &mut Vec<Controller>, kind: &ControllerKind, index: u32) {
    let is_it = |c: &Controller| same_kind(&c.kind, kind) && c.index == Some(index);
    if !controllers.iter().any(is_it) {
        controllers.push(Controller {
            kind: kind.clone(),
            index: Some(index),
            driver: None,
            info: DeviceInfo::default(),
        });
    }
}

/// Refuses what cannot be of controllers.
pub(super) fn check(controllers: &[Controller]) -> Result<()> {
    for (i, controller) in controllers.iter().enumerate() {
        check_index(&controllers[..i], controller)?;
        match &controller.kind {
            ControllerKind::Pci(pci) => check_pci(controller, pci)?,
            ControllerKind::Scsi(scsi) => check_scsi(controller, scsi)?,
            ControllerKind::Usb(_) => check_usb(controllers, controller)?,
            _ => {}
        }
    }
    Ok(())
}

/// Refuses two of one kind and index; USB companions share that of their master.
fn check_index(before: &[Controller], controller: &Controller) -> Result<()> {
    if matches!(controller.kind, ControllerKind::Usb(_)) {
        return Ok(());
    }
    let same =
        |c: &&Controller| same_kind(&c.kind, &controller.kind) && c.index == controller.index;
    match (before.iter().find(same), controller.index) {
        (Some(_), Some(index)) => Err(Error::xml(format!(
            "there are two controllers of one kind with index {index}"
        ))),
        _ => Ok(()),
    }
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
fn check_usb(controllers: &[Controller], controller: &Controller) -> Result<()> {
    let usb = |c: &Controller| match &c.kind {
        ControllerKind::Usb(usb) => Some(usb.model),
        _ => None,
    };
    let mut others = controllers
        .iter()
        .filter(|other| !std::ptr::eq(*other, controller));
    if usb(controller) == Some(Some(UsbModel::None)) && others.any(|other| usb(other).is_some()) {
        let message = "a guest without USB has no other USB controllers";
        return Err(Error::new(ErrorNumber::XML_DETAIL, message));
    }
    let is_master = |other: &Controller| {
        usb(other).is_some() && other.index == controller.index && other.info.master.is_none()
    };
    if controller.info.master.is_some() && !controllers.iter().any(is_master) {
        let message = "a USB companion controller has no master of its index";
        return Err(Error::new(ErrorNumber::XML_DETAIL, message));
    }
    Ok(())
}
