// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: node.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A host of the test driver.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TestHost {
    /// The host's CPUs.
    ///
    /// Element `cpu`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cpu: Option<TestHostCpu>,
    /// Its memory, in KiB.
    ///
    /// Element `memory`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub memory: Option<u64>,
    /// A domain.
    ///
    /// Elements `domain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub domain: Vec<Raw>,
    /// A virtual network.
    ///
    /// Elements `network`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub network: Vec<Raw>,
    /// A network interface.
    ///
    /// Elements `interface`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub interface: Vec<Raw>,
    /// A storage pool. Its volumes stand in it, too, inline or in files of their own.
    ///
    /// Elements `pool`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub pool: Vec<Raw>,
    /// A device.
    ///
    /// Elements `device`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub device: Vec<Raw>,
    /// Who may open the host. Without it, everybody may.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auth: Option<TestHostUsers>,
    /// Makes calls of one function fail, take longer, or not return.
    ///
    /// Elements `fault`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub fault: Vec<TestFault>,
}

/// The host's CPUs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TestHostCpu {
    /// Their model, in at most 31 characters.
    ///
    /// Element `model`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub model: Option<String>,
    /// Their frequency.
    ///
    /// Element `mhz`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mhz: Option<u32>,
    /// How many there are; as many as the other numbers make when left out.
    ///
    /// Element `active`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub active: Option<u32>,
    /// How many NUMA nodes there are.
    ///
    /// Element `nodes`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub nodes: Option<u32>,
    /// How many sockets a NUMA node has.
    ///
    /// Element `sockets`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sockets: Option<u32>,
    /// How many cores a socket has.
    ///
    /// Element `cores`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cores: Option<u32>,
    /// How many threads a core has.
    ///
    /// Element `threads`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub threads: Option<u32>,
}

/// Who may open the host. Without it, everybody may.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TestHostUsers {
    /// A user who may open the host.
    ///
    /// Elements `user`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub user: Vec<TestHostUser>,
}

/// A user who may open the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct TestHostUser {
    /// The pass phrase, which is asked for if there is one.
    ///
    /// Attribute `password`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub password: Option<String>,
    /// The user's name.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// Makes calls of one function fail, take longer, or not return.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct TestFault {
    /// The function's name in C.
    ///
    /// Attribute `function`.
    pub function: String,
    /// The error it fails with: a constant `VIR_ERR_...` without its prefix.
    ///
    /// Attribute `error`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub error: Option<String>,
    /// The part of the library that reports it: a constant `VIR_FROM_...` without its prefix;
    /// `TEST` when left out.
    ///
    /// Attribute `domain`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub domain: Option<String>,
    /// How many milliseconds the call takes longer.
    ///
    /// Attribute `delay`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delay: Option<u32>,
    /// For how many milliseconds the call does not answer, before it fails with
    /// `OPERATION_TIMEOUT`; `yes`: it never does.
    ///
    /// Attribute `hang`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub hang: Option<String>,
    /// How many calls it concerns; all when left out.
    ///
    /// Attribute `times`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub times: Option<u32>,
    /// How many calls go well before.
    ///
    /// Attribute `after`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub after: Option<u32>,
    /// What the error says.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}
