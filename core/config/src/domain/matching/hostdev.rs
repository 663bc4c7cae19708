//! Host devices: by what they are on the host.

use crate::domain::{
    Hostdev, HostdevCapability, HostdevKind, HostdevSubsystemDevice, ScsiProtocol, UsbHostSource,
};

/// The device of the domain that `wanted` describes.
pub fn find(hostdevs: &[Hostdev], wanted: &Hostdev) -> Option<usize> {
    hostdevs
        .iter()
        .position(|hostdev| same_device(&hostdev.kind, &wanted.kind))
}

/// Whether two descriptions are of one device of the host.
pub fn same_device(one: &HostdevKind, other: &HostdevKind) -> bool {
    match (one, other) {
        (HostdevKind::Subsystem(one), HostdevKind::Subsystem(other)) => {
            same_subsystem(&one.device, &other.device)
        }
        (HostdevKind::Capabilities(one), HostdevKind::Capabilities(other)) => {
            same_capability(&one.device, &other.device)
        }
        _ => false,
    }
}

fn same_subsystem(one: &HostdevSubsystemDevice, other: &HostdevSubsystemDevice) -> bool {
    use HostdevSubsystemDevice as Device;
    match (one, other) {
        (Device::Usb(one), Device::Usb(other)) => same_usb(&one.source, &other.source),
        (Device::Pci(one), Device::Pci(other)) => one.source.address == other.source.address,
        (Device::Scsi(one), Device::Scsi(other)) => {
            same_scsi(&one.source.protocol, &other.source.protocol)
        }
        (Device::ScsiHost(one), Device::ScsiHost(other)) => one.source.wwpn == other.source.wwpn,
        (Device::Mdev(one), Device::Mdev(other)) => one.source.address == other.source.address,
        _ => false,
    }
}

/// An address says more than vendor and product, of which there may be several.
fn same_usb(one: &UsbHostSource, other: &UsbHostSource) -> bool {
    match (&one.address, &other.address) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            one.vendor.is_some() && one.vendor == other.vendor && one.product == other.product
        }
        _ => false,
    }
}

fn same_scsi(one: &ScsiProtocol, other: &ScsiProtocol) -> bool {
    match (one, other) {
        (ScsiProtocol::Adapter(one), ScsiProtocol::Adapter(other)) => {
            one.adapter == other.adapter && one.address == other.address
        }
        (ScsiProtocol::Iscsi(one), ScsiProtocol::Iscsi(other)) => {
            one.name == other.name && one.host == other.host
        }
        _ => false,
    }
}

fn same_capability(one: &HostdevCapability, other: &HostdevCapability) -> bool {
    match (one, other) {
        (HostdevCapability::Storage(one), HostdevCapability::Storage(other)) => {
            one.source == other.source
        }
        (HostdevCapability::Misc(one), HostdevCapability::Misc(other)) => {
            one.source == other.source
        }
        (HostdevCapability::Net(one), HostdevCapability::Net(other)) => one.source == other.source,
        _ => false,
    }
}
