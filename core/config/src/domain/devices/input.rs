//! Keyboards and pointers.

use super::Machine;
use crate::cpu::Arch;
use crate::domain::{Input, InputBus, InputKind, OsKind};
use crate::{Error, Result};

/// Connects a device as is usual for the machine when nothing is said.
pub(crate) fn normalise(input: &mut Input, machine: Machine) {
    if input.bus.is_none() {
        input.bus = usual(&input.kind, machine);
    }
}

fn usual(kind: &InputKind, machine: Machine) -> Option<InputBus> {
    match kind {
        InputKind::Evdev(_) => None,
        InputKind::Passthrough(_) => Some(InputBus::Virtio),
        _ if is_xen(machine) => Some(InputBus::Xen),
        _ if machine.os != OsKind::Hvm => None,
        _ if matches!(machine.arch, Some(Arch::S390 | Arch::S390x)) => Some(InputBus::Virtio),
        InputKind::Mouse | InputKind::Keyboard if machine.is_pc() => Some(InputBus::Ps2),
        InputKind::Mouse | InputKind::Keyboard | InputKind::Tablet => Some(InputBus::Usb),
    }
}

fn is_xen(machine: Machine) -> bool {
    matches!(machine.os, OsKind::Xen | OsKind::Linux | OsKind::Xenpvh)
}

/// Refuses a device on a bus that does not have it.
pub(crate) fn check(input: &Input, machine: Machine) -> Result<()> {
    let tablet = matches!(input.kind, InputKind::Tablet);
    match input.bus {
        Some(_) if matches!(input.kind, InputKind::Evdev(_)) => {
            return Err(Error::unsupported("Input of type 'evdev' is on no bus"));
        }
        Some(InputBus::Xen) if !is_xen(machine) => {
            return Err(Error::internal(
                "Only guests of type 'xen' have input on the bus 'xen'",
            ));
        }
        Some(InputBus::Ps2 | InputBus::Xen) if tablet => {
            return Err(Error::internal(
                "There are no tablets on the buses 'ps2' and 'xen'",
            ));
        }
        Some(InputBus::Ps2 | InputBus::Usb | InputBus::Virtio) if is_xen(machine) => {
            return Err(Error::internal(
                "Guests of type 'xen' have input on the bus 'xen'",
            ));
        }
        _ => {}
    }
    if input.model.is_some() && input.bus != Some(InputBus::Virtio) {
        let what = "Only input on the bus 'virtio' has a model";
        return Err(Error::unsupported(what));
    }
    Ok(())
}
