# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_BLOCKED_UNKNOWN: Final = 0
"""The cause is not known."""
VIR_DOMAIN_BLOCKED_LAST: Final = 1
"""How many there are, in this version."""

VIR_DOMAIN_BLOCK_RESIZE_BYTES: Final = 1
"""The size is in bytes rather than KiB."""
VIR_DOMAIN_BLOCK_RESIZE_CAPACITY: Final = 2
"""Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it."""
VIR_DOMAIN_BLOCK_RESIZE_EXTEND: Final = 4
"""Only grow: fail rather than make the disk smaller."""

VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN: Final = 0
"""A kind that has no value here, or none given."""
VIR_DOMAIN_BLOCK_JOB_TYPE_PULL: Final = 1
"""Data of backing files is brought into the top image (`virDomainBlockPull`, or `virDomainBlockRebase` without copying)."""
VIR_DOMAIN_BLOCK_JOB_TYPE_COPY: Final = 2
"""The disk is mirrored to another place (`virDomainBlockCopy`, or `virDomainBlockRebase` with copying)."""
VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT: Final = 3
"""Data of an overlay below the top goes down into its base (`virDomainBlockCommit`)."""
VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT: Final = 4
"""Data of the image in use goes down into its base; the job waits in the ready phase to be pivoted."""
VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP: Final = 5
"""The disk takes part in a backup (`virDomainBackupBegin`)."""
VIR_DOMAIN_BLOCK_JOB_TYPE_LAST: Final = 6
"""How many there are, in this version."""

VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC: Final = 1
"""Ask for the end and return at once; an event tells when it came."""
VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT: Final = 2
"""Switch the disk to the job's destination; works for a copy or an active commit that is ready."""

VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES: Final = 1
"""Give the bandwidth in bytes per second rather than MiB per second."""

VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES: Final = 1
"""The bandwidth is in bytes per second rather than MiB per second."""

VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES: Final = 64
"""The bandwidth is in bytes per second rather than MiB per second."""

VIR_DOMAIN_BLOCK_REBASE_SHALLOW: Final = 1
"""Copy the top image only; the copy keeps the same backing chain."""
VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT: Final = 2
"""Use a destination that already exists, made beforehand by the caller."""
VIR_DOMAIN_BLOCK_REBASE_COPY_RAW: Final = 4
"""Make the destination in raw format."""
VIR_DOMAIN_BLOCK_REBASE_COPY: Final = 8
"""Mirror the disk instead of pulling; `base` then names the destination."""
VIR_DOMAIN_BLOCK_REBASE_RELATIVE: Final = 16
"""Keep names of backing files relative where they are."""
VIR_DOMAIN_BLOCK_REBASE_COPY_DEV: Final = 32
"""The destination is a block device, not a file."""
VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES: Final = 64
"""The bandwidth is in bytes per second rather than MiB per second."""

VIR_DOMAIN_BLOCK_COPY_SHALLOW: Final = 1
"""Copy the top image only; the copy keeps the same backing chain."""
VIR_DOMAIN_BLOCK_COPY_REUSE_EXT: Final = 2
"""Use a destination that already exists, made beforehand by the caller."""
VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB: Final = 4
"""Allow the job on a persistent domain though it does not survive a restart of the domain."""
VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES: Final = 8
"""Guest writes go to both places before they count as done, so the job converges whatever the load."""
VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED: Final = 16
"""The destination is known to read as zeros, so zero blocks need no writing."""

VIR_DOMAIN_BLOCK_COMMIT_SHALLOW: Final = 1
"""When no base is named, take the image right below the top one."""
VIR_DOMAIN_BLOCK_COMMIT_DELETE: Final = 2
"""Remove the images whose data has gone into the base."""
VIR_DOMAIN_BLOCK_COMMIT_ACTIVE: Final = 4
"""Allow the image in use as the top; the job then runs in two phases."""
VIR_DOMAIN_BLOCK_COMMIT_RELATIVE: Final = 8
"""Keep names of backing files relative where they are."""
VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES: Final = 16
"""The bandwidth is in bytes per second rather than MiB per second."""

VIR_DOMAIN_DISK_ERROR_NONE: Final = 0
"""Nothing."""
VIR_DOMAIN_DISK_ERROR_UNSPEC: Final = 1
"""An input/output error, not told in detail."""
VIR_DOMAIN_DISK_ERROR_NO_SPACE: Final = 2
"""The storage below is full."""
VIR_DOMAIN_DISK_ERROR_LAST: Final = 3
"""How many there are, in this version."""

VIR_DOMAIN_BLKIO_PARAM_INT: Final = 1
"""Same as `VIR_TYPED_PARAM_INT`."""
VIR_DOMAIN_BLKIO_PARAM_UINT: Final = 2
"""Same as `VIR_TYPED_PARAM_UINT`."""
VIR_DOMAIN_BLKIO_PARAM_LLONG: Final = 3
"""Same as `VIR_TYPED_PARAM_LLONG`."""
VIR_DOMAIN_BLKIO_PARAM_ULLONG: Final = 4
"""Same as `VIR_TYPED_PARAM_ULLONG`."""
VIR_DOMAIN_BLKIO_PARAM_DOUBLE: Final = 5
"""Same as `VIR_TYPED_PARAM_DOUBLE`."""
VIR_DOMAIN_BLKIO_PARAM_BOOLEAN: Final = 6
"""Same as `VIR_TYPED_PARAM_BOOLEAN`."""

VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL: Final = 1
"""Target and scratch files exist already, made by the caller with the right format and size."""
VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN: Final = 2
"""When the guest powers off during the backup, keep its process paused until the job is over."""

VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE: Final = 1
"""Put the former label back once the descriptor is no longer used, where that is possible."""
VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE: Final = 2
"""Label for writing even though the descriptor is used for an image that is only read."""

VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: Final = "wr_total_times"
"""Time spent in writes, in nanoseconds."""
VIR_DOMAIN_BLOCK_STATS_READ_BYTES: Final = "rd_bytes"
"""Bytes read."""
VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES: Final = "wr_bytes"
"""Bytes written."""
VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: Final = "rd_total_times"
"""Time spent in reads, in nanoseconds."""
VIR_DOMAIN_BLOCK_STATS_READ_REQ: Final = "rd_operations"
"""Read requests."""
VIR_DOMAIN_BLOCK_STATS_WRITE_REQ: Final = "wr_operations"
"""Write requests."""
VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ: Final = "flush_operations"
"""Flush requests."""
VIR_DOMAIN_BLOCK_STATS_ERRS: Final = "errs"
"""Errors; Xen counts its `oo_req` here."""
VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: Final = "flush_total_times"
"""Time spent in cache flushes, in nanoseconds."""

VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: Final = "bandwidth"
"""Upper bound of the copying speed, in bytes per second; 0 is no limit."""
VIR_DOMAIN_BLOCK_COPY_BUF_SIZE: Final = "buf-size"
"""Data in flight at most, in bytes; 0 leaves it to the hypervisor."""
VIR_DOMAIN_BLOCK_COPY_GRANULARITY: Final = "granularity"
"""Size of the blocks in which changes are tracked, in bytes, often a power of two; 0 leaves it to the hypervisor."""

VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: Final = "read_bytes_sec_max"
"""Peak of reading in a burst, in bytes per second."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: Final = "write_iops_sec_max_length"
"""How long a burst of write operations may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: Final = "read_bytes_sec_max_length"
"""How long a burst of read bytes may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: Final = "write_bytes_sec"
"""Limit of writing, in bytes per second."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: Final = "total_bytes_sec_max"
"""Peak of reading and writing together in a burst, in bytes per second."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: Final = "write_iops_sec_max"
"""Peak of writing in a burst, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: Final = "read_iops_sec_max_length"
"""How long a burst of read operations may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: Final = "size_iops_sec"
"""Request size that counts as one operation, in bytes; a larger request counts as several."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: Final = "total_iops_sec"
"""Limit of reading and writing together, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: Final = "read_bytes_sec"
"""Limit of reading, in bytes per second."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: Final = "total_iops_sec_max"
"""Peak of reading and writing together in a burst, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: Final = "total_iops_sec_max_length"
"""How long a burst of operations of both kinds may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: Final = "read_iops_sec"
"""Limit of reading, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME: Final = "group_name"
"""Group whose disks share one budget; disks without a name have a budget of their own."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: Final = "total_bytes_sec"
"""Limit of reading and writing together, in bytes per second."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: Final = "write_iops_sec"
"""Limit of writing, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: Final = "write_bytes_sec_max_length"
"""How long a burst of written bytes may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: Final = "total_bytes_sec_max_length"
"""How long a burst of bytes in both directions may last, in seconds."""
VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: Final = "read_iops_sec_max"
"""Peak of reading in a burst, in operations per second."""
VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: Final = "write_bytes_sec_max"
"""Peak of writing in a burst, in bytes per second."""

VIR_DOMAIN_BLKIO_DEVICE_WEIGHT: Final = "device_weight"
"""Weights per host device."""
VIR_DOMAIN_BLKIO_DEVICE_READ_BPS: Final = "device_read_bytes_sec"
"""Reading limits per host device, in bytes per second."""
VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS: Final = "device_write_iops_sec"
"""Writing limits per host device, in operations per second."""
VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS: Final = "device_read_iops_sec"
"""Reading limits per host device, in operations per second."""
VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS: Final = "device_write_bytes_sec"
"""Writing limits per host device, in bytes per second."""
VIR_DOMAIN_BLKIO_WEIGHT: Final = "weight"
"""Weight of the domain against others; the range is the host kernel's, mostly 100 to 1000."""

VIR_DOMAIN_BLKIO_FIELD_LENGTH: Final = 80
"""Room for a block I/O parameter name, terminator included; the older name of `VIR_TYPED_PARAM_FIELD_LENGTH`."""
VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH: Final = 80
"""Room for the name of a block statistic, terminator included; the older name of `VIR_TYPED_PARAM_FIELD_LENGTH`."""
