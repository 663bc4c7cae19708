// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/seclabel-device.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// How a security driver treats one file or device, other than the rest of the guest's.
///
/// Since 0.9.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DeviceSeclabel {
    /// Security driver it is for: selinux, dac, apparmor.
    ///
    /// Attribute `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
    /// Whether labelling it failed, and that was no harm.
    ///
    /// Attribute `labelskip`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub labelskip: Option<bool>,
    /// Whether its label is changed for the guest; yes when left out.
    ///
    /// Attribute `relabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub relabel: Option<bool>,
    /// The label to give it.
    ///
    /// Element `label`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub label: Option<String>,
}
