//! Models of controllers for which none is given.

use polyvirt_config::common::Address;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{
    Controller, ControllerKind, ControllerKindPci, ControllerKindUsb, Disk, DiskBus, Domain,
    PciModel, ScsiModel, UsbModel,
};
use polyvirt_config::{Error, Result};

use super::super::machine::{Board, Guest, is_arm, is_ppc64, is_s390, is_x86};
use crate::Flag;

/// Fast USB controllers, which do for devices of all speeds.
pub(super) const XHCI: &[(Flag, UsbModel)] = &[
    (Flag::QemuXhci, UsbModel::QemuXhci),
    (Flag::NecUsbXhci, UsbModel::NecXhci),
];

/// The most ports of a fast USB controller.
const MOST_XHCI_PORTS: u32 = 15;

/// Names the models, and refuses controllers that do not go with the board.
pub(in super::super) fn complete(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    let numa = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    let nodes = numa.map_or(0, |numa| numa.cell.len());
    let devices = domain.devices_mut();
    // Controllers that only devices of the host are on are like those that are there.
    let on_disks = devices.disk.iter().filter_map(scsi_controller).max();
    let mut scsi = devices.controller.iter();
    let known = scsi.find_map(|controller| match &controller.kind {
        ControllerKind::Scsi(scsi) => scsi.model.filter(|model| *model != ScsiModel::Auto),
        _ => None,
    });
    for controller in &mut devices.controller {
        match &mut controller.kind {
            ControllerKind::Scsi(scsi) => {
                scsi.model.take_if(|model| *model == ScsiModel::Auto);
                if scsi.model.is_none() {
                    let like = known.filter(|_| controller.index > on_disks);
                    scsi.model = like.or_else(|| usual_scsi(guest));
                }
                if scsi.model.is_none() {
                    let what = "this QEMU has no SCSI controller that guests usually get";
                    return Err(Error::internal(what));
                }
            }
            ControllerKind::Usb(usb) => {
                complete_usb(usb, guest)?;
                // S390 had no USB, and most of its guests still have none.
                if usb.model.is_none() && is_s390(guest.arch) && controller.info.address.is_none() {
                    usb.model = Some(UsbModel::None);
                }
                if usb.model == Some(UsbModel::None) {
                    controller.info.address = None;
                }
            }
            ControllerKind::Pci(_) => check_pci(controller, guest, nodes)?,
            _ => {}
        }
    }
    Ok(())
}

fn scsi_controller(disk: &Disk) -> Option<u32> {
    match &disk.info.address {
        Some(Address::Drive(place)) if disk.target.bus == Some(DiskBus::Scsi) => {
            Some(place.controller)
        }
        _ => None,
    }
}

fn complete_usb(usb: &mut ControllerKindUsb, guest: &Guest<'_>) -> Result<()> {
    if usb.model.is_none() {
        usb.model = plain_usb(guest);
    }
    match usb.model {
        Some(model @ (UsbModel::Qusb1 | UsbModel::Qusb2)) => Err(Error::unsupported(format!(
            "USB controllers of model '{}' are Xen's",
            model.as_str()
        ))),
        Some(UsbModel::NecXhci | UsbModel::QemuXhci)
            if usb.ports.is_some_and(|ports| ports > MOST_XHCI_PORTS) =>
        {
            Err(Error::unsupported(format!(
                "this USB controller has at most {MOST_XHCI_PORTS} ports"
            )))
        }
        _ => Ok(()),
    }
}

/// The USB controller that is meant when one is asked for without its model.
pub(super) fn plain_usb(guest: &Guest<'_>) -> Option<UsbModel> {
    const PIIX: (Flag, UsbModel) = (Flag::Piix3UsbUhci, UsbModel::Piix3Uhci);
    const OHCI: (Flag, UsbModel) = (Flag::PciOhci, UsbModel::PciOhci);
    match guest.arch {
        _ if is_s390(guest.arch) => None,
        _ if is_x86(guest.arch) => guest.first(&[PIIX]),
        _ if is_ppc64(guest.arch) => {
            let modern = guest.update.then(|| guest.first(XHCI)).flatten();
            modern.or_else(|| guest.first(&[OHCI]))
        }
        Arch::Aarch64 | Arch::Loongarch64 => guest.first(XHCI),
        _ if is_arm(guest.arch) => guest.first(&[OHCI]),
        _ => guest.first(&[PIIX, OHCI]),
    }
}

/// The SCSI controller that is meant when its model is not given.
fn usual_scsi(guest: &Guest<'_>) -> Option<ScsiModel> {
    let virtio = (Flag::VirtioScsiPci, ScsiModel::VirtioScsi);
    match guest.board {
        Board::Pseries => Some(ScsiModel::Ibmvscsi),
        _ if is_s390(guest.arch) => Some(ScsiModel::VirtioScsi),
        Board::ArmVirt | Board::LoongarchVirt => guest.first(&[virtio]),
        _ => guest.first(&[
            (Flag::Lsi, ScsiModel::Lsilogic),
            virtio,
            (Flag::Ncr53c90, ScsiModel::Ncr53c90),
        ]),
    }
}

fn check_pci(controller: &Controller, guest: &Guest<'_>, nodes: usize) -> Result<()> {
    let ControllerKind::Pci(ControllerKindPci { model, target, .. }) = &controller.kind else {
        return Ok(());
    };
    let index = controller.index.unwrap_or_default();
    let root = matches!(model, Some(PciModel::PciRoot | PciModel::PcieRoot));
    if root && index != 0 && guest.board != Board::Pseries {
        return Err(Error::xml("the first PCI bus has the index 0"));
    }
    let fits = match model {
        Some(PciModel::PciExpanderBus) => guest.board == Board::I440fx,
        Some(PciModel::PcieExpanderBus) => matches!(guest.board, Board::Q35 | Board::ArmVirt),
        _ => true,
    };
    if !fits {
        let model = model.map_or("none", PciModel::as_str);
        let what = format!("this machine has no PCI controllers of model '{model}'");
        return Err(Error::unsupported(what));
    }
    let node = target.as_ref().and_then(|target| target.node);
    let there = |node: u32| usize::try_from(node).is_ok_and(|node| node < nodes);
    match node.filter(|node| !there(*node)) {
        Some(node) => Err(Error::xml(format!(
            "the PCI controller {index} is on node {node} of {nodes}"
        ))),
        None => Ok(()),
    }
}
