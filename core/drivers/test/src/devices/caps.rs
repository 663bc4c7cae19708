//! What devices can do: as words, and as the flags that ask for them.

use polyvirt_config::nodedev::{
    NodeDeviceCapability as Capability, NodeDevicePciCapability, NodeDeviceScsiHostCapability,
};
use polyvirt_driver::ConnectListAllNodeDeviceFlags as Flags;

use super::Device;

/// All flags that ask for something a device can do.
pub(super) const ALL: Flags = Flags::from_bits_retain(0x00ff_ffff);

/// Words for what is not a device's own kind.
const PARTS: [(&str, Flags); 4] = [
    ("fc_host", Flags::CAP_FC_HOST),
    ("vports", Flags::CAP_VPORTS),
    ("mdev_types", Flags::CAP_MDEV_TYPES),
    ("vpd", Flags::CAP_VPD),
];

/// The word and the flag for a kind of device.
pub(super) fn kind(capability: &Capability) -> (&'static str, Flags) {
    match capability {
        Capability::System(_) => ("system", Flags::CAP_SYSTEM),
        Capability::Pci(_) => ("pci", Flags::CAP_PCI_DEV),
        Capability::UsbDevice(_) => ("usb_device", Flags::CAP_USB_DEV),
        Capability::Usb(_) => ("usb", Flags::CAP_USB_INTERFACE),
        Capability::Net(_) => ("net", Flags::CAP_NET),
        Capability::ScsiHost(_) => ("scsi_host", Flags::CAP_SCSI_HOST),
        Capability::ScsiTarget(_) => ("scsi_target", Flags::CAP_SCSI_TARGET),
        Capability::Scsi(_) => ("scsi", Flags::CAP_SCSI),
        Capability::Storage(_) => ("storage", Flags::CAP_STORAGE),
        Capability::ScsiGeneric(_) => ("scsi_generic", Flags::CAP_SCSI_GENERIC),
        Capability::Drm(_) => ("drm", Flags::CAP_DRM),
        Capability::Mdev(_) => ("mdev", Flags::CAP_MDEV),
        Capability::Ccw(_) => ("ccw", Flags::CAP_CCW_DEV),
        Capability::Css(_) => ("css", Flags::CAP_CSS_DEV),
        Capability::Vdpa(_) => ("vdpa", Flags::CAP_VDPA),
        Capability::ApCard(_) => ("ap_card", Flags::CAP_AP_CARD),
        Capability::ApQueue(_) => ("ap_queue", Flags::CAP_AP_QUEUE),
        Capability::ApMatrix(_) => ("ap_matrix", Flags::CAP_AP_MATRIX),
        Capability::Ccwgroup(_) => ("ccwgroup", Flags::CAP_CCWGROUP_DEV),
    }
}

/// Whether a device can do what the word says; nothing can do what no word is for.
pub(super) fn can(device: &Device, word: &str) -> bool {
    let Ok(config) = device.config() else {
        return false;
    };
    let part = PARTS.iter().find(|(known, _)| *known == word);
    config.capability.iter().any(|capability| {
        kind(capability).0 == word
            || part.is_some_and(|(_, flag)| parts(capability).contains(*flag))
    })
}

/// What a device can do, in flags.
pub(super) fn of(device: &Device) -> Flags {
    let Ok(config) = device.config() else {
        return Flags::empty();
    };
    let flags = config
        .capability
        .iter()
        .map(|capability| kind(capability).1 | parts(capability));
    flags.fold(Flags::empty(), |all, one| all | one)
}

/// What the parts of a capability add to it.
fn parts(capability: &Capability) -> Flags {
    let mut flags = Flags::empty();
    match capability {
        Capability::ScsiHost(host) => {
            for part in &host.host.capability {
                flags |= match part {
                    NodeDeviceScsiHostCapability::FcHost(_) => Flags::CAP_FC_HOST,
                    NodeDeviceScsiHostCapability::VportOps(_) => Flags::CAP_VPORTS,
                };
            }
        }
        Capability::Pci(pci) => {
            for part in &pci.pci.capability {
                flags |= match part {
                    NodeDevicePciCapability::MdevTypes(_) => Flags::CAP_MDEV_TYPES,
                    NodeDevicePciCapability::Vpd(_) => Flags::CAP_VPD,
                    _ => Flags::empty(),
                };
            }
        }
        _ => {}
    }
    flags
}
