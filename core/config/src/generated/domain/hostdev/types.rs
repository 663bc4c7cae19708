// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/hostdev.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A device of the host that the guest gets for itself.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Hostdev {
    /// Whether a guest gets a whole device or, in a container, the use of one.
    ///
    /// Told by attribute `mode`.
    pub kind: HostdevKind,
    /// Its part in a pair of interfaces that stand in for each other, so that a guest with a host's
    /// device can migrate.
    ///
    /// Element `teaming`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub teaming: Option<Teaming>,
    /// Whether the guest may only read; SCSI only.
    ///
    /// Element `readonly`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub readonly: bool,
    /// Whether other guests use it too; SCSI only.
    ///
    /// Element `shareable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub shareable: bool,
    /// What devices of every kind have in common: their name, and where the guest finds them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Whether a guest gets a whole device or, in a container, the use of one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostdevKind {
    /// A whole device.
    ///
    /// Attribute `mode` is `subsystem`.
    #[cfg_attr(feature = "serde", serde(rename = "subsystem"))]
    Subsystem(HostdevKindSubsystem),
    /// The use of a device, by a container.
    ///
    /// Attribute `mode` is `capabilities`, since 1.0.1.
    #[cfg_attr(feature = "serde", serde(rename = "capabilities"))]
    Capabilities(HostdevKindCapabilities),
}

/// A whole device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevKindSubsystem {
    /// A device of the host.
    ///
    /// Told by attribute `type`.
    pub device: HostdevSubsystemDevice,
}

/// The use of a device, by a container.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevKindCapabilities {
    /// The use of a device of the host, by a container.
    ///
    /// Told by attribute `type`.
    pub device: HostdevCapability,
}

/// A device of the host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostdevSubsystemDevice {
    /// A USB device.
    ///
    /// Attribute `type` is `usb`, since 0.4.4.
    #[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb(HostdevSubsystemDeviceUsb),
    /// A PCI device.
    ///
    /// Attribute `type` is `pci`, since 0.6.0.
    #[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci(HostdevSubsystemDevicePci),
    /// A SCSI device.
    ///
    /// Attribute `type` is `scsi`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(rename = "scsi"))]
    Scsi(HostdevSubsystemDeviceScsi),
    /// A whole SCSI host.
    ///
    /// Attribute `type` is `scsi_host`, since 2.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "scsi_host"))]
    ScsiHost(HostdevSubsystemDeviceScsiHost),
    /// A mediated device.
    ///
    /// Attribute `type` is `mdev`, since 3.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "mdev"))]
    Mdev(HostdevSubsystemDeviceMdev),
}

/// A USB device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevSubsystemDeviceUsb {
    /// Without effect.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// A USB device of the host, by vendor and product, by its address, or by both.
    ///
    /// Element `source`.
    pub source: UsbHostSource,
}

/// A PCI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevSubsystemDevicePci {
    /// Whether it is taken from the host and given back.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// Whether its picture goes to the display.
    ///
    /// Attribute `display`, since 10.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub display: Option<bool>,
    /// Whether it has a picture while the guest boots.
    ///
    /// Attribute `ramfb`, since 10.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ramfb: Option<bool>,
    /// Who hands a PCI device to the guest.
    ///
    /// Element `driver`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<HostdevDriver>,
    /// A PCI device of the host.
    ///
    /// Element `source`.
    pub source: PciHostSource,
}

/// A SCSI device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevSubsystemDeviceScsi {
    /// Without effect.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// Whether commands of the guest are filtered.
    ///
    /// Attribute `sgio`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgio: Option<Sgio>,
    /// Whether the guest may send any command.
    ///
    /// Attribute `rawio`, since 1.2.9.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rawio: Option<bool>,
    /// A SCSI device, of the host or of an iSCSI target.
    ///
    /// Element `source`.
    pub source: ScsiHostSource,
}

/// A whole SCSI host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevSubsystemDeviceScsiHost {
    /// Without effect.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// Which model of a virtio device.
    ///
    /// Attribute `model`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
    /// A SCSI host that the kernel serves.
    ///
    /// Element `source`.
    pub source: ScsiVhostSource,
}

/// A mediated device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevSubsystemDeviceMdev {
    /// Without effect.
    ///
    /// Attribute `managed`, `no` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub managed: bool,
    /// How the host's driver shows it.
    ///
    /// Attribute `model`.
    pub model: MdevModel,
    /// Whether its picture goes to the display.
    ///
    /// Attribute `display`, since 4.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub display: Option<bool>,
    /// Whether it has a picture while the guest boots.
    ///
    /// Attribute `ramfb`, since 5.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ramfb: Option<bool>,
    /// A mediated device.
    ///
    /// Element `source`.
    pub source: MdevSource,
}

/// Who hands a PCI device to the guest.
///
/// Since 1.0.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct HostdevDriver {
    /// By what means.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<HostdevBackend>,
    /// Driver of the host that the device is bound to.
    ///
    /// Attribute `model`, since 10.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
}

/// A way to hand a PCI device to a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostdevBackend {
    /// `kvm`.
#[cfg_attr(feature = "serde", serde(rename = "kvm"))]
    Kvm,
    /// `vfio`.
#[cfg_attr(feature = "serde", serde(rename = "vfio"))]
    Vfio,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
}

impl HostdevBackend {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Kvm,
        Self::Vfio,
        Self::Xen,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Vfio => "vfio",
            Self::Xen => "xen",
        }
    }
}

impl Codec for HostdevBackend {
    type Value = Self;
    const EXPECTED: &'static str = "kvm, vfio or xen";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "kvm" => Self::Kvm,
            "vfio" => Self::Vfio,
            "xen" => Self::Xen,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A USB device of the host, by vendor and product, by its address, or by both.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct UsbHostSource {
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`, since 1.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
    /// Whether the guest may reset it.
    ///
    /// Attribute `guestReset`, since 8.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub guest_reset: Option<UsbGuestReset>,
    /// A vendor or product.
    ///
    /// Element `vendor`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<UsbHostId>,
    /// A vendor or product.
    ///
    /// Element `product`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product: Option<UsbHostId>,
    /// Where a USB device is on the host.
    ///
    /// Element `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<UsbHostAddress>,
}

/// Whether a guest may reset a USB device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UsbGuestReset {
    /// `off`.
#[cfg_attr(feature = "serde", serde(rename = "off"))]
    Off,
    /// Until it is set up.
    ///
    /// `uninitialized`.
#[cfg_attr(feature = "serde", serde(rename = "uninitialized"))]
    Uninitialized,
    /// `on`.
#[cfg_attr(feature = "serde", serde(rename = "on"))]
    On,
}

impl UsbGuestReset {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Off,
        Self::Uninitialized,
        Self::On,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Uninitialized => "uninitialized",
            Self::On => "on",
        }
    }
}

impl Codec for UsbGuestReset {
    type Value = Self;
    const EXPECTED: &'static str = "off, uninitialized or on";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "off" => Self::Off,
            "uninitialized" => Self::Uninitialized,
            "on" => Self::On,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A vendor or product.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct UsbHostId {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u16,
}

/// Where a USB device is on the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct UsbHostAddress {
    /// Bus.
    ///
    /// Attribute `bus`.
    pub bus: u32,
    /// Number on the bus.
    ///
    /// Attribute `device`.
    pub device: u32,
}

/// A PCI device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PciHostSource {
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
    /// Whether only known writes to its configuration are let through; Xen only.
    ///
    /// Attribute `writeFiltering`, since 6.8.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_filtering: Option<bool>,
    /// Place of a PCI device of the host.
    ///
    /// Element `address`.
    pub address: PciHostAddress,
}

/// A SCSI device, of the host or of an iSCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiHostSource {
    /// How a SCSI device is reached.
    ///
    /// Told by attribute `protocol`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub protocol: ScsiProtocol,
}

/// How a SCSI device is reached.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ScsiProtocol {
    /// On an adapter of the host.
    ///
    /// Attribute `protocol` is `adapter`.
    #[cfg_attr(feature = "serde", serde(rename = "adapter"))]
    Adapter(ScsiProtocolAdapter),
    /// Over the network.
    ///
    /// Attribute `protocol` is `iscsi`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(rename = "iscsi"))]
    Iscsi(ScsiProtocolIscsi),
}

impl Default for ScsiProtocol {
    fn default() -> Self {
        Self::Adapter(Default::default())
    }
}

/// On an adapter of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiProtocolAdapter {
    /// A SCSI adapter of the host.
    ///
    /// Element `adapter`.
    pub adapter: ScsiAdapter,
    /// A unit of a SCSI adapter.
    ///
    /// Element `address`.
    pub address: ScsiHostAddress,
}

/// Over the network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiProtocolIscsi {
    /// Name of the target, perhaps with the number of the unit.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Who to be for a storage server.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// The name that the client of an iSCSI target goes by.
    ///
    /// Element `initiator`, since 6.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub initiator: Option<Initiator>,
}

/// A SCSI adapter of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiAdapter {
    /// Its name, as scsi_host0.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// A unit of a SCSI adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiHostAddress {
    /// Bus.
    ///
    /// Attribute `bus`.
    pub bus: u32,
    /// Target.
    ///
    /// Attribute `target`.
    pub target: u32,
    /// Unit.
    ///
    /// Attribute `unit`.
    pub unit: u64,
}

/// A SCSI host that the kernel serves.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ScsiVhostSource {
    /// How it is reached.
    ///
    /// Attribute `protocol`.
    pub protocol: ScsiVhostProtocol,
    /// Its name.
    ///
    /// Attribute `wwpn`.
    pub wwpn: String,
}

/// How a SCSI host of the kernel is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ScsiVhostProtocol {
    /// `vhost`.
#[cfg_attr(feature = "serde", serde(rename = "vhost"))]
    Vhost,
}

impl ScsiVhostProtocol {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Vhost,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vhost => "vhost",
        }
    }
}

impl Codec for ScsiVhostProtocol {
    type Value = Self;
    const EXPECTED: &'static str = "vhost";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "vhost" => Self::Vhost,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How the host's driver shows a mediated device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MdevModel {
    /// `vfio-pci`.
#[cfg_attr(feature = "serde", serde(rename = "vfio-pci"))]
    VfioPci,
    /// `vfio-ccw`, since 4.4.0.
#[cfg_attr(feature = "serde", serde(rename = "vfio-ccw"))]
    VfioCcw,
    /// `vfio-ap`, since 4.9.0.
#[cfg_attr(feature = "serde", serde(rename = "vfio-ap"))]
    VfioAp,
}

impl MdevModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::VfioPci,
        Self::VfioCcw,
        Self::VfioAp,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VfioPci => "vfio-pci",
            Self::VfioCcw => "vfio-ccw",
            Self::VfioAp => "vfio-ap",
        }
    }
}

impl Codec for MdevModel {
    type Value = Self;
    const EXPECTED: &'static str = "vfio-pci, vfio-ccw or vfio-ap";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "vfio-pci" => Self::VfioPci,
            "vfio-ccw" => Self::VfioCcw,
            "vfio-ap" => Self::VfioAp,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A mediated device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MdevSource {
    /// Identity of a mediated device.
    ///
    /// Element `address`.
    pub address: MdevAddress,
}

/// Identity of a mediated device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MdevAddress {
    /// Its UUID.
    ///
    /// Attribute `uuid`.
    pub uuid: Uuid,
}

/// The use of a device of the host, by a container.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostdevCapability {
    /// A block device.
    ///
    /// Attribute `type` is `storage`.
    #[cfg_attr(feature = "serde", serde(rename = "storage"))]
    Storage(HostdevCapabilityStorage),
    /// A character device.
    ///
    /// Attribute `type` is `misc`.
    #[cfg_attr(feature = "serde", serde(rename = "misc"))]
    Misc(HostdevCapabilityMisc),
    /// A network interface.
    ///
    /// Attribute `type` is `net`.
    #[cfg_attr(feature = "serde", serde(rename = "net"))]
    Net(HostdevCapabilityNet),
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevCapabilityStorage {
    /// A block device of the host.
    ///
    /// Element `source`.
    pub source: HostdevBlock,
}

/// A character device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevCapabilityMisc {
    /// A character device of the host.
    ///
    /// Element `source`.
    pub source: HostdevChar,
}

/// A network interface.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevCapabilityNet {
    /// A network interface of the host.
    ///
    /// Element `source`.
    pub source: HostdevInterface,
    /// An address.
    ///
    /// Elements `ip`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub ip: Vec<InterfaceIp>,
    /// A static route.
    ///
    /// Elements `route`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub route: Vec<NetRoute>,
}

/// A block device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevBlock {
    /// Its path.
    ///
    /// Element `block`.
    pub block: String,
}

/// A character device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevChar {
    /// Its path.
    ///
    /// Element `char`.
    pub char: String,
}

/// A network interface of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostdevInterface {
    /// Its name.
    ///
    /// Element `interface`.
    pub interface: String,
}
