// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: nwfilterbinding.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// The filter that a network device of a guest is under.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NwFilterBinding {
    /// The guest it belongs to.
    ///
    /// Element `owner`.
    pub owner: NetOwner,
    /// The network device of the host that is filtered.
    ///
    /// Element `portdev`.
    pub portdev: NwFilterBindingPortdev,
    /// The device below it, for macvtap.
    ///
    /// Element `linkdev`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub linkdev: Option<NwFilterBindingLinkdev>,
    /// MAC address of the guest's interface.
    ///
    /// Element `mac`.
    pub mac: NetMac,
    /// A network filter that is applied, with what its variables stand for.
    ///
    /// Element `filterref`.
    pub filterref: FilterRef,
}

/// The network device of the host that is filtered.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NwFilterBindingPortdev {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// The device below it, for macvtap.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NwFilterBindingLinkdev {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}
