//! Controllers.

use polyvirt_config::domain::{
    Controller, ControllerDriver, ControllerKind, ControllerKindPci, Disk, DiskBus, DiskDevice,
    PciControllerName, PciModel, ScsiModel, UsbModel, VirtioModel,
};
use polyvirt_config::{Error, Result};

use super::device;
use super::disk::iothread_mapping;
use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Flag, Props, alias};

/// Kinds of controllers in the order in which QEMU is told of them; hubs come between them and readers of smart cards.
const KINDS: [fn(&ControllerKind) -> bool; 7] = [
    |kind| matches!(kind, ControllerKind::Pci(_)),
    |kind| matches!(kind, ControllerKind::Usb(_)),
    |kind| matches!(kind, ControllerKind::Scsi(_)),
    |kind| matches!(kind, ControllerKind::Ide(_)),
    |kind| matches!(kind, ControllerKind::Fdc),
    |kind| matches!(kind, ControllerKind::Sata),
    |kind| matches!(kind, ControllerKind::VirtioSerial(_)),
];

/// All controllers but readers of smart cards.
pub(super) fn controllers(guest: &Guest<'_>, order: &Order) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    for is in KINDS {
        let all = guest.domain.devices().controller.iter();
        for one in all.filter(|controller| is(&controller.kind)) {
            if matches!(one.kind, ControllerKind::Fdc) {
                pieces.extend(floppy_order(guest, order));
            }
            pieces.extend(controller(guest, one, order)?);
        }
    }
    Ok(pieces)
}

/// Readers of smart cards.
pub(super) fn readers(guest: &Guest<'_>, order: &Order) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let all = guest.domain.devices().controller.iter();
    for one in all.filter(|controller| matches!(controller.kind, ControllerKind::Ccid)) {
        pieces.extend(controller(guest, one, order)?);
    }
    Ok(pieces)
}

/// One controller; nothing for one that the machine brings along.
///
/// # Errors
/// When QEMU has no such controller.
pub fn controller(
    guest: &Guest<'_>,
    controller: &Controller,
    order: &Order,
) -> Result<Option<Piece>> {
    let index = controller.index.unwrap_or_default();
    let plain = |driver: &'static str| {
        Ok(Some(
            Props::new()
                .with("driver", driver)
                .with("id", alias::of(&controller.info)),
        ))
    };
    let props = match &controller.kind {
        ControllerKind::Pci(pci) => self::pci(controller, pci),
        ControllerKind::Usb(usb) => usb_controller(guest, controller, usb.model, usb.ports),
        ControllerKind::Scsi(scsi) => self::scsi(controller, scsi.model),
        ControllerKind::Ide(_) if index == 0 && guest.machine.has_builtin_ide() => return Ok(None),
        ControllerKind::Ide(_) => plain("piix3-ide"),
        ControllerKind::Sata if index == 0 && guest.machine.is_q35() => return Ok(None),
        ControllerKind::Sata => plain("ahci"),
        ControllerKind::Fdc => return Ok(floppy(guest, order)),
        ControllerKind::VirtioSerial(serial) => {
            let driver = controller.driver.as_ref().map(|driver| &driver.virtio);
            let props = device::virtio("virtio-serial", &controller.info, serial.model, driver)?;
            Ok(Some(
                props
                    .with("id", alias::of(&controller.info))
                    .maybe("max_ports", serial.ports)
                    .maybe("vectors", serial.vectors),
            ))
        }
        ControllerKind::Ccid => plain("usb-ccid"),
        ControllerKind::Xenbus(_) | ControllerKind::Isa => return Ok(None),
    }?;
    let Some(props) = props else {
        return Ok(None);
    };
    Ok(Some(Piece::Device(
        props.and(device::place(guest, &controller.info)?),
    )))
}

fn pci(controller: &Controller, pci: &ControllerKindPci) -> Result<Option<Props>> {
    let target = pci.target.as_ref();
    let Some(name) = pci.device.as_ref().map(|device| device.name) else {
        return match pci.model {
            Some(PciModel::PciRoot | PciModel::PcieRoot) | None => Ok(None),
            Some(model) => Err(Error::internal(format!(
                "no device has been chosen for the PCI controller of model '{}'",
                model.as_str()
            ))),
        };
    };
    if name == PciControllerName::SpaprPciHostBridge && controller.index.unwrap_or_default() == 0 {
        return Ok(None);
    }
    let props = Props::new().with("driver", name.as_str());
    let reserve = target
        .and_then(|target| target.mem_reserve)
        .map(|kib| kib << 10);
    let id = alias::of(&controller.info);
    let chassis = target.and_then(|target| target.chassis);
    let port = target.and_then(|target| target.port);
    let hotplug = target.and_then(|target| target.hotplug);
    Ok(Some(match name {
        PciControllerName::PciBridge => props
            .maybe("chassis_nr", target.and_then(|target| target.chassis_nr))
            .maybe("shpc", hotplug)
            .maybe("mem-reserve", reserve)
            .with("id", id),
        PciControllerName::Pxb | PciControllerName::PxbPcie => props
            .maybe("bus_nr", target.and_then(|target| target.bus_nr))
            .with("id", id)
            .maybe("numa_node", target.and_then(|target| target.node)),
        PciControllerName::SpaprPciHostBridge => props
            .maybe("index", target.and_then(|target| target.index))
            .with("id", id)
            .maybe("numa_node", target.and_then(|target| target.node)),
        PciControllerName::PcieRootPort
        | PciControllerName::Ioh3420
        | PciControllerName::Xio3130Downstream => props
            .maybe("port", port)
            .maybe("chassis", chassis)
            .maybe("mem-reserve", reserve)
            .with("id", id)
            .maybe("hotplug", hotplug),
        _ => props.with("id", id),
    }))
}

fn usb_controller(
    guest: &Guest<'_>,
    controller: &Controller,
    model: Option<UsbModel>,
    ports: Option<u32>,
) -> Result<Option<Props>> {
    let driver = match model {
        None => {
            return Err(Error::internal(
                "no model has been chosen for a USB controller",
            ));
        }
        Some(UsbModel::None) => return Ok(None),
        Some(UsbModel::Piix3Uhci) => "piix3-usb-uhci",
        Some(UsbModel::Piix4Uhci) => "piix4-usb-uhci",
        Some(UsbModel::Ehci) => "usb-ehci",
        Some(UsbModel::Ich9Ehci1) => "ich9-usb-ehci1",
        Some(UsbModel::Ich9Uhci1) => "ich9-usb-uhci1",
        Some(UsbModel::Ich9Uhci2) => "ich9-usb-uhci2",
        Some(UsbModel::Ich9Uhci3) => "ich9-usb-uhci3",
        Some(UsbModel::Vt82c686bUhci) => "vt82c686b-usb-uhci",
        Some(UsbModel::PciOhci) => "pci-ohci",
        Some(UsbModel::NecXhci) => "nec-usb-xhci",
        Some(UsbModel::QemuXhci) => "qemu-xhci",
        Some(model @ (UsbModel::Qusb1 | UsbModel::Qusb2)) => {
            return Err(Error::unsupported(format!(
                "QEMU has no USB controller of model '{}'",
                model.as_str()
            )));
        }
    };
    let props = Props::new()
        .with("driver", driver)
        .maybe("p2", ports)
        .maybe("p3", ports);
    // Companions hang on a controller that speaks a faster version, whose number they have.
    Ok(Some(match &controller.info.master {
        Some(master) => {
            let bus = alias::usb_bus(guest.domain, controller.index.unwrap_or_default());
            props
                .with("masterbus", bus)
                .with("firstport", master.startport)
        }
        None => props.with("id", alias::of(&controller.info)),
    }))
}

fn scsi(controller: &Controller, model: Option<ScsiModel>) -> Result<Option<Props>> {
    let driver = match model {
        Some(ScsiModel::VirtioScsi) => return virtio_scsi(controller, None).map(Some),
        Some(ScsiModel::VirtioTransitional) => {
            return virtio_scsi(controller, Some(VirtioModel::VirtioTransitional)).map(Some);
        }
        Some(ScsiModel::VirtioNonTransitional) => {
            return virtio_scsi(controller, Some(VirtioModel::VirtioNonTransitional)).map(Some);
        }
        Some(ScsiModel::Lsilogic) => "lsi",
        Some(ScsiModel::Lsisas1068) => "mptsas1068",
        Some(ScsiModel::Lsisas1078) => "megasas",
        Some(ScsiModel::Vmpvscsi) => "pvscsi",
        Some(ScsiModel::Ibmvscsi) => "spapr-vscsi",
        Some(ScsiModel::Am53c974) => "am53c974",
        Some(ScsiModel::Dc390) => "dc390",
        // It is part of the machines that have it.
        Some(ScsiModel::Ncr53c90) => return Ok(None),
        Some(ScsiModel::Auto | ScsiModel::Buslogic) | None => {
            let name = model.map_or("none", |model| model.as_str());
            return Err(Error::unsupported(format!(
                "QEMU has no SCSI controller of model '{name}'"
            )));
        }
    };
    Ok(Some(
        Props::new()
            .with("driver", driver)
            .with("id", alias::of(&controller.info)),
    ))
}

fn virtio_scsi(controller: &Controller, model: Option<VirtioModel>) -> Result<Props> {
    let none = ControllerDriver::default();
    let driver = controller.driver.as_ref().unwrap_or(&none);
    let props = device::virtio("virtio-scsi", &controller.info, model, Some(&driver.virtio))?;
    Ok(props
        .maybe(
            "iothread",
            driver.iothread.map(|thread| format!("iothread{thread}")),
        )
        .with("id", alias::of(&controller.info))
        .maybe("num_queues", driver.queues)
        .maybe(
            "iothread-vq-mapping",
            driver.iothreads.as_ref().map(iothread_mapping),
        )
        .maybe("cmd_per_lun", driver.cmd_per_lun)
        .maybe("max_sectors", driver.max_sectors)
        .maybe("ioeventfd", driver.ioeventfd))
}

/// Which of its two drives a floppy is in, and their places in the boot order.
fn floppies(guest: &Guest<'_>, order: &Order) -> Vec<(&'static str, u32)> {
    let is_floppy =
        |disk: &&Disk| disk.device == DiskDevice::Floppy && disk.target.bus == Some(DiskBus::Fdc);
    let floppies = guest.domain.devices().disk.iter().filter(is_floppy);
    let place = |disk: &Disk| {
        let unit = match &disk.info.address {
            Some(polyvirt_config::common::Address::Drive(place)) => place.unit,
            _ => 0,
        };
        let name = if unit == 0 {
            "bootindexA"
        } else {
            "bootindexB"
        };
        order.index(&disk.info).map(|index| (name, index))
    };
    floppies.filter_map(place).collect()
}

/// Whether a controller of floppy drives is part of the machine: of PCI PCs always, of old PCI Express PCs too.
fn has_builtin_floppies(guest: &Guest<'_>) -> bool {
    if !guest.machine.is_q35() {
        return true;
    }
    let version = guest
        .machine
        .name
        .strip_prefix("pc-q35-")
        .unwrap_or_default();
    matches!(
        version,
        "1.4" | "1.5" | "1.6" | "1.7" | "2.0" | "2.1" | "2.2" | "2.3"
    )
}

/// A controller of floppy drives that is no part of the machine.
fn floppy(guest: &Guest<'_>, order: &Order) -> Option<Piece> {
    if has_builtin_floppies(guest) {
        return None;
    }
    let props = Props::new().with("driver", "isa-fdc");
    let places = floppies(guest, order).into_iter();
    Some(Piece::Device(
        places.fold(props, |props, (name, index)| props.with(name, index)),
    ))
}

/// What is said of controllers that are part of the machine.
pub(super) fn globals(guest: &Guest<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for controller in &guest.domain.devices().controller {
        let ControllerKind::Pci(pci) = &controller.kind else {
            continue;
        };
        if let Some(kib) = pci.pcihole64 {
            let host = if pci.model == Some(PciModel::PcieRoot) {
                "q35-pcihost"
            } else {
                "i440FX-pcihost"
            };
            pieces.push(Piece::option(
                "-global",
                format!("{host}.pci-hole64-size={kib}K"),
            ));
        }
        let hotplug = pci.target.as_ref().and_then(|target| target.hotplug);
        if pci.model == Some(PciModel::PciRoot)
            && guest.has(Flag::Piix4AcpiRootPciHotplug)
            && let Some(hotplug) = hotplug
        {
            let state = if hotplug { "on" } else { "off" };
            pieces.push(Piece::option(
                "-global",
                format!("PIIX4_PM.acpi-root-pci-hotplug={state}"),
            ));
        }
    }
    pieces
}

/// The boot order of floppy drives of a controller that is part of the machine.
fn floppy_order(guest: &Guest<'_>, order: &Order) -> Vec<Piece> {
    if !has_builtin_floppies(guest) {
        return Vec::new();
    }
    let places = floppies(guest, order).into_iter();
    places
        .map(|(name, index)| Piece::option("-global", format!("isa-fdc.{name}={index}")))
        .collect()
}
