//! Consoles. A whole machine's first serial port is its first console, and is written a second time as that.

use super::{Machine, source};
use crate::domain::{
    Console, ConsoleTarget, ConsoleTargetType, Devices, OsKind, Serial, SerialTarget,
    SerialTargetType,
};
use crate::{Error, Result};

/// Makes the first serial port and the first console agree, and numbers the consoles.
pub(super) fn normalise(devices: &mut Devices, machine: Machine) {
    for console in &mut devices.console {
        let target = console.target.get_or_insert_with(ConsoleTarget::default);
        target.r#type.get_or_insert(ConsoleTargetType::Serial);
        target.port = None;
    }
    if machine.os == OsKind::Hvm {
        mirror(devices);
    }
    for (port, console) in (0..).zip(&mut devices.console) {
        let target = console.target.get_or_insert_with(ConsoleTarget::default);
        let port = *target.port.get_or_insert(port);
        let terminal = source::terminal(&console.source).filter(|_| port == 0);
        console.tty = terminal.map(str::to_owned);
    }
}

fn mirror(devices: &mut Devices) {
    let first = devices.console.first();
    let first_is_serial = first.is_some_and(is_serial);
    match devices.serial.first() {
        None if first_is_serial => {
            let console = devices.console.remove(0);
            let serial = moved(console);
            devices.console.insert(0, mirror_of(&serial));
            devices.serial.push(serial);
        }
        Some(serial) if first_is_serial => devices.console[0] = mirror_of(serial),
        Some(serial) if can_be_console(serial) => devices.console.insert(0, mirror_of(serial)),
        _ => {}
    }
}

fn is_serial(console: &Console) -> bool {
    let kind = console.target.as_ref().and_then(|target| target.r#type);
    kind == Some(ConsoleTargetType::Serial)
}

/// Ports on a bus are not there yet when a machine starts.
fn can_be_console(serial: &Serial) -> bool {
    use SerialTargetType as Type;
    match serial.target.as_ref().and_then(|target| target.r#type) {
        None
        | Some(Type::IsaSerial | Type::SpaprVioSerial | Type::SystemSerial | Type::SclpSerial) => {
            true
        }
        Some(Type::UsbSerial | Type::PciSerial | Type::IsaDebug) => false,
    }
}

fn moved(console: Console) -> Serial {
    Serial {
        source: console.source,
        log: console.log,
        target: Some(SerialTarget {
            r#type: None,
            port: Some(0),
            model: None,
        }),
        info: console.info,
    }
}

fn mirror_of(serial: &Serial) -> Console {
    Console {
        source: serial.source.clone(),
        tty: None,
        log: serial.log.clone(),
        target: Some(ConsoleTarget {
            r#type: Some(ConsoleTargetType::Serial),
            port: serial.target.as_ref().and_then(|target| target.port),
        }),
        info: serial.info.clone(),
    }
}

/// Only the first console can be the serial port.
pub(super) fn check(devices: &Devices) -> Result<()> {
    if devices.console.iter().skip(1).any(is_serial) {
        return Err(Error::unsupported(
            "No console but the first can be of type 'serial'",
        ));
    }
    Ok(())
}
