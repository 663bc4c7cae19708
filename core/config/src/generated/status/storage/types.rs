// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: status/storage.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A running storage pool.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct StoragePoolState {
    /// A storage pool: a place that holds volumes for guests.
    ///
    /// Element `pool`.
    pub pool: StoragePool,
}
