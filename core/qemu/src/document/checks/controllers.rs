//! Controllers: what this QEMU has.

use polyvirt_config::Result;
use polyvirt_config::domain::{ControllerKind, Devices, ScsiModel, UsbModel};

use super::super::machine::{Board, Guest, is_s390};
use super::refused;
use crate::Flag;

pub(super) fn check(devices: &Devices, guest: &Guest<'_>) -> Result<()> {
    for controller in &devices.controller {
        let index = controller.index.unwrap_or_default();
        match &controller.kind {
            ControllerKind::Usb(usb) => match usb.model {
                None if !is_s390(guest.arch) => {
                    return refused(format!("the USB controller {index} has no model"));
                }
                None => {}
                Some(model) => has("USB", model.as_str(), usb_flag(model), guest)?,
            },
            ControllerKind::Scsi(scsi) => {
                if let Some(model) = scsi.model {
                    has("SCSI", model.as_str(), scsi_flag(model), guest)?;
                }
            }
            ControllerKind::Pci(pci) if guest.board == Board::Pseries => {
                let number = pci.target.as_ref().and_then(|target| target.index);
                if number.is_some_and(|number| (number == 0) != (index == 0)) {
                    return refused("only the PCI controller 0 has the target index 0");
                }
            }
            _ => {}
        }
        let driver = controller.driver.as_ref();
        let thread = driver.is_some_and(|driver| driver.iothread.is_some());
        if thread && !matches!(controller.kind, ControllerKind::Scsi(_)) {
            return refused("only virtio SCSI controllers have an 'iothread'");
        }
    }
    Ok(())
}

fn has(kind: &str, model: &str, flag: Option<Flag>, guest: &Guest<'_>) -> Result<()> {
    if flag.is_none_or(|flag| guest.has(flag)) {
        return Ok(());
    }
    refused(format!(
        "this QEMU has no {kind} controllers of model '{model}'"
    ))
}

const fn usb_flag(model: UsbModel) -> Option<Flag> {
    Some(match model {
        UsbModel::Piix3Uhci => Flag::Piix3UsbUhci,
        UsbModel::Piix4Uhci => Flag::Piix4UsbUhci,
        UsbModel::Ehci => Flag::UsbEhci,
        UsbModel::Ich9Ehci1 | UsbModel::Ich9Uhci1 | UsbModel::Ich9Uhci2 | UsbModel::Ich9Uhci3 => {
            Flag::Ich9UsbEhci1
        }
        UsbModel::Vt82c686bUhci => Flag::Vt82c686bUsbUhci,
        UsbModel::PciOhci => Flag::PciOhci,
        UsbModel::NecXhci => Flag::NecUsbXhci,
        UsbModel::QemuXhci => Flag::QemuXhci,
        UsbModel::Qusb1 | UsbModel::Qusb2 | UsbModel::None => return None,
    })
}

const fn scsi_flag(model: ScsiModel) -> Option<Flag> {
    Some(match model {
        ScsiModel::Lsilogic => Flag::Lsi,
        ScsiModel::Lsisas1068 => Flag::Mptsas1068,
        ScsiModel::Lsisas1078 => Flag::Megasas,
        ScsiModel::Vmpvscsi => Flag::Pvscsi,
        ScsiModel::Dc390 => Flag::Dc390,
        ScsiModel::Am53c974 => Flag::Am53c974,
        _ => return None,
    })
}
