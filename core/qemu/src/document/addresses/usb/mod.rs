//! Ports of USB controllers and hubs.

mod hub;

use polyvirt_config::common::{Address, AddressUsb, DeviceInfo};
use polyvirt_config::domain::{
    Controller, ControllerKind, Devices, DiskBus, HostdevKind, HostdevSubsystemDevice, Hub,
    HubType, InputBus, RedirBus, SerialTargetType, SoundModel, UsbModel,
};
use polyvirt_config::{Error, Result};

use hub::Buses;

/// How many ports a hub has.
const HUB_PORTS: u32 = 8;

/// Gives USB devices the lowest ports that are free, with hubs where ports run out.
///
/// QEMU chose the ports of guests that are older than this; theirs are only told when all of them are known.
pub(super) fn assign(devices: &mut Devices, update: bool) -> Result<()> {
    let known = |info: &DeviceInfo| path(info).is_some_and(|(_, port)| port.is_some());
    let all_known = hubs(devices).iter().all(|info| known(info))
        && plugged(devices).iter().all(|info| known(info));
    if !update && !all_known {
        return Ok(());
    }
    add_hubs(devices)?;
    let mut buses = Buses::of(&devices.controller, ports)?;
    for info in hubs(devices) {
        if let Some((bus, Some(port))) = path(info) {
            buses.add_hub(bus, &port, HUB_PORTS)?;
        }
    }
    for info in plugged(devices) {
        if let Some((bus, Some(port))) = path(info) {
            buses.reserve(bus, &port)?;
        }
    }
    for info in hubs(devices) {
        if !known(info) {
            let (bus, port) = give(info, &mut buses)?;
            buses.fit_hub(bus, &port, HUB_PORTS)?;
        }
    }
    for info in plugged(devices) {
        let usb = matches!(info.address, None | Some(Address::Usb(_)));
        if usb && !known(info) {
            give(info, &mut buses)?;
        }
    }
    Ok(())
}

fn give(info: &mut DeviceInfo, buses: &mut Buses) -> Result<(u32, Vec<u32>)> {
    let bus = path(info).map(|(bus, _)| bus);
    let (bus, port) = buses.free(bus)?;
    buses.reserve(bus, &port)?;
    let text: Vec<String> = port.iter().map(u32::to_string).collect();
    info.address = Some(Address::Usb(AddressUsb {
        bus,
        port: Some(text.join(".")),
    }));
    Ok((bus, port))
}

/// Bus and ports on the way, where they are known.
fn path(info: &DeviceInfo) -> Option<(u32, Option<Vec<u32>>)> {
    let Some(Address::Usb(place)) = &info.address else {
        return None;
    };
    let port = place.port.as_deref().and_then(|port| {
        let ports = port.split('.').map(|part| part.parse().ok());
        ports.collect::<Option<Vec<u32>>>()
    });
    let port = port.filter(|port| port.first().is_some_and(|first| *first > 0));
    Some((place.bus, port))
}

/// How many ports a controller has; none for those that stand beside a faster one on the same ports.
fn ports(controller: &Controller) -> Option<u32> {
    let ControllerKind::Usb(usb) = &controller.kind else {
        return None;
    };
    Some(match usb.model {
        None | Some(UsbModel::Piix3Uhci | UsbModel::Piix4Uhci | UsbModel::Vt82c686bUhci) => 2,
        Some(UsbModel::Ehci | UsbModel::Ich9Ehci1) => 6,
        Some(UsbModel::PciOhci) => 3,
        Some(UsbModel::NecXhci | UsbModel::QemuXhci) => usb.ports.unwrap_or(4),
        Some(UsbModel::Qusb1 | UsbModel::Qusb2) => usb.ports.unwrap_or(8),
        Some(UsbModel::Ich9Uhci1 | UsbModel::Ich9Uhci2 | UsbModel::Ich9Uhci3 | UsbModel::None) => {
            return None;
        }
    })
}

/// Adds as many hubs as it takes for all devices to have a port.
fn add_hubs(devices: &mut Devices) -> Result<()> {
    let there = hubs(devices).len();
    let needed = there + plugged(devices).len();
    let is_usb = |controller: &&Controller| matches!(controller.kind, ControllerKind::Usb(_));
    let mut usb = devices.controller.iter().filter(is_usb);
    let has_usb = usb.any(|controller| match &controller.kind {
        ControllerKind::Usb(usb) => usb.model != Some(UsbModel::None),
        _ => false,
    });
    if needed > 0 && !has_usb {
        let what = "the guest has USB devices, but no USB controller";
        return Err(Error::unsupported(what));
    }
    let of_controllers = devices.controller.iter().filter_map(ports);
    let available = of_controllers
        .map(u64::from)
        .fold(u64::from(HUB_PORTS) * there as u64, u64::saturating_add);
    // A hub takes one port and gives others.
    let lacking = (needed as u64).saturating_sub(available);
    let more = match lacking {
        0 => 0,
        lacking => (lacking + 1).div_ceil(u64::from(HUB_PORTS) - 1),
    };
    for _ in 0..more {
        devices.hub.push(Hub {
            r#type: HubType::Usb,
            info: DeviceInfo::default(),
        });
    }
    Ok(())
}

fn hubs(devices: &mut Devices) -> Vec<&mut DeviceInfo> {
    devices.hub.iter_mut().map(|hub| &mut hub.info).collect()
}

/// The devices on USB that are no hubs, in the order in which they get their ports.
fn plugged(devices: &mut Devices) -> Vec<&mut DeviceInfo> {
    let mut all: Vec<&mut DeviceInfo> = Vec::new();
    for hostdev in &mut devices.hostdev {
        if let HostdevKind::Subsystem(kind) = &hostdev.kind
            && matches!(kind.device, HostdevSubsystemDevice::Usb(_))
        {
            all.push(&mut hostdev.info);
        }
    }
    for disk in &mut devices.disk {
        if disk.target.bus == Some(DiskBus::Usb) {
            all.push(&mut disk.info);
        }
    }
    for controller in &mut devices.controller {
        if matches!(controller.kind, ControllerKind::Ccid) {
            all.push(&mut controller.info);
        }
    }
    for input in &mut devices.input {
        if input.bus == Some(InputBus::Usb) {
            all.push(&mut input.info);
        }
    }
    for serial in &mut devices.serial {
        let kind = serial.target.as_ref().and_then(|target| target.r#type);
        if kind == Some(SerialTargetType::UsbSerial) {
            all.push(&mut serial.info);
        }
    }
    for sound in &mut devices.sound {
        if sound.model == SoundModel::Usb {
            all.push(&mut sound.info);
        }
    }
    for redirdev in &mut devices.redirdev {
        if redirdev.bus == RedirBus::Usb {
            all.push(&mut redirdev.info);
        }
    }
    all
}
