//! On what kind of bus virtio devices are: that of the board, where it is not PCI; and places on S390's channels.

use std::collections::BTreeSet;

use polyvirt_config::common::{Address, AddressCcw, AddressPci, DeviceInfo};
use polyvirt_config::domain::{
    ControllerKind, Devices, DiskBus, Domain, HostdevKind, HostdevSubsystemDevice, InputBus,
    MdevModel, MemoryBalloonModel, MemoryDeviceModel, VideoType, infos,
};
use polyvirt_config::{Error, Result};

use super::super::machine::{Board, Guest};
use crate::Flag;

/// The channel subsystem of virtio devices.
const VIRTIO_CHANNELS: u8 = 0xfe;

/// Says what kind of address each virtio device has, and gives those on channels their places.
pub(super) fn assign(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    match guest.board {
        Board::S390Ccw => {
            if guest.has(Flag::VfioCcw) {
                handed_through(domain.devices_mut());
            }
            let kind = Address::Ccw(AddressCcw::default());
            prime(domain.devices_mut(), &kind);
            channels(domain)
        }
        Board::ArmVirt | Board::RiscvVirt | Board::Vexpress => {
            let express = guest.root().is_some()
                && (guest.has(Flag::PcieRootPort) || guest.has(Flag::Ioh3420));
            let mapped = |info: &DeviceInfo| info.address == Some(Address::VirtioMmio);
            if express && !infos::all(domain).any(mapped) {
                prime(domain.devices_mut(), &Address::Pci(AddressPci::default()));
            } else if guest.has(Flag::VirtioMmio) {
                prime(domain.devices_mut(), &Address::VirtioMmio);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn handed_through(devices: &mut Devices) {
    for hostdev in &mut devices.hostdev {
        let HostdevKind::Subsystem(kind) = &hostdev.kind else {
            continue;
        };
        if let HostdevSubsystemDevice::Mdev(mdev) = &kind.device
            && mdev.model == MdevModel::VfioCcw
        {
            let ccw = || Address::Ccw(AddressCcw::default());
            hostdev.info.address.get_or_insert_with(ccw);
        }
    }
}

/// Gives virtio devices without an address one of this kind, without a place.
fn prime(devices: &mut Devices, kind: &Address) {
    let ccw = matches!(kind, Address::Ccw(_));
    let mut virtio: Vec<&mut DeviceInfo> = Vec::new();
    let disks = devices.disk.iter_mut();
    virtio.extend(
        disks
            .filter(|disk| disk.target.bus == Some(DiskBus::Virtio))
            .map(|disk| &mut disk.info),
    );
    for interface in &mut devices.interface {
        let model = interface
            .model
            .as_ref()
            .and_then(|model| model.r#type.as_deref());
        if model.is_some_and(|model| model.starts_with("virtio")) {
            virtio.push(&mut interface.info);
        }
    }
    for video in &mut devices.video {
        if video.model.as_ref().and_then(|model| model.r#type) == Some(VideoType::Virtio) {
            virtio.push(&mut video.info);
        }
    }
    let inputs = devices.input.iter_mut();
    virtio.extend(
        inputs
            .filter(|input| input.bus == Some(InputBus::Virtio))
            .map(|input| &mut input.info),
    );
    let controllers = devices.controller.iter_mut().filter(|controller| {
        matches!(
            controller.kind,
            ControllerKind::VirtioSerial(_) | ControllerKind::Scsi(_)
        )
    });
    virtio.extend(controllers.map(|controller| &mut controller.info));
    let hostdevs = devices
        .hostdev
        .iter_mut()
        .filter(|hostdev| match &hostdev.kind {
            HostdevKind::Subsystem(kind) => {
                matches!(kind.device, HostdevSubsystemDevice::ScsiHost(_))
            }
            HostdevKind::Capabilities(_) => false,
        });
    virtio.extend(hostdevs.map(|hostdev| &mut hostdev.info));
    let balloon = devices.memballoon.iter_mut();
    virtio.extend(
        balloon
            .filter(|balloon| balloon.model != MemoryBalloonModel::None)
            .map(|balloon| &mut balloon.info),
    );
    virtio.extend(devices.rng.iter_mut().map(|rng| &mut rng.info));
    let modules = devices.memory.iter_mut().filter(|module| {
        matches!(
            module.model,
            MemoryDeviceModel::VirtioPmem(_) | MemoryDeviceModel::VirtioMem(_)
        )
    });
    virtio.extend(modules.map(|module| &mut module.info));
    if ccw {
        virtio.extend(devices.filesystem.iter_mut().map(|mount| &mut mount.info));
        virtio.extend(devices.vsock.iter_mut().map(|vsock| &mut vsock.info));
    }
    virtio.extend(devices.crypto.iter_mut().map(|crypto| &mut crypto.info));
    for info in virtio {
        info.address.get_or_insert_with(|| kind.clone());
    }
}

/// Gives devices on channels the lowest numbers that are free.
fn channels(domain: &mut Domain) -> Result<()> {
    let mut taken = BTreeSet::new();
    for info in infos::all(domain) {
        if let Some(Address::Ccw(place)) = &info.address
            && let Some(number) = place.devno
            && !taken.insert((place.cssid, place.ssid, number))
        {
            return Err(Error::xml(format!(
                "two devices have the number {number:#06x} on S390's channels"
            )));
        }
    }
    let (cssid, ssid) = (Some(VIRTIO_CHANNELS), Some(0));
    let mut free = (0..=u16::MAX).filter(|number| !taken.contains(&(cssid, ssid, *number)));
    for info in infos::all_mut(domain) {
        if let Some(Address::Ccw(place)) = &mut info.address
            && place.devno.is_none()
        {
            let devno = free
                .next()
                .ok_or_else(|| Error::internal("no number on S390's channels is free"))?;
            *place = AddressCcw {
                cssid,
                ssid,
                devno: Some(devno),
            };
        }
    }
    Ok(())
}
