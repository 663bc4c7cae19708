# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_JOB_NONE: Final = 0
"""There is none."""
VIR_DOMAIN_JOB_BOUNDED: Final = 1
"""One runs, and how long it will take can be estimated."""
VIR_DOMAIN_JOB_UNBOUNDED: Final = 2
"""One runs, and its end cannot be foreseen."""
VIR_DOMAIN_JOB_COMPLETED: Final = 3
"""It is done; cleaning up may be left."""
VIR_DOMAIN_JOB_FAILED: Final = 4
"""It ended with an error; cleaning up may be left."""
VIR_DOMAIN_JOB_CANCELLED: Final = 5
"""It was aborted; cleaning up may be left."""
VIR_DOMAIN_JOB_LAST: Final = 6
"""How many there are, in this version."""

VIR_DOMAIN_JOB_STATS_COMPLETED: Final = 1
"""The last job that is over, rather than the running one; reading forgets it."""
VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED: Final = 2
"""Do not forget the finished job after reading it."""

VIR_DOMAIN_ABORT_JOB_POSTCOPY: Final = 1
"""Also a migration in post-copy mode, which then has to be recovered."""

VIR_DOMAIN_JOB_OPERATION_UNKNOWN: Final = 0
"""Something that has no value here."""
VIR_DOMAIN_JOB_OPERATION_START: Final = 1
"""It starts the domain."""
VIR_DOMAIN_JOB_OPERATION_SAVE: Final = 2
"""It saves the domain's state."""
VIR_DOMAIN_JOB_OPERATION_RESTORE: Final = 3
"""It restores a saved state."""
VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN: Final = 4
"""It receives the domain from another host."""
VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT: Final = 5
"""It moves the domain to another host."""
VIR_DOMAIN_JOB_OPERATION_SNAPSHOT: Final = 6
"""It takes a snapshot."""
VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT: Final = 7
"""It takes the domain back to a snapshot."""
VIR_DOMAIN_JOB_OPERATION_DUMP: Final = 8
"""It writes a core dump."""
VIR_DOMAIN_JOB_OPERATION_BACKUP: Final = 9
"""It backs up disks."""
VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE: Final = 10
"""It deletes a snapshot."""
VIR_DOMAIN_JOB_OPERATION_LAST: Final = 11
"""How many there are, in this version."""

VIR_DOMAIN_JOB_DISK_PROCESSED: Final = "disk_processed"
"""Disk data moved so far, in bytes."""
VIR_DOMAIN_JOB_MEMORY_PROCESSED: Final = "memory_processed"
"""Memory moved so far, in bytes."""
VIR_DOMAIN_JOB_TIME_ELAPSED_NET: Final = "time_elapsed_net"
"""Time of a migration without the handover of control between the hosts, in milliseconds."""
VIR_DOMAIN_JOB_DATA_REMAINING: Final = "data_remaining"
"""Data still to be moved, in bytes; may grow while the job runs."""
VIR_DOMAIN_JOB_OPERATION: Final = "operation"
"""What the job does, a value of `virDomainJobOperation`."""
VIR_DOMAIN_JOB_DATA_TOTAL: Final = "data_total"
"""All data to be moved, in bytes."""
VIR_DOMAIN_JOB_TIME_ELAPSED: Final = "time_elapsed"
"""Time since the job began, in milliseconds."""
VIR_DOMAIN_JOB_DISK_TOTAL: Final = "disk_total"
"""Disk data to be moved, in bytes."""
VIR_DOMAIN_JOB_DISK_REMAINING: Final = "disk_remaining"
"""Disk data still to be moved, in bytes."""
VIR_DOMAIN_JOB_MEMORY_BPS: Final = "memory_bps"
"""Speed at which memory moves, in bytes per second."""
VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES: Final = "compression_cache_misses"
"""How often a page was not in the compression cache."""
VIR_DOMAIN_JOB_DISK_BPS: Final = "disk_bps"
"""Speed at which disk data moves, in bytes per second."""
VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE: Final = "memory_dirty_rate"
"""Pages that the guest changes, per second."""
VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES: Final = "memory_normal_bytes"
"""Amount of memory sent as ordinary pages, in bytes."""
VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS: Final = "memory_postcopy_requests"
"""Pages that the destination had to ask for in post-copy mode."""
VIR_DOMAIN_JOB_DOWNTIME_NET: Final = "downtime_net"
"""Measured downtime without the handover of control between the hosts, in milliseconds."""
VIR_DOMAIN_JOB_SETUP_TIME: Final = "setup_time"
"""Time taken by preparations, in milliseconds."""
VIR_DOMAIN_JOB_MEMORY_CONSTANT: Final = "memory_constant"
"""Pages of which only one repeated byte was sent, such as empty ones."""
VIR_DOMAIN_JOB_COMPRESSION_PAGES: Final = "compression_pages"
"""Pages sent compressed."""
VIR_DOMAIN_JOB_TIME_REMAINING: Final = "time_remaining"
"""Time the job still needs, in milliseconds; for a bounded job."""
VIR_DOMAIN_JOB_COMPRESSION_CACHE: Final = "compression_cache"
"""Size of the compression cache, in bytes."""
VIR_DOMAIN_JOB_DISK_TEMP_USED: Final = "disk_temp_used"
"""Temporary disk space in use, in bytes."""
VIR_DOMAIN_JOB_DATA_PROCESSED: Final = "data_processed"
"""Data moved so far, in bytes."""
VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW: Final = "compression_overflow"
"""How often compressing a page did not make it smaller."""
VIR_DOMAIN_JOB_SUCCESS: Final = "success"
"""Whether the finished job went well."""
VIR_DOMAIN_JOB_DOWNTIME: Final = "downtime"
"""Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is over."""
VIR_DOMAIN_JOB_DISK_TEMP_TOTAL: Final = "disk_temp_total"
"""Temporary disk space to be had, in bytes."""
VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: Final = "auto_converge_throttle"
"""By how much the guest's CPUs are slowed down, in percent."""
VIR_DOMAIN_JOB_COMPRESSION_BYTES: Final = "compression_bytes"
"""Amount of compressed data sent, in bytes."""
VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE: Final = "memory_page_size"
"""Size of one page, in bytes."""
VIR_DOMAIN_JOB_MEMORY_TOTAL: Final = "memory_total"
"""Memory to be moved, in bytes."""
VIR_DOMAIN_JOB_ERRMSG: Final = "errmsg"
"""Message of the error that ended the job."""
VIR_DOMAIN_JOB_MEMORY_NORMAL: Final = "memory_normal"
"""Pages sent as they are."""
VIR_DOMAIN_JOB_MEMORY_REMAINING: Final = "memory_remaining"
"""Memory still to be moved, in bytes."""
VIR_DOMAIN_JOB_MEMORY_ITERATION: Final = "memory_iteration"
"""Which pass over memory is under way."""
VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED: Final = "vfio_data_transferred"
"""State of VFIO devices moved so far, in bytes."""
