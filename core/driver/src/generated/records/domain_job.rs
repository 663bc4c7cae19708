// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain job.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that does not apply is 0.
///
/// In C: `virDomainJobInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainJobInfo {
    /// What is known of the job; all else is valid only when there is one.
    pub type_: DomainJobType,
    /// Time since it began.
    pub time_elapsed: u64,
    /// Time it still needs, for a bounded job.
    pub time_remaining: u64,
    /// Everything to be moved; memory and files together.
    pub data_total: u64,
    /// Of it, moved so far.
    pub data_processed: u64,
    /// Of it, still to be moved; may grow when the guest changes its memory.
    pub data_remaining: u64,
    /// Memory to be moved.
    pub mem_total: u64,
    /// Of it, moved so far.
    pub mem_processed: u64,
    /// Of it, still to be moved.
    pub mem_remaining: u64,
    /// File or disk data to be moved.
    pub file_total: u64,
    /// Of it, moved so far.
    pub file_processed: u64,
    /// Of it, still to be moved.
    pub file_remaining: u64,
}

