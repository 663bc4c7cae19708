// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/tpm.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A trusted platform module.
///
/// Since 1.0.5.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Tpm {
    /// The module that is emulated.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<TpmModel>,
    /// Where a trusted platform module is.
    ///
    /// Element `backend`.
    pub backend: TpmBackend,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// Interfaces of a trusted platform module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmModel {
    /// `tpm-tis`.
#[cfg_attr(feature = "serde", serde(rename = "tpm-tis"))]
    TpmTis,
    /// `tpm-crb`, since 4.4.0.
#[cfg_attr(feature = "serde", serde(rename = "tpm-crb"))]
    TpmCrb,
    /// That of pSeries guests.
    ///
    /// `tpm-spapr`, since 6.1.0.
#[cfg_attr(feature = "serde", serde(rename = "tpm-spapr"))]
    TpmSpapr,
    /// A way to the host's resource manager, of pSeries guests.
    ///
    /// `spapr-tpm-proxy`, since 6.5.0.
#[cfg_attr(feature = "serde", serde(rename = "spapr-tpm-proxy"))]
    SpaprTpmProxy,
}

impl TpmModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::TpmTis,
        Self::TpmCrb,
        Self::TpmSpapr,
        Self::SpaprTpmProxy,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TpmTis => "tpm-tis",
            Self::TpmCrb => "tpm-crb",
            Self::TpmSpapr => "tpm-spapr",
            Self::SpaprTpmProxy => "spapr-tpm-proxy",
        }
    }
}

impl Codec for TpmModel {
    type Value = Self;
    const EXPECTED: &'static str = "tpm-tis, tpm-crb, tpm-spapr or spapr-tpm-proxy";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "tpm-tis" => Self::TpmTis,
            "tpm-crb" => Self::TpmCrb,
            "tpm-spapr" => Self::TpmSpapr,
            "spapr-tpm-proxy" => Self::SpaprTpmProxy,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where a trusted platform module is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmBackend {
    /// On the host.
    ///
    /// Attribute `type` is `passthrough`.
    #[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough(TpmBackendPassthrough),
    /// In a program that the host starts for the guest.
    ///
    /// Attribute `type` is `emulator`, since 4.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "emulator"))]
    Emulator(TpmBackendEmulator),
    /// In a program that somebody else has started.
    ///
    /// Attribute `type` is `external`, since 9.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "external"))]
    External(TpmBackendExternal),
}

/// On the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmBackendPassthrough {
    /// The host's module.
    ///
    /// Element `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub device: Option<TpmDevice>,
}

/// In a program that the host starts for the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmBackendEmulator {
    /// The version of the specification.
    ///
    /// Attribute `version`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub version: Option<TpmVersion>,
    /// Whether the state outlives a transient domain.
    ///
    /// Attribute `persistent_state`, since 7.0.0, `no` when missing.
    pub persistent_state: bool,
    /// How much the emulator logs.
    ///
    /// Attribute `debug`, since 10.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub debug: Option<u32>,
    /// Encryption of the emulator's state.
    ///
    /// Element `encryption`, since 5.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<TpmEncryption>,
    /// Which banks of registers are active; as the emulator has them when none is named.
    ///
    /// Element `active_pcr_banks`, since 7.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub active_pcr_banks: Option<TpmPcrBanks>,
    /// Where the emulator keeps its state.
    ///
    /// Element `source`, since 10.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<TpmStateSource>,
    /// What a module that is made anew can do.
    ///
    /// Element `profile`, since 10.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub profile: Option<TpmProfile>,
}

/// In a program that somebody else has started.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TpmBackendExternal {
    /// The socket of the program.
    ///
    /// Element `source`.
    pub source: TpmExternalSource,
}

/// The host's module.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmDevice {
    /// Path of its device.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
}

/// Versions of the specification of trusted platform modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmVersion {
    /// `1.2`.
#[cfg_attr(feature = "serde", serde(rename = "1.2"))]
    V12,
    /// `2.0`.
#[cfg_attr(feature = "serde", serde(rename = "2.0"))]
    V20,
}

impl TpmVersion {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::V12,
        Self::V20,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V12 => "1.2",
            Self::V20 => "2.0",
        }
    }
}

impl Codec for TpmVersion {
    type Value = Self;
    const EXPECTED: &'static str = "1.2 or 2.0";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "1.2" => Self::V12,
            "2.0" => Self::V20,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where the emulator keeps its state.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TpmStateSource {
    /// Kind of place.
    ///
    /// Attribute `type`.
    pub r#type: TpmStateType,
    /// Its path.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// Kinds of place for an emulator's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmStateType {
    /// `file`.
#[cfg_attr(feature = "serde", serde(rename = "file"))]
    File,
    /// `dir`.
#[cfg_attr(feature = "serde", serde(rename = "dir"))]
    Dir,
}

impl TpmStateType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::File,
        Self::Dir,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Dir => "dir",
        }
    }
}

impl Codec for TpmStateType {
    type Value = Self;
    const EXPECTED: &'static str = "file or dir";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "file" => Self::File,
            "dir" => Self::Dir,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Encryption of the emulator's state.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmEncryption {
    /// The secret with the passphrase.
    ///
    /// Attribute `secret`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub secret: Option<Uuid>,
}

/// Which banks of registers are active; as the emulator has them when none is named.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmPcrBanks {
    /// The one of SHA-1.
    ///
    /// Element `sha1`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub sha1: bool,
    /// The one of SHA-256.
    ///
    /// Element `sha256`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub sha256: bool,
    /// The one of SHA-384.
    ///
    /// Element `sha384`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub sha384: bool,
    /// The one of SHA-512.
    ///
    /// Element `sha512`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub sha512: bool,
}

/// What a module that is made anew can do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TpmProfile {
    /// Name of the profile that the emulator looks up.
    ///
    /// Attribute `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// Which algorithms are left out that the host does not allow.
    ///
    /// Attribute `removeDisabled`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remove_disabled: Option<TpmRemoveDisabled>,
    /// Name of the profile that the module was made of.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// How it is found out which algorithms the host does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmRemoveDisabled {
    /// `check`.
#[cfg_attr(feature = "serde", serde(rename = "check"))]
    Check,
    /// `fips-host`.
#[cfg_attr(feature = "serde", serde(rename = "fips-host"))]
    FipsHost,
}

impl TpmRemoveDisabled {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Check,
        Self::FipsHost,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::FipsHost => "fips-host",
        }
    }
}

impl Codec for TpmRemoveDisabled {
    type Value = Self;
    const EXPECTED: &'static str = "check or fips-host";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "check" => Self::Check,
            "fips-host" => Self::FipsHost,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The socket of the program.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TpmExternalSource {
    /// Kind of socket.
    ///
    /// Attribute `type`.
    pub r#type: TpmExternalType,
    /// Which end it is.
    ///
    /// Attribute `mode`, `connect` when missing.
    #[cfg_attr(feature = "serde", serde(default = "TpmExternalSource::missing_mode"))]
    pub mode: CharMode,
    /// Path of the socket.
    ///
    /// Attribute `path`.
    pub path: String,
}

#[cfg(feature = "serde")]
impl TpmExternalSource {
    fn missing_mode() -> CharMode {
        CharMode::Connect
    }
}

/// Kinds of socket of a program with a trusted platform module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TpmExternalType {
    /// `unix`.
#[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix,
}

impl TpmExternalType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unix,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unix => "unix",
        }
    }
}

impl Codec for TpmExternalType {
    type Value = Self;
    const EXPECTED: &'static str = "unix";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unix" => Self::Unix,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
