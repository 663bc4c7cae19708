// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/sysinfo.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What a guest reads about its machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SysInfo {
    /// Where a guest reads about its machine.
    ///
    /// Told by attribute `type`.
    pub info: SysInfoKind,
}

/// Where a guest reads about its machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SysInfoKind {
    /// Tables of the firmware.
    ///
    /// Attribute `type` is `smbios`.
    #[cfg_attr(feature = "serde", serde(rename = "smbios"))]
    Smbios(SysInfoKindSmbios),
    /// Files that firmware and the guest's kernel read.
    ///
    /// Attribute `type` is `fwcfg`, since 6.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "fwcfg"))]
    Fwcfg(SysInfoKindFwcfg),
}

/// Tables of the firmware.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SysInfoKindSmbios {
    /// About the firmware.
    ///
    /// Element `bios`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bios: Option<BiosInfo>,
    /// About the machine as a whole.
    ///
    /// Element `system`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub system: Option<SystemInfo>,
    /// About a circuit board.
    ///
    /// Elements `baseBoard`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub base_board: Vec<BaseBoardInfo>,
    /// About the case.
    ///
    /// Element `chassis`, since 4.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chassis: Option<ChassisInfo>,
    /// Text of any kind.
    ///
    /// Element `oemStrings`, since 4.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub oem_strings: Option<OemStrings>,
}

/// Files that firmware and the guest's kernel read.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SysInfoKindFwcfg {
    /// A file, with its text or the path of a file of the host.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<FirmwareFile>,
}

/// About the firmware.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BiosInfo {
    /// A fact about it.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<BiosFact>,
}

/// A fact about it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BiosFact {
    /// Which fact.
    ///
    /// Attribute `name`.
    pub name: BiosInfoName,
    /// What it is.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Facts about firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BiosInfoName {
    /// `vendor`.
#[cfg_attr(feature = "serde", serde(rename = "vendor"))]
    Vendor,
    /// `version`.
#[cfg_attr(feature = "serde", serde(rename = "version"))]
    Version,
    /// `date`.
#[cfg_attr(feature = "serde", serde(rename = "date"))]
    Date,
    /// `release`.
#[cfg_attr(feature = "serde", serde(rename = "release"))]
    Release,
}

impl BiosInfoName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Vendor,
        Self::Version,
        Self::Date,
        Self::Release,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Version => "version",
            Self::Date => "date",
            Self::Release => "release",
        }
    }
}

impl Codec for BiosInfoName {
    type Value = Self;
    const EXPECTED: &'static str = "vendor, version, date or release";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "vendor" => Self::Vendor,
            "version" => Self::Version,
            "date" => Self::Date,
            "release" => Self::Release,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// About the machine as a whole.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SystemInfo {
    /// A fact about it.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<SystemFact>,
}

/// A fact about it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SystemFact {
    /// Which fact.
    ///
    /// Attribute `name`.
    pub name: SystemInfoName,
    /// What it is.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Facts about a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SystemInfoName {
    /// `manufacturer`.
#[cfg_attr(feature = "serde", serde(rename = "manufacturer"))]
    Manufacturer,
    /// `product`.
#[cfg_attr(feature = "serde", serde(rename = "product"))]
    Product,
    /// `version`.
#[cfg_attr(feature = "serde", serde(rename = "version"))]
    Version,
    /// `serial`.
#[cfg_attr(feature = "serde", serde(rename = "serial"))]
    Serial,
    /// `uuid`.
#[cfg_attr(feature = "serde", serde(rename = "uuid"))]
    Uuid,
    /// `sku`.
#[cfg_attr(feature = "serde", serde(rename = "sku"))]
    Sku,
    /// `family`.
#[cfg_attr(feature = "serde", serde(rename = "family"))]
    Family,
}

impl SystemInfoName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Manufacturer,
        Self::Product,
        Self::Version,
        Self::Serial,
        Self::Uuid,
        Self::Sku,
        Self::Family,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manufacturer => "manufacturer",
            Self::Product => "product",
            Self::Version => "version",
            Self::Serial => "serial",
            Self::Uuid => "uuid",
            Self::Sku => "sku",
            Self::Family => "family",
        }
    }
}

impl Codec for SystemInfoName {
    type Value = Self;
    const EXPECTED: &'static str = "manufacturer, product, version, serial, uuid, sku or family";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "manufacturer" => Self::Manufacturer,
            "product" => Self::Product,
            "version" => Self::Version,
            "serial" => Self::Serial,
            "uuid" => Self::Uuid,
            "sku" => Self::Sku,
            "family" => Self::Family,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// About a circuit board.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BaseBoardInfo {
    /// A fact about it.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<BaseBoardFact>,
}

/// A fact about it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BaseBoardFact {
    /// Which fact.
    ///
    /// Attribute `name`.
    pub name: BaseBoardInfoName,
    /// What it is.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Facts about a circuit board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BaseBoardInfoName {
    /// `manufacturer`.
#[cfg_attr(feature = "serde", serde(rename = "manufacturer"))]
    Manufacturer,
    /// `product`.
#[cfg_attr(feature = "serde", serde(rename = "product"))]
    Product,
    /// `version`.
#[cfg_attr(feature = "serde", serde(rename = "version"))]
    Version,
    /// `serial`.
#[cfg_attr(feature = "serde", serde(rename = "serial"))]
    Serial,
    /// `asset`.
#[cfg_attr(feature = "serde", serde(rename = "asset"))]
    Asset,
    /// `location`.
#[cfg_attr(feature = "serde", serde(rename = "location"))]
    Location,
}

impl BaseBoardInfoName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Manufacturer,
        Self::Product,
        Self::Version,
        Self::Serial,
        Self::Asset,
        Self::Location,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manufacturer => "manufacturer",
            Self::Product => "product",
            Self::Version => "version",
            Self::Serial => "serial",
            Self::Asset => "asset",
            Self::Location => "location",
        }
    }
}

impl Codec for BaseBoardInfoName {
    type Value = Self;
    const EXPECTED: &'static str = "manufacturer, product, version, serial, asset or location";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "manufacturer" => Self::Manufacturer,
            "product" => Self::Product,
            "version" => Self::Version,
            "serial" => Self::Serial,
            "asset" => Self::Asset,
            "location" => Self::Location,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// About the case.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ChassisInfo {
    /// A fact about it.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<ChassisFact>,
}

/// A fact about it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ChassisFact {
    /// Which fact.
    ///
    /// Attribute `name`.
    pub name: ChassisInfoName,
    /// What it is.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Facts about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ChassisInfoName {
    /// `manufacturer`.
#[cfg_attr(feature = "serde", serde(rename = "manufacturer"))]
    Manufacturer,
    /// `version`.
#[cfg_attr(feature = "serde", serde(rename = "version"))]
    Version,
    /// `serial`.
#[cfg_attr(feature = "serde", serde(rename = "serial"))]
    Serial,
    /// `asset`.
#[cfg_attr(feature = "serde", serde(rename = "asset"))]
    Asset,
    /// `sku`.
#[cfg_attr(feature = "serde", serde(rename = "sku"))]
    Sku,
}

impl ChassisInfoName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Manufacturer,
        Self::Version,
        Self::Serial,
        Self::Asset,
        Self::Sku,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manufacturer => "manufacturer",
            Self::Version => "version",
            Self::Serial => "serial",
            Self::Asset => "asset",
            Self::Sku => "sku",
        }
    }
}

impl Codec for ChassisInfoName {
    type Value = Self;
    const EXPECTED: &'static str = "manufacturer, version, serial, asset or sku";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "manufacturer" => Self::Manufacturer,
            "version" => Self::Version,
            "serial" => Self::Serial,
            "asset" => Self::Asset,
            "sku" => Self::Sku,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Text of any kind.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct OemStrings {
    /// A piece of it.
    ///
    /// Elements `entry`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entry: Vec<String>,
}

/// A file, with its text or the path of a file of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FirmwareFile {
    /// Its name, which begins with `opt/`.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Path of the file on the host.
    ///
    /// Attribute `file`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
    /// What is in it.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}
