// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: checkpoint.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A moment since which the changes to disks of a guest are tracked.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Checkpoint {
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
    /// The checkpoint before it.
    ///
    /// Element `parent`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent: Option<CheckpointParent>,
    /// When it was made, in seconds since 1970.
    ///
    /// Element `creationTime`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub creation_time: Option<u64>,
    /// Which disks of the guest are tracked.
    ///
    /// Element `disks`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub disks: Option<CheckpointDisks>,
    /// A domain: a virtual machine or a container.
    ///
    /// Element `domain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain: Option<Domain>,
}

/// The checkpoint before it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CheckpointParent {
    /// Its name.
    ///
    /// Element `name`.
    pub name: String,
}

/// Which disks of the guest are tracked.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CheckpointDisks {
    /// Whether a disk of the guest is tracked.
    ///
    /// Elements `disk`, at least one.
    pub disk: Vec<CheckpointDisk>,
}

/// Whether a disk of the guest is tracked.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CheckpointDisk {
    /// Which one: the name in the guest, or the path of the image.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Whether the changes to a disk are tracked.
    ///
    /// Told by attribute `checkpoint`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tracking: CheckpointTracking,
}

/// Whether the changes to a disk are tracked.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CheckpointTracking {
    /// They are not.
    ///
    /// Attribute `checkpoint` is `no`.
    #[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
    /// By a bitmap.
    ///
    /// Attribute `checkpoint` is `bitmap`.
    #[cfg_attr(feature = "serde", serde(rename = "bitmap"))]
    Bitmap(CheckpointTrackingBitmap),
}

impl Default for CheckpointTracking {
    fn default() -> Self {
        Self::Bitmap(Default::default())
    }
}

/// By a bitmap.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CheckpointTrackingBitmap {
    /// Name of the bitmap; that of the checkpoint when left out.
    ///
    /// Attribute `bitmap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bitmap: Option<String>,
    /// About how much has changed since, in bytes.
    ///
    /// Attribute `size`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub size: Option<u64>,
}
