// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: storagepool.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A storage pool: a place that holds volumes for guests.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePool {
    /// Name, unique on the host; types with a named source take that name when it is left out.
    ///
    /// Element `name`, `` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: String,
    /// Given by the host when left out.
    ///
    /// Element `uuid`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub uuid: Option<Uuid>,
    /// Space it has in all; only reported.
    ///
    /// Element `capacity`, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub capacity: u64,
    /// Space in use; only reported.
    ///
    /// Element `allocation`, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub allocation: u64,
    /// Space that is free; only reported.
    ///
    /// Element `available`, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub available: u64,
    /// What the pool does differently.
    ///
    /// Element `features`, since 6.6.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub features: Option<StoragePoolFeatures>,
    /// What a storage pool is made from.
    ///
    /// Told by attribute `type`.
    pub kind: StoragePoolKind,
    /// How a pool looks at its volumes.
    ///
    /// Element `refresh`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub refresh: Option<StoragePoolRefresh>,
    /// Options for mounting; for pools of type fs and netfs.
    ///
    /// Element `fs:mount_opts`, since 5.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fs_mount_opts: Option<StoragePoolMountOptions>,
    /// Options of librbd; for pools of type rbd.
    ///
    /// Element `rbd:config_opts`, since 5.1.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rbd_config_opts: Option<StoragePoolRbdOptions>,
}

/// What the pool does differently.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolFeatures {
    /// Copying on write; for pools of type dir and fs.
    ///
    /// Element `cow`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cow: Option<StoragePoolFeaturesCow>,
}

/// Copying on write; for pools of type dir and fs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolFeaturesCow {
    /// Whether to copy on write, on btrfs.
    ///
    /// Attribute `state`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<bool>,
}

/// What a storage pool is made from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolKind {
    /// A directory.
    ///
    /// Attribute `type` is `dir`.
    #[cfg_attr(feature = "serde", serde(rename = "dir"))]
    Dir(StoragePoolKindDir),
    /// A file system on a block device, which the host mounts.
    ///
    /// Attribute `type` is `fs`.
    #[cfg_attr(feature = "serde", serde(rename = "fs"))]
    Fs(StoragePoolKindFs),
    /// A directory of a file server, which the host mounts.
    ///
    /// Attribute `type` is `netfs`.
    #[cfg_attr(feature = "serde", serde(rename = "netfs"))]
    Netfs(StoragePoolKindNetfs),
    /// A volume group of LVM.
    ///
    /// Attribute `type` is `logical`.
    #[cfg_attr(feature = "serde", serde(rename = "logical"))]
    Logical(StoragePoolKindLogical),
    /// A disk, whose partitions are the volumes.
    ///
    /// Attribute `type` is `disk`.
    #[cfg_attr(feature = "serde", serde(rename = "disk"))]
    Disk(StoragePoolKindDisk),
    /// An iSCSI target, whose LUNs are the volumes.
    ///
    /// Attribute `type` is `iscsi`.
    #[cfg_attr(feature = "serde", serde(rename = "iscsi"))]
    Iscsi(StoragePoolKindIscsi),
    /// An iSCSI target that is used without the host's initiator.
    ///
    /// Attribute `type` is `iscsi-direct`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(rename = "iscsi-direct"))]
    IscsiDirect(StoragePoolKindIscsiDirect),
    /// A SCSI host adapter, whose LUNs are the volumes.
    ///
    /// Attribute `type` is `scsi`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi"))]
    Scsi(StoragePoolKindScsi),
    /// All multipath devices of the host.
    ///
    /// Attribute `type` is `mpath`, since 0.7.1.
    #[cfg_attr(feature = "serde", serde(rename = "mpath"))]
    Mpath(StoragePoolKindMpath),
    /// A pool of a Ceph cluster.
    ///
    /// Attribute `type` is `rbd`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(rename = "rbd"))]
    Rbd(StoragePoolKindRbd),
    /// A Sheepdog cluster; known for old documents.
    ///
    /// Attribute `type` is `sheepdog`, since 0.10.0.
    #[cfg_attr(feature = "serde", serde(rename = "sheepdog"))]
    Sheepdog(StoragePoolKindSheepdog),
    /// A volume of a Gluster cluster.
    ///
    /// Attribute `type` is `gluster`, since 1.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "gluster"))]
    Gluster(StoragePoolKindGluster),
    /// A pool of ZFS.
    ///
    /// Attribute `type` is `zfs`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(rename = "zfs"))]
    Zfs(StoragePoolKindZfs),
    /// A Virtuozzo storage cluster.
    ///
    /// Attribute `type` is `vstorage`, since 3.1.0.
    #[cfg_attr(feature = "serde", serde(rename = "vstorage"))]
    Vstorage(StoragePoolKindVstorage),
}

/// A directory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindDir {
    /// A source that needs no description.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<StoragePoolPlainSource>,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// A file system on a block device, which the host mounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindFs {
    /// A block device with a file system.
    ///
    /// Element `source`.
    pub source: StoragePoolFsSource,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// A directory of a file server, which the host mounts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindNetfs {
    /// A directory of a file server.
    ///
    /// Element `source`.
    pub source: StoragePoolNetfsSource,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// A volume group of LVM.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolKindLogical {
    /// A volume group of LVM.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<StoragePoolLogicalSource>,
    /// Where the volumes appear on the host; the type of the pool says it.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<StoragePoolOwnTarget>,
}

/// A disk, whose partitions are the volumes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindDisk {
    /// A disk with partitions.
    ///
    /// Element `source`.
    pub source: StoragePoolDiskSource,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// An iSCSI target, whose LUNs are the volumes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindIscsi {
    /// An iSCSI target.
    ///
    /// Element `source`.
    pub source: StoragePoolIscsiSource,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// An iSCSI target that is used without the host's initiator.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindIscsiDirect {
    /// An iSCSI target, and who asks for it.
    ///
    /// Element `source`.
    pub source: StoragePoolIscsiDirectSource,
}

/// A SCSI host adapter, whose LUNs are the volumes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindScsi {
    /// A SCSI host adapter.
    ///
    /// Element `source`.
    pub source: StoragePoolScsiSource,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// All multipath devices of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindMpath {
    /// A source that needs no description.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<StoragePoolPlainSource>,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// A pool of a Ceph cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindRbd {
    /// A pool of a Ceph cluster.
    ///
    /// Element `source`.
    pub source: StoragePoolRbdSource,
}

/// A Sheepdog cluster; known for old documents.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindSheepdog {
    /// A Sheepdog cluster.
    ///
    /// Element `source`.
    pub source: StoragePoolSheepdogSource,
}

/// A volume of a Gluster cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindGluster {
    /// A volume of a Gluster cluster.
    ///
    /// Element `source`.
    pub source: StoragePoolGlusterSource,
}

/// A pool of ZFS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolKindZfs {
    /// A pool of ZFS.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<StoragePoolZfsSource>,
    /// Where the volumes appear on the host; the type of the pool says it.
    ///
    /// Element `target`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub target: Option<StoragePoolOwnTarget>,
}

/// A Virtuozzo storage cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolKindVstorage {
    /// A Virtuozzo storage cluster.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<StoragePoolVstorageSource>,
    /// Where the volumes appear on the host.
    ///
    /// Element `target`.
    pub target: StoragePoolTarget,
}

/// A source that needs no description.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolPlainSource {
    /// What every source may have.
    pub common: StoragePoolSourceCommon,
}

/// A block device with a file system.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolFsSource {
    /// A device that a pool is made from.
    ///
    /// Elements `device`, at least one.
    pub device: Vec<StoragePoolDevice>,
    /// The file system of a pool of type fs.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub format: Option<StoragePoolFsFormat>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// The file system of a pool of type fs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolFsFormat {
    /// Which file system.
    ///
    /// Attribute `type`, `auto` when missing.
    pub r#type: StoragePoolFsType,
}

impl Default for StoragePoolFsFormat {
    fn default() -> Self {
        Self {
            r#type: StoragePoolFsType::Auto,
        }
    }
}

/// File systems that a pool of type fs can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolFsType {
    /// Found out when it is mounted.
    ///
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
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

impl StoragePoolFsType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
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
            Self::Auto => "auto",
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

impl Codec for StoragePoolFsType {
    type Value = Self;
    const EXPECTED: &'static str = "auto, ext2, ext3, ext4, ufs, iso9660, udf, gfs, gfs2, vfat, hfs+, xfs, ocfs2 or vmfs";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
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

/// A directory of a file server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolNetfsSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// The directory on the server.
    ///
    /// Element `dir`.
    pub dir: StoragePoolNetfsSourceDir,
    /// How a pool of type netfs is reached.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub format: Option<StoragePoolNetfsFormat>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// The directory on the server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolNetfsSourceDir {
    /// Absolute, or name of the share for cifs.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// How a pool of type netfs is reached.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolNetfsFormat {
    /// Which kind of file server.
    ///
    /// Attribute `type`, `auto` when missing.
    pub r#type: StoragePoolNetfsType,
}

impl Default for StoragePoolNetfsFormat {
    fn default() -> Self {
        Self {
            r#type: StoragePoolNetfsType::Auto,
        }
    }
}

/// Kinds of file servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolNetfsType {
    /// Found out when it is mounted.
    ///
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `nfs`.
#[cfg_attr(feature = "serde", serde(rename = "nfs"))]
    Nfs,
    /// `glusterfs`.
#[cfg_attr(feature = "serde", serde(rename = "glusterfs"))]
    Glusterfs,
    /// `cifs`.
#[cfg_attr(feature = "serde", serde(rename = "cifs"))]
    Cifs,
}

impl StoragePoolNetfsType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::Nfs,
        Self::Glusterfs,
        Self::Cifs,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Nfs => "nfs",
            Self::Glusterfs => "glusterfs",
            Self::Cifs => "cifs",
        }
    }
}

impl Codec for StoragePoolNetfsType {
    type Value = Self;
    const EXPECTED: &'static str = "auto, nfs, glusterfs or cifs";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "nfs" => Self::Nfs,
            "glusterfs" => Self::Glusterfs,
            "cifs" => Self::Cifs,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A volume group of LVM.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolLogicalSource {
    /// A device that a pool is made from.
    ///
    /// Elements `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<StoragePoolDevice>,
    /// Name of the volume group; that of the pool when left out.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The format of a volume group.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<StoragePoolLogicalFormat>,
    /// What every source may have.
    pub common: StoragePoolSourceCommon,
}

/// The format of a volume group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolLogicalFormat {
    /// Which format.
    ///
    /// Attribute `type`, `lvm2` when missing.
    pub r#type: StoragePoolLogicalType,
}

impl Default for StoragePoolLogicalFormat {
    fn default() -> Self {
        Self {
            r#type: StoragePoolLogicalType::Lvm2,
        }
    }
}

/// Formats of volume groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolLogicalType {
    /// `unknown`.
#[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
    /// `lvm2`.
#[cfg_attr(feature = "serde", serde(rename = "lvm2"))]
    Lvm2,
}

impl StoragePoolLogicalType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unknown,
        Self::Lvm2,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Lvm2 => "lvm2",
        }
    }
}

impl Codec for StoragePoolLogicalType {
    type Value = Self;
    const EXPECTED: &'static str = "unknown or lvm2";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unknown" => Self::Unknown,
            "lvm2" => Self::Lvm2,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A disk with partitions.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolDiskSource {
    /// A device that a pool is made from.
    ///
    /// Elements `device`, at least one.
    pub device: Vec<StoragePoolDevice>,
    /// The partition table of a disk.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub format: Option<StoragePoolDiskFormat>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// The partition table of a disk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolDiskFormat {
    /// Which kind of table.
    ///
    /// Attribute `type`, `unknown` when missing.
    pub r#type: StoragePoolDiskType,
}

impl Default for StoragePoolDiskFormat {
    fn default() -> Self {
        Self {
            r#type: StoragePoolDiskType::Unknown,
        }
    }
}

/// Kinds of partition tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolDiskType {
    /// `unknown`.
#[cfg_attr(feature = "serde", serde(rename = "unknown"))]
    Unknown,
    /// `dos`.
#[cfg_attr(feature = "serde", serde(rename = "dos"))]
    Dos,
    /// `dvh`.
#[cfg_attr(feature = "serde", serde(rename = "dvh"))]
    Dvh,
    /// `gpt`.
#[cfg_attr(feature = "serde", serde(rename = "gpt"))]
    Gpt,
    /// `mac`.
#[cfg_attr(feature = "serde", serde(rename = "mac"))]
    Mac,
    /// `bsd`.
#[cfg_attr(feature = "serde", serde(rename = "bsd"))]
    Bsd,
    /// `pc98`.
#[cfg_attr(feature = "serde", serde(rename = "pc98"))]
    Pc98,
    /// `sun`.
#[cfg_attr(feature = "serde", serde(rename = "sun"))]
    Sun,
    /// `lvm2`.
#[cfg_attr(feature = "serde", serde(rename = "lvm2"))]
    Lvm2,
}

impl StoragePoolDiskType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unknown,
        Self::Dos,
        Self::Dvh,
        Self::Gpt,
        Self::Mac,
        Self::Bsd,
        Self::Pc98,
        Self::Sun,
        Self::Lvm2,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Dos => "dos",
            Self::Dvh => "dvh",
            Self::Gpt => "gpt",
            Self::Mac => "mac",
            Self::Bsd => "bsd",
            Self::Pc98 => "pc98",
            Self::Sun => "sun",
            Self::Lvm2 => "lvm2",
        }
    }
}

impl Codec for StoragePoolDiskType {
    type Value = Self;
    const EXPECTED: &'static str = "unknown, dos, dvh, gpt, mac, bsd, pc98, sun or lvm2";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unknown" => Self::Unknown,
            "dos" => Self::Dos,
            "dvh" => Self::Dvh,
            "gpt" => Self::Gpt,
            "mac" => Self::Mac,
            "bsd" => Self::Bsd,
            "pc98" => Self::Pc98,
            "sun" => Self::Sun,
            "lvm2" => Self::Lvm2,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// An iSCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolIscsiSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// A device that a pool is made from.
    ///
    /// Elements `device`, at least one.
    pub device: Vec<StoragePoolDevice>,
    /// Who asks an iSCSI target.
    ///
    /// Element `initiator`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub initiator: Option<StoragePoolInitiator>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// An iSCSI target, and who asks for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolIscsiDirectSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// A device that a pool is made from.
    ///
    /// Elements `device`, at least one.
    pub device: Vec<StoragePoolDevice>,
    /// Who asks an iSCSI target.
    ///
    /// Element `initiator`.
    pub initiator: StoragePoolInitiator,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// A SCSI host adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolScsiSource {
    /// A SCSI host adapter.
    ///
    /// Element `adapter`.
    pub adapter: StoragePoolAdapter,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// A pool of a Ceph cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolRbdSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// Name of the pool in the cluster, perhaps with `/` and a namespace.
    ///
    /// Element `name`.
    pub name: String,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// A Sheepdog cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolSheepdogSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// Name in the cluster; that of the pool when left out.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// A volume of a Gluster cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolGlusterSource {
    /// A server.
    ///
    /// Elements `host`, at least one.
    pub host: Vec<StoragePoolHost>,
    /// Folder of the volume; all of it when left out.
    ///
    /// Element `dir`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dir: Option<StoragePoolGlusterSourceDir>,
    /// Name of the volume; that of the pool when left out.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// What every source may have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub common: StoragePoolSourceCommon,
}

/// Folder of the volume; all of it when left out.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolGlusterSourceDir {
    /// Absolute.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// A pool of ZFS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolZfsSource {
    /// A device that a pool is made from.
    ///
    /// Elements `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<StoragePoolDevice>,
    /// Name in ZFS; that of the pool when left out.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// What every source may have.
    pub common: StoragePoolSourceCommon,
}

/// A Virtuozzo storage cluster.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolVstorageSource {
    /// Name of the cluster; that of the pool when left out.
    ///
    /// Element `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// What every source may have.
    pub common: StoragePoolSourceCommon,
}

/// What every source may have.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolSourceCommon {
    /// How the host proves who it is.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auth: Option<StoragePoolAuth>,
    /// The protocol of a file server.
    ///
    /// Element `protocol`, since 5.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocol: Option<StoragePoolProtocol>,
    /// Who made the storage.
    ///
    /// Element `vendor`, since 0.8.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<StoragePoolVendor>,
    /// What the storage is.
    ///
    /// Element `product`, since 0.8.4.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product: Option<StoragePoolProduct>,
}

/// A server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolHost {
    /// Name or address.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Port; that of the protocol when left out.
    ///
    /// Attribute `port`, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub port: i32,
}

/// A device that a pool is made from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolDevice {
    /// Absolute path, or qualified name of an iSCSI target.
    ///
    /// Attribute `path`.
    pub path: String,
    /// Whether a `p` stands before the number of a partition.
    ///
    /// Attribute `part_separator`, since 1.3.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub part_separator: Option<bool>,
    /// A part of a device, in bytes.
    ///
    /// Elements `freeExtent`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub free_extent: Vec<StoragePoolExtent>,
}

/// A part of a device, in bytes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolExtent {
    /// Where it begins.
    ///
    /// Attribute `start`.
    pub start: u64,
    /// Where it ends.
    ///
    /// Attribute `end`.
    pub end: u64,
}

/// Who asks an iSCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolInitiator {
    /// Qualified name of the initiator.
    ///
    /// Element `iqn`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iqn: Option<StoragePoolInitiatorIqn>,
}

/// Qualified name of the initiator.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolInitiatorIqn {
    /// Qualified name.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// The protocol of a file server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolProtocol {
    /// Its version, as 4.2.
    ///
    /// Attribute `ver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ver: Option<String>,
}

/// Who made the storage.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolVendor {
    /// Name of the maker.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// What the storage is.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolProduct {
    /// Name of the product.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// How the host proves who it is.
///
/// Since 0.9.7.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolAuth {
    /// By which method.
    ///
    /// Attribute `type`.
    pub r#type: StoragePoolAuthType,
    /// As whom.
    ///
    /// Attribute `username`.
    pub username: String,
    /// The secret with the password, by UUID or by usage.
    ///
    /// Element `secret`.
    pub secret: StoragePoolSecret,
}

/// Methods of proving who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolAuthType {
    /// To an iSCSI target.
    ///
    /// `chap`.
#[cfg_attr(feature = "serde", serde(rename = "chap"))]
    Chap,
    /// To a Ceph cluster.
    ///
    /// `ceph`.
#[cfg_attr(feature = "serde", serde(rename = "ceph"))]
    Ceph,
}

impl StoragePoolAuthType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Chap,
        Self::Ceph,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chap => "chap",
            Self::Ceph => "ceph",
        }
    }
}

impl Codec for StoragePoolAuthType {
    type Value = Self;
    const EXPECTED: &'static str = "chap or ceph";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "chap" => Self::Chap,
            "ceph" => Self::Ceph,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The secret with the password, by UUID or by usage.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolSecret {
    /// Its type; not needed.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<String>,
    /// A secret of the host, by exactly one of the two.
    pub secret: SecretRef,
}

/// A SCSI host adapter.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolAdapter {
    /// An adapter that is there, by name or address.
    ///
    /// Attribute `type` is `scsi_host`.
    #[cfg_attr(feature = "serde", serde(rename = "scsi_host"))]
    ScsiHost(StoragePoolAdapterScsiHost),
    /// A virtual Fibre Channel adapter.
    ///
    /// Attribute `type` is `fc_host`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(rename = "fc_host"))]
    FcHost(StoragePoolAdapterFcHost),
}

impl Default for StoragePoolAdapter {
    fn default() -> Self {
        Self::ScsiHost(Default::default())
    }
}

/// An adapter that is there, by name or address.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolAdapterScsiHost {
    /// Name, as `scsi_host1`.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Where an adapter is, so that it is found whatever its name.
    ///
    /// Element `parentaddr`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parentaddr: Option<StoragePoolAdapterAddress>,
}

/// A virtual Fibre Channel adapter.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolAdapterFcHost {
    /// Name of the adapter that it is made on.
    ///
    /// Attribute `parent`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent: Option<String>,
    /// World wide node name of that adapter.
    ///
    /// Attribute `parent_wwnn`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent_wwnn: Option<String>,
    /// World wide port name of that adapter.
    ///
    /// Attribute `parent_wwpn`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent_wwpn: Option<String>,
    /// Name of the fabric of that adapter.
    ///
    /// Attribute `parent_fabric_wwn`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub parent_fabric_wwn: Option<String>,
    /// Whether it is removed with the pool.
    ///
    /// Attribute `managed`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub managed: Option<bool>,
    /// World wide node name.
    ///
    /// Attribute `wwnn`.
    pub wwnn: String,
    /// World wide port name.
    ///
    /// Attribute `wwpn`.
    pub wwpn: String,
}

/// Where an adapter is, so that it is found whatever its name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolAdapterAddress {
    /// Number that the kernel gives each adapter of a device.
    ///
    /// Attribute `unique_id`.
    pub unique_id: u32,
    /// Place of a PCI device of the host.
    ///
    /// Element `address`.
    pub address: PciHostAddress,
}

/// Where the volumes appear on the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolTarget {
    /// Folder.
    ///
    /// Element `path`.
    pub path: String,
    /// Who may do what with a file.
    ///
    /// Element `permissions`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<StoragePermissions>,
}

/// Where the volumes appear on the host; the type of the pool says it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolOwnTarget {
    /// Folder; only reported.
    ///
    /// Element `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// Who may do what with a file.
    ///
    /// Element `permissions`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<StoragePermissions>,
}

/// Who may do what with a file.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePermissions {
    /// Rights of owner, group and others, in base 8.
    ///
    /// Element `mode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mode: Option<u32>,
    /// Number of the user.
    ///
    /// Element `owner`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub owner: Option<u32>,
    /// Number of the group.
    ///
    /// Element `group`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub group: Option<u32>,
    /// Label of the security driver.
    ///
    /// Element `label`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
}

/// How a pool looks at its volumes.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolRefresh {
    /// How a volume is looked at.
    ///
    /// Element `volume`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub volume: Option<StoragePoolRefreshVolume>,
}

/// How a volume is looked at.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolRefreshVolume {
    /// How the space that one uses is found out.
    ///
    /// Attribute `allocation`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub allocation: Option<StoragePoolRefreshAllocation>,
}

/// How the space that a volume uses is found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum StoragePoolRefreshAllocation {
    /// By asking for it, which may take long.
    ///
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// It is taken for the volume's capacity.
    ///
    /// `capacity`.
#[cfg_attr(feature = "serde", serde(rename = "capacity"))]
    Capacity,
}

impl StoragePoolRefreshAllocation {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::Capacity,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Capacity => "capacity",
        }
    }
}

impl Codec for StoragePoolRefreshAllocation {
    type Value = Self;
    const EXPECTED: &'static str = "default or capacity";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "capacity" => Self::Capacity,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Options for mounting; for pools of type fs and netfs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolMountOptions {
    /// An option.
    ///
    /// Elements `fs:option`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub option: Vec<StoragePoolMountOptionsOption>,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolMountOptionsOption {
    /// Option, perhaps with `=` and a value.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// Options of librbd; for pools of type rbd.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolRbdOptions {
    /// An option.
    ///
    /// Elements `rbd:option`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub option: Vec<StoragePoolRbdOptionsOption>,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolRbdOptionsOption {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// Attribute `value`.
    pub value: String,
}
