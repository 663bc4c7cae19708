// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/virtio.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How a virtio device reaches the guest's memory.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VirtioOptions {
    /// Whether it goes through the guest's IOMMU.
    ///
    /// Attribute `iommu`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iommu: Option<bool>,
    /// Whether it may ask the IOMMU for translations.
    ///
    /// Attribute `ats`, since 3.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ats: Option<bool>,
    /// Whether its queues are packed.
    ///
    /// Attribute `packed`, since 6.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub packed: Option<bool>,
    /// Whether each queue has a page of its own to be notified through.
    ///
    /// Attribute `page_per_vq`, since 7.9.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_per_vq: Option<bool>,
}

/// Settings of a virtio device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct VirtioDriver {
    /// How it reaches the guest's memory.
    pub options: VirtioOptions,
}

/// Which versions of the virtio protocol a device speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VirtioModel {
    /// `virtio`.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
    /// The old and the new one.
    ///
    /// `virtio-transitional`, since 5.2.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio-transitional"))]
    VirtioTransitional,
    /// The new one.
    ///
    /// `virtio-non-transitional`, since 5.2.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio-non-transitional"))]
    VirtioNonTransitional,
}

impl VirtioModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Virtio,
        Self::VirtioTransitional,
        Self::VirtioNonTransitional,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Virtio => "virtio",
            Self::VirtioTransitional => "virtio-transitional",
            Self::VirtioNonTransitional => "virtio-non-transitional",
        }
    }
}

impl Codec for VirtioModel {
    type Value = Self;
    const EXPECTED: &'static str = "virtio, virtio-transitional or virtio-non-transitional";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "virtio" => Self::Virtio,
            "virtio-transitional" => Self::VirtioTransitional,
            "virtio-non-transitional" => Self::VirtioNonTransitional,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
