// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain stats.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// One memory figure of a domain.
///
/// In C: `virDomainMemoryStatStruct`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainMemoryStat {
    /// Which figure this is.
    pub tag: DomainMemoryStatTags,
    /// The figure, in the unit its tag defines.
    pub val: u64,
}

/// The statistics gathered for one domain.
///
/// In C: `virDomainStatsRecord`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainStatsRecord {
    /// The domain the figures belong to; the list holds its own reference.
    pub dom: DomainRef,
    /// The figures, each named by group and item.
    pub params: Vec<TypedParam>,
}

