// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: status/network.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A running network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkStatus {
    /// The traffic classes of the bridge that are taken.
    ///
    /// Element `class_id`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub class_id: Option<NetworkClasses>,
    /// The guaranteed rates of all interfaces together.
    ///
    /// Element `floor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub floor: Option<NetworkFloor>,
    /// Something that makes help harder.
    ///
    /// Elements `taint`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub taint: Vec<StatusTaint>,
    /// What takes away the rules that let packets of the network pass, whoever made them.
    ///
    /// Element `fwRemoval`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub fw_removal: Option<FirewallRemoval>,
    /// A virtual network.
    ///
    /// Element `network`.
    pub network: Network,
}

/// The traffic classes of the bridge that are taken.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkClasses {
    /// Their numbers.
    ///
    /// Attribute `bitmap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bitmap: Option<CpuSet>,
}

/// The guaranteed rates of all interfaces together.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkFloor {
    /// Their sum, in KiB per second.
    ///
    /// Attribute `sum`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sum: Option<u64>,
}

/// What takes away the rules that let packets of the network pass, whoever made them.
///
/// Since 10.4.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FirewallRemoval {
    /// Name of the whole.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The program whose words it is in: `nftables` or `iptables`.
    ///
    /// Attribute `backend`.
    pub backend: String,
    /// One command.
    ///
    /// Elements `action`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub action: Vec<FirewallRemovalAction>,
}

/// One command.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct FirewallRemovalAction {
    /// What it is for: `ethernet`, `ipv4`, `ipv6` or `tc`.
    ///
    /// Attribute `layer`.
    pub layer: String,
    /// Whether it does not matter when it fails.
    ///
    /// Attribute `ignoreErrors`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ignore_errors: Option<bool>,
    /// Its words.
    ///
    /// Element `args`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub args: Option<FirewallRemovalActionArgs>,
}

/// Its words.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct FirewallRemovalActionArgs {
    /// A word.
    ///
    /// Elements `item`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub item: Vec<String>,
}

/// A binding of a network filter that is in force.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NwFilterBindingStatus {
    /// The filter that a network device of a guest is under.
    ///
    /// Element `filterbinding`.
    pub filterbinding: NwFilterBinding,
}
