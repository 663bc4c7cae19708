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
    match (identity(one), identity(other)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// What tells a device from the others of a host, where enough is said for that.
pub(crate) fn identity(kind: &HostdevKind) -> Option<String> {
    use HostdevSubsystemDevice as Device;
    Some(match kind {
        HostdevKind::Subsystem(kind) => match &kind.device {
            Device::Usb(usb) => usb_identity(&usb.source)?,
            Device::Pci(pci) => format!("pci {:?}", pci.source.address),
            Device::Scsi(scsi) => match &scsi.source.protocol {
                ScsiProtocol::Adapter(s) => format!("scsi {:?} {:?}", s.adapter, s.address),
                ScsiProtocol::Iscsi(s) => format!("iscsi {:?} {:?}", s.name, s.host),
            },
            Device::ScsiHost(host) => format!("scsi_host {}", host.source.wwpn),
            Device::Mdev(mdev) => format!("mdev {:?}", mdev.source.address),
        },
        HostdevKind::Capabilities(kind) => match &kind.device {
            HostdevCapability::Storage(device) => format!("storage {}", device.source.block),
            HostdevCapability::Misc(device) => format!("misc {}", device.source.char),
            HostdevCapability::Net(device) => format!("net {}", device.source.interface),
        },
    })
}

/// An address says more than vendor and product, of which there may be several.
fn usb_identity(source: &UsbHostSource) -> Option<String> {
    match (&source.address, &source.vendor, &source.product) {
        (Some(place), ..) => Some(format!("usb {}.{}", place.bus, place.device)),
        (None, Some(vendor), Some(product)) => Some(format!("usb {}:{}", vendor.id, product.id)),
        _ => None,
    }
}
