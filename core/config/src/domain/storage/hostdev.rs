//! Devices of the host.

use std::collections::HashSet;

use super::network::with_unit;
use crate::common::Address;
use crate::domain::matching::hostdev::identity;
use crate::domain::{
    ControllerKind, Devices, Hostdev, HostdevCapability, HostdevKind, HostdevSubsystemDevice,
    MdevModel, ScsiProtocol, Teaming, UsbHostSource, UsbModel,
};
use crate::{Error, Result};

/// Leaves out what says nothing.
pub(super) fn normalise(hostdev: &mut Hostdev) {
    let HostdevKind::Subsystem(kind) = &mut hostdev.kind else {
        return;
    };
    match &mut kind.device {
        HostdevSubsystemDevice::Scsi(scsi) => {
            if let ScsiProtocol::Iscsi(iscsi) = &mut scsi.source.protocol {
                with_unit(&mut iscsi.name);
            }
            return;
        }
        HostdevSubsystemDevice::Usb(usb) => {
            usb.source
                .address
                .take_if(|place| place.bus == 0 && place.device == 0);
        }
        _ => {}
    }
    (hostdev.readonly, hostdev.shareable) = (false, false);
}

/// Refuses what cannot be of host devices, and one that is given twice.
pub(super) fn check(devices: &Devices) -> Result<()> {
    let no_usb = without_usb(devices);
    let mut identities = HashSet::new();
    for hostdev in &devices.hostdev {
        match &hostdev.kind {
            HostdevKind::Subsystem(kind) => {
                check_device(&kind.device)?;
                check_address(&kind.device, hostdev.info.address.as_ref())?;
                if no_usb && matches!(kind.device, HostdevSubsystemDevice::Usb(_)) {
                    let message = "a guest without USB gets no USB device of the host";
                    return Err(Error::unsupported(message));
                }
            }
            HostdevKind::Capabilities(kind) => check_capability(&kind.device)?,
        }
        if let Some(Teaming::Persistent) = hostdev.teaming {
            return Err(Error::unsupported(
                "a host device is the transient part of a team",
            ));
        }
        if identity(&hostdev.kind).is_some_and(|identity| !identities.insert(identity)) {
            return Err(Error::xml("a host device is given twice"));
        }
    }
    Ok(())
}

fn check_device(device: &HostdevSubsystemDevice) -> Result<()> {
    match device {
        HostdevSubsystemDevice::Usb(usb) => check_usb(&usb.source),
        HostdevSubsystemDevice::Scsi(scsi) => match &scsi.source.protocol {
            ScsiProtocol::Iscsi(iscsi) if iscsi.host.len() != 1 => {
                Err(Error::xml("an iSCSI host device has one host"))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

fn check_usb(source: &UsbHostSource) -> Result<()> {
    match (&source.vendor, &source.product) {
        (Some(_), None) => Err(Error::internal("a USB device has a vendor and no product")),
        (None, Some(_)) => Err(Error::internal("a USB device has a product and no vendor")),
        (Some(vendor), Some(_)) if vendor.id == 0 => Err(Error::xml("no USB device has vendor 0")),
        _ => Ok(()),
    }
}

/// Whether the guest is said to have no USB.
fn without_usb(devices: &Devices) -> bool {
    devices
        .controller
        .iter()
        .any(|controller| match &controller.kind {
            ControllerKind::Usb(usb) => usb.model == Some(UsbModel::None),
            _ => false,
        })
}

fn check_address(device: &HostdevSubsystemDevice, address: Option<&Address>) -> Result<()> {
    use HostdevSubsystemDevice as Device;
    let Some(address) = address else {
        return Ok(());
    };
    let (fits, expected) = match device {
        Device::Pci(_) => (
            matches!(address, Address::Pci(_) | Address::Unassigned),
            "pci or unassigned",
        ),
        Device::Usb(_) => (matches!(address, Address::Usb(_)), "usb"),
        Device::Scsi(_) => (matches!(address, Address::Drive(_)), "drive"),
        Device::ScsiHost(_) => (
            matches!(address, Address::Pci(_) | Address::Ccw(_)),
            "pci or ccw",
        ),
        Device::Mdev(mdev) => match mdev.model {
            MdevModel::VfioPci => (matches!(address, Address::Pci(_)), "pci"),
            MdevModel::VfioCcw => (matches!(address, Address::Ccw(_)), "ccw"),
            MdevModel::VfioAp => return Ok(()),
        },
    };
    if fits {
        return Ok(());
    }
    let message = format!("this host device needs an address of type {expected}");
    Err(match device {
        Device::Pci(_) => Error::internal(message),
        Device::Mdev(_) => Error::xml(message),
        _ => Error::unsupported(message),
    })
}

fn check_capability(capability: &HostdevCapability) -> Result<()> {
    let path = match capability {
        HostdevCapability::Storage(storage) => &storage.source.block,
        HostdevCapability::Misc(misc) => &misc.source.char,
        HostdevCapability::Net(net) => &net.source.interface,
    };
    if path.is_empty() {
        return Err(Error::xml("a host device of a container has no name"));
    }
    Ok(())
}
