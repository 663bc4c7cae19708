// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/filesystem.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A folder, image or device of the host that the guest mounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Filesystem {
    /// Who serves the folder, and how.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<FilesystemDriver>,
    /// Settings of the virtiofs daemon.
    ///
    /// Element `binary`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub binary: Option<FilesystemBinary>,
    /// Which users and groups of the host those of the guest are.
    ///
    /// Element `idmap`, since 10.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub idmap: Option<FilesystemIdmap>,
    /// What the guest mounts.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: FilesystemSource,
    /// With whose permissions files are used.
    ///
    /// Attribute `accessmode`, since 0.8.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub accessmode: Option<FilesystemAccess>,
    /// What happens when the folder spans several devices.
    ///
    /// Attribute `multidevs`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub multidevs: Option<FilesystemMultidevs>,
    /// Permissions of new files, in base 8.
    ///
    /// Attribute `fmode`, since 6.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fmode: Option<u32>,
    /// Permissions of new folders, in base 8.
    ///
    /// Attribute `dmode`, since 6.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dmode: Option<u32>,
    /// Which model of a virtio device.
    ///
    /// Attribute `model`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
    /// Where the guest finds it.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub target: Option<FilesystemTarget>,
    /// Whether the guest may only read.
    ///
    /// Element `readonly`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub readonly: bool,
    /// What the guest may take.
    ///
    /// Element `space_hard_limit`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub space_hard_limit: Option<u64>,
    /// What the guest may take for long.
    ///
    /// Element `space_soft_limit`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub space_soft_limit: Option<u64>,
    /// What devices of every kind have in common: their name, and where the guest finds them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

/// What the guest mounts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemSource {
    /// A folder of the host.
    ///
    /// Attribute `type` is `mount`.
    #[cfg_attr(feature = "serde", serde(rename = "mount"))]
    Mount(FilesystemSourceMount),
    /// A template of OpenVZ.
    ///
    /// Attribute `type` is `template`.
    #[cfg_attr(feature = "serde", serde(rename = "template"))]
    Template(FilesystemSourceTemplate),
    /// An image of the host.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(FilesystemSourceFile),
    /// A block device of the host.
    ///
    /// Attribute `type` is `block`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block(FilesystemSourceBlock),
    /// Memory.
    ///
    /// Attribute `type` is `ram`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(rename = "ram"))]
    Ram(FilesystemSourceRam),
    /// Another folder of the guest.
    ///
    /// Attribute `type` is `bind`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(rename = "bind"))]
    Bind(FilesystemSourceBind),
    /// A volume of a storage pool.
    ///
    /// Attribute `type` is `volume`.
    #[cfg_attr(feature = "serde", serde(rename = "volume"))]
    Volume(FilesystemSourceVolume),
}

impl Default for FilesystemSource {
    fn default() -> Self {
        Self::Mount(Default::default())
    }
}

/// A folder of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceMount {
    /// A folder of the host, or the socket of the program that serves it.
    ///
    /// Element `source`.
    pub source: FilesystemFolder,
}

/// A template of OpenVZ.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceTemplate {
    /// A template.
    ///
    /// Element `source`.
    pub source: FilesystemTemplate,
}

/// An image of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceFile {
    /// An image.
    ///
    /// Element `source`.
    pub source: FilesystemImage,
}

/// A block device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceBlock {
    /// A block device.
    ///
    /// Element `source`.
    pub source: FilesystemDevice,
}

/// Memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceRam {
    /// Memory.
    ///
    /// Element `source`.
    pub source: FilesystemMemory,
}

/// Another folder of the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceBind {
    /// A folder of the guest.
    ///
    /// Element `source`.
    pub source: FilesystemGuestFolder,
}

/// A volume of a storage pool.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemSourceVolume {
    /// A volume of a storage pool.
    ///
    /// Element `source`.
    pub source: FilesystemVolume,
}

/// A folder of the host, or the socket of the program that serves it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemFolder {
    /// Path of the folder.
    ///
    /// Attribute `dir`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dir: Option<String>,
    /// Path of the socket of a virtiofs daemon.
    ///
    /// Attribute `socket`, since 8.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub socket: Option<String>,
}

/// A template.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemTemplate {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemImage {
    /// Its path.
    ///
    /// Attribute `file`.
    pub file: String,
}

/// A block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemDevice {
    /// Its path.
    ///
    /// Attribute `dev`.
    pub dev: String,
}

/// Memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemMemory {
    /// What it may take.
    ///
    /// Attribute `usage`.
    pub usage: u64,
    /// Unit of that; KiB when left out.
    ///
    /// Attribute `units`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub units: Option<String>,
}

/// A folder of the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemGuestFolder {
    /// Its path.
    ///
    /// Attribute `dir`.
    pub dir: String,
}

/// A volume of a storage pool.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemVolume {
    /// Name of the pool.
    ///
    /// Attribute `pool`.
    pub pool: String,
    /// Name of the volume.
    ///
    /// Attribute `volume`.
    pub volume: String,
}

/// Where the guest finds it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemTarget {
    /// Path in a container; for other guests a name to mount it by.
    ///
    /// Attribute `dir`.
    pub dir: String,
}

/// Who serves the folder, and how.
///
/// Since 1.0.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemDriver {
    /// Who serves it.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<FilesystemDriverType>,
    /// Format of the image.
    ///
    /// Attribute `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<StorageFormat>,
    /// When the host writes out what the guest wrote.
    ///
    /// Attribute `wrpolicy`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub wrpolicy: Option<FilesystemWritePolicy>,
    /// Length of the queue.
    ///
    /// Attribute `queue`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queue: Option<u64>,
    /// How a virtio device reaches the guest's memory.
    pub virtio: VirtioOptions,
}

/// Who serves a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemDriverType {
    /// `path`.
#[cfg_attr(feature = "serde", serde(rename = "path"))]
    Path,
    /// `handle`.
#[cfg_attr(feature = "serde", serde(rename = "handle"))]
    Handle,
    /// `loop`.
#[cfg_attr(feature = "serde", serde(rename = "loop"))]
    Loop,
    /// `nbd`.
#[cfg_attr(feature = "serde", serde(rename = "nbd"))]
    Nbd,
    /// `ploop`.
#[cfg_attr(feature = "serde", serde(rename = "ploop"))]
    Ploop,
    /// `virtiofs`, since 6.2.0.
#[cfg_attr(feature = "serde", serde(rename = "virtiofs"))]
    Virtiofs,
    /// `mtp`, since 9.9.0.
#[cfg_attr(feature = "serde", serde(rename = "mtp"))]
    Mtp,
}

impl FilesystemDriverType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Path,
        Self::Handle,
        Self::Loop,
        Self::Nbd,
        Self::Ploop,
        Self::Virtiofs,
        Self::Mtp,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Handle => "handle",
            Self::Loop => "loop",
            Self::Nbd => "nbd",
            Self::Ploop => "ploop",
            Self::Virtiofs => "virtiofs",
            Self::Mtp => "mtp",
        }
    }
}

impl Codec for FilesystemDriverType {
    type Value = Self;
    const EXPECTED: &'static str = "path, handle, loop, nbd, ploop, virtiofs or mtp";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "path" => Self::Path,
            "handle" => Self::Handle,
            "loop" => Self::Loop,
            "nbd" => Self::Nbd,
            "ploop" => Self::Ploop,
            "virtiofs" => Self::Virtiofs,
            "mtp" => Self::Mtp,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// When the host writes out what a guest wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemWritePolicy {
    /// `immediate`.
#[cfg_attr(feature = "serde", serde(rename = "immediate"))]
    Immediate,
}

impl FilesystemWritePolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Immediate,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
        }
    }
}

impl Codec for FilesystemWritePolicy {
    type Value = Self;
    const EXPECTED: &'static str = "immediate";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "immediate" => Self::Immediate,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// With whose permissions files are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemAccess {
    /// Those of the user in the guest.
    ///
    /// `passthrough`.
#[cfg_attr(feature = "serde", serde(rename = "passthrough"))]
    Passthrough,
    /// Those of the hypervisor; the guest's are kept beside.
    ///
    /// `mapped`.
#[cfg_attr(feature = "serde", serde(rename = "mapped"))]
    Mapped,
    /// Those of the user in the guest, as far as the hypervisor may.
    ///
    /// `squash`.
#[cfg_attr(feature = "serde", serde(rename = "squash"))]
    Squash,
}

impl FilesystemAccess {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Passthrough,
        Self::Mapped,
        Self::Squash,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passthrough => "passthrough",
            Self::Mapped => "mapped",
            Self::Squash => "squash",
        }
    }
}

impl Codec for FilesystemAccess {
    type Value = Self;
    const EXPECTED: &'static str = "passthrough, mapped or squash";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "passthrough" => Self::Passthrough,
            "mapped" => Self::Mapped,
            "squash" => Self::Squash,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens when a folder spans several devices, whose files may have the same numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemMultidevs {
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// `remap`.
#[cfg_attr(feature = "serde", serde(rename = "remap"))]
    Remap,
    /// `forbid`.
#[cfg_attr(feature = "serde", serde(rename = "forbid"))]
    Forbid,
    /// `warn`.
#[cfg_attr(feature = "serde", serde(rename = "warn"))]
    Warn,
}

impl FilesystemMultidevs {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::Remap,
        Self::Forbid,
        Self::Warn,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Remap => "remap",
            Self::Forbid => "forbid",
            Self::Warn => "warn",
        }
    }
}

impl Codec for FilesystemMultidevs {
    type Value = Self;
    const EXPECTED: &'static str = "default, remap, forbid or warn";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "remap" => Self::Remap,
            "forbid" => Self::Forbid,
            "warn" => Self::Warn,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Settings of the virtiofs daemon.
///
/// Since 6.2.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemBinary {
    /// Path of its program.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// Whether extended attributes are kept.
    ///
    /// Attribute `xattr`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub xattr: Option<bool>,
    /// What the daemon caches.
    ///
    /// Element `cache`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cache: Option<FilesystemCache>,
    /// How the daemon is kept to the folder.
    ///
    /// Element `sandbox`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sandbox: Option<FilesystemSandbox>,
    /// Which locks of the guest the host sees.
    ///
    /// Element `lock`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lock: Option<FilesystemLock>,
    /// Threads of the daemon.
    ///
    /// Element `thread_pool`, since 8.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub thread_pool: Option<FilesystemThreadPool>,
    /// Files that the daemon has open.
    ///
    /// Element `openfiles`, since 10.6.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub openfiles: Option<FilesystemOpenFiles>,
}

/// What the daemon caches.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemCache {
    /// How much.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<FilesystemCacheMode>,
}

/// What the virtiofs daemon caches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemCacheMode {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `always`.
#[cfg_attr(feature = "serde", serde(rename = "always"))]
    Always,
}

impl FilesystemCacheMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Always,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Always => "always",
        }
    }
}

impl Codec for FilesystemCacheMode {
    type Value = Self;
    const EXPECTED: &'static str = "none or always";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "always" => Self::Always,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How the daemon is kept to the folder.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemSandbox {
    /// By what means.
    ///
    /// Attribute `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<FilesystemSandboxMode>,
}

/// How the virtiofs daemon is kept to its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FilesystemSandboxMode {
    /// `namespace`.
#[cfg_attr(feature = "serde", serde(rename = "namespace"))]
    Namespace,
    /// `chroot`.
#[cfg_attr(feature = "serde", serde(rename = "chroot"))]
    Chroot,
}

impl FilesystemSandboxMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Namespace,
        Self::Chroot,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Namespace => "namespace",
            Self::Chroot => "chroot",
        }
    }
}

impl Codec for FilesystemSandboxMode {
    type Value = Self;
    const EXPECTED: &'static str = "namespace or chroot";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "namespace" => Self::Namespace,
            "chroot" => Self::Chroot,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Which locks of the guest the host sees.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemLock {
    /// Those of POSIX.
    ///
    /// Attribute `posix`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub posix: Option<bool>,
    /// Those of flock.
    ///
    /// Attribute `flock`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flock: Option<bool>,
}

/// Threads of the daemon.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemThreadPool {
    /// How many at most; 0 for no pool.
    ///
    /// Attribute `size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub size: Option<u32>,
}

/// Files that the daemon has open.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemOpenFiles {
    /// How many at most.
    ///
    /// Attribute `max`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max: Option<u64>,
}

/// Which users and groups of the host those of the guest are.
///
/// Since 10.0.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FilesystemIdmap {
    /// Users.
    ///
    /// Elements `uid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub uid: Vec<FilesystemIdmapEntry>,
    /// Groups.
    ///
    /// Elements `gid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub gid: Vec<FilesystemIdmapEntry>,
}

/// A range of numbers.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FilesystemIdmapEntry {
    /// First number in the guest.
    ///
    /// Attribute `start`.
    pub start: u32,
    /// First number on the host.
    ///
    /// Attribute `target`.
    pub target: u32,
    /// How many.
    ///
    /// Attribute `count`.
    pub count: u32,
}
