// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain job.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_GET_JOB_INFO` (163) carries, from client to server.
///
/// Reads the progress of a running domain's job, such as saving or migrating.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetJobInfoArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
}

xdr_struct! { DomainGetJobInfoArgs { dom } }

/// What the reply to `DOMAIN_GET_JOB_INFO` (163) carries, from server to client.
///
/// Reads the progress of a running domain's job, such as saving or migrating.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetJobInfoRet {
    /// What is known of the job; all else is valid only when there is one. (`int type`)
    pub type_: i32,
    /// Time since it began. (`unsigned hyper timeElapsed`)
    pub time_elapsed: u64,
    /// Time it still needs, for a bounded job. (`unsigned hyper timeRemaining`)
    pub time_remaining: u64,
    /// Everything to be moved; memory and files together. (`unsigned hyper dataTotal`)
    pub data_total: u64,
    /// Of it, moved so far. (`unsigned hyper dataProcessed`)
    pub data_processed: u64,
    /// Of it, still to be moved; may grow when the guest changes its memory. (`unsigned hyper
    /// dataRemaining`)
    pub data_remaining: u64,
    /// Memory to be moved. (`unsigned hyper memTotal`)
    pub mem_total: u64,
    /// Of it, moved so far. (`unsigned hyper memProcessed`)
    pub mem_processed: u64,
    /// Of it, still to be moved. (`unsigned hyper memRemaining`)
    pub mem_remaining: u64,
    /// File or disk data to be moved. (`unsigned hyper fileTotal`)
    pub file_total: u64,
    /// Of it, moved so far. (`unsigned hyper fileProcessed`)
    pub file_processed: u64,
    /// Of it, still to be moved. (`unsigned hyper fileRemaining`)
    pub file_remaining: u64,
}

xdr_struct! { DomainGetJobInfoRet {
    type_, time_elapsed, time_remaining, data_total, data_processed, data_remaining, mem_total,
    mem_processed, mem_remaining, file_total, file_processed, file_remaining
} }

/// What a call of `DOMAIN_ABORT_JOB` (164) carries, from client to server.
///
/// Asks the running job of a domain to end as soon as it can.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAbortJobArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
}

xdr_struct! { DomainAbortJobArgs { dom } }

/// What a call of `DOMAIN_GET_JOB_STATS` (298) carries, from client to server.
///
/// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetJobStatsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainGetJobStatsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetJobStatsArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_JOB_STATS` (298) carries, from server to client.
///
/// Reads the progress of a domain's job in detail, or the figures of the last one that is over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetJobStatsRet {
    /// Set to what is known of the job. (`int type`)
    pub type_: i32,
    /// Set to an array of parameters. (`remote_typed_param params<REMOTE_DOMAIN_JOB_STATS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetJobStatsRet { type_, params: array(limits::DOMAIN_JOB_STATS_MAX) } }

/// What a call of `DOMAIN_ABORT_JOB_FLAGS` (442) carries, from client to server.
///
/// Asks the running job of a domain to end, with a say in what may be interrupted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAbortJobFlagsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Combination of `DomainAbortJobFlagsValues` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAbortJobFlagsArgs { dom, flags } }
