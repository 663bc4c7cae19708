//! Serial ports: what kind of port the machine has.

use polyvirt_config::domain::{
    CharChannelSource, CharSource, Devices, SerialModel, SerialTarget, SerialTargetModel,
    SerialTargetType,
};

use super::super::machine::{Board, Guest, is_s390, is_x86};

/// The channel on D-Bus of a USB device from afar.
const REDIRECTION: &str = "org.qemu.usbredir";

/// Says of every serial port which device it is, and on which channel USB devices come.
pub(super) fn complete(devices: &mut Devices, guest: &Guest<'_>) {
    for redirdev in &mut devices.redirdev {
        if let Some(CharSource::Dbus(dbus)) = &mut redirdev.source {
            dbus.source.get_or_insert_with(|| CharChannelSource {
                channel: REDIRECTION.to_owned(),
            });
        }
    }
    for serial in &mut devices.serial {
        let target = serial.target.get_or_insert_with(SerialTarget::default);
        // The name of a PC's port has always stood for the usual port of the machine.
        target
            .r#type
            .take_if(|kind| *kind == SerialTargetType::IsaSerial);
        if target.r#type.is_none() {
            target.r#type = usual(guest);
        }
        let model = target.model.as_ref().and_then(|model| model.name);
        if let Some(model) = model.or_else(|| target.r#type.and_then(|kind| model_of(kind, guest)))
        {
            target.model = Some(SerialTargetModel { name: Some(model) });
        }
    }
}

fn usual(guest: &Guest<'_>) -> Option<SerialTargetType> {
    match guest.board {
        _ if is_x86(guest.arch) => Some(SerialTargetType::IsaSerial),
        Board::Pseries => Some(SerialTargetType::SpaprVioSerial),
        board if board.is_virt() => Some(SerialTargetType::SystemSerial),
        _ if is_s390(guest.arch) => Some(SerialTargetType::SclpSerial),
        _ => None,
    }
}

fn model_of(kind: SerialTargetType, guest: &Guest<'_>) -> Option<SerialModel> {
    Some(match kind {
        SerialTargetType::IsaSerial => SerialModel::IsaSerial,
        SerialTargetType::UsbSerial => SerialModel::UsbSerial,
        SerialTargetType::PciSerial => SerialModel::PciSerial,
        SerialTargetType::SpaprVioSerial => SerialModel::SpaprVty,
        SerialTargetType::SclpSerial => SerialModel::Sclpconsole,
        SerialTargetType::IsaDebug => SerialModel::IsaDebugcon,
        SerialTargetType::SystemSerial => match guest.board {
            Board::ArmVirt => SerialModel::Pl011,
            board if board.is_virt() => SerialModel::V16550a,
            _ => return None,
        },
    })
}
