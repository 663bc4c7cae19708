//! What is soldered to the board, and what guests on it have always had.

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{
    Devices, Domain, Input, InputBus, InputKind, Iommu, IommuDriver, IommuModel, MemoryBalloon,
    MemoryBalloonModel, Panic, PanicModel, Watchdog, WatchdogAction, WatchdogModel,
};

use super::super::features::MOST_WITHOUT_X2APIC;
use super::super::machine::{Board, Guest, is_ppc64, is_s390, is_x86};
use crate::Flag;

/// Keyboard and mouse: those on the board's own connectors.
pub(super) fn inputs(domain: &mut Domain, guest: &Guest<'_>) {
    let ps2 = domain
        .features
        .as_ref()
        .and_then(|features| features.ps2.as_ref());
    let off = ps2.is_some_and(|ps2| !ps2.state);
    if guest.board.has_ps2() && guest.has(Flag::I8042) && !off {
        let devices = domain.devices_mut();
        add_input(devices, InputKind::Mouse, InputBus::Ps2);
        add_input(devices, InputKind::Keyboard, InputBus::Ps2);
    }
}

/// Adds an input device unless there is such a one. A keyboard or mouse on no bus in particular is that of a PC's board.
fn add_input(devices: &mut Devices, kind: InputKind, bus: InputBus) {
    let same = |input: &Input| {
        let on = input.bus == Some(bus) || input.bus.is_none() && bus == InputBus::Ps2;
        on && input.kind == kind
    };
    if !devices.input.iter().any(same) {
        devices.input.push(Input {
            driver: None,
            kind,
            bus: Some(bus),
            model: None,
            info: DeviceInfo::default(),
        });
    }
}

/// The memory balloon, what tells of a crash, the watchdog and the IOMMU.
pub(super) fn others(domain: &mut Domain, guest: &Guest<'_>) {
    let cpus = domain.max_vcpus();
    let devices = domain.devices_mut();
    if has_balloon(guest) {
        devices.memballoon.get_or_insert_with(|| MemoryBalloon {
            model: MemoryBalloonModel::Virtio,
            autodeflate: None,
            free_page_reporting: None,
            stats: None,
            info: DeviceInfo::default(),
            driver: None,
        });
    }
    if is_ppc64(guest.arch) && !devices.graphics.is_empty() {
        usb_inputs(devices);
    }
    if guest.board == Board::Pseries || is_s390(guest.arch) {
        panic(devices, guest);
    }
    if guest.board == Board::Q35 {
        watchdog(devices);
        if cpus > MOST_WITHOUT_X2APIC {
            iommu(devices, guest);
        }
    }
}

fn has_balloon(guest: &Guest<'_>) -> bool {
    match guest.board {
        Board::RiscvVirt => true,
        Board::IsaPc | Board::Microvm => false,
        _ => {
            is_x86(guest.arch)
                || is_ppc64(guest.arch)
                || is_s390(guest.arch)
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
    }
}

/// A USB keyboard, and a USB mouse where no tablet points better.
fn usb_inputs(devices: &mut Devices) {
    let tablet = |input: &Input| {
        matches!(input.kind, InputKind::Tablet) && matches!(input.bus, None | Some(InputBus::Usb))
    };
    let tablet = devices.input.iter().any(tablet);
    add_input(devices, InputKind::Keyboard, InputBus::Usb);
    if !tablet {
        add_input(devices, InputKind::Mouse, InputBus::Usb);
    }
}

/// How a guest on this board tells of a crash when nothing is said of how.
pub(super) fn usual_panic(guest: &Guest<'_>) -> Option<PanicModel> {
    match guest.board {
        Board::Pseries => Some(PanicModel::Pseries),
        Board::ArmVirt => Some(PanicModel::Pvpanic),
        _ if is_s390(guest.arch) => Some(PanicModel::S390),
        _ if is_x86(guest.arch) => Some(PanicModel::Isa),
        _ => None,
    }
}

fn panic(devices: &mut Devices, guest: &Guest<'_>) {
    let usual = usual_panic(guest);
    let there = |panic: &Panic| panic.model.is_none() || panic.model == usual;
    if !devices.panic.iter().any(there) {
        devices.panic.push(Panic {
            model: usual,
            info: DeviceInfo::default(),
        });
    }
}

/// The chipset's own watchdog does what the first one does.
fn watchdog(devices: &mut Devices) {
    let itco = |watchdog: &Watchdog| watchdog.model == WatchdogModel::Itco;
    if !devices.watchdog.iter().any(itco) {
        let first = devices.watchdog.first();
        devices.watchdog.push(Watchdog {
            model: WatchdogModel::Itco,
            action: first.map_or(WatchdogAction::Reset, |watchdog| watchdog.action),
            info: DeviceInfo::default(),
        });
    }
}

fn iommu(devices: &mut Devices, guest: &Guest<'_>) {
    let needed = [
        Flag::IntelIommu,
        Flag::IntelIommuIntremap,
        Flag::IntelIommuEim,
    ];
    if needed.into_iter().all(|flag| guest.has(flag)) {
        devices.iommu.get_or_insert_with(|| Iommu {
            model: IommuModel::Intel,
            driver: Some(IommuDriver {
                intremap: Some(true),
                eim: Some(true),
                ..IommuDriver::default()
            }),
            info: DeviceInfo::default(),
        });
    }
}
