// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: storage vol.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// Type and sizes of a storage volume. Sizes are in bytes.
///
/// In C: `virStorageVolInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct StorageVolInfo {
    /// What the volume is.
    pub type_: StorageVolType,
    /// Size that a guest sees, in bytes.
    pub capacity: u64,
    /// Space the volume takes up, in bytes.
    pub allocation: u64,
}

