// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: backup.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A backup of the disks of a running guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Backup {
    /// Who moves the data.
    ///
    /// Told by attribute `mode`.
    pub mode: BackupMode,
}

/// Who moves the data.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BackupMode {
    /// The hypervisor writes it to a file or device.
    ///
    /// Attribute `mode` is `push`.
    #[cfg_attr(feature = "serde", serde(rename = "push"))]
    Push(BackupModePush),
    /// The hypervisor serves it to a client, over NBD.
    ///
    /// Attribute `mode` is `pull`.
    #[cfg_attr(feature = "serde", serde(rename = "pull"))]
    Pull(BackupModePull),
}

impl Default for BackupMode {
    fn default() -> Self {
        Self::Push(Default::default())
    }
}

/// The hypervisor writes it to a file or device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackupModePush {
    /// Checkpoint since which changes are backed up; all data when left out.
    ///
    /// Element `incremental`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub incremental: Option<String>,
    /// Disks, and where their data goes.
    ///
    /// Element `disks`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub disks: Option<PushDisks>,
    /// What the host keeps about a running backup.
    ///
    /// Element `privateData`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub private_data: Option<Raw>,
}

/// The hypervisor serves it to a client, over NBD.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackupModePull {
    /// Checkpoint since which changes are backed up; all data when left out.
    ///
    /// Element `incremental`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub incremental: Option<String>,
    /// The NBD server that clients connect to.
    ///
    /// Element `server`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server: Option<BackupServer>,
    /// Disks, and where changes made meanwhile are kept.
    ///
    /// Element `disks`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub disks: Option<PullDisks>,
    /// What the host keeps about a running backup.
    ///
    /// Element `privateData`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub private_data: Option<Raw>,
}

/// The NBD server that clients connect to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackupServer {
    /// How clients connect.
    ///
    /// Told by attribute `transport`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub transport: BackupTransport,
    /// Whether connections are encrypted.
    ///
    /// Attribute `tls`, since 6.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tls: Option<bool>,
}

/// How clients connect.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BackupTransport {
    /// Over TCP.
    ///
    /// Attribute `transport` is `tcp`.
    #[cfg_attr(feature = "serde", serde(rename = "tcp"))]
    Tcp(BackupTransportTcp),
    /// Through a UNIX socket.
    ///
    /// Attribute `transport` is `unix`.
    #[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix(BackupTransportUnix),
    /// Through a socket that was handed over.
    ///
    /// Attribute `transport` is `fd`, since 10.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "fd"))]
    Fd(BackupTransportFd),
}

impl Default for BackupTransport {
    fn default() -> Self {
        Self::Tcp(Default::default())
    }
}

/// Over TCP.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackupTransportTcp {
    /// Name or address to listen on.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Port; one that is free when left out.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
}

/// Through a UNIX socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackupTransportUnix {
    /// Path of the socket; made up when left out.
    ///
    /// Attribute `socket`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub socket: Option<String>,
}

/// Through a socket that was handed over.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackupTransportFd {
    /// Name it was handed over by.
    ///
    /// Attribute `fdgroup`.
    pub fdgroup: String,
}

/// Disks, and where their data goes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PushDisks {
    /// A disk, and where its data goes.
    ///
    /// Elements `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub disk: Vec<PushDisk>,
}

/// Disks, and where changes made meanwhile are kept.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PullDisks {
    /// A disk, and where changes made meanwhile are kept.
    ///
    /// Elements `disk`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub disk: Vec<PullDisk>,
}

/// A disk, and where its data goes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PushDisk {
    /// Name of the disk in the guest.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Whether a disk is backed up.
    ///
    /// Told by attribute `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: PushBackup,
}

/// Whether a disk is backed up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PushBackup {
    /// It is.
    ///
    /// Attribute `backup` is `yes`.
    #[cfg_attr(feature = "serde", serde(rename = "yes"))]
    Yes(PushBackupYes),
    /// It is left out.
    ///
    /// Attribute `backup` is `no`.
    #[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
}

impl Default for PushBackup {
    fn default() -> Self {
        Self::Yes(Default::default())
    }
}

/// It is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PushBackupYes {
    /// How far it is.
    ///
    /// Attribute `state`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<BackupDiskState>,
    /// Where the data of a disk goes.
    ///
    /// Told by attribute `type`.
    pub target: PushTarget,
    /// Whether all of a disk is backed up.
    pub extent: BackupExtent,
    /// Number of the image in the chain of the disk.
    ///
    /// Attribute `index`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
}

/// Where the data of a disk goes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PushTarget {
    /// To a file.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(PushTargetFile),
    /// To a block device.
    ///
    /// Attribute `type` is `block`.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(PushTargetBlock),
}

impl Default for PushTarget {
    fn default() -> Self {
        Self::File(Default::default())
    }
}

/// To a file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PushTargetFile {
    /// Format of the image.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<BackupDriver>,
    /// A file.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<BackupFile>,
}

/// To a block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PushTargetBlock {
    /// Format of the image.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<BackupDriver>,
    /// A block device.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<BackupBlock>,
}

/// A disk, and where changes made meanwhile are kept.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct PullDisk {
    /// Name of the disk in the guest.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Whether a disk is backed up.
    ///
    /// Told by attribute `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: PullBackup,
}

/// Whether a disk is backed up.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PullBackup {
    /// It is.
    ///
    /// Attribute `backup` is `yes`.
    #[cfg_attr(feature = "serde", serde(rename = "yes"))]
    Yes(PullBackupYes),
    /// It is left out.
    ///
    /// Attribute `backup` is `no`.
    #[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
}

impl Default for PullBackup {
    fn default() -> Self {
        Self::Yes(Default::default())
    }
}

/// It is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PullBackupYes {
    /// How far it is.
    ///
    /// Attribute `state`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<BackupDiskState>,
    /// Where changes made during a backup are kept.
    ///
    /// Told by attribute `type`.
    pub scratch: PullScratch,
    /// Whether all of a disk is backed up.
    pub extent: BackupExtent,
    /// Name it is served by; that of the disk when left out.
    ///
    /// Attribute `exportname`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exportname: Option<String>,
    /// Name that the bitmap of changes is served by.
    ///
    /// Attribute `exportbitmap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exportbitmap: Option<String>,
    /// Number of the image in the chain of the disk.
    ///
    /// Attribute `index`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
}

/// Where changes made during a backup are kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PullScratch {
    /// In a file.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(PullScratchFile),
    /// On a block device.
    ///
    /// Attribute `type` is `block`.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(PullScratchBlock),
}

impl Default for PullScratch {
    fn default() -> Self {
        Self::File(Default::default())
    }
}

/// In a file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PullScratchFile {
    /// Format of the image.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<BackupDriver>,
    /// A file.
    ///
    /// Element `scratch`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub scratch: Option<BackupFile>,
}

/// On a block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct PullScratchBlock {
    /// Format of the image.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<BackupDriver>,
    /// A block device.
    ///
    /// Element `scratch`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub scratch: Option<BackupBlock>,
}

/// Whether all of a disk is backed up.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackupExtent {
    /// Whether all or changes only; as the backup itself when left out.
    ///
    /// Attribute `backupmode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backupmode: Option<BackupDiskMode>,
    /// Checkpoint since which changes are backed up.
    ///
    /// Attribute `incremental`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub incremental: Option<String>,
}

/// Whether all of a disk is backed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BackupDiskMode {
    /// `full`.
#[cfg_attr(feature = "serde", serde(rename = "full"))]
    Full,
    /// `incremental`.
#[cfg_attr(feature = "serde", serde(rename = "incremental"))]
    Incremental,
}

impl BackupDiskMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Full,
        Self::Incremental,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Incremental => "incremental",
        }
    }
}

impl Codec for BackupDiskMode {
    type Value = Self;
    const EXPECTED: &'static str = "full or incremental";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "full" => Self::Full,
            "incremental" => Self::Incremental,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How far the backup of a disk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum BackupDiskState {
    /// `running`.
#[cfg_attr(feature = "serde", serde(rename = "running"))]
    Running,
    /// `complete`.
#[cfg_attr(feature = "serde", serde(rename = "complete"))]
    Complete,
    /// `failed`.
#[cfg_attr(feature = "serde", serde(rename = "failed"))]
    Failed,
    /// `cancelling`.
#[cfg_attr(feature = "serde", serde(rename = "cancelling"))]
    Cancelling,
    /// `cancelled`.
#[cfg_attr(feature = "serde", serde(rename = "cancelled"))]
    Cancelled,
}

impl BackupDiskState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Running,
        Self::Complete,
        Self::Failed,
        Self::Cancelling,
        Self::Cancelled,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Codec for BackupDiskState {
    type Value = Self;
    const EXPECTED: &'static str = "running, complete, failed, cancelling or cancelled";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "running" => Self::Running,
            "complete" => Self::Complete,
            "failed" => Self::Failed,
            "cancelling" => Self::Cancelling,
            "cancelled" => Self::Cancelled,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Format of the image.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackupDriver {
    /// Its name.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<StorageFormat>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackupFile {
    /// Its path.
    ///
    /// Attribute `file`.
    pub file: String,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data of an image or a volume is encrypted.
    ///
    /// Element `encryption`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<Encryption>,
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackupBlock {
    /// Its path.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// How the data of an image or a volume is encrypted.
    ///
    /// Element `encryption`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<Encryption>,
}
