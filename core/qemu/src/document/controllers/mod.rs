//! Controllers: those that the board has by itself, and which model the others are.

mod models;

use polyvirt_config::common::{DeviceInfo, UsbMaster};
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::storage::number_controllers;
use polyvirt_config::domain::{
    Controller, ControllerKind, ControllerKindPci, ControllerKindUsb, Domain, PciModel, UsbModel,
};
use polyvirt_config::{Error, Result};

use super::machine::{Board, Guest, is_ppc64, is_x86};
pub(super) use models::complete;

/// Adds the controllers that the board has by itself, and the USB controller that it usually gets.
pub(super) fn bring(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    let controllers = &mut domain.devices_mut().controller;
    let first = |kind: fn(&ControllerKind) -> bool| {
        let mut all = controllers.iter();
        all.any(|it| it.index == Some(0) && kind(&it.kind))
    };
    let usb = first(|kind| matches!(kind, ControllerKind::Usb(_)));
    let sata = first(|kind| matches!(kind, ControllerKind::Sata));
    let usual = has_usual_usb(guest).then(|| usual_usb(guest)).flatten();
    if let Some(model) = usual.filter(|_| !usb) {
        let usb = ControllerKindUsb {
            model: Some(model),
            ports: None,
        };
        controllers.push(new(ControllerKind::Usb(usb), 0));
    }
    if guest.board == Board::Q35 && !sata {
        controllers.push(new(ControllerKind::Sata, 0));
    }
    match guest.root() {
        Some(root) => first_bus(controllers, root),
        None => Ok(()),
    }
}

/// Gives controllers their indices, and slow USB controllers their places beside the fast one on whose ports they are.
pub(super) fn number(controllers: &mut [Controller]) {
    number_controllers(controllers);
    for controller in controllers {
        let ControllerKind::Usb(usb) = &controller.kind else {
            continue;
        };
        let startport = match usb.model {
            Some(UsbModel::Ich9Uhci1) => 0,
            Some(UsbModel::Ich9Uhci2) => 2,
            Some(UsbModel::Ich9Uhci3) => 4,
            _ => continue,
        };
        controller
            .info
            .master
            .get_or_insert(UsbMaster { startport });
    }
}

/// A controller of which nothing but kind and index is known.
pub(super) fn new(kind: ControllerKind, index: u32) -> Controller {
    Controller {
        kind,
        index: Some(index),
        driver: None,
        info: DeviceInfo::default(),
    }
}

/// Puts a controller behind those of its kind with lower indices, or at the end.
pub(super) fn insert(controllers: &mut Vec<Controller>, new: Controller) {
    let kind = std::mem::discriminant(&new.kind);
    let same = |other: &Controller| std::mem::discriminant(&other.kind) == kind;
    let before = |other: &Controller| same(other) && other.index < new.index;
    let at = match controllers.iter().rposition(before) {
        Some(before) => before + 1,
        None => controllers
            .iter()
            .position(same)
            .unwrap_or(controllers.len()),
    };
    controllers.insert(at, new);
}

/// Adds the first PCI bus, or refuses another kind of bus in its place.
fn first_bus(controllers: &mut Vec<Controller>, root: PciModel) -> Result<()> {
    let first = controllers
        .iter()
        .find_map(|controller| match &controller.kind {
            ControllerKind::Pci(pci) if controller.index == Some(0) => Some(pci.model),
            _ => None,
        });
    match first {
        None => {
            let bus = ControllerKindPci {
                model: Some(root),
                ..ControllerKindPci::default()
            };
            controllers.push(new(ControllerKind::Pci(bus), 0));
            Ok(())
        }
        Some(model) if model == Some(root) => Ok(()),
        Some(model) => Err(Error::xml(format!(
            "the PCI controller 0 of this machine is of model '{}', not '{}'",
            root.as_str(),
            model.map_or("none", PciModel::as_str)
        ))),
    }
}

/// Whether guests on this board have USB unless they say that they have not.
fn has_usual_usb(guest: &Guest<'_>) -> bool {
    match guest.board {
        Board::I440fx | Board::Q35 | Board::ArmPci | Board::Pseries | Board::Malta => true,
        Board::Other => {
            is_x86(guest.arch)
                || is_ppc64(guest.arch)
                || matches!(
                    guest.arch,
                    Arch::Alpha
                        | Arch::Ppc
                        | Arch::Ppcemb
                        | Arch::Sh4
                        | Arch::Sh4eb
                        | Arch::Sparc64
                        | Arch::Mips
                        | Arch::Mipsel
                        | Arch::Mips64
                        | Arch::Mips64el
                )
        }
        _ => false,
    }
}

/// The USB controller that comes when nothing is said of USB.
fn usual_usb(guest: &Guest<'_>) -> Option<UsbModel> {
    if guest.board == Board::Q35 {
        return guest.first(models::XHCI);
    }
    models::plain_usb(guest)
}
