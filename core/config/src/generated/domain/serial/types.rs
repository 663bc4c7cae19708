// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/serial.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A serial port.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Serial {
    /// The host's end.
    ///
    /// Told by attribute `type`.
    pub source: CharSource,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
    /// The guest's end of a serial port.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<SerialTarget>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// The guest's end of a serial port.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SerialTarget {
    /// Kind of port.
    ///
    /// Attribute `type`, since 1.0.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<SerialTargetType>,
    /// Number of the port, from 0.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
    /// The serial device that is emulated.
    ///
    /// Element `model`, since 3.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<SerialTargetModel>,
}

/// The serial device that is emulated.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SerialTargetModel {
    /// Its name.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<SerialModel>,
}

/// A kind of serial port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SerialTargetType {
    /// `isa-serial`.
#[cfg_attr(feature = "serde", serde(rename = "isa-serial"))]
    IsaSerial,
    /// `usb-serial`.
#[cfg_attr(feature = "serde", serde(rename = "usb-serial"))]
    UsbSerial,
    /// `pci-serial`.
#[cfg_attr(feature = "serde", serde(rename = "pci-serial"))]
    PciSerial,
    /// Of pSeries guests.
    ///
    /// `spapr-vio-serial`, since 3.10.0.
#[cfg_attr(feature = "serde", serde(rename = "spapr-vio-serial"))]
    SpaprVioSerial,
    /// Part of the machine, as on ARM and RISC-V.
    ///
    /// `system-serial`, since 3.10.0.
#[cfg_attr(feature = "serde", serde(rename = "system-serial"))]
    SystemSerial,
    /// Of s390 guests.
    ///
    /// `sclp-serial`, since 3.10.0.
#[cfg_attr(feature = "serde", serde(rename = "sclp-serial"))]
    SclpSerial,
    /// Messages of x86 firmware.
    ///
    /// `isa-debug`, since 8.1.0.
#[cfg_attr(feature = "serde", serde(rename = "isa-debug"))]
    IsaDebug,
}

impl SerialTargetType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::IsaSerial,
        Self::UsbSerial,
        Self::PciSerial,
        Self::SpaprVioSerial,
        Self::SystemSerial,
        Self::SclpSerial,
        Self::IsaDebug,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IsaSerial => "isa-serial",
            Self::UsbSerial => "usb-serial",
            Self::PciSerial => "pci-serial",
            Self::SpaprVioSerial => "spapr-vio-serial",
            Self::SystemSerial => "system-serial",
            Self::SclpSerial => "sclp-serial",
            Self::IsaDebug => "isa-debug",
        }
    }
}

impl Codec for SerialTargetType {
    type Value = Self;
    const EXPECTED: &'static str = "isa-serial, usb-serial, pci-serial, spapr-vio-serial, system-serial, sclp-serial or isa-debug";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "isa-serial" => Self::IsaSerial,
            "usb-serial" => Self::UsbSerial,
            "pci-serial" => Self::PciSerial,
            "spapr-vio-serial" => Self::SpaprVioSerial,
            "system-serial" => Self::SystemSerial,
            "sclp-serial" => Self::SclpSerial,
            "isa-debug" => Self::IsaDebug,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// An emulated serial device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SerialModel {
    /// `isa-serial`.
#[cfg_attr(feature = "serde", serde(rename = "isa-serial"))]
    IsaSerial,
    /// `usb-serial`.
#[cfg_attr(feature = "serde", serde(rename = "usb-serial"))]
    UsbSerial,
    /// `pci-serial`.
#[cfg_attr(feature = "serde", serde(rename = "pci-serial"))]
    PciSerial,
    /// `spapr-vty`.
#[cfg_attr(feature = "serde", serde(rename = "spapr-vty"))]
    SpaprVty,
    /// `pl011`.
#[cfg_attr(feature = "serde", serde(rename = "pl011"))]
    Pl011,
    /// `sclpconsole`.
#[cfg_attr(feature = "serde", serde(rename = "sclpconsole"))]
    Sclpconsole,
    /// `sclplmconsole`.
#[cfg_attr(feature = "serde", serde(rename = "sclplmconsole"))]
    Sclplmconsole,
    /// `16550a`, since 4.7.0.
#[cfg_attr(feature = "serde", serde(rename = "16550a"))]
    V16550a,
    /// `isa-debugcon`, since 8.1.0.
#[cfg_attr(feature = "serde", serde(rename = "isa-debugcon"))]
    IsaDebugcon,
}

impl SerialModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::IsaSerial,
        Self::UsbSerial,
        Self::PciSerial,
        Self::SpaprVty,
        Self::Pl011,
        Self::Sclpconsole,
        Self::Sclplmconsole,
        Self::V16550a,
        Self::IsaDebugcon,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IsaSerial => "isa-serial",
            Self::UsbSerial => "usb-serial",
            Self::PciSerial => "pci-serial",
            Self::SpaprVty => "spapr-vty",
            Self::Pl011 => "pl011",
            Self::Sclpconsole => "sclpconsole",
            Self::Sclplmconsole => "sclplmconsole",
            Self::V16550a => "16550a",
            Self::IsaDebugcon => "isa-debugcon",
        }
    }
}

impl Codec for SerialModel {
    type Value = Self;
    const EXPECTED: &'static str = "isa-serial, usb-serial, pci-serial, spapr-vty, pl011, sclpconsole, sclplmconsole, 16550a or isa-debugcon";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "isa-serial" => Self::IsaSerial,
            "usb-serial" => Self::UsbSerial,
            "pci-serial" => Self::PciSerial,
            "spapr-vty" => Self::SpaprVty,
            "pl011" => Self::Pl011,
            "sclpconsole" => Self::Sclpconsole,
            "sclplmconsole" => Self::Sclplmconsole,
            "16550a" => Self::V16550a,
            "isa-debugcon" => Self::IsaDebugcon,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A parallel port.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Parallel {
    /// The host's end.
    ///
    /// Told by attribute `type`.
    pub source: CharSource,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
    /// The guest's end of a parallel port.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<ParallelTarget>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// The guest's end of a parallel port.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ParallelTarget {
    /// Number of the port, from 0.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
}

/// A console to log in at; one of type serial is the first serial port once more.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Console {
    /// The host's end.
    ///
    /// Told by attribute `type`.
    pub source: CharSource,
    /// Path of the terminal once more, as old programs look for it.
    ///
    /// Attribute `tty`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tty: Option<String>,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
    /// The guest's end of a console.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<ConsoleTarget>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// The guest's end of a console.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ConsoleTarget {
    /// Kind of console.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<ConsoleTargetType>,
    /// Number of the console, from 0.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
}

/// A kind of console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ConsoleTargetType {
    /// The first serial port.
    ///
    /// `serial`.
#[cfg_attr(feature = "serde", serde(rename = "serial"))]
    Serial,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// `uml`.
#[cfg_attr(feature = "serde", serde(rename = "uml"))]
    Uml,
    /// `virtio`.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
    /// `lxc`.
#[cfg_attr(feature = "serde", serde(rename = "lxc"))]
    Lxc,
    /// `openvz`.
#[cfg_attr(feature = "serde", serde(rename = "openvz"))]
    Openvz,
    /// Of s390 guests.
    ///
    /// `sclp`.
#[cfg_attr(feature = "serde", serde(rename = "sclp"))]
    Sclp,
    /// Line mode, of s390 guests.
    ///
    /// `sclplm`.
#[cfg_attr(feature = "serde", serde(rename = "sclplm"))]
    Sclplm,
}

impl ConsoleTargetType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Serial,
        Self::Xen,
        Self::Uml,
        Self::Virtio,
        Self::Lxc,
        Self::Openvz,
        Self::Sclp,
        Self::Sclplm,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Serial => "serial",
            Self::Xen => "xen",
            Self::Uml => "uml",
            Self::Virtio => "virtio",
            Self::Lxc => "lxc",
            Self::Openvz => "openvz",
            Self::Sclp => "sclp",
            Self::Sclplm => "sclplm",
        }
    }
}

impl Codec for ConsoleTargetType {
    type Value = Self;
    const EXPECTED: &'static str = "serial, xen, uml, virtio, lxc, openvz, sclp or sclplm";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "serial" => Self::Serial,
            "xen" => Self::Xen,
            "uml" => Self::Uml,
            "virtio" => Self::Virtio,
            "lxc" => Self::Lxc,
            "openvz" => Self::Openvz,
            "sclp" => Self::Sclp,
            "sclplm" => Self::Sclplm,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A private channel between host and guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Channel {
    /// The host's end.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: CharSource,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
    /// The guest's end of a channel.
    ///
    /// Element `target`.
    pub target: ChannelTarget,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// The guest's end of a channel.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ChannelTarget {
    /// What the guest sends to an address and port.
    ///
    /// Attribute `type` is `guestfwd`, since 0.7.3.
    #[cfg_attr(feature = "serde", serde(rename = "guestfwd"))]
    Guestfwd(ChannelTargetGuestfwd),
    /// A port of a virtio serial controller.
    ///
    /// Attribute `type` is `virtio`, since 0.7.7.
    #[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio(ChannelTargetVirtio),
    /// A Xen channel.
    ///
    /// Attribute `type` is `xen`, since 2.3.0.
    #[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen(ChannelTargetXen),
}

/// What the guest sends to an address and port.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ChannelTargetGuestfwd {
    /// Address the guest connects to.
    ///
    /// Attribute `address`.
    pub address: Ipv4Addr,
    /// Port the guest connects to.
    ///
    /// Attribute `port`.
    pub port: u16,
}

/// A port of a virtio serial controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ChannelTargetVirtio {
    /// Name the guest finds it by.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Whether a program in the guest has opened it.
    ///
    /// Attribute `state`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<ChannelState>,
}

/// A Xen channel.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ChannelTargetXen {
    /// Name the guest finds it by.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// Whether a program in the guest has opened a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ChannelState {
    /// `disconnected`.
#[cfg_attr(feature = "serde", serde(rename = "disconnected"))]
    Disconnected,
    /// `connected`.
#[cfg_attr(feature = "serde", serde(rename = "connected"))]
    Connected,
}

impl ChannelState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Disconnected,
        Self::Connected,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disconnected => "disconnected",
            Self::Connected => "connected",
        }
    }
}

impl Codec for ChannelState {
    type Value = Self;
    const EXPECTED: &'static str = "disconnected or connected";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "disconnected" => Self::Disconnected,
            "connected" => Self::Connected,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
