// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/redirdev.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A port for USB devices that are connected somewhere else.
///
/// Since 0.9.5.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Redirdev {
    /// How it is connected.
    ///
    /// Attribute `bus`, `usb` when missing.
    pub bus: RedirBus,
    /// The way to the devices; always given.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharSource>,
    /// A file that everything a character device writes is copied into.
    ///
    /// Element `log`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub log: Option<CharLog>,
    /// Name, address and boot order.
    pub info: DeviceInfo,
}

impl Default for Redirdev {
    fn default() -> Self {
        Self {
            bus: RedirBus::Usb,
            source: None,
            log: None,
            info: Default::default(),
        }
    }
}

/// Buses of redirected devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RedirBus {
    /// `usb`.
#[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb,
}

impl RedirBus {
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

impl Codec for RedirBus {
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

/// Which USB devices may be redirected: the first rule that fits decides.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct RedirFilter {
    /// A rule about USB devices.
    ///
    /// Elements `usbdev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub rules: Vec<RedirRule>,
}

/// A rule about USB devices.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct RedirRule {
    /// Class of the device.
    ///
    /// Attribute `class`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub class: Option<i32>,
    /// Number of its vendor.
    ///
    /// Attribute `vendor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<i32>,
    /// Number of the product.
    ///
    /// Attribute `product`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub product: Option<i32>,
    /// Its release, as 1.09.
    ///
    /// Attribute `version`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub version: Option<i32>,
    /// Whether such devices may be redirected.
    ///
    /// Attribute `allow`.
    pub allow: bool,
}
