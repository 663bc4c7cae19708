// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockedReason: Why a domain is in state `VIR_DOMAIN_BLOCKED`.
type DomainBlockedReason int

const (
	// DOMAIN_BLOCKED_UNKNOWN (C.VIR_DOMAIN_BLOCKED_UNKNOWN): The cause is not known.
	DOMAIN_BLOCKED_UNKNOWN DomainBlockedReason = 0
)

// DomainBlockResizeFlags: How `virDomainBlockResize` reads its arguments.
type DomainBlockResizeFlags uint

const (
	// DOMAIN_BLOCK_RESIZE_BYTES (C.VIR_DOMAIN_BLOCK_RESIZE_BYTES): The size is in bytes rather than KiB.
	DOMAIN_BLOCK_RESIZE_BYTES DomainBlockResizeFlags = 1

	// DOMAIN_BLOCK_RESIZE_CAPACITY (C.VIR_DOMAIN_BLOCK_RESIZE_CAPACITY): Take the size from the capacity
	// of the device below; the size argument is then 0 or has to agree with it.
	DOMAIN_BLOCK_RESIZE_CAPACITY DomainBlockResizeFlags = 2

	// DOMAIN_BLOCK_RESIZE_EXTEND (C.VIR_DOMAIN_BLOCK_RESIZE_EXTEND): Only grow: fail rather than make the
	// disk smaller.
	DOMAIN_BLOCK_RESIZE_EXTEND DomainBlockResizeFlags = 4
)

// DomainBlockJobType: What kind of work a block job does.
type DomainBlockJobType int

const (
	// DOMAIN_BLOCK_JOB_TYPE_UNKNOWN (C.VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN): A kind that has no value here,
	// or none given.
	DOMAIN_BLOCK_JOB_TYPE_UNKNOWN DomainBlockJobType = 0

	// DOMAIN_BLOCK_JOB_TYPE_PULL (C.VIR_DOMAIN_BLOCK_JOB_TYPE_PULL): Data of backing files is brought into
	// the top image (`virDomainBlockPull`, or `virDomainBlockRebase` without copying).
	DOMAIN_BLOCK_JOB_TYPE_PULL DomainBlockJobType = 1

	// DOMAIN_BLOCK_JOB_TYPE_COPY (C.VIR_DOMAIN_BLOCK_JOB_TYPE_COPY): The disk is mirrored to another place
	// (`virDomainBlockCopy`, or `virDomainBlockRebase` with copying).
	DOMAIN_BLOCK_JOB_TYPE_COPY DomainBlockJobType = 2

	// DOMAIN_BLOCK_JOB_TYPE_COMMIT (C.VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT): Data of an overlay below the top
	// goes down into its base (`virDomainBlockCommit`).
	DOMAIN_BLOCK_JOB_TYPE_COMMIT DomainBlockJobType = 3

	// DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT (C.VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT): Data of the image
	// in use goes down into its base; the job waits in the ready phase to be pivoted.
	DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT DomainBlockJobType = 4

	// DOMAIN_BLOCK_JOB_TYPE_BACKUP (C.VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP): The disk takes part in a backup
	// (`virDomainBackupBegin`).
	DOMAIN_BLOCK_JOB_TYPE_BACKUP DomainBlockJobType = 5
)

// DomainBlockJobAbortFlags: How `virDomainBlockJobAbort` ends a job.
type DomainBlockJobAbortFlags uint

const (
	// DOMAIN_BLOCK_JOB_ABORT_ASYNC (C.VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC): Ask for the end and return at
	// once; an event tells when it came.
	DOMAIN_BLOCK_JOB_ABORT_ASYNC DomainBlockJobAbortFlags = 1

	// DOMAIN_BLOCK_JOB_ABORT_PIVOT (C.VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT): Switch the disk to the job's
	// destination; works for a copy or an active commit that is ready.
	DOMAIN_BLOCK_JOB_ABORT_PIVOT DomainBlockJobAbortFlags = 2
)

// DomainBlockJobInfoFlags: How `virDomainGetBlockJobInfo` fills its answer.
type DomainBlockJobInfoFlags uint

const (
	// DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES (C.VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES): Give the
	// bandwidth in bytes per second rather than MiB per second.
	DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES DomainBlockJobInfoFlags = 1
)

// DomainBlockJobSetSpeedFlags: How `virDomainBlockJobSetSpeed` reads its arguments.
type DomainBlockJobSetSpeedFlags uint

const (
	// DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES (C.VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES): The bandwidth
	// is in bytes per second rather than MiB per second.
	DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES DomainBlockJobSetSpeedFlags = 1
)

// DomainBlockPullFlags: How `virDomainBlockPull` reads its arguments.
type DomainBlockPullFlags uint

const (
	// DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES (C.VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES): The bandwidth is in
	// bytes per second rather than MiB per second.
	DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES DomainBlockPullFlags = 64
)

// DomainBlockRebaseFlags: What `virDomainBlockRebase` does.
type DomainBlockRebaseFlags uint

const (
	// DOMAIN_BLOCK_REBASE_SHALLOW (C.VIR_DOMAIN_BLOCK_REBASE_SHALLOW): Copy the top image only; the copy
	// keeps the same backing chain.
	DOMAIN_BLOCK_REBASE_SHALLOW DomainBlockRebaseFlags = 1

	// DOMAIN_BLOCK_REBASE_REUSE_EXT (C.VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT): Use a destination that already
	// exists, made beforehand by the caller.
	DOMAIN_BLOCK_REBASE_REUSE_EXT DomainBlockRebaseFlags = 2

	// DOMAIN_BLOCK_REBASE_COPY_RAW (C.VIR_DOMAIN_BLOCK_REBASE_COPY_RAW): Make the destination in raw
	// format.
	DOMAIN_BLOCK_REBASE_COPY_RAW DomainBlockRebaseFlags = 4

	// DOMAIN_BLOCK_REBASE_COPY (C.VIR_DOMAIN_BLOCK_REBASE_COPY): Mirror the disk instead of pulling;
	// `base` then names the destination.
	DOMAIN_BLOCK_REBASE_COPY DomainBlockRebaseFlags = 8

	// DOMAIN_BLOCK_REBASE_RELATIVE (C.VIR_DOMAIN_BLOCK_REBASE_RELATIVE): Keep names of backing files
	// relative where they are.
	DOMAIN_BLOCK_REBASE_RELATIVE DomainBlockRebaseFlags = 16

	// DOMAIN_BLOCK_REBASE_COPY_DEV (C.VIR_DOMAIN_BLOCK_REBASE_COPY_DEV): The destination is a block
	// device, not a file.
	DOMAIN_BLOCK_REBASE_COPY_DEV DomainBlockRebaseFlags = 32

	// DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES (C.VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES): The bandwidth is in
	// bytes per second rather than MiB per second.
	DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES DomainBlockRebaseFlags = 64
)

// DomainBlockCopyFlags: How `virDomainBlockCopy` copies.
type DomainBlockCopyFlags uint

const (
	// DOMAIN_BLOCK_COPY_SHALLOW (C.VIR_DOMAIN_BLOCK_COPY_SHALLOW): Copy the top image only; the copy keeps
	// the same backing chain.
	DOMAIN_BLOCK_COPY_SHALLOW DomainBlockCopyFlags = 1

	// DOMAIN_BLOCK_COPY_REUSE_EXT (C.VIR_DOMAIN_BLOCK_COPY_REUSE_EXT): Use a destination that already
	// exists, made beforehand by the caller.
	DOMAIN_BLOCK_COPY_REUSE_EXT DomainBlockCopyFlags = 2

	// DOMAIN_BLOCK_COPY_TRANSIENT_JOB (C.VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB): Allow the job on a
	// persistent domain though it does not survive a restart of the domain.
	DOMAIN_BLOCK_COPY_TRANSIENT_JOB DomainBlockCopyFlags = 4

	// DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES (C.VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES): Guest writes go
	// to both places before they count as done, so the job converges whatever the load.
	DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES DomainBlockCopyFlags = 8

	// DOMAIN_BLOCK_COPY_TARGET_ZEROED (C.VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED): The destination is known to
	// read as zeros, so zero blocks need no writing.
	DOMAIN_BLOCK_COPY_TARGET_ZEROED DomainBlockCopyFlags = 16
)

// DomainBlockCommitFlags: How `virDomainBlockCommit` commits.
type DomainBlockCommitFlags uint

const (
	// DOMAIN_BLOCK_COMMIT_SHALLOW (C.VIR_DOMAIN_BLOCK_COMMIT_SHALLOW): When no base is named, take the
	// image right below the top one.
	DOMAIN_BLOCK_COMMIT_SHALLOW DomainBlockCommitFlags = 1

	// DOMAIN_BLOCK_COMMIT_DELETE (C.VIR_DOMAIN_BLOCK_COMMIT_DELETE): Remove the images whose data has gone
	// into the base.
	DOMAIN_BLOCK_COMMIT_DELETE DomainBlockCommitFlags = 2

	// DOMAIN_BLOCK_COMMIT_ACTIVE (C.VIR_DOMAIN_BLOCK_COMMIT_ACTIVE): Allow the image in use as the top;
	// the job then runs in two phases.
	DOMAIN_BLOCK_COMMIT_ACTIVE DomainBlockCommitFlags = 4

	// DOMAIN_BLOCK_COMMIT_RELATIVE (C.VIR_DOMAIN_BLOCK_COMMIT_RELATIVE): Keep names of backing files
	// relative where they are.
	DOMAIN_BLOCK_COMMIT_RELATIVE DomainBlockCommitFlags = 8

	// DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES (C.VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES): The bandwidth is in
	// bytes per second rather than MiB per second.
	DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES DomainBlockCommitFlags = 16
)

// DomainDiskErrorCode: What went wrong on a disk.
type DomainDiskErrorCode int

const (
	// DOMAIN_DISK_ERROR_NONE (C.VIR_DOMAIN_DISK_ERROR_NONE): Nothing.
	DOMAIN_DISK_ERROR_NONE DomainDiskErrorCode = 0

	// DOMAIN_DISK_ERROR_UNSPEC (C.VIR_DOMAIN_DISK_ERROR_UNSPEC): An input/output error, not told in
	// detail.
	DOMAIN_DISK_ERROR_UNSPEC DomainDiskErrorCode = 1

	// DOMAIN_DISK_ERROR_NO_SPACE (C.VIR_DOMAIN_DISK_ERROR_NO_SPACE): The storage below is full.
	DOMAIN_DISK_ERROR_NO_SPACE DomainDiskErrorCode = 2
)

// BlkioParameterType: Types of block I/O parameters; older names of the values of
// `virTypedParameterType`.
type BlkioParameterType int

const (
	// DOMAIN_BLKIO_PARAM_INT (C.VIR_DOMAIN_BLKIO_PARAM_INT): Same as `VIR_TYPED_PARAM_INT`.
	DOMAIN_BLKIO_PARAM_INT BlkioParameterType = 1

	// DOMAIN_BLKIO_PARAM_UINT (C.VIR_DOMAIN_BLKIO_PARAM_UINT): Same as `VIR_TYPED_PARAM_UINT`.
	DOMAIN_BLKIO_PARAM_UINT BlkioParameterType = 2

	// DOMAIN_BLKIO_PARAM_LLONG (C.VIR_DOMAIN_BLKIO_PARAM_LLONG): Same as `VIR_TYPED_PARAM_LLONG`.
	DOMAIN_BLKIO_PARAM_LLONG BlkioParameterType = 3

	// DOMAIN_BLKIO_PARAM_ULLONG (C.VIR_DOMAIN_BLKIO_PARAM_ULLONG): Same as `VIR_TYPED_PARAM_ULLONG`.
	DOMAIN_BLKIO_PARAM_ULLONG BlkioParameterType = 4

	// DOMAIN_BLKIO_PARAM_DOUBLE (C.VIR_DOMAIN_BLKIO_PARAM_DOUBLE): Same as `VIR_TYPED_PARAM_DOUBLE`.
	DOMAIN_BLKIO_PARAM_DOUBLE BlkioParameterType = 5

	// DOMAIN_BLKIO_PARAM_BOOLEAN (C.VIR_DOMAIN_BLKIO_PARAM_BOOLEAN): Same as `VIR_TYPED_PARAM_BOOLEAN`.
	DOMAIN_BLKIO_PARAM_BOOLEAN BlkioParameterType = 6
)

// DomainBackupBeginFlags: How `virDomainBackupBegin` starts a backup.
type DomainBackupBeginFlags uint

const (
	// DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL (C.VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL): Target and scratch
	// files exist already, made by the caller with the right format and size.
	DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL DomainBackupBeginFlags = 1

	// DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN (C.VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN):
	// When the guest powers off during the backup, keep its process paused until the job is over.
	DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN DomainBackupBeginFlags = 2
)

// DomainFDAssociateFlags: What happens to the security labels of file descriptors given to
// `virDomainFDAssociate`.
type DomainFDAssociateFlags uint

const (
	// DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE (C.VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE): Put the former
	// label back once the descriptor is no longer used, where that is possible.
	DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE DomainFDAssociateFlags = 1

	// DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE (C.VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE): Label for
	// writing even though the descriptor is used for an image that is only read.
	DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE DomainFDAssociateFlags = 2
)
