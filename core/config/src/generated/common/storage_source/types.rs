// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/storage-source.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Where the contents of an image lie.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StorageSource {
    /// In a file.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(StorageSourceFile),
    /// On a block device.
    ///
    /// Attribute `type` is `block`.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(StorageSourceBlock),
    /// In a directory, shown as a FAT disk.
    ///
    /// Attribute `type` is `dir`, since 0.7.5.
    #[cfg_attr(feature = "serde", serde(rename = "dir"))]
    Dir(StorageSourceDir),
    /// On a storage server.
    ///
    /// Attribute `type` is `network`, since 0.8.7.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(StorageSourceNetwork),
    /// In a volume of a storage pool.
    ///
    /// Attribute `type` is `volume`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(rename = "volume"))]
    Volume(StorageSourceVolume),
    /// In a namespace of an NVMe controller.
    ///
    /// Attribute `type` is `nvme`, since 6.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "nvme"))]
    Nvme(StorageSourceNvme),
    /// In a program that speaks vhost-user.
    ///
    /// Attribute `type` is `vhostuser`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(rename = "vhostuser"))]
    Vhostuser(StorageSourceVhostuser),
    /// In a vDPA device.
    ///
    /// Attribute `type` is `vhostvdpa`, since 9.10.0.
    #[cfg_attr(feature = "serde", serde(rename = "vhostvdpa"))]
    Vhostvdpa(StorageSourceVhostvdpa),
}

impl Default for StorageSource {
    fn default() -> Self {
        Self::File(Default::default())
    }
}

/// In a file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceFile {
    /// A file.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceFile>>,
}

/// On a block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceBlock {
    /// A block device.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceBlock>>,
}

/// In a directory, shown as a FAT disk.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceDir {
    /// A directory.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceDir>>,
}

/// On a storage server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceNetwork {
    /// An image on a storage server.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceNetwork>>,
}

/// In a volume of a storage pool.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceVolume {
    /// A volume of a storage pool.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceVolume>>,
}

/// In a namespace of an NVMe controller.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceNvme {
    /// A namespace of an NVMe controller of the host.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceNvme>>,
}

/// In a program that speaks vhost-user.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceVhostuser {
    /// The socket of a program that speaks vhost-user.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceVhostUser>>,
}

/// In a vDPA device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageSourceVhostvdpa {
    /// A vDPA device.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<Box<SourceVhostVdpa>>,
}

/// Which image of a disk it is, and which part of it is used.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceExtent {
    /// Number of the image in the chain of its disk.
    ///
    /// Attribute `index`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
    /// Parts of an image that alone are used.
    ///
    /// Element `slices`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub slices: Option<Slices>,
}

/// How the data is stored.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceContent {
    /// How the data of an image or a volume is encrypted.
    ///
    /// Element `encryption`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<Encryption>,
    /// The file or device that holds the data of an image whose own file holds only the tables.
    ///
    /// Element `dataStore`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub data_store: Option<DataStore>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceFile {
    /// A file.
    pub file: SourceFilePlain,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceFilePlain {
    /// Its path.
    ///
    /// Attribute `file`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
    /// Name of the open files that were handed over for it.
    ///
    /// Attribute `fdgroup`, since 9.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fdgroup: Option<String>,
    /// Which image of a disk it is, and which part of it is used.
    pub extent: SourceExtent,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data is stored.
    pub content: SourceContent,
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceBlock {
    /// A block device.
    pub block: SourceBlockPlain,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceBlockPlain {
    /// Its path.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// Which image of a disk it is, and which part of it is used.
    pub extent: SourceExtent,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// Persistent reservations of SCSI disks.
    ///
    /// Element `reservations`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reservations: Option<Reservations>,
    /// How the data is stored.
    pub content: SourceContent,
}

/// A directory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceDir {
    /// Its path.
    ///
    /// Attribute `dir`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dir: Option<String>,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
    /// Which image of a disk it is, and which part of it is used.
    pub extent: SourceExtent,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data is stored.
    pub content: SourceContent,
}

/// A volume of a storage pool.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceVolume {
    /// Name of the pool.
    ///
    /// Attribute `pool`.
    pub pool: String,
    /// Name of the volume.
    ///
    /// Attribute `volume`.
    pub volume: String,
    /// How an iSCSI volume is reached.
    ///
    /// Attribute `mode`, since 1.1.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mode: Option<VolumeMode>,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// How an iSCSI volume is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VolumeMode {
    /// By the path it has on the host.
    ///
    /// `host`.
#[cfg_attr(feature = "serde", serde(rename = "host"))]
    Host,
    /// By asking the server itself.
    ///
    /// `direct`.
#[cfg_attr(feature = "serde", serde(rename = "direct"))]
    Direct,
}

impl VolumeMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Host,
        Self::Direct,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Direct => "direct",
        }
    }
}

impl Codec for VolumeMode {
    type Value = Self;
    const EXPECTED: &'static str = "host or direct";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "host" => Self::Host,
            "direct" => Self::Direct,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A namespace of an NVMe controller of the host.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceNvme {
    /// How the controller is addressed.
    ///
    /// Attribute `type`.
    pub r#type: NvmeAddressType,
    /// Whether it is taken from the host and given back.
    ///
    /// Attribute `managed`, `yes` when missing.
    #[cfg_attr(feature = "serde", serde(default = "SourceNvme::missing_managed"))]
    pub managed: bool,
    /// Number of the namespace, from 1.
    ///
    /// Attribute `namespace`.
    pub namespace: u64,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
    /// Place of a PCI device of the host.
    ///
    /// Element `address`.
    pub address: PciHostAddress,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

#[cfg(feature = "serde")]
impl SourceNvme {
    fn missing_managed() -> bool {
        true
    }
}

/// How an NVMe controller is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NvmeAddressType {
    /// `pci`.
#[cfg_attr(feature = "serde", serde(rename = "pci"))]
    Pci,
}

impl NvmeAddressType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Pci,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pci => "pci",
        }
    }
}

impl Codec for NvmeAddressType {
    type Value = Self;
    const EXPECTED: &'static str = "pci";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "pci" => Self::Pci,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The socket of a program that speaks vhost-user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceVhostUser {
    /// What kind of socket it is.
    ///
    /// Attribute `type`.
    pub r#type: VhostUserType,
    /// Path of the socket.
    ///
    /// Attribute `path`.
    pub path: String,
    /// What happens when a connection is lost.
    ///
    /// Element `reconnect`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reconnect: Option<Reconnect>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A kind of socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VhostUserType {
    /// `unix`.
#[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix,
}

impl VhostUserType {
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

impl Codec for VhostUserType {
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

/// What happens when a connection is lost.
///
/// Since 7.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Reconnect {
    /// Whether it is made again.
    ///
    /// Attribute `enabled`.
    pub enabled: bool,
    /// After how many seconds.
    ///
    /// Attribute `timeout`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub timeout: Option<u32>,
}

/// A vDPA device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceVhostVdpa {
    /// Path of the device.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// What happens when a file or device is not there as a guest starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StartupPolicy {
    /// The guest does not start.
    ///
    /// `mandatory`.
#[cfg_attr(feature = "serde", serde(rename = "mandatory"))]
    Mandatory,
    /// The guest does not start, but loses it when migrated or restored.
    ///
    /// `requisite`.
#[cfg_attr(feature = "serde", serde(rename = "requisite"))]
    Requisite,
    /// The guest does without.
    ///
    /// `optional`.
#[cfg_attr(feature = "serde", serde(rename = "optional"))]
    Optional,
}

impl StartupPolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Mandatory,
        Self::Requisite,
        Self::Optional,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mandatory => "mandatory",
            Self::Requisite => "requisite",
            Self::Optional => "optional",
        }
    }
}

impl Codec for StartupPolicy {
    type Value = Self;
    const EXPECTED: &'static str = "mandatory, requisite or optional";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "mandatory" => Self::Mandatory,
            "requisite" => Self::Requisite,
            "optional" => Self::Optional,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Parts of an image that alone are used.
///
/// Since 6.1.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Slices {
    /// A part of an image.
    ///
    /// Elements `slice`, at least one.
    pub slice: Vec<Slice>,
}

/// A part of an image.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Slice {
    /// What it is a part of.
    ///
    /// Attribute `type`.
    pub r#type: SliceType,
    /// Where it begins, in bytes.
    ///
    /// Attribute `offset`.
    pub offset: u64,
    /// How long it is, in bytes.
    ///
    /// Attribute `size`.
    pub size: u64,
}

/// What a slice is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SliceType {
    /// The file or device that holds the image.
    ///
    /// `storage`.
#[cfg_attr(feature = "serde", serde(rename = "storage"))]
    Storage,
}

impl SliceType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Storage,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Storage => "storage",
        }
    }
}

impl Codec for SliceType {
    type Value = Self;
    const EXPECTED: &'static str = "storage";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "storage" => Self::Storage,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Persistent reservations of SCSI disks.
///
/// Since 4.4.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Reservations {
    /// Whether what they need is started and stopped with the guest.
    ///
    /// Attribute `managed`.
    pub managed: bool,
    /// The helper that makes reservations.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<ReservationsSource>,
}

/// The helper that makes reservations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ReservationsSource {
    /// What kind of socket it is.
    ///
    /// Attribute `type`.
    pub r#type: VhostUserType,
    /// Path of the socket.
    ///
    /// Attribute `path`.
    pub path: String,
    /// Which end of the connection the hypervisor is.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mode: Option<ReservationsMode>,
}

/// An end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ReservationsMode {
    /// `client`.
#[cfg_attr(feature = "serde", serde(rename = "client"))]
    Client,
}

impl ReservationsMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Client,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
        }
    }
}

impl Codec for ReservationsMode {
    type Value = Self;
    const EXPECTED: &'static str = "client";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "client" => Self::Client,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The file or device that holds the data of an image whose own file holds only the tables.
///
/// Since 10.10.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DataStore {
    /// Format of an image.
    ///
    /// Element `format`.
    pub format: ImageFormat,
    /// Where the contents of an image lie.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: StorageSource,
}

/// Format of an image.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ImageFormat {
    /// Its name.
    ///
    /// Attribute `type`.
    pub r#type: StorageFormat,
    /// What an image's tables may take of the host's memory.
    ///
    /// Element `metadata_cache`, since 7.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub metadata_cache: Option<MetadataCache>,
}

/// What an image's tables may take of the host's memory.
///
/// Since 7.0.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct MetadataCache {
    /// At most this much.
    ///
    /// Element `max_size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_size: Option<u64>,
}

/// Format of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StorageFormat {
    /// `raw`.
#[cfg_attr(feature = "serde", serde(rename = "raw"))]
    Raw,
    /// No format: a directory.
    ///
    /// `dir`.
#[cfg_attr(feature = "serde", serde(rename = "dir"))]
    Dir,
    /// `bochs`.
#[cfg_attr(feature = "serde", serde(rename = "bochs"))]
    Bochs,
    /// `cloop`.
#[cfg_attr(feature = "serde", serde(rename = "cloop"))]
    Cloop,
    /// `dmg`.
#[cfg_attr(feature = "serde", serde(rename = "dmg"))]
    Dmg,
    /// `iso`.
#[cfg_attr(feature = "serde", serde(rename = "iso"))]
    Iso,
    /// `vpc`.
#[cfg_attr(feature = "serde", serde(rename = "vpc"))]
    Vpc,
    /// `vdi`.
#[cfg_attr(feature = "serde", serde(rename = "vdi"))]
    Vdi,
    /// `fat`.
#[cfg_attr(feature = "serde", serde(rename = "fat"))]
    Fat,
    /// `vhd`.
#[cfg_attr(feature = "serde", serde(rename = "vhd"))]
    Vhd,
    /// `ploop`.
#[cfg_attr(feature = "serde", serde(rename = "ploop"))]
    Ploop,
    /// `luks`.
#[cfg_attr(feature = "serde", serde(rename = "luks"))]
    Luks,
    /// `cow`.
#[cfg_attr(feature = "serde", serde(rename = "cow"))]
    Cow,
    /// `qcow`.
#[cfg_attr(feature = "serde", serde(rename = "qcow"))]
    Qcow,
    /// `qcow2`.
#[cfg_attr(feature = "serde", serde(rename = "qcow2"))]
    Qcow2,
    /// `qed`.
#[cfg_attr(feature = "serde", serde(rename = "qed"))]
    Qed,
    /// `vmdk`.
#[cfg_attr(feature = "serde", serde(rename = "vmdk"))]
    Vmdk,
    /// Raw; an old name that only Xen used.
    ///
    /// `aio`.
#[cfg_attr(feature = "serde", serde(rename = "aio"))]
    Aio,
}

impl StorageFormat {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Raw,
        Self::Dir,
        Self::Bochs,
        Self::Cloop,
        Self::Dmg,
        Self::Iso,
        Self::Vpc,
        Self::Vdi,
        Self::Fat,
        Self::Vhd,
        Self::Ploop,
        Self::Luks,
        Self::Cow,
        Self::Qcow,
        Self::Qcow2,
        Self::Qed,
        Self::Vmdk,
        Self::Aio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Dir => "dir",
            Self::Bochs => "bochs",
            Self::Cloop => "cloop",
            Self::Dmg => "dmg",
            Self::Iso => "iso",
            Self::Vpc => "vpc",
            Self::Vdi => "vdi",
            Self::Fat => "fat",
            Self::Vhd => "vhd",
            Self::Ploop => "ploop",
            Self::Luks => "luks",
            Self::Cow => "cow",
            Self::Qcow => "qcow",
            Self::Qcow2 => "qcow2",
            Self::Qed => "qed",
            Self::Vmdk => "vmdk",
            Self::Aio => "aio",
        }
    }
}

impl Codec for StorageFormat {
    type Value = Self;
    const EXPECTED: &'static str = "raw, dir, bochs, cloop, dmg, iso, vpc, vdi, fat, vhd, ploop, luks, cow, qcow, qcow2, qed, vmdk or aio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "raw" => Self::Raw,
            "dir" => Self::Dir,
            "bochs" => Self::Bochs,
            "cloop" => Self::Cloop,
            "dmg" => Self::Dmg,
            "iso" => Self::Iso,
            "vpc" => Self::Vpc,
            "vdi" => Self::Vdi,
            "fat" => Self::Fat,
            "vhd" => Self::Vhd,
            "ploop" => Self::Ploop,
            "luks" => Self::Luks,
            "cow" => Self::Cow,
            "qcow" => Self::Qcow,
            "qcow2" => Self::Qcow2,
            "qed" => Self::Qed,
            "vmdk" => Self::Vmdk,
            "aio" => Self::Aio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
