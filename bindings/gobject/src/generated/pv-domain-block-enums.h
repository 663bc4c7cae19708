/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-block. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainBlockedReason:
 * @PV_DOMAIN_BLOCKED_REASON_UNKNOWN: The cause is not known.
 *
 * Why a domain is in state %PV_DOMAIN_STATE_BLOCKED.
 */
typedef enum
{
  PV_DOMAIN_BLOCKED_REASON_UNKNOWN = 0,
} PvDomainBlockedReason;

#define PV_TYPE_DOMAIN_BLOCKED_REASON (pv_domain_blocked_reason_get_type ())
GType pv_domain_blocked_reason_get_type (void);

/**
 * PvDomainBlockResizeFlags:
 * @PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES: The size is in bytes rather than KiB.
 * @PV_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY: Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it.
 * @PV_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND: Only grow: fail rather than make the disk smaller.
 *
 * How pv_domain_block_resize() reads its arguments.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES = 1,
  PV_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY = 2,
  PV_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND = 4,
} PvDomainBlockResizeFlags;

#define PV_TYPE_DOMAIN_BLOCK_RESIZE_FLAGS (pv_domain_block_resize_flags_get_type ())
GType pv_domain_block_resize_flags_get_type (void);

/**
 * PvDomainBlockJobType:
 * @PV_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN: A kind that has no value here, or none given.
 * @PV_DOMAIN_BLOCK_JOB_TYPE_PULL: Data of backing files is brought into the top image (pv_domain_block_pull(), or pv_domain_block_rebase() without copying).
 * @PV_DOMAIN_BLOCK_JOB_TYPE_COPY: The disk is mirrored to another place (pv_domain_block_copy(), or pv_domain_block_rebase() with copying).
 * @PV_DOMAIN_BLOCK_JOB_TYPE_COMMIT: Data of an overlay below the top goes down into its base (pv_domain_block_commit()).
 * @PV_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT: Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted.
 * @PV_DOMAIN_BLOCK_JOB_TYPE_BACKUP: The disk takes part in a backup (pv_domain_backup_begin()).
 *
 * What kind of work a block job does.
 */
typedef enum
{
  PV_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
  PV_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
  PV_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
  PV_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
  PV_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
  PV_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5,
} PvDomainBlockJobType;

#define PV_TYPE_DOMAIN_BLOCK_JOB_TYPE (pv_domain_block_job_type_get_type ())
GType pv_domain_block_job_type_get_type (void);

/**
 * PvDomainBlockJobAbortFlags:
 * @PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_ASYNC: Ask for the end and return at once; an event tells when it came.
 * @PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT: Switch the disk to the job's destination; works for a copy or an active commit that is ready.
 *
 * How pv_domain_block_job_abort() ends a job.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_ASYNC = 1,
  PV_DOMAIN_BLOCK_JOB_ABORT_FLAGS_PIVOT = 2,
} PvDomainBlockJobAbortFlags;

#define PV_TYPE_DOMAIN_BLOCK_JOB_ABORT_FLAGS (pv_domain_block_job_abort_flags_get_type ())
GType pv_domain_block_job_abort_flags_get_type (void);

/**
 * PvDomainBlockJobInfoFlags:
 * @PV_DOMAIN_BLOCK_JOB_INFO_FLAGS_BANDWIDTH_BYTES: Give the bandwidth in bytes per second rather than MiB per second.
 *
 * How pv_domain_get_block_job_info() fills its answer.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_JOB_INFO_FLAGS_BANDWIDTH_BYTES = 1,
} PvDomainBlockJobInfoFlags;

#define PV_TYPE_DOMAIN_BLOCK_JOB_INFO_FLAGS (pv_domain_block_job_info_flags_get_type ())
GType pv_domain_block_job_info_flags_get_type (void);

/**
 * PvDomainBlockJobSetSpeedFlags:
 * @PV_DOMAIN_BLOCK_JOB_SET_SPEED_FLAGS_BANDWIDTH_BYTES: The bandwidth is in bytes per second rather than MiB per second.
 *
 * How pv_domain_block_job_set_speed() reads its arguments.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_JOB_SET_SPEED_FLAGS_BANDWIDTH_BYTES = 1,
} PvDomainBlockJobSetSpeedFlags;

#define PV_TYPE_DOMAIN_BLOCK_JOB_SET_SPEED_FLAGS (pv_domain_block_job_set_speed_flags_get_type ())
GType pv_domain_block_job_set_speed_flags_get_type (void);

/**
 * PvDomainBlockPullFlags:
 * @PV_DOMAIN_BLOCK_PULL_FLAGS_BANDWIDTH_BYTES: The bandwidth is in bytes per second rather than MiB per second.
 *
 * How pv_domain_block_pull() reads its arguments.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_PULL_FLAGS_BANDWIDTH_BYTES = 64,
} PvDomainBlockPullFlags;

#define PV_TYPE_DOMAIN_BLOCK_PULL_FLAGS (pv_domain_block_pull_flags_get_type ())
GType pv_domain_block_pull_flags_get_type (void);

/**
 * PvDomainBlockRebaseFlags:
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_SHALLOW: Copy the top image only; the copy keeps the same backing chain.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_REUSE_EXT: Use a destination that already exists, made beforehand by the caller.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_RAW: Make the destination in raw format.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY: Mirror the disk instead of pulling; `base` then names the destination.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_RELATIVE: Keep names of backing files relative where they are.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_DEV: The destination is a block device, not a file.
 * @PV_DOMAIN_BLOCK_REBASE_FLAGS_BANDWIDTH_BYTES: The bandwidth is in bytes per second rather than MiB per second.
 *
 * What pv_domain_block_rebase() does.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_REBASE_FLAGS_SHALLOW = 1,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_REUSE_EXT = 2,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_RAW = 4,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY = 8,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_RELATIVE = 16,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_COPY_DEV = 32,
  PV_DOMAIN_BLOCK_REBASE_FLAGS_BANDWIDTH_BYTES = 64,
} PvDomainBlockRebaseFlags;

#define PV_TYPE_DOMAIN_BLOCK_REBASE_FLAGS (pv_domain_block_rebase_flags_get_type ())
GType pv_domain_block_rebase_flags_get_type (void);

/**
 * PvDomainBlockCopyFlags:
 * @PV_DOMAIN_BLOCK_COPY_FLAGS_SHALLOW: Copy the top image only; the copy keeps the same backing chain.
 * @PV_DOMAIN_BLOCK_COPY_FLAGS_REUSE_EXT: Use a destination that already exists, made beforehand by the caller.
 * @PV_DOMAIN_BLOCK_COPY_FLAGS_TRANSIENT_JOB: Allow the job on a persistent domain though it does not survive a restart of the domain.
 * @PV_DOMAIN_BLOCK_COPY_FLAGS_SYNCHRONOUS_WRITES: Guest writes go to both places before they count as done, so the job converges whatever the load.
 * @PV_DOMAIN_BLOCK_COPY_FLAGS_TARGET_ZEROED: The destination is known to read as zeros, so zero blocks need no writing.
 *
 * How pv_domain_block_copy() copies.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_COPY_FLAGS_SHALLOW = 1,
  PV_DOMAIN_BLOCK_COPY_FLAGS_REUSE_EXT = 2,
  PV_DOMAIN_BLOCK_COPY_FLAGS_TRANSIENT_JOB = 4,
  PV_DOMAIN_BLOCK_COPY_FLAGS_SYNCHRONOUS_WRITES = 8,
  PV_DOMAIN_BLOCK_COPY_FLAGS_TARGET_ZEROED = 16,
} PvDomainBlockCopyFlags;

#define PV_TYPE_DOMAIN_BLOCK_COPY_FLAGS (pv_domain_block_copy_flags_get_type ())
GType pv_domain_block_copy_flags_get_type (void);

/**
 * PvDomainBlockCommitFlags:
 * @PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW: When no base is named, take the image right below the top one.
 * @PV_DOMAIN_BLOCK_COMMIT_FLAGS_DELETE: Remove the images whose data has gone into the base.
 * @PV_DOMAIN_BLOCK_COMMIT_FLAGS_ACTIVE: Allow the image in use as the top; the job then runs in two phases.
 * @PV_DOMAIN_BLOCK_COMMIT_FLAGS_RELATIVE: Keep names of backing files relative where they are.
 * @PV_DOMAIN_BLOCK_COMMIT_FLAGS_BANDWIDTH_BYTES: The bandwidth is in bytes per second rather than MiB per second.
 *
 * How pv_domain_block_commit() commits.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BLOCK_COMMIT_FLAGS_SHALLOW = 1,
  PV_DOMAIN_BLOCK_COMMIT_FLAGS_DELETE = 2,
  PV_DOMAIN_BLOCK_COMMIT_FLAGS_ACTIVE = 4,
  PV_DOMAIN_BLOCK_COMMIT_FLAGS_RELATIVE = 8,
  PV_DOMAIN_BLOCK_COMMIT_FLAGS_BANDWIDTH_BYTES = 16,
} PvDomainBlockCommitFlags;

#define PV_TYPE_DOMAIN_BLOCK_COMMIT_FLAGS (pv_domain_block_commit_flags_get_type ())
GType pv_domain_block_commit_flags_get_type (void);

/**
 * PvDomainDiskErrorCode:
 * @PV_DOMAIN_DISK_ERROR_CODE_NONE: Nothing.
 * @PV_DOMAIN_DISK_ERROR_CODE_UNSPEC: An input/output error, not told in detail.
 * @PV_DOMAIN_DISK_ERROR_CODE_NO_SPACE: The storage below is full.
 *
 * What went wrong on a disk.
 */
typedef enum
{
  PV_DOMAIN_DISK_ERROR_CODE_NONE = 0,
  PV_DOMAIN_DISK_ERROR_CODE_UNSPEC = 1,
  PV_DOMAIN_DISK_ERROR_CODE_NO_SPACE = 2,
} PvDomainDiskErrorCode;

#define PV_TYPE_DOMAIN_DISK_ERROR_CODE (pv_domain_disk_error_code_get_type ())
GType pv_domain_disk_error_code_get_type (void);

/**
 * PvBlkioParameterType:
 * @PV_BLKIO_PARAMETER_TYPE_INT: Same as %PV_TYPED_PARAMETER_TYPE_INT.
 * @PV_BLKIO_PARAMETER_TYPE_UINT: Same as %PV_TYPED_PARAMETER_TYPE_UINT.
 * @PV_BLKIO_PARAMETER_TYPE_LLONG: Same as %PV_TYPED_PARAMETER_TYPE_LLONG.
 * @PV_BLKIO_PARAMETER_TYPE_ULLONG: Same as %PV_TYPED_PARAMETER_TYPE_ULLONG.
 * @PV_BLKIO_PARAMETER_TYPE_DOUBLE: Same as %PV_TYPED_PARAMETER_TYPE_DOUBLE.
 * @PV_BLKIO_PARAMETER_TYPE_BOOLEAN: Same as %PV_TYPED_PARAMETER_TYPE_BOOLEAN.
 *
 * Types of block I/O parameters; older names of the values of `virTypedParameterType`.
 */
typedef enum
{
  PV_BLKIO_PARAMETER_TYPE_INT = 1,
  PV_BLKIO_PARAMETER_TYPE_UINT = 2,
  PV_BLKIO_PARAMETER_TYPE_LLONG = 3,
  PV_BLKIO_PARAMETER_TYPE_ULLONG = 4,
  PV_BLKIO_PARAMETER_TYPE_DOUBLE = 5,
  PV_BLKIO_PARAMETER_TYPE_BOOLEAN = 6,
} PvBlkioParameterType;

#define PV_TYPE_BLKIO_PARAMETER_TYPE (pv_blkio_parameter_type_get_type ())
GType pv_blkio_parameter_type_get_type (void);

/**
 * PvDomainBackupBeginFlags:
 * @PV_DOMAIN_BACKUP_BEGIN_FLAGS_REUSE_EXTERNAL: Target and scratch files exist already, made by the caller with the right format and size.
 * @PV_DOMAIN_BACKUP_BEGIN_FLAGS_PRESERVE_SHUTDOWN_DOMAIN: When the guest powers off during the backup, keep its process paused until the job is over.
 *
 * How pv_domain_backup_begin() starts a backup.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_BACKUP_BEGIN_FLAGS_REUSE_EXTERNAL = 1,
  PV_DOMAIN_BACKUP_BEGIN_FLAGS_PRESERVE_SHUTDOWN_DOMAIN = 2,
} PvDomainBackupBeginFlags;

#define PV_TYPE_DOMAIN_BACKUP_BEGIN_FLAGS (pv_domain_backup_begin_flags_get_type ())
GType pv_domain_backup_begin_flags_get_type (void);

/**
 * PvDomainFdAssociateFlags:
 * @PV_DOMAIN_FD_ASSOCIATE_FLAGS_RESTORE: Put the former label back once the descriptor is no longer used, where that is possible.
 * @PV_DOMAIN_FD_ASSOCIATE_FLAGS_WRITABLE: Label for writing even though the descriptor is used for an image that is only read.
 *
 * What happens to the security labels of file descriptors given to pv_domain_fd_associate().
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_FD_ASSOCIATE_FLAGS_RESTORE = 1,
  PV_DOMAIN_FD_ASSOCIATE_FLAGS_WRITABLE = 2,
} PvDomainFdAssociateFlags;

#define PV_TYPE_DOMAIN_FD_ASSOCIATE_FLAGS (pv_domain_fd_associate_flags_get_type ())
GType pv_domain_fd_associate_flags_get_type (void);

G_END_DECLS
