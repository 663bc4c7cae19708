// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/os.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How a guest boots.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Os {
    /// Kind of firmware; the host picks one that fits.
    ///
    /// Attribute `firmware`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub firmware: Option<Firmware>,
    /// Kind of machine.
    ///
    /// Element `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<OsType>,
    /// What the firmware that the host picks must or must not have.
    ///
    /// Element `firmware`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub firmware_features: Option<FirmwareFeatures>,
    /// A container's first program.
    ///
    /// Element `init`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub init: Option<String>,
    /// Its arguments.
    ///
    /// Elements `initarg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub initarg: Vec<String>,
    /// A variable in the environment of a container's first program.
    ///
    /// Elements `initenv`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub initenv: Vec<InitVariable>,
    /// Its working directory.
    ///
    /// Element `initdir`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub initdir: Option<String>,
    /// User it runs as, a name or a number.
    ///
    /// Element `inituser`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inituser: Option<String>,
    /// Group it runs as, a name or a number.
    ///
    /// Element `initgroup`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub initgroup: Option<String>,
    /// The firmware's program, a file of the host.
    ///
    /// Element `loader`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub loader: Option<Loader>,
    /// The firmware's variables, in a file of the guest's own.
    ///
    /// Element `nvram`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nvram: Option<OsNvram>,
    /// Path of a kernel that is started directly.
    ///
    /// Element `kernel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kernel: Option<String>,
    /// Path of its first file system.
    ///
    /// Element `initrd`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub initrd: Option<String>,
    /// Its arguments.
    ///
    /// Element `cmdline`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cmdline: Option<String>,
    /// Path of a program that starts the kernel, for secure boot.
    ///
    /// Element `shim`, since 10.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub shim: Option<String>,
    /// Path of the device tree it is given.
    ///
    /// Element `dtb`, since 1.0.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dtb: Option<String>,
    /// Its root device.
    ///
    /// Element `root`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub root: Option<String>,
    /// Tables the firmware is given.
    ///
    /// Element `acpi`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub acpi: Option<OsAcpi>,
    /// A kind of device to boot from; the first one found is taken.
    ///
    /// Elements `boot`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub boot: Vec<OsBoot>,
    /// Whether the guest's user is asked what to boot from.
    ///
    /// Element `bootmenu`, since 0.8.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bootmenu: Option<BootMenu>,
    /// Details of the firmware.
    ///
    /// Element `bios`, since 0.9.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bios: Option<BiosOptions>,
    /// Where system information in the guest comes from.
    ///
    /// Element `smbios`, since 0.8.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub smbios: Option<OsSmbios>,
}

/// Tables the firmware is given.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct OsAcpi {
    /// A table the firmware is given.
    ///
    /// Elements `table`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub table: Vec<AcpiTable>,
}

/// A kind of device to boot from; the first one found is taken.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct OsBoot {
    /// Kinds of devices to boot from.
    ///
    /// Attribute `dev`.
    pub dev: BootDevice,
}

/// Where system information in the guest comes from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct OsSmbios {
    /// Where the system information in a guest comes from.
    ///
    /// Attribute `mode`.
    pub mode: SmbiosMode,
}

/// Kind of machine.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct OsType {
    /// Architecture of its CPUs.
    ///
    /// Attribute `arch`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub arch: Option<Arch>,
    /// Machine type, as the hypervisor names it.
    ///
    /// Attribute `machine`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub machine: Option<String>,
    /// What the guest's operating system sees.
    ///
    /// The text of the element.
    pub text: OsKind,
}

/// What a guest's operating system sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum OsKind {
    /// A whole machine.
    ///
    /// `hvm`.
#[cfg_attr(feature = "serde", serde(rename = "hvm"))]
    Hvm,
    /// Xen, without a machine.
    ///
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// Xen, without a machine; an old name.
    ///
    /// `linux`.
#[cfg_attr(feature = "serde", serde(rename = "linux"))]
    Linux,
    /// The host's kernel: a container.
    ///
    /// `exe`.
#[cfg_attr(feature = "serde", serde(rename = "exe"))]
    Exe,
    /// User Mode Linux.
    ///
    /// `uml`.
#[cfg_attr(feature = "serde", serde(rename = "uml"))]
    Uml,
    /// Xen, with hardware virtualization.
    ///
    /// `xenpvh`.
#[cfg_attr(feature = "serde", serde(rename = "xenpvh"))]
    Xenpvh,
}

impl OsKind {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Hvm,
        Self::Xen,
        Self::Linux,
        Self::Exe,
        Self::Uml,
        Self::Xenpvh,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hvm => "hvm",
            Self::Xen => "xen",
            Self::Linux => "linux",
            Self::Exe => "exe",
            Self::Uml => "uml",
            Self::Xenpvh => "xenpvh",
        }
    }
}

impl Codec for OsKind {
    type Value = Self;
    const EXPECTED: &'static str = "hvm, xen, linux, exe, uml or xenpvh";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "hvm" => Self::Hvm,
            "xen" => Self::Xen,
            "linux" => Self::Linux,
            "exe" => Self::Exe,
            "uml" => Self::Uml,
            "xenpvh" => Self::Xenpvh,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Kinds of firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Firmware {
    /// `bios`.
#[cfg_attr(feature = "serde", serde(rename = "bios"))]
    Bios,
    /// `efi`.
#[cfg_attr(feature = "serde", serde(rename = "efi"))]
    Efi,
}

impl Firmware {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Bios,
        Self::Efi,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bios => "bios",
            Self::Efi => "efi",
        }
    }
}

impl Codec for Firmware {
    type Value = Self;
    const EXPECTED: &'static str = "bios or efi";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "bios" => Self::Bios,
            "efi" => Self::Efi,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What the firmware that the host picks must or must not have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FirmwareFeatures {
    /// Whether a feature has to be there.
    ///
    /// Elements `feature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub feature: Vec<FirmwareFeatureState>,
}

/// Whether a feature has to be there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FirmwareFeatureState {
    /// Whether it has to be there, or must not be.
    ///
    /// Attribute `enabled`.
    pub enabled: bool,
    /// The feature.
    ///
    /// Attribute `name`.
    pub name: FirmwareFeature,
}

/// Features of firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FirmwareFeature {
    /// Certificates are enrolled from the start.
    ///
    /// `enrolled-keys`.
#[cfg_attr(feature = "serde", serde(rename = "enrolled-keys"))]
    EnrolledKeys,
    /// It can refuse what is not signed.
    ///
    /// `secure-boot`.
#[cfg_attr(feature = "serde", serde(rename = "secure-boot"))]
    SecureBoot,
}

impl FirmwareFeature {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::EnrolledKeys,
        Self::SecureBoot,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EnrolledKeys => "enrolled-keys",
            Self::SecureBoot => "secure-boot",
        }
    }
}

impl Codec for FirmwareFeature {
    type Value = Self;
    const EXPECTED: &'static str = "enrolled-keys or secure-boot";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "enrolled-keys" => Self::EnrolledKeys,
            "secure-boot" => Self::SecureBoot,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A variable in the environment of a container's first program.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InitVariable {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// The firmware's program, a file of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Loader {
    /// Whether the guest cannot change it.
    ///
    /// Attribute `readonly`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub readonly: Option<bool>,
    /// Whether it can refuse what is not signed.
    ///
    /// Attribute `secure`, since 2.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub secure: Option<bool>,
    /// How the guest sees it.
    ///
    /// Attribute `type`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<LoaderType>,
    /// Whether it works without variables of its own.
    ///
    /// Attribute `stateless`, since 8.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stateless: Option<bool>,
    /// Format of the file.
    ///
    /// Attribute `format`, since 9.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<String>,
    /// Path of the file.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// How a guest sees its firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LoaderType {
    /// `rom`.
#[cfg_attr(feature = "serde", serde(rename = "rom"))]
    Rom,
    /// `pflash`.
#[cfg_attr(feature = "serde", serde(rename = "pflash"))]
    Pflash,
}

impl LoaderType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Rom,
        Self::Pflash,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rom => "rom",
            Self::Pflash => "pflash",
        }
    }
}

impl Codec for LoaderType {
    type Value = Self;
    const EXPECTED: &'static str = "rom or pflash";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "rom" => Self::Rom,
            "pflash" => Self::Pflash,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The firmware's variables, in a file of the guest's own.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct OsNvram {
    /// File they are copied from at first.
    ///
    /// Attribute `template`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub template: Option<String>,
    /// Format of that file.
    ///
    /// Attribute `templateFormat`, since 10.10.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub template_format: Option<String>,
    /// Where the firmware's variables are kept.
    ///
    /// Told by attribute `type`.
    pub place: NvramPlace,
    /// Format of the file.
    ///
    /// Attribute `format`, since 9.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<String>,
}

/// Where the firmware's variables are kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NvramPlace {
    /// In a file of the host.
    ///
    /// Attribute `type` is `path`.
    #[cfg_attr(feature = "serde", serde(rename = "path"))]
    Path(NvramPlacePath),
    /// In a file of the host, with details.
    ///
    /// Attribute `type` is `file`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(NvramPlaceFile),
    /// On a block device.
    ///
    /// Attribute `type` is `block`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(NvramPlaceBlock),
    /// On a storage server.
    ///
    /// Attribute `type` is `network`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(NvramPlaceNetwork),
}

impl Default for NvramPlace {
    fn default() -> Self {
        Self::Path(Default::default())
    }
}

/// In a file of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NvramPlacePath {
    /// Its path; the host picks one when left out.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
}

/// In a file of the host, with details.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NvramPlaceFile {
    /// A file.
    ///
    /// Element `source`.
    pub source: SourceFile,
}

/// On a block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NvramPlaceBlock {
    /// A block device.
    ///
    /// Element `source`.
    pub source: SourceBlock,
}

/// On a storage server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NvramPlaceNetwork {
    /// An image on a storage server.
    ///
    /// Element `source`.
    pub source: SourceNetwork,
}

/// A table the firmware is given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct AcpiTable {
    /// What is in the file.
    ///
    /// Attribute `type`.
    pub r#type: AcpiTableType,
    /// Path of the file.
    ///
    /// The text of the element.
    pub text: String,
}

/// What is in a file of ACPI tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AcpiTableType {
    /// One table.
    ///
    /// `raw`, since 11.2.0.
#[cfg_attr(feature = "serde", serde(rename = "raw"))]
    Raw,
    /// Several, one after the other.
    ///
    /// `rawset`, since 11.2.0.
#[cfg_attr(feature = "serde", serde(rename = "rawset"))]
    Rawset,
    /// A software licence.
    ///
    /// `slic`.
#[cfg_attr(feature = "serde", serde(rename = "slic"))]
    Slic,
    /// A licence key.
    ///
    /// `msdm`, since 11.2.0.
#[cfg_attr(feature = "serde", serde(rename = "msdm"))]
    Msdm,
}

impl AcpiTableType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Raw,
        Self::Rawset,
        Self::Slic,
        Self::Msdm,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Rawset => "rawset",
            Self::Slic => "slic",
            Self::Msdm => "msdm",
        }
    }
}

impl Codec for AcpiTableType {
    type Value = Self;
    const EXPECTED: &'static str = "raw, rawset, slic or msdm";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "raw" => Self::Raw,
            "rawset" => Self::Rawset,
            "slic" => Self::Slic,
            "msdm" => Self::Msdm,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Kinds of devices to boot from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BootDevice {
    /// `fd`.
#[cfg_attr(feature = "serde", serde(rename = "fd"))]
    Fd,
    /// `hd`.
#[cfg_attr(feature = "serde", serde(rename = "hd"))]
    Hd,
    /// `cdrom`.
#[cfg_attr(feature = "serde", serde(rename = "cdrom"))]
    Cdrom,
    /// `network`.
#[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network,
}

impl BootDevice {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Fd,
        Self::Hd,
        Self::Cdrom,
        Self::Network,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fd => "fd",
            Self::Hd => "hd",
            Self::Cdrom => "cdrom",
            Self::Network => "network",
        }
    }
}

impl Codec for BootDevice {
    type Value = Self;
    const EXPECTED: &'static str = "fd, hd, cdrom or network";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "fd" => Self::Fd,
            "hd" => Self::Hd,
            "cdrom" => Self::Cdrom,
            "network" => Self::Network,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether the guest's user is asked what to boot from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BootMenu {
    /// Whether.
    ///
    /// Attribute `enable`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enable: Option<bool>,
    /// How long the question waits, in milliseconds.
    ///
    /// Attribute `timeout`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timeout: Option<u16>,
}

/// Details of the firmware.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BiosOptions {
    /// Whether its messages go to a serial port.
    ///
    /// Attribute `useserial`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub useserial: Option<bool>,
    /// Milliseconds until it tries again when nothing could be booted; -1: never.
    ///
    /// Attribute `rebootTimeout`, since 0.10.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reboot_timeout: Option<i32>,
}

/// Where the system information in a guest comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SmbiosMode {
    /// The hypervisor makes it up.
    ///
    /// `emulate`.
#[cfg_attr(feature = "serde", serde(rename = "emulate"))]
    Emulate,
    /// It is the host's.
    ///
    /// `host`.
#[cfg_attr(feature = "serde", serde(rename = "host"))]
    Host,
    /// It is that of the element `sysinfo`.
    ///
    /// `sysinfo`.
#[cfg_attr(feature = "serde", serde(rename = "sysinfo"))]
    Sysinfo,
}

impl SmbiosMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Emulate,
        Self::Host,
        Self::Sysinfo,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Emulate => "emulate",
            Self::Host => "host",
            Self::Sysinfo => "sysinfo",
        }
    }
}

impl Codec for SmbiosMode {
    type Value = Self;
    const EXPECTED: &'static str = "emulate, host or sysinfo";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "emulate" => Self::Emulate,
            "host" => Self::Host,
            "sysinfo" => Self::Sysinfo,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
