// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/smartcard.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A reader of smart cards.
///
/// Since 0.8.8.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Smartcard {
    /// Where the card is.
    ///
    /// Told by attribute `mode`.
    pub mode: SmartcardMode,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Where a smart card is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SmartcardMode {
    /// In the host's reader.
    ///
    /// Attribute `mode` is `host`.
    #[cfg_attr(feature = "serde", serde(rename = "host"))]
    Host,
    /// Made of certificates of the host.
    ///
    /// Attribute `mode` is `host-certificates`.
    #[cfg_attr(feature = "serde", serde(rename = "host-certificates"))]
    HostCertificates(SmartcardModeHostCertificates),
    /// With somebody at the other end of a character device.
    ///
    /// Attribute `mode` is `passthrough`.
    #[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough(SmartcardModePassthrough),
}

/// Made of certificates of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SmartcardModeHostCertificates {
    /// Names of the three certificates.
    ///
    /// Elements `certificate`, at least one.
    pub certificates: Vec<String>,
    /// Path of the folder they are in.
    ///
    /// Element `database`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub database: Option<String>,
}

/// With somebody at the other end of a character device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SmartcardModePassthrough {
    /// The way to who has it; always given.
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
