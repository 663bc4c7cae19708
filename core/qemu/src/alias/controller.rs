//! Names of controllers: those that the machine brings along have names of the machine's choice.

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Controller, ControllerKind, Domain, PciModel};

use crate::machine;

/// Whether a controller is part of the machine, which names it.
pub(super) fn is_builtin(controller: &Controller, machine: &machine::Traits<'_>) -> bool {
    if controller.index.unwrap_or_default() != 0 {
        return false;
    }
    match &controller.kind {
        ControllerKind::Pci(pci) => {
            matches!(pci.model, Some(PciModel::PciRoot | PciModel::PcieRoot))
        }
        ControllerKind::Ide(_) => machine.has_builtin_ide(),
        ControllerKind::Sata => machine.is_q35(),
        _ => false,
    }
}

pub(super) fn assign(domain: &mut Domain) {
    let machine = machine::Traits::of(domain);
    let all = domain.devices().controller.iter();
    let names: Vec<String> = all
        .map(|controller| name_of(controller, &machine))
        .collect();
    for (controller, name) in domain.devices_mut().controller.iter_mut().zip(names) {
        super::name(&mut controller.info, name);
    }
}

/// The name that a controller has when nobody gives it another.
pub(super) fn name_of(controller: &Controller, machine: &machine::Traits<'_>) -> String {
    let index = controller.index.unwrap_or_default();
    match &controller.kind {
        ControllerKind::Pci(pci) => match pci.model {
            Some(PciModel::PcieRoot) => format!("pcie.{index}"),
            // Machines of the Power architecture with one bus alone call it by its kind.
            _ if index == 0 && machine.single_pci_bus() => "pci".to_owned(),
            _ => format!("pci.{index}"),
        },
        ControllerKind::Ide(_) if index == 0 && machine.has_builtin_ide() => "ide".to_owned(),
        ControllerKind::Sata if index == 0 && machine.is_q35() => "ide".to_owned(),
        ControllerKind::Usb(_) if index == 0 => "usb".to_owned(),
        ControllerKind::Scsi(_) if index == 0 && machine.arch == Arch::Sparc => "scsi".to_owned(),
        ControllerKind::Ide(_) => format!("ide{index}"),
        ControllerKind::Sata => format!("sata{index}"),
        ControllerKind::Usb(_) => format!("usb{index}"),
        ControllerKind::Scsi(_) => format!("scsi{index}"),
        ControllerKind::Fdc => format!("fdc{index}"),
        ControllerKind::VirtioSerial(_) => format!("virtio-serial{index}"),
        ControllerKind::Ccid => format!("ccid{index}"),
        ControllerKind::Xenbus(_) => format!("xenbus{index}"),
        ControllerKind::Isa => format!("isa{index}"),
    }
}
