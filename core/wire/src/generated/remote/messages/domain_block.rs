// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain block.

use crate::remote::{Domain, DomainDiskError, TypedParam, limits};
use crate::xdr::{array, opaque};
use crate::xdr_struct;

/// What a call of `DOMAIN_BLOCK_STATS` (64) carries, from client to server.
///
/// Reads the basic traffic counters of a disk of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockStatsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
}

xdr_struct! { DomainBlockStatsArgs { dom, path } }

/// What the reply to `DOMAIN_BLOCK_STATS` (64) carries, from server to client.
///
/// Reads the basic traffic counters of a disk of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockStatsRet {
    /// Read requests. (`hyper rd_req`)
    pub rd_req: i64,
    /// Bytes read. (`hyper rd_bytes`)
    pub rd_bytes: i64,
    /// Write requests. (`hyper wr_req`)
    pub wr_req: i64,
    /// Bytes written. (`hyper wr_bytes`)
    pub wr_bytes: i64,
    /// Errors; Xen counts its `oo_req` here. (`hyper errs`)
    pub errs: i64,
}

xdr_struct! { DomainBlockStatsRet { rd_req, rd_bytes, wr_req, wr_bytes, errs } }

/// What a call of `DOMAIN_BLOCK_PEEK` (103) carries, from client to server.
///
/// Reads bytes of a disk as the host stores them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockPeekArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Where to begin, in bytes from the start of the image. (`unsigned hyper offset`)
    pub offset: u64,
    /// How many bytes to read; all of them come, or the call fails. (`unsigned int size`)
    pub size: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockPeekArgs { dom, path, offset, size, flags } }

/// What the reply to `DOMAIN_BLOCK_PEEK` (103) carries, from server to client.
///
/// Reads bytes of a disk as the host stores them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockPeekRet {
    /// Place for `size` bytes. (`opaque buffer<REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX>`)
    pub buffer: Vec<u8>,
}

xdr_struct! { DomainBlockPeekRet { buffer: opaque(limits::DOMAIN_BLOCK_PEEK_BUFFER_MAX) } }

/// What a call of `DOMAIN_GET_BLOCK_INFO` (194) carries, from client to server.
///
/// Reads the sizes of a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlockInfoArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetBlockInfoArgs { dom, path, flags } }

/// What the reply to `DOMAIN_GET_BLOCK_INFO` (194) carries, from server to client.
///
/// Reads the sizes of a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlockInfoRet {
    /// Highest extent in use on the host: for a sparse file what it occupies, for a block device
    /// how far the format has written. (`unsigned hyper allocation`)
    pub allocation: u64,
    /// Size that the guest sees. (`unsigned hyper capacity`)
    pub capacity: u64,
    /// Size of the container on the host: length of the file, or size of the block device.
    /// (`unsigned hyper physical`)
    pub physical: u64,
}

xdr_struct! { DomainGetBlockInfoRet { allocation, capacity, physical } }

/// What a call of `DOMAIN_SET_BLKIO_PARAMETERS` (205) carries, from client to server.
///
/// Changes the domain's block I/O weights and limits per host device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetBlkioParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New values. (`remote_typed_param params<REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetBlkioParametersArgs { dom, params: array(limits::DOMAIN_BLKIO_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_BLKIO_PARAMETERS` (206) carries, from client to server.
///
/// Reads the domain's block I/O weights and limits per host device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlkioParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetBlkioParametersArgs { dom, nparams, flags } }

/// What the reply to `DOMAIN_GET_BLKIO_PARAMETERS` (206) carries, from server to client.
///
/// Reads the domain's block I/O weights and limits per host device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetBlkioParametersRet {
    /// Place for the values; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetBlkioParametersRet { params: array(limits::DOMAIN_BLKIO_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_BLOCK_JOB_ABORT` (237) carries, from client to server.
///
/// Ends the block job on a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockJobAbortArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Combination of `DomainBlockJobAbortFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockJobAbortArgs { dom, path, flags } }

/// What a call of `DOMAIN_GET_BLOCK_JOB_INFO` (238) carries, from client to server.
///
/// Reads the progress of the block job on a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlockJobInfoArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Combination of `DomainBlockJobInfoFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetBlockJobInfoArgs { dom, path, flags } }

/// What the reply to `DOMAIN_GET_BLOCK_JOB_INFO` (238) carries, from server to client.
///
/// Reads the progress of the block job on a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlockJobInfoRet {
    /// `int found`
    pub found: i32,
    /// Kind of job. (`int type`)
    pub type_: i32,
    /// Limit in MiB per second, or in bytes per second when asked for; 0 is no limit. (`unsigned
    /// hyper bandwidth`)
    pub bandwidth: u64,
    /// How far the job is, on the scale of `end`; units are the hypervisor's own. (`unsigned hyper
    /// cur`)
    pub cur: u64,
    /// Where `cur` ends; it may move while the job runs. (`unsigned hyper end`)
    pub end: u64,
}

xdr_struct! { DomainGetBlockJobInfoRet { found, type_, bandwidth, cur, end } }

/// What a call of `DOMAIN_BLOCK_JOB_SET_SPEED` (239) carries, from client to server.
///
/// Changes the speed limit of the block job on a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockJobSetSpeedArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Limit in MiB per second, or in bytes per second with the flag; 0 lifts it. (`unsigned hyper
    /// bandwidth`)
    pub bandwidth: u64,
    /// Combination of `DomainBlockJobSetSpeedFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockJobSetSpeedArgs { dom, path, bandwidth, flags } }

/// What a call of `DOMAIN_BLOCK_PULL` (240) carries, from client to server.
///
/// Starts to bring the data of all backing files into a disk's top image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockPullArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's
    /// default. (`unsigned hyper bandwidth`)
    pub bandwidth: u64,
    /// Combination of `DomainBlockPullFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockPullArgs { dom, path, bandwidth, flags } }

/// What a call of `DOMAIN_BLOCK_STATS_FLAGS` (243) carries, from client to server.
///
/// Reads the traffic counters of a disk as typed parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockStatsFlagsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockStatsFlagsArgs { dom, path, nparams, flags } }

/// What the reply to `DOMAIN_BLOCK_STATS_FLAGS` (243) carries, from server to client.
///
/// Reads the traffic counters of a disk as typed parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainBlockStatsFlagsRet {
    /// Place for the counters; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainBlockStatsFlagsRet { params: array(limits::DOMAIN_BLOCK_STATS_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_BLOCK_RESIZE` (251) carries, from client to server.
///
/// Changes the size of a disk of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockResizeArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Disk, by its target name (`vda`) or by the path of its source. (`remote_nonnull_string
    /// disk`)
    pub disk: String,
    /// New size, in KiB, or in bytes with `VIR_DOMAIN_BLOCK_RESIZE_BYTES`. (`unsigned hyper size`)
    pub size: u64,
    /// Combination of `DomainBlockResizeFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockResizeArgs { dom, disk, size, flags } }

/// What a call of `DOMAIN_SET_BLOCK_IO_TUNE` (252) carries, from client to server.
///
/// Changes the throughput limits of a disk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetBlockIoTuneArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Disk, by its target name (`vda`) or by the path of its source. (`remote_nonnull_string
    /// disk`)
    pub disk: String,
    /// New limits. (`remote_typed_param params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetBlockIoTuneArgs { dom, disk, params: array(limits::DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_BLOCK_IO_TUNE` (253) carries, from client to server.
///
/// Reads the throughput limits of a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetBlockIoTuneArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Disk, by its target name (`vda`) or by the path of its source; may be NULL only when
    /// `nparams` is 0. (`remote_string disk`)
    pub disk: Option<String>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetBlockIoTuneArgs { dom, disk, nparams, flags } }

/// What the reply to `DOMAIN_GET_BLOCK_IO_TUNE` (253) carries, from server to client.
///
/// Reads the throughput limits of a disk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetBlockIoTuneRet {
    /// Place for the limits; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetBlockIoTuneRet { params: array(limits::DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_GET_DISK_ERRORS` (263) carries, from client to server.
///
/// Lists the disks of a running domain that have an input/output error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetDiskErrorsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// How many entries there is room for; 0 with NULL only asks for the number. (`unsigned int
    /// maxerrors`)
    pub maxerrors: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetDiskErrorsArgs { dom, maxerrors, flags } }

/// What the reply to `DOMAIN_GET_DISK_ERRORS` (263) carries, from server to client.
///
/// Lists the disks of a running domain that have an input/output error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetDiskErrorsRet {
    /// Place for the entries; NULL with `maxerrors` 0 asks only how many there can be.
    /// (`remote_domain_disk_error errors<REMOTE_DOMAIN_DISK_ERRORS_MAX>`)
    pub errors: Vec<DomainDiskError>,
    /// `int nerrors`
    pub nerrors: i32,
}

xdr_struct! { DomainGetDiskErrorsRet { errors: array(limits::DOMAIN_DISK_ERRORS_MAX), nerrors } }

/// What a call of `DOMAIN_BLOCK_REBASE` (266) carries, from client to server.
///
/// Starts to pull data down to a chosen backing file, or to mirror a disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockRebaseArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Backing file to keep, by path or as `vda[2]`; NULL pulls everything. (`remote_string base`)
    pub base: Option<String>,
    /// Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's
    /// default. (`unsigned hyper bandwidth`)
    pub bandwidth: u64,
    /// Combination of `DomainBlockRebaseFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockRebaseArgs { dom, path, base, bandwidth, flags } }

/// What a call of `DOMAIN_BLOCK_COMMIT` (290) carries, from client to server.
///
/// Starts to merge the data of overlays into an image further down the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockCommitArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Disk, by its target name (`vda`) or by the path of its source. (`remote_nonnull_string
    /// disk`)
    pub disk: String,
    /// Image that receives the data, by path or as `vda[2]`; NULL means the bottom of the chain, or
    /// the one below `top` with `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW`. (`remote_string base`)
    pub base: Option<String>,
    /// Highest image to merge, by path or as `vda[1]`; NULL means the image in use. (`remote_string
    /// top`)
    pub top: Option<String>,
    /// Limit in MiB per second, or in bytes per second with the flag; 0 is the hypervisor's
    /// default. (`unsigned hyper bandwidth`)
    pub bandwidth: u64,
    /// Combination of `DomainBlockCommitFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockCommitArgs { dom, disk, base, top, bandwidth, flags } }

/// What a call of `DOMAIN_BLOCK_COPY` (345) carries, from client to server.
///
/// Starts to mirror a disk to another place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainBlockCopyArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `remote_nonnull_string path`
    pub path: String,
    /// Destination, as a `<disk>` element with type, source and driver format.
    /// (`remote_nonnull_string destxml`)
    pub destxml: String,
    /// Settings of the job; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainBlockCopyFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBlockCopyArgs { dom, path, destxml, params: array(limits::DOMAIN_BLOCK_COPY_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_SET_BLOCK_THRESHOLD` (386) carries, from client to server.
///
/// Asks for an event when writing to a disk image goes beyond a byte offset.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetBlockThresholdArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Image, by the disk's target name (`vda`), or with an index for one of its backing images
    /// (`vda[3]`). (`remote_nonnull_string dev`)
    pub dev: String,
    /// Offset in bytes within the image; 0 switches the event off. (`unsigned hyper threshold`)
    pub threshold: u64,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetBlockThresholdArgs { dom, dev, threshold, flags } }

/// What a call of `DOMAIN_BACKUP_BEGIN` (421) carries, from client to server.
///
/// Starts a point-in-time backup of a running domain's disks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBackupBeginArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string backup_xml`
    pub backup_xml: String,
    /// `remote_string checkpoint_xml`
    pub checkpoint_xml: Option<String>,
    /// Combination of `DomainBackupBeginFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBackupBeginArgs { dom, backup_xml, checkpoint_xml, flags } }

/// What a call of `DOMAIN_BACKUP_GET_XML_DESC` (422) carries, from client to server.
///
/// Describes the running backup job as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBackupGetXmlDescArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainBackupGetXmlDescArgs { dom, flags } }

/// What the reply to `DOMAIN_BACKUP_GET_XML_DESC` (422) carries, from server to client.
///
/// Describes the running backup job as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainBackupGetXmlDescRet {
    /// `remote_nonnull_string xml`
    pub xml: String,
}

xdr_struct! { DomainBackupGetXmlDescRet { xml } }

/// What a call of `DOMAIN_FD_ASSOCIATE` (443) carries, from client to server.
///
/// Hands open file descriptors to the driver under a name, for use in the domain's XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainFdAssociateArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Name of the group of descriptors. (`remote_nonnull_string name`)
    pub name: String,
    /// Combination of `DomainFDAssociateFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainFdAssociateArgs { dom, name, flags } }

/// What a call of `DOMAIN_SET_THROTTLE_GROUP` (451) carries, from client to server.
///
/// Creates a throttle group or changes its limits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetThrottleGroupArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Name of the group. (`remote_nonnull_string group`)
    pub group: String,
    /// Limits; the group's name field is not needed. (`remote_typed_param
    /// params<REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetThrottleGroupArgs { dom, group, params: array(limits::DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_DEL_THROTTLE_GROUP` (452) carries, from client to server.
///
/// Removes a throttle group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDelThrottleGroupArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Name of the group. (`remote_string group`)
    pub group: Option<String>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDelThrottleGroupArgs { dom, group, flags } }
