// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/resource.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Groups of the host that a guest belongs to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Resource {
    /// Partition of the host's control groups.
    ///
    /// Element `partition`, since 1.0.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub partition: Option<String>,
    /// How Fibre Channel switches see the guest.
    ///
    /// Element `fibrechannel`, since 7.7.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fibrechannel: Option<FibreChannel>,
}

/// How Fibre Channel switches see the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FibreChannel {
    /// Name by which they tell its traffic.
    ///
    /// Attribute `appid`.
    pub appid: String,
}

/// How users and groups in a container map to those of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct IdMap {
    /// A range of users or groups.
    ///
    /// Elements `uid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub uid: Vec<IdRange>,
    /// A range of users or groups.
    ///
    /// Elements `gid`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub gid: Vec<IdRange>,
}

/// A range of users or groups.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IdRange {
    /// First in the container.
    ///
    /// Attribute `start`.
    pub start: u32,
    /// First on the host.
    ///
    /// Attribute `target`.
    pub target: u32,
    /// How many.
    ///
    /// Attribute `count`.
    pub count: u32,
}

/// Limits of disk traffic that several disks share.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ThrottleGroups {
    /// Limits of disk traffic, by a name that disks refer to.
    ///
    /// Elements `throttlegroup`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub throttlegroup: Vec<ThrottleGroup>,
}

/// Limits of disk traffic, by a name that disks refer to.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ThrottleGroup {
    /// Bytes read and written in a second.
    ///
    /// Element `total_bytes_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_bytes_sec: Option<u64>,
    /// Bytes read in a second.
    ///
    /// Element `read_bytes_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_bytes_sec: Option<u64>,
    /// Bytes written in a second.
    ///
    /// Element `write_bytes_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_bytes_sec: Option<u64>,
    /// Reads and writes in a second.
    ///
    /// Element `total_iops_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_iops_sec: Option<u64>,
    /// Reads in a second.
    ///
    /// Element `read_iops_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_iops_sec: Option<u64>,
    /// Writes in a second.
    ///
    /// Element `write_iops_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_iops_sec: Option<u64>,
    /// Bytes read and written in a second, for a short while.
    ///
    /// Element `total_bytes_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_bytes_sec_max: Option<u64>,
    /// Bytes read in a second, for a short while.
    ///
    /// Element `read_bytes_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_bytes_sec_max: Option<u64>,
    /// Bytes written in a second, for a short while.
    ///
    /// Element `write_bytes_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_bytes_sec_max: Option<u64>,
    /// Reads and writes in a second, for a short while.
    ///
    /// Element `total_iops_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_iops_sec_max: Option<u64>,
    /// Reads in a second, for a short while.
    ///
    /// Element `read_iops_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_iops_sec_max: Option<u64>,
    /// Writes in a second, for a short while.
    ///
    /// Element `write_iops_sec_max`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_iops_sec_max: Option<u64>,
    /// Bytes that count as one read or write.
    ///
    /// Element `size_iops_sec`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub size_iops_sec: Option<u64>,
    /// Its name.
    ///
    /// Element `group_name`.
    pub group_name: String,
    /// Seconds that the short while of `total_bytes_sec_max` lasts.
    ///
    /// Element `total_bytes_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_bytes_sec_max_length: Option<u64>,
    /// Seconds that the short while of `read_bytes_sec_max` lasts.
    ///
    /// Element `read_bytes_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_bytes_sec_max_length: Option<u64>,
    /// Seconds that the short while of `write_bytes_sec_max` lasts.
    ///
    /// Element `write_bytes_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_bytes_sec_max_length: Option<u64>,
    /// Seconds that the short while of `total_iops_sec_max` lasts.
    ///
    /// Element `total_iops_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub total_iops_sec_max_length: Option<u64>,
    /// Seconds that the short while of `read_iops_sec_max` lasts.
    ///
    /// Element `read_iops_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub read_iops_sec_max_length: Option<u64>,
    /// Seconds that the short while of `write_iops_sec_max` lasts.
    ///
    /// Element `write_iops_sec_max_length`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub write_iops_sec_max_length: Option<u64>,
}
