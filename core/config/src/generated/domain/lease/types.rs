// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/lease.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A lease that a lock manager holds while the guest runs.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Lease {
    /// Name of the space that the key is in.
    ///
    /// Element `lockspace`.
    pub lockspace: String,
    /// Name of the lease.
    ///
    /// Element `key`.
    pub key: String,
    /// Where the lease is kept.
    ///
    /// Element `target`.
    pub target: LeaseTarget,
}

/// Where the lease is kept.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct LeaseTarget {
    /// Path of the file.
    ///
    /// Attribute `path`.
    pub path: String,
    /// Where in the file, in bytes.
    ///
    /// Attribute `offset`, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub offset: u64,
}
