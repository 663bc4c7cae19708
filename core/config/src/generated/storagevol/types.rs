// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: storagevol.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A volume of a storage pool.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StorageVolume {
    /// What it is on the host.
    ///
    /// Attribute `type`, `file` when missing.
    #[cfg_attr(feature = "serde", serde(default = "StorageVolume::missing_type"))]
    pub r#type: StorageVolumeType,
    /// Name in its pool.
    ///
    /// Element `name`.
    pub name: String,
    /// What tells it from all others; only reported.
    ///
    /// Element `key`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// Where the volume lies; only reported.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<StorageVolumeSource>,
    /// Size that a guest sees; may be left out where it follows from something else.
    ///
    /// Element `capacity`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub capacity: Option<u64>,
    /// Space it uses; the capacity when left out.
    ///
    /// Element `allocation`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub allocation: Option<u64>,
    /// Size of the file or device on the host; only reported.
    ///
    /// Element `physical`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub physical: Option<u64>,
    /// The volume as the host sees it.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub target: Option<StorageVolumeTarget>,
    /// The image that a volume is an overlay of.
    ///
    /// Element `backingStore`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub backing_store: Option<StorageVolumeBacking>,
}

impl Default for StorageVolume {
    fn default() -> Self {
        Self {
            r#type: StorageVolumeType::File,
            name: Default::default(),
            key: None,
            source: None,
            capacity: None,
            allocation: None,
            physical: None,
            target: None,
            backing_store: None,
        }
    }
}

#[cfg(feature = "serde")]
impl StorageVolume {
    fn missing_type() -> StorageVolumeType {
        StorageVolumeType::File
    }
}

/// What a volume is on the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StorageVolumeType {
    /// `file`.
#[cfg_attr(feature = "serde", serde(rename = "file"))]
    File,
    /// `block`.
#[cfg_attr(feature = "serde", serde(rename = "block"))]
    Block,
    /// `dir`.
#[cfg_attr(feature = "serde", serde(rename = "dir"))]
    Dir,
    /// `network`.
#[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network,
    /// `netdir`.
#[cfg_attr(feature = "serde", serde(rename = "netdir"))]
    Netdir,
    /// `ploop`.
#[cfg_attr(feature = "serde", serde(rename = "ploop"))]
    Ploop,
}

impl StorageVolumeType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::File,
        Self::Block,
        Self::Dir,
        Self::Network,
        Self::Netdir,
        Self::Ploop,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Block => "block",
            Self::Dir => "dir",
            Self::Network => "network",
            Self::Netdir => "netdir",
            Self::Ploop => "ploop",
        }
    }
}

impl Codec for StorageVolumeType {
    type Value = Self;
    const EXPECTED: &'static str = "file, block, dir, network, netdir or ploop";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "file" => Self::File,
            "block" => Self::Block,
            "dir" => Self::Dir,
            "network" => Self::Network,
            "netdir" => Self::Netdir,
            "ploop" => Self::Ploop,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where the volume lies; only reported.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeSource {
    /// A device that holds parts of a volume.
    ///
    /// Elements `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<StorageVolumeDevice>,
}

/// A device that holds parts of a volume.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StorageVolumeDevice {
    /// Path of the device.
    ///
    /// Attribute `path`.
    pub path: String,
    /// A part of a device, in bytes.
    ///
    /// Elements `extent`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub extent: Vec<StoragePoolExtent>,
}

/// The volume as the host sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeTarget {
    /// Path or URI; given by the host.
    ///
    /// Element `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// The format of a volume.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<StorageVolumeFormatElement>,
    /// Who may do what with a file.
    ///
    /// Element `permissions`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<StoragePermissions>,
    /// When a volume was used; only reported.
    ///
    /// Element `timestamps`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timestamps: Option<StorageVolumeTimestamps>,
    /// How the data of an image or a volume is encrypted.
    ///
    /// Element `encryption`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<Encryption>,
    /// Least version of QEMU that reads it, for qcow2.
    ///
    /// Element `compat`, since 1.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub compat: Option<String>,
    /// Whether to keep a new one from being copied on write, on btrfs.
    ///
    /// Element `nocow`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub nocow: bool,
    /// Size of a cluster, for qcow2.
    ///
    /// Element `clusterSize`, since 7.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cluster_size: Option<u64>,
    /// Features of the format qcow2.
    ///
    /// Element `features`, since 1.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub features: Option<StorageVolumeFeatures>,
}

/// The format of a volume.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeFormatElement {
    /// Which format.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<StorageVolumeFormat>,
}

/// Formats of volumes. Which ones there are depends on the type of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StorageVolumeFormat {
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `unknown`.
#[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `raw`.
#[cfg_attr(feature = "serde", serde(rename = "raw"))]
    Raw,
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
    /// `linux`.
#[cfg_attr(feature = "serde", serde(rename = "linux"))]
    Linux,
    /// `fat16`.
#[cfg_attr(feature = "serde", serde(rename = "fat16"))]
    Fat16,
    /// `fat32`.
#[cfg_attr(feature = "serde", serde(rename = "fat32"))]
    Fat32,
    /// `linux-swap`.
#[cfg_attr(feature = "serde", serde(rename = "linux-swap"))]
    LinuxSwap,
    /// `linux-lvm`.
#[cfg_attr(feature = "serde", serde(rename = "linux-lvm"))]
    LinuxLvm,
    /// `linux-raid`.
#[cfg_attr(feature = "serde", serde(rename = "linux-raid"))]
    LinuxRaid,
    /// `extended`.
#[cfg_attr(feature = "serde", serde(rename = "extended"))]
    Extended,
    /// `ext2`.
#[cfg_attr(feature = "serde", serde(rename = "ext2"))]
    Ext2,
    /// `ext3`.
#[cfg_attr(feature = "serde", serde(rename = "ext3"))]
    Ext3,
    /// `ext4`.
#[cfg_attr(feature = "serde", serde(rename = "ext4"))]
    Ext4,
    /// `ufs`.
#[cfg_attr(feature = "serde", serde(rename = "ufs"))]
    Ufs,
    /// `iso9660`.
#[cfg_attr(feature = "serde", serde(rename = "iso9660"))]
    Iso9660,
    /// `udf`.
#[cfg_attr(feature = "serde", serde(rename = "udf"))]
    Udf,
    /// `gfs`.
#[cfg_attr(feature = "serde", serde(rename = "gfs"))]
    Gfs,
    /// `gfs2`.
#[cfg_attr(feature = "serde", serde(rename = "gfs2"))]
    Gfs2,
    /// `vfat`.
#[cfg_attr(feature = "serde", serde(rename = "vfat"))]
    Vfat,
    /// `hfs+`.
#[cfg_attr(feature = "serde", serde(rename = "hfs+"))]
    Hfs,
    /// `xfs`.
#[cfg_attr(feature = "serde", serde(rename = "xfs"))]
    Xfs,
    /// `ocfs2`.
#[cfg_attr(feature = "serde", serde(rename = "ocfs2"))]
    Ocfs2,
    /// `vmfs`.
#[cfg_attr(feature = "serde", serde(rename = "vmfs"))]
    Vmfs,
}

impl StorageVolumeFormat {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Unknown,
        Self::Auto,
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
        Self::Linux,
        Self::Fat16,
        Self::Fat32,
        Self::LinuxSwap,
        Self::LinuxLvm,
        Self::LinuxRaid,
        Self::Extended,
        Self::Ext2,
        Self::Ext3,
        Self::Ext4,
        Self::Ufs,
        Self::Iso9660,
        Self::Udf,
        Self::Gfs,
        Self::Gfs2,
        Self::Vfat,
        Self::Hfs,
        Self::Xfs,
        Self::Ocfs2,
        Self::Vmfs,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Unknown => "unknown",
            Self::Auto => "auto",
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
            Self::Linux => "linux",
            Self::Fat16 => "fat16",
            Self::Fat32 => "fat32",
            Self::LinuxSwap => "linux-swap",
            Self::LinuxLvm => "linux-lvm",
            Self::LinuxRaid => "linux-raid",
            Self::Extended => "extended",
            Self::Ext2 => "ext2",
            Self::Ext3 => "ext3",
            Self::Ext4 => "ext4",
            Self::Ufs => "ufs",
            Self::Iso9660 => "iso9660",
            Self::Udf => "udf",
            Self::Gfs => "gfs",
            Self::Gfs2 => "gfs2",
            Self::Vfat => "vfat",
            Self::Hfs => "hfs+",
            Self::Xfs => "xfs",
            Self::Ocfs2 => "ocfs2",
            Self::Vmfs => "vmfs",
        }
    }
}

impl Codec for StorageVolumeFormat {
    type Value = Self;
    const EXPECTED: &'static str = "none, unknown, auto, raw, dir, bochs, cloop, dmg, iso, vpc, vdi, fat, vhd, ploop, luks, cow, qcow, qcow2, qed, vmdk, linux, fat16, fat32, linux-swap, linux-lvm, linux-raid, extended, ext2, ext3, ext4, ufs, iso9660, udf, gfs, gfs2, vfat, hfs+, xfs, ocfs2 or vmfs";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "unknown" => Self::Unknown,
            "auto" => Self::Auto,
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
            "linux" => Self::Linux,
            "fat16" => Self::Fat16,
            "fat32" => Self::Fat32,
            "linux-swap" => Self::LinuxSwap,
            "linux-lvm" => Self::LinuxLvm,
            "linux-raid" => Self::LinuxRaid,
            "extended" => Self::Extended,
            "ext2" => Self::Ext2,
            "ext3" => Self::Ext3,
            "ext4" => Self::Ext4,
            "ufs" => Self::Ufs,
            "iso9660" => Self::Iso9660,
            "udf" => Self::Udf,
            "gfs" => Self::Gfs,
            "gfs2" => Self::Gfs2,
            "vfat" => Self::Vfat,
            "hfs+" => Self::Hfs,
            "xfs" => Self::Xfs,
            "ocfs2" => Self::Ocfs2,
            "vmfs" => Self::Vmfs,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// When a volume was used; only reported.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeTimestamps {
    /// Last read.
    ///
    /// Element `atime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub atime: Option<String>,
    /// Last written.
    ///
    /// Element `mtime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mtime: Option<String>,
    /// Last change of its metadata.
    ///
    /// Element `ctime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ctime: Option<String>,
    /// Made.
    ///
    /// Element `btime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub btime: Option<String>,
}

/// Features of the format qcow2.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeFeatures {
    /// Whether reference counts are written late.
    ///
    /// Element `lazy_refcounts`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub lazy_refcounts: bool,
    /// Whether clusters have parts of their own.
    ///
    /// Element `extended_l2`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub extended_l2: bool,
}

/// The image that a volume is an overlay of.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StorageVolumeBacking {
    /// Its path.
    ///
    /// Element `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// The format of a volume.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<StorageVolumeFormatElement>,
    /// Who may do what with a file.
    ///
    /// Element `permissions`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<StoragePermissions>,
    /// When a volume was used; only reported.
    ///
    /// Element `timestamps`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timestamps: Option<StorageVolumeTimestamps>,
}
