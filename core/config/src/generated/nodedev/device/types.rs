// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nodedev/device.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A device of the host, with what it can do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDevice {
    /// Name, unique on the host; made by the host when left out.
    ///
    /// Element `name`, `` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: String,
    /// Its folder in sysfs.
    ///
    /// Element `path`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// A file under /dev that stands for the device.
    ///
    /// Elements `devnode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub devnode: Vec<NodeDeviceNode>,
    /// The device above. A new virtual adapter may name it by its world wide names.
    ///
    /// Element `parent`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent: Option<NodeDeviceParent>,
    /// The kernel's driver; only reported.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<NodeDeviceDriver>,
    /// What a device is and can do.
    ///
    /// Elements `capability`, at least one.
    pub capability: Vec<NodeDeviceCapability>,
}

/// A file under /dev that stands for the device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceNode {
    /// The device file.
    ///
    /// Attribute `type` is `dev`.
    #[cfg_attr(feature = "serde", serde(rename = "dev"))]
    Dev(NodeDeviceNodeDev),
    /// A link to the device file.
    ///
    /// Attribute `type` is `link`.
    #[cfg_attr(feature = "serde", serde(rename = "link"))]
    Link(NodeDeviceNodeLink),
}

/// The device file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceNodeDev {
    /// Its path.
    ///
    /// The text of the element.
    pub text: String,
}

/// A link to the device file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceNodeLink {
    /// Its path.
    ///
    /// The text of the element.
    pub text: String,
}

/// The device above. A new virtual adapter may name it by its world wide names.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceParent {
    /// World wide node name.
    ///
    /// Attribute `wwnn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wwnn: Option<String>,
    /// World wide port name.
    ///
    /// Attribute `wwpn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wwpn: Option<String>,
    /// Name of its fabric.
    ///
    /// Attribute `fabric_wwn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fabric_wwn: Option<String>,
    /// Its name.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// The kernel's driver; only reported.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceDriver {
    /// Its name.
    ///
    /// Element `name`.
    pub name: String,
}

/// What a device is and can do.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceCapability {
    /// The host itself.
    ///
    /// Attribute `type` is `system`.
    #[cfg_attr(feature = "serde", serde(rename = "system"))]
    System(NodeDeviceCapabilitySystem),
    /// A device on a PCI bus.
    ///
    /// Attribute `type` is `pci`.
    #[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci(NodeDeviceCapabilityPci),
    /// A USB device.
    ///
    /// Attribute `type` is `usb_device`.
    #[cfg_attr(feature = "serde", serde(rename = "usb_device"))]
    UsbDevice(NodeDeviceCapabilityUsbDevice),
    /// An interface of a USB device.
    ///
    /// Attribute `type` is `usb`.
    #[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb(NodeDeviceCapabilityUsb),
    /// A network interface.
    ///
    /// Attribute `type` is `net`.
    #[cfg_attr(feature = "serde", serde(rename = "net"))]
    Net(NodeDeviceCapabilityNet),
    /// A SCSI host adapter.
    ///
    /// Attribute `type` is `scsi_host`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi_host"))]
    ScsiHost(NodeDeviceCapabilityScsiHost),
    /// A SCSI target.
    ///
    /// Attribute `type` is `scsi_target`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi_target"))]
    ScsiTarget(NodeDeviceCapabilityScsiTarget),
    /// A SCSI device.
    ///
    /// Attribute `type` is `scsi`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi"))]
    Scsi(NodeDeviceCapabilityScsi),
    /// A disk or the like.
    ///
    /// Attribute `type` is `storage`.
    #[cfg_attr(feature = "serde", serde(rename = "storage"))]
    Storage(NodeDeviceCapabilityStorage),
    /// A SCSI device as the kernel's generic driver shows it.
    ///
    /// Attribute `type` is `scsi_generic`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi_generic"))]
    ScsiGeneric(NodeDeviceCapabilityScsiGeneric),
    /// A graphics device.
    ///
    /// Attribute `type` is `drm`.
    #[cfg_attr(feature = "serde", serde(rename = "drm"))]
    Drm(NodeDeviceCapabilityDrm),
    /// A mediated device.
    ///
    /// Attribute `type` is `mdev`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "mdev"))]
    Mdev(NodeDeviceCapabilityMdev),
    /// A channel device of an S390.
    ///
    /// Attribute `type` is `ccw`.
    #[cfg_attr(feature = "serde", serde(rename = "ccw"))]
    Ccw(NodeDeviceCapabilityCcw),
    /// A subchannel of an S390.
    ///
    /// Attribute `type` is `css`.
    #[cfg_attr(feature = "serde", serde(rename = "css"))]
    Css(NodeDeviceCapabilityCss),
    /// A device that speaks virtio's data path.
    ///
    /// Attribute `type` is `vdpa`, since 6.9.0.
    #[cfg_attr(feature = "serde", serde(rename = "vdpa"))]
    Vdpa(NodeDeviceCapabilityVdpa),
    /// A cryptographic card of an S390.
    ///
    /// Attribute `type` is `ap_card`.
    #[cfg_attr(feature = "serde", serde(rename = "ap_card"))]
    ApCard(NodeDeviceCapabilityApCard),
    /// A queue of a cryptographic card.
    ///
    /// Attribute `type` is `ap_queue`.
    #[cfg_attr(feature = "serde", serde(rename = "ap_queue"))]
    ApQueue(NodeDeviceCapabilityApQueue),
    /// The matrix of cryptographic queues, from which guests get parts.
    ///
    /// Attribute `type` is `ap_matrix`.
    #[cfg_attr(feature = "serde", serde(rename = "ap_matrix"))]
    ApMatrix(NodeDeviceCapabilityApMatrix),
    /// Channel devices that act as one.
    ///
    /// Attribute `type` is `ccwgroup`.
    #[cfg_attr(feature = "serde", serde(rename = "ccwgroup"))]
    Ccwgroup(NodeDeviceCapabilityCcwgroup),
}

/// The host itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilitySystem {
    /// The host itself.
    pub system: NodeDeviceSystem,
}

/// A device on a PCI bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityPci {
    /// A device on a PCI bus.
    pub pci: NodeDevicePci,
}

/// A USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityUsbDevice {
    /// A USB device.
    pub device: NodeDeviceUsb,
}

/// An interface of a USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityUsb {
    /// An interface of a USB device.
    pub interface: NodeDeviceUsbInterface,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityNet {
    /// A network interface.
    pub net: NodeDeviceNet,
}

/// A SCSI host adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceCapabilityScsiHost {
    /// A SCSI host adapter.
    pub host: NodeDeviceScsiHost,
}

/// A SCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityScsiTarget {
    /// A SCSI target.
    pub target: NodeDeviceScsiTarget,
}

/// A SCSI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityScsi {
    /// A SCSI device.
    pub scsi: NodeDeviceScsi,
}

/// A disk or the like.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityStorage {
    /// A disk or the like.
    pub storage: NodeDeviceStorage,
}

/// A SCSI device as the kernel's generic driver shows it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityScsiGeneric {
    /// Path of its character device.
    ///
    /// Element `char`.
    pub char: String,
}

/// A graphics device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityDrm {
    /// What its device file is for.
    ///
    /// Element `type`.
    pub r#type: NodeDeviceDrmType,
}

/// A mediated device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityMdev {
    /// A mediated device.
    pub mdev: NodeDeviceMdev,
}

/// A channel device of an S390.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityCcw {
    /// A channel device.
    pub ccw: NodeDeviceCcw,
}

/// A subchannel of an S390.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityCss {
    /// A subchannel.
    pub css: NodeDeviceCss,
}

/// A device that speaks virtio's data path.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityVdpa {
    /// Path of its character device.
    ///
    /// Element `chardev`.
    pub chardev: String,
}

/// A cryptographic card of an S390.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityApCard {
    /// Its number.
    ///
    /// Element `ap-adapter`.
    pub ap_adapter: u8,
}

/// A queue of a cryptographic card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityApQueue {
    /// Number of the card.
    ///
    /// Element `ap-adapter`.
    pub ap_adapter: u8,
    /// Number of the domain.
    ///
    /// Element `ap-domain`.
    pub ap_domain: u16,
}

/// The matrix of cryptographic queues, from which guests get parts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceCapabilityApMatrix {
    /// How a device can be shared.
    ///
    /// Elements `capability`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub capability: Vec<NodeDeviceMdevCapability>,
}

/// Channel devices that act as one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceCapabilityCcwgroup {
    /// Channel devices that act as one.
    pub group: NodeDeviceCcwGroup,
}

/// What the file of a graphics device is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeDeviceDrmType {
    /// `primary`.
#[cfg_attr(feature = "serde", serde(rename = "primary"))]
    Primary,
    /// `control`.
#[cfg_attr(feature = "serde", serde(rename = "control"))]
    Control,
    /// `render`.
#[cfg_attr(feature = "serde", serde(rename = "render"))]
    Render,
}

impl NodeDeviceDrmType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Primary,
        Self::Control,
        Self::Render,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Control => "control",
            Self::Render => "render",
        }
    }
}

impl Codec for NodeDeviceDrmType {
    type Value = Self;
    const EXPECTED: &'static str = "primary, control or render";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "primary" => Self::Primary,
            "control" => Self::Control,
            "render" => Self::Render,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The host itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceSystem {
    /// What it is.
    ///
    /// Element `product`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub product: Option<String>,
    /// The machine.
    ///
    /// Element `hardware`.
    pub hardware: NodeDeviceHardware,
    /// The machine's firmware.
    ///
    /// Element `firmware`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub firmware: Option<NodeDeviceFirmware>,
}

/// The machine.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NodeDeviceHardware {
    /// Who made it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// Its version.
    ///
    /// Element `version`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub version: Option<String>,
    /// Its serial number.
    ///
    /// Element `serial`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub serial: Option<String>,
    /// Its UUID.
    ///
    /// Element `uuid`.
    pub uuid: Uuid,
}

/// The machine's firmware.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NodeDeviceFirmware {
    /// Who made it.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// Its version.
    ///
    /// Element `version`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub version: Option<String>,
    /// When it was released.
    ///
    /// Element `release_date`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub release_date: Option<String>,
}
