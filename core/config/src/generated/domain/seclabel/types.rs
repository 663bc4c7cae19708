// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/seclabel.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How the host's security model labels a guest and what belongs to it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct Seclabel {
    /// Where the label comes from; dynamic when left out.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<SeclabelType>,
    /// The security model: `selinux`, `apparmor`, `dac`.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
    /// Whether the guest's files get labels too.
    ///
    /// Attribute `relabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub relabel: Option<bool>,
    /// The label.
    ///
    /// Element `label`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
    /// Label of the guest's files.
    ///
    /// Element `imagelabel`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub imagelabel: Option<String>,
    /// What the label is made of when the host makes it.
    ///
    /// Element `baselabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub baselabel: Option<String>,
}

/// Where the label of a guest comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SeclabelType {
    /// It has none.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// The host makes one at each start.
    ///
    /// `dynamic`.
#[cfg_attr(feature = "serde", serde(rename = "dynamic"))]
    Dynamic,
    /// It is given.
    ///
    /// `static`.
#[cfg_attr(feature = "serde", serde(rename = "static"))]
    Static,
}

impl SeclabelType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::None,
        Self::Dynamic,
        Self::Static,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Dynamic => "dynamic",
            Self::Static => "static",
        }
    }
}

impl Codec for SeclabelType {
    type Value = Self;
    const EXPECTED: &'static str = "none, dynamic or static";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "none" => Self::None,
            "dynamic" => Self::Dynamic,
            "static" => Self::Static,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
