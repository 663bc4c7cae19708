//! Serial ports: which machine has which.

use polyvirt_config::Result;
use polyvirt_config::domain::{Devices, SerialModel};

use super::super::machine::{Board, Guest, is_arm, is_s390, is_x86};
use super::refused;

pub(super) fn check(devices: &Devices, guest: &Guest<'_>) -> Result<()> {
    for serial in &devices.serial {
        let target = serial
            .target
            .as_ref()
            .and_then(|target| target.model.as_ref());
        let Some(model) = target.and_then(|model| model.name) else {
            continue;
        };
        let fits = match model {
            SerialModel::IsaSerial | SerialModel::IsaDebugcon => {
                is_x86(guest.arch) || guest.board == Board::Malta
            }
            SerialModel::Pl011 => is_arm(guest.arch),
            SerialModel::SpaprVty => guest.board == Board::Pseries,
            SerialModel::Sclpconsole | SerialModel::Sclplmconsole => is_s390(guest.arch),
            SerialModel::V16550a => guest.board.is_virt(),
            SerialModel::UsbSerial | SerialModel::PciSerial => true,
        };
        if !fits {
            let model = model.as_str();
            return refused(format!(
                "this machine has no serial port of model '{model}'"
            ));
        }
    }
    Ok(())
}
