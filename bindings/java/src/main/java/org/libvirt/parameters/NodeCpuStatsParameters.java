// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Names of figures about a host's CPUs; times count from boot.
 */
public final class NodeCpuStatsParameters {
    /** Time spent in the kernel, in ns. */
    public static final String VIR_NODE_CPU_STATS_KERNEL = "kernel";

    /** Time spent in user processes, in ns. */
    public static final String VIR_NODE_CPU_STATS_USER = "user";

    /** Time spent idle, in ns. */
    public static final String VIR_NODE_CPU_STATS_IDLE = "idle";

    /** Time spent waiting for input or output, in ns. */
    public static final String VIR_NODE_CPU_STATS_IOWAIT = "iowait";

    /** Time spent in interrupt handlers, in ns. */
    public static final String VIR_NODE_CPU_STATS_INTR = "intr";

    /** Time spent running guests, in ns. */
    public static final String VIR_NODE_CPU_STATS_GUEST = "guest";

    /** Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times. */
    public static final String VIR_NODE_CPU_STATS_UTILIZATION = "utilization";

    private NodeCpuStatsParameters() {
    }
}
