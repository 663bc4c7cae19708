// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/rng.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A source of entropy for the guest.
///
/// Since 1.0.3.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Rng {
    /// Which versions of virtio it speaks.
    ///
    /// Attribute `model`.
    pub model: VirtioModel,
    /// How much entropy a guest may take.
    ///
    /// Element `rate`, since 1.0.4.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rate: Option<RngRate>,
    /// Where the host takes entropy from.
    ///
    /// Element `backend`.
    pub backend: RngBackend,
    /// Settings of a virtio device.
    ///
    /// Element `driver`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// How much entropy a guest may take.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct RngRate {
    /// Bytes in a period.
    ///
    /// Attribute `bytes`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bytes: Option<u32>,
    /// Length of the period in milliseconds; 1000 when left out.
    ///
    /// Attribute `period`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub period: Option<u32>,
}

/// Where the host takes entropy from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RngBackend {
    /// A device of the host.
    ///
    /// Attribute `model` is `random`.
    #[cfg_attr(feature = "serde", serde(rename = "random"))]
    Random(RngBackendRandom),
    /// A daemon that gathers entropy.
    ///
    /// Attribute `model` is `egd`.
    #[cfg_attr(feature = "serde", serde(rename = "egd"))]
    Egd(RngBackendEgd),
    /// The hypervisor itself.
    ///
    /// Attribute `model` is `builtin`, since 6.1.0.
    #[cfg_attr(feature = "serde", serde(rename = "builtin"))]
    Builtin,
}

/// A device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct RngBackendRandom {
    /// Path of the device.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
}

/// A daemon that gathers entropy.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct RngBackendEgd {
    /// The way to the daemon; always given.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharSource>,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
}

/// A device that encrypts and signs for the guest.
///
/// Since 9.0.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Crypto {
    /// The device that is emulated.
    ///
    /// Attribute `model`.
    pub model: CryptoModel,
    /// Who emulates it.
    ///
    /// Attribute `type`.
    pub r#type: CryptoType,
    /// What does the work of a device that encrypts and signs.
    ///
    /// Element `backend`.
    pub backend: CryptoBackend,
    /// Settings of a virtio device.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Devices that encrypt and sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CryptoModel {
    /// `virtio`.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
}

impl CryptoModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Virtio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Virtio => "virtio",
        }
    }
}

impl Codec for CryptoModel {
    type Value = Self;
    const EXPECTED: &'static str = "virtio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "virtio" => Self::Virtio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Who emulates a device that encrypts and signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CryptoType {
    /// `qemu`.
#[cfg_attr(feature = "serde", serde(rename = "qemu"))]
    Qemu,
}

impl CryptoType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Qemu,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
        }
    }
}

impl Codec for CryptoType {
    type Value = Self;
    const EXPECTED: &'static str = "qemu";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "qemu" => Self::Qemu,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What does the work of a device that encrypts and signs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CryptoBackend {
    /// The hypervisor's own library.
    ///
    /// Attribute `model` is `builtin`.
    #[cfg_attr(feature = "serde", serde(rename = "builtin"))]
    Builtin(CryptoBackendBuiltin),
    /// The host's kernel.
    ///
    /// Attribute `model` is `lkcf`.
    #[cfg_attr(feature = "serde", serde(rename = "lkcf"))]
    Lkcf(CryptoBackendLkcf),
}

/// The hypervisor's own library.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CryptoBackendBuiltin {
    /// How many queues it has.
    ///
    /// Attribute `queues`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queues: Option<u32>,
}

/// The host's kernel.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CryptoBackendLkcf {
    /// How many queues it has.
    ///
    /// Attribute `queues`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queues: Option<u32>,
}
