// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/misc-device.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A device that acts when the guest stops to answer.
///
/// Since 0.7.3.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Watchdog {
    /// The device that is emulated.
    ///
    /// Attribute `model`.
    pub model: WatchdogModel,
    /// What it does.
    ///
    /// Attribute `action`, `reset` when missing.
    #[cfg_attr(feature = "serde", serde(default = "Watchdog::missing_action"))]
    pub action: WatchdogAction,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

#[cfg(feature = "serde")]
impl Watchdog {
    fn missing_action() -> WatchdogAction {
        WatchdogAction::Reset
    }
}

/// Watchdogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum WatchdogModel {
    /// `i6300esb`.
#[cfg_attr(feature = "serde", serde(rename = "i6300esb"))]
    I6300esb,
    /// `ib700`.
#[cfg_attr(feature = "serde", serde(rename = "ib700"))]
    Ib700,
    /// That of s390 guests.
    ///
    /// `diag288`, since 1.2.17.
#[cfg_attr(feature = "serde", serde(rename = "diag288"))]
    Diag288,
    /// Part of Q35 machines.
    ///
    /// `itco`, since 9.1.0.
#[cfg_attr(feature = "serde", serde(rename = "itco"))]
    Itco,
}

impl WatchdogModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::I6300esb,
        Self::Ib700,
        Self::Diag288,
        Self::Itco,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::I6300esb => "i6300esb",
            Self::Ib700 => "ib700",
            Self::Diag288 => "diag288",
            Self::Itco => "itco",
        }
    }
}

impl Codec for WatchdogModel {
    type Value = Self;
    const EXPECTED: &'static str = "i6300esb, ib700, diag288 or itco";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "i6300esb" => Self::I6300esb,
            "ib700" => Self::Ib700,
            "diag288" => Self::Diag288,
            "itco" => Self::Itco,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What a watchdog does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum WatchdogAction {
    /// `reset`.
#[cfg_attr(feature = "serde", serde(rename = "reset"))]
    Reset,
    /// It asks the guest to shut down.
    ///
    /// `shutdown`.
#[cfg_attr(feature = "serde", serde(rename = "shutdown"))]
    Shutdown,
    /// `poweroff`.
#[cfg_attr(feature = "serde", serde(rename = "poweroff"))]
    Poweroff,
    /// `pause`.
#[cfg_attr(feature = "serde", serde(rename = "pause"))]
    Pause,
    /// It writes the guest's memory to a file and resets.
    ///
    /// `dump`, since 0.8.7.
#[cfg_attr(feature = "serde", serde(rename = "dump"))]
    Dump,
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `inject-nmi`, since 1.2.17.
#[cfg_attr(feature = "serde", serde(rename = "inject-nmi"))]
    InjectNmi,
}

impl WatchdogAction {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Reset,
        Self::Shutdown,
        Self::Poweroff,
        Self::Pause,
        Self::Dump,
        Self::None,
        Self::InjectNmi,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Shutdown => "shutdown",
            Self::Poweroff => "poweroff",
            Self::Pause => "pause",
            Self::Dump => "dump",
            Self::None => "none",
            Self::InjectNmi => "inject-nmi",
        }
    }
}

impl Codec for WatchdogAction {
    type Value = Self;
    const EXPECTED: &'static str = "reset, shutdown, poweroff, pause, dump, none or inject-nmi";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "reset" => Self::Reset,
            "shutdown" => Self::Shutdown,
            "poweroff" => Self::Poweroff,
            "pause" => Self::Pause,
            "dump" => Self::Dump,
            "none" => Self::None,
            "inject-nmi" => Self::InjectNmi,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A device by which the host takes memory from the guest and gives it back.
///
/// Since 0.8.3.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MemoryBalloon {
    /// The device that is emulated.
    ///
    /// Attribute `model`.
    pub model: MemoryBalloonModel,
    /// Whether it gives memory back when the guest runs out of it.
    ///
    /// Attribute `autodeflate`, since 1.3.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub autodeflate: Option<bool>,
    /// Whether pages that the guest does not use are returned to the host.
    ///
    /// Attribute `freePageReporting`, since 6.9.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub free_page_reporting: Option<bool>,
    /// Figures about the guest's memory.
    ///
    /// Element `stats`, since 1.1.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub stats: Option<MemoryBalloonStats>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
    /// Settings of a virtio device.
    ///
    /// Element `driver`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
}

/// Memory balloons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MemoryBalloonModel {
    /// `virtio`.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// `none`, since 0.8.4.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `virtio-transitional`, since 5.2.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio-transitional"))]
    VirtioTransitional,
    /// `virtio-non-transitional`, since 5.2.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio-non-transitional"))]
    VirtioNonTransitional,
}

impl MemoryBalloonModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Virtio,
        Self::Xen,
        Self::None,
        Self::VirtioTransitional,
        Self::VirtioNonTransitional,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::None => "none",
            Self::VirtioTransitional => "virtio-transitional",
            Self::VirtioNonTransitional => "virtio-non-transitional",
        }
    }
}

impl Codec for MemoryBalloonModel {
    type Value = Self;
    const EXPECTED: &'static str = "virtio, xen, none, virtio-transitional or virtio-non-transitional";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "virtio" => Self::Virtio,
            "xen" => Self::Xen,
            "none" => Self::None,
            "virtio-transitional" => Self::VirtioTransitional,
            "virtio-non-transitional" => Self::VirtioNonTransitional,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Figures about the guest's memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MemoryBalloonStats {
    /// Seconds from one set of figures to the next.
    ///
    /// Attribute `period`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<u32>,
}

/// The memory of pSeries guests that keeps firmware settings.
///
/// Since 1.0.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Nvram {
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// A device by which the guest tells that its kernel has crashed.
///
/// Since 1.2.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Panic {
    /// The device that is emulated.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<PanicModel>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// Devices that tell of a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PanicModel {
    /// `isa`.
#[cfg_attr(feature = "serde", serde(rename = "isa"))]
    Isa,
    /// `pseries`.
#[cfg_attr(feature = "serde", serde(rename = "pseries"))]
    Pseries,
    /// `hyperv`, since 1.3.0.
#[cfg_attr(feature = "serde", serde(rename = "hyperv"))]
    Hyperv,
    /// `s390`, since 1.3.5.
#[cfg_attr(feature = "serde", serde(rename = "s390"))]
    S390,
    /// `pvpanic`, since 9.1.0.
#[cfg_attr(feature = "serde", serde(rename = "pvpanic"))]
    Pvpanic,
}

impl PanicModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Isa,
        Self::Pseries,
        Self::Hyperv,
        Self::S390,
        Self::Pvpanic,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Isa => "isa",
            Self::Pseries => "pseries",
            Self::Hyperv => "hyperv",
            Self::S390 => "s390",
            Self::Pvpanic => "pvpanic",
        }
    }
}

impl Codec for PanicModel {
    type Value = Self;
    const EXPECTED: &'static str = "isa, pseries, hyperv, s390 or pvpanic";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "isa" => Self::Isa,
            "pseries" => Self::Pseries,
            "hyperv" => Self::Hyperv,
            "s390" => Self::S390,
            "pvpanic" => Self::Pvpanic,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A device that decides which memory other devices reach.
///
/// Since 2.1.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Iommu {
    /// The device that is emulated.
    ///
    /// Attribute `model`.
    pub model: IommuModel,
    /// Settings of an IOMMU.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<IommuDriver>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// IOMMUs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum IommuModel {
    /// `intel`.
#[cfg_attr(feature = "serde", serde(rename = "intel"))]
    Intel,
    /// `smmuv3`, since 5.5.0.
#[cfg_attr(feature = "serde", serde(rename = "smmuv3"))]
    Smmuv3,
    /// `virtio`, since 8.3.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
}

impl IommuModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Intel,
        Self::Smmuv3,
        Self::Virtio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Intel => "intel",
            Self::Smmuv3 => "smmuv3",
            Self::Virtio => "virtio",
        }
    }
}

impl Codec for IommuModel {
    type Value = Self;
    const EXPECTED: &'static str = "intel, smmuv3 or virtio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "intel" => Self::Intel,
            "smmuv3" => Self::Smmuv3,
            "virtio" => Self::Virtio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Settings of an IOMMU.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct IommuDriver {
    /// Whether it maps interrupts.
    ///
    /// Attribute `intremap`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub intremap: Option<bool>,
    /// Whether changes to its tables are told to the hypervisor.
    ///
    /// Attribute `caching_mode`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub caching_mode: Option<bool>,
    /// Whether interrupts reach more than 255 CPUs.
    ///
    /// Attribute `eim`, since 3.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub eim: Option<bool>,
    /// Whether devices keep translations.
    ///
    /// Attribute `iotlb`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iotlb: Option<bool>,
    /// Width of its addresses in bits.
    ///
    /// Attribute `aw_bits`, since 6.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub aw_bits: Option<u8>,
    /// Whether it translates addresses of DMA.
    ///
    /// Attribute `dma_translation`, since 10.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dma_translation: Option<bool>,
}

/// Sockets between host and guest.
///
/// Since 4.4.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Vsock {
    /// Which versions of virtio it speaks.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
    /// The guest's number among the sockets between host and guests.
    ///
    /// Element `cid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cid: Option<VsockCid>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
    /// Settings of a virtio device.
    ///
    /// Element `driver`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
}

/// The guest's number among the sockets between host and guests.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VsockCid {
    /// Whether the host picks a free one.
    ///
    /// Attribute `auto`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto: Option<bool>,
    /// The number, from 3.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<u32>,
}

/// Memory in which the guest's kernel leaves its last messages.
///
/// Since 10.6.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Pstore {
    /// The device that is emulated.
    ///
    /// Attribute `backend`.
    pub backend: PstoreBackend,
    /// Path of the file it is kept in.
    ///
    /// Element `path`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// Its size.
    ///
    /// Element `size`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub size: Option<u64>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Devices that keep a kernel's last messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PstoreBackend {
    /// `acpi-erst`.
#[cfg_attr(feature = "serde", serde(rename = "acpi-erst"))]
    AcpiErst,
}

impl PstoreBackend {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::AcpiErst,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AcpiErst => "acpi-erst",
        }
    }
}

impl Codec for PstoreBackend {
    type Value = Self;
    const EXPECTED: &'static str = "acpi-erst";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "acpi-erst" => Self::AcpiErst,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
