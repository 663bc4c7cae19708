// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/controller.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A controller that other devices plug into.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Controller {
    /// Kind of a controller.
    ///
    /// Told by attribute `type`.
    pub kind: ControllerKind,
    /// Number among the controllers of its kind; the next free one when left out.
    ///
    /// Attribute `index`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
    /// Settings of a controller.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<ControllerDriver>,
    /// What devices of every kind have in common: their name, and where the guest finds them.
    pub info: DeviceInfo,
}

/// Kind of a controller.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ControllerKind {
    /// IDE disks.
    ///
    /// Attribute `type` is `ide`.
    #[cfg_attr(feature = "serde", serde(rename = "ide"))]
    Ide(ControllerKindIde),
    /// Floppy drives.
    ///
    /// Attribute `type` is `fdc`.
    #[cfg_attr(feature = "serde", serde(rename = "fdc"))]
    Fdc,
    /// SCSI disks.
    ///
    /// Attribute `type` is `scsi`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi"))]
    Scsi(ControllerKindScsi),
    /// SATA disks.
    ///
    /// Attribute `type` is `sata`.
    #[cfg_attr(feature = "serde", serde(rename = "sata"))]
    Sata,
    /// Ports of a virtio serial device.
    ///
    /// Attribute `type` is `virtio-serial`.
    #[cfg_attr(feature = "serde", serde(rename = "virtio-serial"))]
    VirtioSerial(ControllerKindVirtioSerial),
    /// Smart card readers.
    ///
    /// Attribute `type` is `ccid`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(rename = "ccid"))]
    Ccid,
    /// USB devices.
    ///
    /// Attribute `type` is `usb`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb(ControllerKindUsb),
    /// PCI devices.
    ///
    /// Attribute `type` is `pci`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci(ControllerKindPci),
    /// Devices that know of Xen.
    ///
    /// Attribute `type` is `xenbus`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "xenbus"))]
    Xenbus(ControllerKindXenbus),
    /// ISA devices.
    ///
    /// Attribute `type` is `isa`, since 8.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "isa"))]
    Isa,
}

impl Default for ControllerKind {
    fn default() -> Self {
        Self::Ide(Default::default())
    }
}

/// IDE disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindIde {
    /// Model.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<IdeModel>,
}

/// SCSI disks.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindScsi {
    /// Model.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<ScsiModel>,
}

/// Ports of a virtio serial device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindVirtioSerial {
    /// How many ports it has.
    ///
    /// Attribute `ports`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ports: Option<u32>,
    /// How many interrupts.
    ///
    /// Attribute `vectors`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vectors: Option<u32>,
    /// Model.
    ///
    /// Attribute `model`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
}

/// USB devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindUsb {
    /// Model.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<UsbModel>,
    /// How many ports it has.
    ///
    /// Attribute `ports`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ports: Option<u32>,
}

/// PCI devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindPci {
    /// What it is in the tree of buses.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<PciModel>,
    /// Size of the part of the address space above 4 GiB that devices are mapped into.
    ///
    /// Element `pcihole64`, since 1.1.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pcihole64: Option<u64>,
    /// The device that a PCI controller is made of.
    ///
    /// Element `model`, since 1.2.19.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub device: Option<PciControllerDevice>,
    /// What the guest sees of a PCI controller. Which of it applies depends on the model.
    ///
    /// Element `target`, since 1.2.19.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<PciControllerTarget>,
}

/// Devices that know of Xen.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerKindXenbus {
    /// How many frames the guest may grant.
    ///
    /// Attribute `maxGrantFrames`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_grant_frames: Option<u32>,
    /// How many event channels the guest may have.
    ///
    /// Attribute `maxEventChannels`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_event_channels: Option<u32>,
}

/// Model of an IDE controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum IdeModel {
    /// `piix3`.
#[cfg_attr(feature = "serde", serde(rename = "piix3"))]
    Piix3,
    /// `piix4`.
#[cfg_attr(feature = "serde", serde(rename = "piix4"))]
    Piix4,
    /// `ich6`.
#[cfg_attr(feature = "serde", serde(rename = "ich6"))]
    Ich6,
}

impl IdeModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Piix3,
        Self::Piix4,
        Self::Ich6,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Piix3 => "piix3",
            Self::Piix4 => "piix4",
            Self::Ich6 => "ich6",
        }
    }
}

impl Codec for IdeModel {
    type Value = Self;
    const EXPECTED: &'static str = "piix3, piix4 or ich6";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "piix3" => Self::Piix3,
            "piix4" => Self::Piix4,
            "ich6" => Self::Ich6,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Model of a SCSI controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ScsiModel {
    /// As the hypervisor sees fit.
    ///
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `buslogic`.
#[cfg_attr(feature = "serde", serde(rename = "buslogic"))]
    Buslogic,
    /// `lsilogic`.
#[cfg_attr(feature = "serde", serde(rename = "lsilogic"))]
    Lsilogic,
    /// `lsisas1068`.
#[cfg_attr(feature = "serde", serde(rename = "lsisas1068"))]
    Lsisas1068,
    /// `vmpvscsi`.
#[cfg_attr(feature = "serde", serde(rename = "vmpvscsi"))]
    Vmpvscsi,
    /// `ibmvscsi`.
#[cfg_attr(feature = "serde", serde(rename = "ibmvscsi"))]
    Ibmvscsi,
    /// `virtio-scsi`.
#[cfg_attr(feature = "serde", serde(rename = "virtio-scsi"))]
    VirtioScsi,
    /// `lsisas1078`.
#[cfg_attr(feature = "serde", serde(rename = "lsisas1078"))]
    Lsisas1078,
    /// `virtio-transitional`.
#[cfg_attr(feature = "serde", serde(rename = "virtio-transitional"))]
    VirtioTransitional,
    /// `virtio-non-transitional`.
#[cfg_attr(feature = "serde", serde(rename = "virtio-non-transitional"))]
    VirtioNonTransitional,
    /// `ncr53c90`.
#[cfg_attr(feature = "serde", serde(rename = "ncr53c90"))]
    Ncr53c90,
    /// `dc390`.
#[cfg_attr(feature = "serde", serde(rename = "dc390"))]
    Dc390,
    /// `am53c974`.
#[cfg_attr(feature = "serde", serde(rename = "am53c974"))]
    Am53c974,
}

impl ScsiModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::Buslogic,
        Self::Lsilogic,
        Self::Lsisas1068,
        Self::Vmpvscsi,
        Self::Ibmvscsi,
        Self::VirtioScsi,
        Self::Lsisas1078,
        Self::VirtioTransitional,
        Self::VirtioNonTransitional,
        Self::Ncr53c90,
        Self::Dc390,
        Self::Am53c974,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Buslogic => "buslogic",
            Self::Lsilogic => "lsilogic",
            Self::Lsisas1068 => "lsisas1068",
            Self::Vmpvscsi => "vmpvscsi",
            Self::Ibmvscsi => "ibmvscsi",
            Self::VirtioScsi => "virtio-scsi",
            Self::Lsisas1078 => "lsisas1078",
            Self::VirtioTransitional => "virtio-transitional",
            Self::VirtioNonTransitional => "virtio-non-transitional",
            Self::Ncr53c90 => "ncr53c90",
            Self::Dc390 => "dc390",
            Self::Am53c974 => "am53c974",
        }
    }
}

impl Codec for ScsiModel {
    type Value = Self;
    const EXPECTED: &'static str = "auto, buslogic, lsilogic, lsisas1068, vmpvscsi, ibmvscsi, virtio-scsi, lsisas1078, virtio-transitional, virtio-non-transitional, ncr53c90, dc390 or am53c974";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "buslogic" => Self::Buslogic,
            "lsilogic" => Self::Lsilogic,
            "lsisas1068" => Self::Lsisas1068,
            "vmpvscsi" => Self::Vmpvscsi,
            "ibmvscsi" => Self::Ibmvscsi,
            "virtio-scsi" => Self::VirtioScsi,
            "lsisas1078" => Self::Lsisas1078,
            "virtio-transitional" => Self::VirtioTransitional,
            "virtio-non-transitional" => Self::VirtioNonTransitional,
            "ncr53c90" => Self::Ncr53c90,
            "dc390" => Self::Dc390,
            "am53c974" => Self::Am53c974,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Model of a USB controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UsbModel {
    /// `piix3-uhci`.
#[cfg_attr(feature = "serde", serde(rename = "piix3-uhci"))]
    Piix3Uhci,
    /// `piix4-uhci`.
#[cfg_attr(feature = "serde", serde(rename = "piix4-uhci"))]
    Piix4Uhci,
    /// `ehci`.
#[cfg_attr(feature = "serde", serde(rename = "ehci"))]
    Ehci,
    /// `ich9-ehci1`.
#[cfg_attr(feature = "serde", serde(rename = "ich9-ehci1"))]
    Ich9Ehci1,
    /// `ich9-uhci1`.
#[cfg_attr(feature = "serde", serde(rename = "ich9-uhci1"))]
    Ich9Uhci1,
    /// `ich9-uhci2`.
#[cfg_attr(feature = "serde", serde(rename = "ich9-uhci2"))]
    Ich9Uhci2,
    /// `ich9-uhci3`.
#[cfg_attr(feature = "serde", serde(rename = "ich9-uhci3"))]
    Ich9Uhci3,
    /// `vt82c686b-uhci`.
#[cfg_attr(feature = "serde", serde(rename = "vt82c686b-uhci"))]
    Vt82c686bUhci,
    /// `pci-ohci`.
#[cfg_attr(feature = "serde", serde(rename = "pci-ohci"))]
    PciOhci,
    /// `nec-xhci`.
#[cfg_attr(feature = "serde", serde(rename = "nec-xhci"))]
    NecXhci,
    /// `qusb1`.
#[cfg_attr(feature = "serde", serde(rename = "qusb1"))]
    Qusb1,
    /// `qusb2`.
#[cfg_attr(feature = "serde", serde(rename = "qusb2"))]
    Qusb2,
    /// `qemu-xhci`.
#[cfg_attr(feature = "serde", serde(rename = "qemu-xhci"))]
    QemuXhci,
    /// The guest has no USB at all.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
}

impl UsbModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Piix3Uhci,
        Self::Piix4Uhci,
        Self::Ehci,
        Self::Ich9Ehci1,
        Self::Ich9Uhci1,
        Self::Ich9Uhci2,
        Self::Ich9Uhci3,
        Self::Vt82c686bUhci,
        Self::PciOhci,
        Self::NecXhci,
        Self::Qusb1,
        Self::Qusb2,
        Self::QemuXhci,
        Self::None,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Piix3Uhci => "piix3-uhci",
            Self::Piix4Uhci => "piix4-uhci",
            Self::Ehci => "ehci",
            Self::Ich9Ehci1 => "ich9-ehci1",
            Self::Ich9Uhci1 => "ich9-uhci1",
            Self::Ich9Uhci2 => "ich9-uhci2",
            Self::Ich9Uhci3 => "ich9-uhci3",
            Self::Vt82c686bUhci => "vt82c686b-uhci",
            Self::PciOhci => "pci-ohci",
            Self::NecXhci => "nec-xhci",
            Self::Qusb1 => "qusb1",
            Self::Qusb2 => "qusb2",
            Self::QemuXhci => "qemu-xhci",
            Self::None => "none",
        }
    }
}

impl Codec for UsbModel {
    type Value = Self;
    const EXPECTED: &'static str = "piix3-uhci, piix4-uhci, ehci, ich9-ehci1, ich9-uhci1, ich9-uhci2, ich9-uhci3, vt82c686b-uhci, pci-ohci, nec-xhci, qusb1, qusb2, qemu-xhci or none";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "piix3-uhci" => Self::Piix3Uhci,
            "piix4-uhci" => Self::Piix4Uhci,
            "ehci" => Self::Ehci,
            "ich9-ehci1" => Self::Ich9Ehci1,
            "ich9-uhci1" => Self::Ich9Uhci1,
            "ich9-uhci2" => Self::Ich9Uhci2,
            "ich9-uhci3" => Self::Ich9Uhci3,
            "vt82c686b-uhci" => Self::Vt82c686bUhci,
            "pci-ohci" => Self::PciOhci,
            "nec-xhci" => Self::NecXhci,
            "qusb1" => Self::Qusb1,
            "qusb2" => Self::Qusb2,
            "qemu-xhci" => Self::QemuXhci,
            "none" => Self::None,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What a PCI controller is in the tree of buses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PciModel {
    /// The first bus of a PCI machine.
    ///
    /// `pci-root`.
#[cfg_attr(feature = "serde", serde(rename = "pci-root"))]
    PciRoot,
    /// The first bus of a PCI Express machine.
    ///
    /// `pcie-root`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-root"))]
    PcieRoot,
    /// `pci-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "pci-bridge"))]
    PciBridge,
    /// `dmi-to-pci-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "dmi-to-pci-bridge"))]
    DmiToPciBridge,
    /// `pcie-to-pci-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-to-pci-bridge"))]
    PcieToPciBridge,
    /// `pcie-root-port`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-root-port"))]
    PcieRootPort,
    /// `pcie-switch-upstream-port`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-switch-upstream-port"))]
    PcieSwitchUpstreamPort,
    /// `pcie-switch-downstream-port`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-switch-downstream-port"))]
    PcieSwitchDownstreamPort,
    /// `pci-expander-bus`.
#[cfg_attr(feature = "serde", serde(rename = "pci-expander-bus"))]
    PciExpanderBus,
    /// `pcie-expander-bus`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-expander-bus"))]
    PcieExpanderBus,
}

impl PciModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::PciRoot,
        Self::PcieRoot,
        Self::PciBridge,
        Self::DmiToPciBridge,
        Self::PcieToPciBridge,
        Self::PcieRootPort,
        Self::PcieSwitchUpstreamPort,
        Self::PcieSwitchDownstreamPort,
        Self::PciExpanderBus,
        Self::PcieExpanderBus,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PciRoot => "pci-root",
            Self::PcieRoot => "pcie-root",
            Self::PciBridge => "pci-bridge",
            Self::DmiToPciBridge => "dmi-to-pci-bridge",
            Self::PcieToPciBridge => "pcie-to-pci-bridge",
            Self::PcieRootPort => "pcie-root-port",
            Self::PcieSwitchUpstreamPort => "pcie-switch-upstream-port",
            Self::PcieSwitchDownstreamPort => "pcie-switch-downstream-port",
            Self::PciExpanderBus => "pci-expander-bus",
            Self::PcieExpanderBus => "pcie-expander-bus",
        }
    }
}

impl Codec for PciModel {
    type Value = Self;
    const EXPECTED: &'static str = "pci-root, pcie-root, pci-bridge, dmi-to-pci-bridge, pcie-to-pci-bridge, pcie-root-port, pcie-switch-upstream-port, pcie-switch-downstream-port, pci-expander-bus or pcie-expander-bus";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "pci-root" => Self::PciRoot,
            "pcie-root" => Self::PcieRoot,
            "pci-bridge" => Self::PciBridge,
            "dmi-to-pci-bridge" => Self::DmiToPciBridge,
            "pcie-to-pci-bridge" => Self::PcieToPciBridge,
            "pcie-root-port" => Self::PcieRootPort,
            "pcie-switch-upstream-port" => Self::PcieSwitchUpstreamPort,
            "pcie-switch-downstream-port" => Self::PcieSwitchDownstreamPort,
            "pci-expander-bus" => Self::PciExpanderBus,
            "pcie-expander-bus" => Self::PcieExpanderBus,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The device that a PCI controller is made of.
///
/// Since 1.2.19.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PciControllerDevice {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: PciControllerName,
}

/// A device that PCI controllers are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PciControllerName {
    /// `pci-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "pci-bridge"))]
    PciBridge,
    /// `i82801b11-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "i82801b11-bridge"))]
    I82801b11Bridge,
    /// `ioh3420`.
#[cfg_attr(feature = "serde", serde(rename = "ioh3420"))]
    Ioh3420,
    /// `x3130-upstream`.
#[cfg_attr(feature = "serde", serde(rename = "x3130-upstream"))]
    X3130Upstream,
    /// `xio3130-downstream`.
#[cfg_attr(feature = "serde", serde(rename = "xio3130-downstream"))]
    Xio3130Downstream,
    /// `pxb`.
#[cfg_attr(feature = "serde", serde(rename = "pxb"))]
    Pxb,
    /// `pxb-pcie`.
#[cfg_attr(feature = "serde", serde(rename = "pxb-pcie"))]
    PxbPcie,
    /// `pcie-root-port`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-root-port"))]
    PcieRootPort,
    /// `spapr-pci-host-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "spapr-pci-host-bridge"))]
    SpaprPciHostBridge,
    /// `pcie-pci-bridge`.
#[cfg_attr(feature = "serde", serde(rename = "pcie-pci-bridge"))]
    PciePciBridge,
}

impl PciControllerName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::PciBridge,
        Self::I82801b11Bridge,
        Self::Ioh3420,
        Self::X3130Upstream,
        Self::Xio3130Downstream,
        Self::Pxb,
        Self::PxbPcie,
        Self::PcieRootPort,
        Self::SpaprPciHostBridge,
        Self::PciePciBridge,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PciBridge => "pci-bridge",
            Self::I82801b11Bridge => "i82801b11-bridge",
            Self::Ioh3420 => "ioh3420",
            Self::X3130Upstream => "x3130-upstream",
            Self::Xio3130Downstream => "xio3130-downstream",
            Self::Pxb => "pxb",
            Self::PxbPcie => "pxb-pcie",
            Self::PcieRootPort => "pcie-root-port",
            Self::SpaprPciHostBridge => "spapr-pci-host-bridge",
            Self::PciePciBridge => "pcie-pci-bridge",
        }
    }
}

impl Codec for PciControllerName {
    type Value = Self;
    const EXPECTED: &'static str = "pci-bridge, i82801b11-bridge, ioh3420, x3130-upstream, xio3130-downstream, pxb, pxb-pcie, pcie-root-port, spapr-pci-host-bridge or pcie-pci-bridge";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "pci-bridge" => Self::PciBridge,
            "i82801b11-bridge" => Self::I82801b11Bridge,
            "ioh3420" => Self::Ioh3420,
            "x3130-upstream" => Self::X3130Upstream,
            "xio3130-downstream" => Self::Xio3130Downstream,
            "pxb" => Self::Pxb,
            "pxb-pcie" => Self::PxbPcie,
            "pcie-root-port" => Self::PcieRootPort,
            "spapr-pci-host-bridge" => Self::SpaprPciHostBridge,
            "pcie-pci-bridge" => Self::PciePciBridge,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What the guest sees of a PCI controller. Which of it applies depends on the model.
///
/// Since 1.2.19.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PciControllerTarget {
    /// Chassis number of a bridge, 1 to 255.
    ///
    /// Attribute `chassisNr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chassis_nr: Option<u8>,
    /// Chassis number of a PCI Express port.
    ///
    /// Attribute `chassis`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chassis: Option<u8>,
    /// Port number of a PCI Express port.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<u8>,
    /// Bus number of an expander bus, 1 to 254.
    ///
    /// Attribute `busNr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bus_nr: Option<u8>,
    /// Number of a pSeries host bridge, 0 to 30.
    ///
    /// Attribute `index`, since 3.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u8>,
    /// Whether devices come and go while the guest runs.
    ///
    /// Attribute `hotplug`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hotplug: Option<bool>,
    /// Address space kept free behind a port, in KiB.
    ///
    /// Attribute `memReserve`, since 10.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mem_reserve: Option<u64>,
    /// NUMA node of the guest that it belongs to.
    ///
    /// Element `node`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub node: Option<u32>,
}

/// Settings of a controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ControllerDriver {
    /// How many queues.
    ///
    /// Attribute `queues`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queues: Option<u32>,
    /// How many commands wait for one unit at most.
    ///
    /// Attribute `cmd_per_lun`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cmd_per_lun: Option<u32>,
    /// How many sectors go with one command at most.
    ///
    /// Attribute `max_sectors`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_sectors: Option<u32>,
    /// Whether a thread of its own handles the guest's notifications.
    ///
    /// Attribute `ioeventfd`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ioeventfd: Option<bool>,
    /// I/O thread that serves it.
    ///
    /// Attribute `iothread`, since 1.3.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothread: Option<u32>,
    /// How a virtio device reaches the guest's memory.
    pub virtio: VirtioOptions,
    /// The I/O threads that serve a device.
    ///
    /// Element `iothreads`, since 11.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothreads: Option<IoThreadMapping>,
}
