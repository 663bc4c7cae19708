// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: storagepoolcaps.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// What types of storage pools the host knows.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolCapabilities {
    /// What a type of storage pool can do.
    ///
    /// Elements `pool`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pool: Vec<StoragePoolTypeCaps>,
}

/// What a type of storage pool can do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolTypeCaps {
    /// The type.
    ///
    /// Attribute `type`.
    pub r#type: String,
    /// Whether the host can use it.
    ///
    /// Attribute `supported`.
    pub supported: bool,
    /// What can be chosen for pools or volumes of a type.
    ///
    /// Element `poolOptions`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub pool_options: Option<StoragePoolOptionCaps>,
    /// What can be chosen for pools or volumes of a type.
    ///
    /// Element `volOptions`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vol_options: Option<StoragePoolOptionCaps>,
}

/// What can be chosen for pools or volumes of a type.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct StoragePoolOptionCaps {
    /// The format when none is named.
    ///
    /// Element `defaultFormat`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_format: Option<StoragePoolOptionCapsDefaultFormat>,
    /// The values that one attribute or element can have.
    ///
    /// Elements `enum`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub r#enum: Vec<CapsEnum>,
}

/// The format when none is named.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolOptionCapsDefaultFormat {
    /// Name of the format.
    ///
    /// Attribute `type`.
    pub r#type: String,
}
