// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Progress of a domain's job; which fields come depends on the kind of job and the hypervisor.
 */
public final class JobStatsParameters {
    /** Disk data moved so far, in bytes. */
    public static final String VIR_DOMAIN_JOB_DISK_PROCESSED = "disk_processed";

    /** Memory moved so far, in bytes. */
    public static final String VIR_DOMAIN_JOB_MEMORY_PROCESSED = "memory_processed";

    /** Time of a migration without the handover of control between the hosts, in milliseconds. */
    public static final String VIR_DOMAIN_JOB_TIME_ELAPSED_NET = "time_elapsed_net";

    /** Data still to be moved, in bytes; may grow while the job runs. */
    public static final String VIR_DOMAIN_JOB_DATA_REMAINING = "data_remaining";

    /** What the job does, a value of <code>virDomainJobOperation</code>. */
    public static final String VIR_DOMAIN_JOB_OPERATION = "operation";

    /** All data to be moved, in bytes. */
    public static final String VIR_DOMAIN_JOB_DATA_TOTAL = "data_total";

    /** Time since the job began, in milliseconds. */
    public static final String VIR_DOMAIN_JOB_TIME_ELAPSED = "time_elapsed";

    /** Disk data to be moved, in bytes. */
    public static final String VIR_DOMAIN_JOB_DISK_TOTAL = "disk_total";

    /** Disk data still to be moved, in bytes. */
    public static final String VIR_DOMAIN_JOB_DISK_REMAINING = "disk_remaining";

    /** Speed at which memory moves, in bytes per second. */
    public static final String VIR_DOMAIN_JOB_MEMORY_BPS = "memory_bps";

    /** How often a page was not in the compression cache. */
    public static final String VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES = "compression_cache_misses";

    /** Speed at which disk data moves, in bytes per second. */
    public static final String VIR_DOMAIN_JOB_DISK_BPS = "disk_bps";

    /** Pages that the guest changes, per second. */
    public static final String VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE = "memory_dirty_rate";

    /** Amount of memory sent as ordinary pages, in bytes. */
    public static final String VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES = "memory_normal_bytes";

    /** Pages that the destination had to ask for in post-copy mode. */
    public static final String VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS = "memory_postcopy_requests";

    /** Measured downtime without the handover of control between the hosts, in milliseconds. */
    public static final String VIR_DOMAIN_JOB_DOWNTIME_NET = "downtime_net";

    /** Time taken by preparations, in milliseconds. */
    public static final String VIR_DOMAIN_JOB_SETUP_TIME = "setup_time";

    /** Pages of which only one repeated byte was sent, such as empty ones. */
    public static final String VIR_DOMAIN_JOB_MEMORY_CONSTANT = "memory_constant";

    /** Pages sent compressed. */
    public static final String VIR_DOMAIN_JOB_COMPRESSION_PAGES = "compression_pages";

    /** Time the job still needs, in milliseconds; for a bounded job. */
    public static final String VIR_DOMAIN_JOB_TIME_REMAINING = "time_remaining";

    /** Size of the compression cache, in bytes. */
    public static final String VIR_DOMAIN_JOB_COMPRESSION_CACHE = "compression_cache";

    /** Temporary disk space in use, in bytes. */
    public static final String VIR_DOMAIN_JOB_DISK_TEMP_USED = "disk_temp_used";

    /** Data moved so far, in bytes. */
    public static final String VIR_DOMAIN_JOB_DATA_PROCESSED = "data_processed";

    /** How often compressing a page did not make it smaller. */
    public static final String VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW = "compression_overflow";

    /** Whether the finished job went well. */
    public static final String VIR_DOMAIN_JOB_SUCCESS = "success";

    /** Time that the CPUs stand still for the switch, in milliseconds; expected, or measured once it is over. */
    public static final String VIR_DOMAIN_JOB_DOWNTIME = "downtime";

    /** Temporary disk space to be had, in bytes. */
    public static final String VIR_DOMAIN_JOB_DISK_TEMP_TOTAL = "disk_temp_total";

    /** By how much the guest's CPUs are slowed down, in percent. */
    public static final String VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE = "auto_converge_throttle";

    /** Amount of compressed data sent, in bytes. */
    public static final String VIR_DOMAIN_JOB_COMPRESSION_BYTES = "compression_bytes";

    /** Size of one page, in bytes. */
    public static final String VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE = "memory_page_size";

    /** Memory to be moved, in bytes. */
    public static final String VIR_DOMAIN_JOB_MEMORY_TOTAL = "memory_total";

    /** Message of the error that ended the job. */
    public static final String VIR_DOMAIN_JOB_ERRMSG = "errmsg";

    /** Pages sent as they are. */
    public static final String VIR_DOMAIN_JOB_MEMORY_NORMAL = "memory_normal";

    /** Memory still to be moved, in bytes. */
    public static final String VIR_DOMAIN_JOB_MEMORY_REMAINING = "memory_remaining";

    /** Which pass over memory is under way. */
    public static final String VIR_DOMAIN_JOB_MEMORY_ITERATION = "memory_iteration";

    /** State of VFIO devices moved so far, in bytes. */
    public static final String VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED = "vfio_data_transferred";

    private JobStatsParameters() {
    }
}
