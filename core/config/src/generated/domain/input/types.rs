// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/input.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A keyboard or pointer of the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Input {
    /// Settings of a virtio device.
    ///
    /// Element `driver`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
    /// What it is.
    ///
    /// Told by attribute `type`.
    pub kind: InputKind,
    /// How it is connected.
    ///
    /// Attribute `bus`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bus: Option<InputBus>,
    /// Which versions of virtio it speaks.
    ///
    /// Attribute `model`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// A kind of input device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InputKind {
    /// A mouse, which tells movements.
    ///
    /// Attribute `type` is `mouse`.
    #[cfg_attr(feature = "serde", serde(rename = "mouse"))]
    Mouse,
    /// A tablet, which tells positions.
    ///
    /// Attribute `type` is `tablet`.
    #[cfg_attr(feature = "serde", serde(rename = "tablet"))]
    Tablet,
    /// A keyboard.
    ///
    /// Attribute `type` is `keyboard`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(rename = "keyboard"))]
    Keyboard,
    /// An input device of the host.
    ///
    /// Attribute `type` is `passthrough`, since 1.3.0.
    #[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough(InputKindPassthrough),
    /// Events of a device of the host, read by the hypervisor.
    ///
    /// Attribute `type` is `evdev`, since 7.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "evdev"))]
    Evdev(InputKindEvdev),
}

/// An input device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InputKindPassthrough {
    /// The input device of the host.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<InputDeviceSource>,
}

/// Events of a device of the host, read by the hypervisor.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct InputKindEvdev {
    /// The input device of the host.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<InputEvdevSource>,
}

/// The input device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InputDeviceSource {
    /// Path of the event device.
    ///
    /// Attribute `evdev`.
    pub evdev: String,
}

/// The input device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InputEvdevSource {
    /// Path of the event device.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// Which devices are taken away from the host.
    ///
    /// Attribute `grab`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub grab: Option<InputGrab>,
    /// The keys that give them back and take them again.
    ///
    /// Attribute `grabToggle`, since 7.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub grab_toggle: Option<InputGrabToggle>,
    /// Whether keys that are held are repeated.
    ///
    /// Attribute `repeat`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub repeat: Option<bool>,
}

/// Which input devices are taken away from the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InputGrab {
    /// All of them, not only this one.
    ///
    /// `all`.
#[cfg_attr(feature = "serde", serde(rename = "all"))]
    All,
}

impl InputGrab {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::All,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
        }
    }
}

impl Codec for InputGrab {
    type Value = Self;
    const EXPECTED: &'static str = "all";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "all" => Self::All,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Keys that give input devices back to the host and take them again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InputGrabToggle {
    /// `ctrl-ctrl`.
#[cfg_attr(feature = "serde", serde(rename = "ctrl-ctrl"))]
    CtrlCtrl,
    /// `alt-alt`.
#[cfg_attr(feature = "serde", serde(rename = "alt-alt"))]
    AltAlt,
    /// `shift-shift`.
#[cfg_attr(feature = "serde", serde(rename = "shift-shift"))]
    ShiftShift,
    /// `meta-meta`.
#[cfg_attr(feature = "serde", serde(rename = "meta-meta"))]
    MetaMeta,
    /// `scrolllock`.
#[cfg_attr(feature = "serde", serde(rename = "scrolllock"))]
    Scrolllock,
    /// `ctrl-scrolllock`.
#[cfg_attr(feature = "serde", serde(rename = "ctrl-scrolllock"))]
    CtrlScrolllock,
}

impl InputGrabToggle {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::CtrlCtrl,
        Self::AltAlt,
        Self::ShiftShift,
        Self::MetaMeta,
        Self::Scrolllock,
        Self::CtrlScrolllock,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CtrlCtrl => "ctrl-ctrl",
            Self::AltAlt => "alt-alt",
            Self::ShiftShift => "shift-shift",
            Self::MetaMeta => "meta-meta",
            Self::Scrolllock => "scrolllock",
            Self::CtrlScrolllock => "ctrl-scrolllock",
        }
    }
}

impl Codec for InputGrabToggle {
    type Value = Self;
    const EXPECTED: &'static str = "ctrl-ctrl, alt-alt, shift-shift, meta-meta, scrolllock or ctrl-scrolllock";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ctrl-ctrl" => Self::CtrlCtrl,
            "alt-alt" => Self::AltAlt,
            "shift-shift" => Self::ShiftShift,
            "meta-meta" => Self::MetaMeta,
            "scrolllock" => Self::Scrolllock,
            "ctrl-scrolllock" => Self::CtrlScrolllock,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How an input device is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum InputBus {
    /// `ps2`.
#[cfg_attr(feature = "serde", serde(rename = "ps2"))]
    Ps2,
    /// `usb`.
#[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// That of Virtuozzo.
    ///
    /// `parallels`.
#[cfg_attr(feature = "serde", serde(rename = "parallels"))]
    Parallels,
    /// `virtio`, since 1.3.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
}

impl InputBus {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ps2,
        Self::Usb,
        Self::Xen,
        Self::Parallels,
        Self::Virtio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ps2 => "ps2",
            Self::Usb => "usb",
            Self::Xen => "xen",
            Self::Parallels => "parallels",
            Self::Virtio => "virtio",
        }
    }
}

impl Codec for InputBus {
    type Value = Self;
    const EXPECTED: &'static str = "ps2, usb, xen, parallels or virtio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ps2" => Self::Ps2,
            "usb" => Self::Usb,
            "xen" => Self::Xen,
            "parallels" => Self::Parallels,
            "virtio" => Self::Virtio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A hub, which makes several ports of one.
///
/// Since 0.9.9.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Hub {
    /// Kind of hub.
    ///
    /// Attribute `type`.
    pub r#type: HubType,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Kinds of hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HubType {
    /// `usb`.
#[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb,
}

impl HubType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Usb,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usb => "usb",
        }
    }
}

impl Codec for HubType {
    type Value = Self;
    const EXPECTED: &'static str = "usb";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "usb" => Self::Usb,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
