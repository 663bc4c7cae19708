// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: snapshot.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// The state of a guest at one moment.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Snapshot {
    /// Given by the host when left out: the time in seconds since 1970.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Free text.
    ///
    /// Element `description`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// What the guest was doing.
    ///
    /// Element `state`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<SnapshotState>,
    /// The snapshot or checkpoint before it.
    ///
    /// Element `parent`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent: Option<SnapshotParent>,
    /// When it was made, in seconds since 1970.
    ///
    /// Element `creationTime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub creation_time: Option<i64>,
    /// The memory of the guest.
    ///
    /// Element `memory`, since 1.0.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub memory: Option<SnapshotMemory>,
    /// What happens to the disks of the guest.
    ///
    /// Element `revertDisks`, since 10.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub revert_disks: Option<SnapshotDisks>,
    /// What happens to the disks of the guest.
    ///
    /// Element `disks`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub disks: Option<SnapshotDisks>,
    /// The guest as it was, a whole domain; in old documents its UUID alone.
    ///
    /// Element `domain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<Raw>,
    /// A domain: a virtual machine or a container.
    ///
    /// Element `inactiveDomain`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inactive_domain: Option<Domain>,
    /// What the hypervisor needs besides to restore the guest.
    ///
    /// Element `cookie`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cookie: Option<Raw>,
    /// Whether it is the current one; only in files of the host.
    ///
    /// Element `active`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub active: Option<bool>,
}

/// What a guest was doing when a snapshot was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SnapshotState {
    /// `nostate`.
#[cfg_attr(feature = "serde", serde(rename = "nostate"))]
    Nostate,
    /// `running`.
#[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// `blocked`.
#[cfg_attr(feature = "serde", serde(rename = "blocked"))]
    Blocked,
    /// `paused`.
#[cfg_attr(feature = "serde", serde(rename = "paused"))]
    Paused,
    /// `shutdown`.
#[cfg_attr(feature = "serde", serde(rename = "shutdown"))]
    Shutdown,
    /// `shutoff`.
#[cfg_attr(feature = "serde", serde(rename = "shutoff"))]
    Shutoff,
    /// `crashed`.
#[cfg_attr(feature = "serde", serde(rename = "crashed"))]
    Crashed,
    /// `pmsuspended`.
#[cfg_attr(feature = "serde", serde(rename = "pmsuspended"))]
    Pmsuspended,
    /// It was running, and its memory is not kept.
    ///
    /// `disk-snapshot`.
#[cfg_attr(feature = "serde", serde(rename = "disk-snapshot"))]
    DiskSnapshot,
}

impl SnapshotState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Nostate,
        Self::Running,
        Self::Blocked,
        Self::Paused,
        Self::Shutdown,
        Self::Shutoff,
        Self::Crashed,
        Self::Pmsuspended,
        Self::DiskSnapshot,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nostate => "nostate",
            Self::Running => "running",
            Self::Blocked => "blocked",
            Self::Paused => "paused",
            Self::Shutdown => "shutdown",
            Self::Shutoff => "shutoff",
            Self::Crashed => "crashed",
            Self::Pmsuspended => "pmsuspended",
            Self::DiskSnapshot => "disk-snapshot",
        }
    }
}

impl Codec for SnapshotState {
    type Value = Self;
    const EXPECTED: &'static str = "nostate, running, blocked, paused, shutdown, shutoff, crashed, pmsuspended or disk-snapshot";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "nostate" => Self::Nostate,
            "running" => Self::Running,
            "blocked" => Self::Blocked,
            "paused" => Self::Paused,
            "shutdown" => Self::Shutdown,
            "shutoff" => Self::Shutoff,
            "crashed" => Self::Crashed,
            "pmsuspended" => Self::Pmsuspended,
            "disk-snapshot" => Self::DiskSnapshot,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The snapshot or checkpoint before it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SnapshotParent {
    /// Its name.
    ///
    /// Element `name`.
    pub name: String,
}

/// The memory of the guest.
///
/// Since 1.0.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotMemory {
    /// Where it is kept; external when a file is named.
    ///
    /// Attribute `snapshot`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub snapshot: Option<MemorySnapshot>,
    /// File that holds it.
    ///
    /// Attribute `file`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
}

/// Where a snapshot keeps the memory of the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MemorySnapshot {
    /// Nowhere.
    ///
    /// `no`.
#[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
    /// In the image of a disk.
    ///
    /// `internal`.
#[cfg_attr(feature = "serde", serde(rename = "internal"))]
    Internal,
    /// In a file.
    ///
    /// `external`.
#[cfg_attr(feature = "serde", serde(rename = "external"))]
    External,
}

impl MemorySnapshot {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::No,
        Self::Internal,
        Self::External,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Internal => "internal",
            Self::External => "external",
        }
    }
}

impl Codec for MemorySnapshot {
    type Value = Self;
    const EXPECTED: &'static str = "no, internal or external";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "no" => Self::No,
            "internal" => Self::Internal,
            "external" => Self::External,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens to the disks of the guest.
///
/// Since 0.9.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotDisks {
    /// What happens to a disk of the guest.
    ///
    /// Elements `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub disk: Vec<SnapshotDisk>,
}

/// What happens to a disk of the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SnapshotDisk {
    /// Which one: the name in the guest, or the path of the image.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Where the state of a disk is kept.
    ///
    /// Told by attribute `snapshot`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub location: SnapshotDiskLocation,
}

/// Where the state of a disk is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SnapshotDiskLocation {
    /// As the disk itself says, or in the image when a file for changes is named.
    ///
    /// Attribute `snapshot` is `default`.
    #[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default(SnapshotDiskLocationDefault),
    /// Nowhere: the disk is left out.
    ///
    /// Attribute `snapshot` is `no`.
    #[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
    /// In the image itself.
    ///
    /// Attribute `snapshot` is `internal`.
    #[cfg_attr(feature = "serde", serde(rename = "internal"))]
    Internal,
    /// In the image, which is no longer written to.
    ///
    /// Attribute `snapshot` is `external`.
    #[cfg_attr(feature = "serde", serde(rename = "external"))]
    External(SnapshotDiskLocationExternal),
    /// In a way that the host does not know.
    ///
    /// Attribute `snapshot` is `manual`, since 8.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "manual"))]
    Manual,
}

impl Default for SnapshotDiskLocation {
    fn default() -> Self {
        Self::Default(Default::default())
    }
}

/// As the disk itself says, or in the image when a file for changes is named.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotDiskLocationDefault {
    /// The image that changes go to.
    pub changes: SnapshotChanges,
}

/// In the image, which is no longer written to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotDiskLocationExternal {
    /// The image that changes go to.
    pub changes: SnapshotChanges,
}

/// The image that changes go to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotChanges {
    /// The image that changes go to.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<SnapshotDriver>,
    /// Where the image lies that changes go to.
    ///
    /// Told by attribute `type`.
    pub source: SnapshotSource,
}

/// The image that changes go to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotDriver {
    /// Its format.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<StorageFormat>,
    /// What an image's tables may take of the host's memory.
    ///
    /// Element `metadata_cache`, since 7.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub metadata_cache: Option<MetadataCache>,
}

/// Where the image lies that changes go to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SnapshotSource {
    /// In a file.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(SnapshotSourceFile),
    /// On a block device.
    ///
    /// Attribute `type` is `block`.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(SnapshotSourceBlock),
    /// On a storage server.
    ///
    /// Attribute `type` is `network`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(SnapshotSourceNetwork),
}

impl Default for SnapshotSource {
    fn default() -> Self {
        Self::File(Default::default())
    }
}

/// In a file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotSourceFile {
    /// A file.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<SnapshotFile>,
}

/// On a block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotSourceBlock {
    /// A block device.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<SnapshotBlock>,
}

/// On a storage server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotSourceNetwork {
    /// An image on a storage server.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<SourceNetworkPlain>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotFile {
    /// A file.
    pub file: SourceFilePlain,
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SnapshotBlock {
    /// A block device.
    pub block: SourceBlockPlain,
}
