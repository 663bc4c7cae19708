// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain block.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// Counters of one disk since the domain started; a counter that the hypervisor does not keep is -1.
///
/// In C: `virDomainBlockStatsStruct`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainBlockStats {
    /// Read requests.
    pub rd_req: i64,
    /// Bytes read.
    pub rd_bytes: i64,
    /// Write requests.
    pub wr_req: i64,
    /// Bytes written.
    pub wr_bytes: i64,
    /// Errors; Xen counts its `oo_req` here.
    pub errs: i64,
}

/// Sizes of a disk, all in bytes.
///
/// In C: `virDomainBlockInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainBlockInfo {
    /// Size that the guest sees.
    pub capacity: u64,
    /// Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written.
    pub allocation: u64,
    /// Size of the container on the host: length of the file, or size of the block device.
    pub physical: u64,
}

/// Progress of the block job on a disk.
///
/// In C: `virDomainBlockJobInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainBlockJobInfo {
    /// Kind of job.
    pub type_: DomainBlockJobType,
    /// Limit in MiB per second, or in bytes per second when asked for; 0 is no limit.
    pub bandwidth: u64,
    /// How far the job is, on the scale of `end`; units are the hypervisor's own.
    pub cur: u64,
    /// Where `cur` ends; it may move while the job runs. `cur` equal to `end` is no proof that the job is ready.
    pub end: u64,
}

/// A disk and its error.
///
/// In C: `virDomainDiskError`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainDiskError {
    /// Target name of the disk (`vda`); the caller frees it.
    pub disk: String,
    /// What is wrong with it.
    pub error: DomainDiskErrorCode,
}

