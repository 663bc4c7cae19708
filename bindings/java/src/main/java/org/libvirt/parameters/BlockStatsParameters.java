// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Counters of a disk since the domain started; which ones come depends on the hypervisor.
 */
public final class BlockStatsParameters {
    /** Time spent in writes, in nanoseconds. */
    public static final String VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES = "wr_total_times";

    /** Bytes read. */
    public static final String VIR_DOMAIN_BLOCK_STATS_READ_BYTES = "rd_bytes";

    /** Bytes written. */
    public static final String VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES = "wr_bytes";

    /** Time spent in reads, in nanoseconds. */
    public static final String VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES = "rd_total_times";

    /** Read requests. */
    public static final String VIR_DOMAIN_BLOCK_STATS_READ_REQ = "rd_operations";

    /** Write requests. */
    public static final String VIR_DOMAIN_BLOCK_STATS_WRITE_REQ = "wr_operations";

    /** Flush requests. */
    public static final String VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ = "flush_operations";

    /** Errors; Xen counts its <code>oo_req</code> here. */
    public static final String VIR_DOMAIN_BLOCK_STATS_ERRS = "errs";

    /** Time spent in cache flushes, in nanoseconds. */
    public static final String VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES = "flush_total_times";

    private BlockStatsParameters() {
    }
}
