// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: storage pool.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// State and sizes of a storage pool. Sizes are in bytes.
///
/// In C: `virStoragePoolInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct StoragePoolInfo {
    /// Condition of the pool.
    pub state: StoragePoolState,
    /// Total size, in bytes.
    pub capacity: u64,
    /// Space in use, in bytes.
    pub allocation: u64,
    /// Free space, in bytes.
    pub available: u64,
}

