// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/video.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A graphics card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Video {
    /// What emulates a graphics card.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VideoDriver>,
    /// The graphics card that is emulated.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<VideoModel>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

/// What emulates a graphics card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VideoDriver {
    /// How it reaches the guest's memory.
    ///
    /// Since 3.5.0.
    pub options: VirtioOptions,
    /// The program.
    ///
    /// Attribute `name`, since 5.8.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<VideoDriverName>,
    /// What the guest sees of VGA.
    ///
    /// Attribute `vgaconf`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vgaconf: Option<VgaConf>,
}

/// What emulates a graphics card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VideoDriverName {
    /// The hypervisor.
    ///
    /// `qemu`.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
    /// A process beside it.
    ///
    /// `vhostuser`.
#[cfg_attr(feature = "serde", serde(rename = "vhostuser"))]
    Vhostuser,
}

impl VideoDriverName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
        Self::Vhostuser,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Vhostuser => "vhostuser",
        }
    }
}

impl Codec for VideoDriverName {
    type Value = Self;
    const EXPECTED: &'static str = "qemu or vhostuser";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            "vhostuser" => Self::Vhostuser,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What the guest sees of VGA, with bhyve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VgaConf {
    /// Its ports.
    ///
    /// `io`.
#[cfg_attr(feature = "serde", serde(rename = "io"))]
    Io,
    /// `on`.
#[cfg_attr(feature = "serde", serde(rename = "on"))]
    On,
    /// `off`.
#[cfg_attr(feature = "serde", serde(rename = "off"))]
    Off,
}

impl VgaConf {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Io,
        Self::On,
        Self::Off,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Io => "io",
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

impl Codec for VgaConf {
    type Value = Self;
    const EXPECTED: &'static str = "io, on or off";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "io" => Self::Io,
            "on" => Self::On,
            "off" => Self::Off,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The graphics card that is emulated.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VideoModel {
    /// Kind of card.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<VideoType>,
    /// Size of the first memory of a qxl card, in KiB.
    ///
    /// Attribute `ram`, since 1.0.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ram: Option<u32>,
    /// Memory, in KiB; of a qxl card, the second one.
    ///
    /// Attribute `vram`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vram: Option<u32>,
    /// Size of the part of it that has 64-bit addresses, in KiB.
    ///
    /// Attribute `vram64`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vram64: Option<u32>,
    /// Memory of the VGA that a qxl card also is, in KiB.
    ///
    /// Attribute `vgamem`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vgamem: Option<u32>,
    /// How many screens it has.
    ///
    /// Attribute `heads`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub heads: Option<u32>,
    /// Whether the guest starts with this card.
    ///
    /// Attribute `primary`, since 1.0.2, `no` when missing.
    pub primary: bool,
    /// Whether the guest's images are shared without copies.
    ///
    /// Attribute `blob`, since 9.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub blob: Option<bool>,
    /// Drawing with the host's graphics card.
    ///
    /// Element `acceleration`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub acceleration: Option<VideoAcceleration>,
    /// The smallest resolution of the screen.
    ///
    /// Element `resolution`, since 5.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub resolution: Option<VideoResolution>,
}

/// Graphics cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VideoType {
    /// `vga`.
#[cfg_attr(feature = "serde", serde(rename = "vga"))]
    Vga,
    /// `cirrus`.
#[cfg_attr(feature = "serde", serde(rename = "cirrus"))]
    Cirrus,
    /// `vmvga`.
#[cfg_attr(feature = "serde", serde(rename = "vmvga"))]
    Vmvga,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// `vbox`.
#[cfg_attr(feature = "serde", serde(rename = "vbox"))]
    Vbox,
    /// `qxl`, since 0.8.6.
#[cfg_attr(feature = "serde", serde(rename = "qxl"))]
    Qxl,
    /// `parallels`.
#[cfg_attr(feature = "serde", serde(rename = "parallels"))]
    Parallels,
    /// `virtio`, since 1.3.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
    /// That of bhyve's UEFI.
    ///
    /// `gop`, since 3.2.0.
#[cfg_attr(feature = "serde", serde(rename = "gop"))]
    Gop,
    /// No card, not even the one a display would bring.
    ///
    /// `none`, since 4.6.0.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `bochs`, since 5.6.0.
#[cfg_attr(feature = "serde", serde(rename = "bochs"))]
    Bochs,
    /// A framebuffer in memory.
    ///
    /// `ramfb`, since 5.9.0.
#[cfg_attr(feature = "serde", serde(rename = "ramfb"))]
    Ramfb,
}

impl VideoType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Vga,
        Self::Cirrus,
        Self::Vmvga,
        Self::Xen,
        Self::Vbox,
        Self::Qxl,
        Self::Parallels,
        Self::Virtio,
        Self::Gop,
        Self::None,
        Self::Bochs,
        Self::Ramfb,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vga => "vga",
            Self::Cirrus => "cirrus",
            Self::Vmvga => "vmvga",
            Self::Xen => "xen",
            Self::Vbox => "vbox",
            Self::Qxl => "qxl",
            Self::Parallels => "parallels",
            Self::Virtio => "virtio",
            Self::Gop => "gop",
            Self::None => "none",
            Self::Bochs => "bochs",
            Self::Ramfb => "ramfb",
        }
    }
}

impl Codec for VideoType {
    type Value = Self;
    const EXPECTED: &'static str = "vga, cirrus, vmvga, xen, vbox, qxl, parallels, virtio, gop, none, bochs or ramfb";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "vga" => Self::Vga,
            "cirrus" => Self::Cirrus,
            "vmvga" => Self::Vmvga,
            "xen" => Self::Xen,
            "vbox" => Self::Vbox,
            "qxl" => Self::Qxl,
            "parallels" => Self::Parallels,
            "virtio" => Self::Virtio,
            "gop" => Self::Gop,
            "none" => Self::None,
            "bochs" => Self::Bochs,
            "ramfb" => Self::Ramfb,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Drawing with the host's graphics card.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VideoAcceleration {
    /// Whether two dimensions are.
    ///
    /// Attribute `accel2d`, since 0.7.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub accel2d: Option<bool>,
    /// Whether three dimensions are.
    ///
    /// Attribute `accel3d`, since 0.7.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub accel3d: Option<bool>,
    /// Path of the DRI device that draws.
    ///
    /// Attribute `rendernode`, since 5.8.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rendernode: Option<String>,
}

/// The smallest resolution of the screen.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct VideoResolution {
    /// Width in pixels.
    ///
    /// Attribute `x`.
    pub x: u32,
    /// Height in pixels.
    ///
    /// Attribute `y`.
    pub y: u32,
}
