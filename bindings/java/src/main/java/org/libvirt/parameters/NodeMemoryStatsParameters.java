// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Names of figures about a host's memory.
 */
public final class NodeMemoryStatsParameters {
    /** All memory there is, in KiB. */
    public static final String VIR_NODE_MEMORY_STATS_TOTAL = "total";

    /** Memory not in use, in KiB. */
    public static final String VIR_NODE_MEMORY_STATS_FREE = "free";

    /** Memory that new programs could get without swapping, in KiB. */
    public static final String VIR_NODE_MEMORY_STATS_AVAILABLE = "available";

    /** Memory in buffers, in KiB; on Linux only for all NUMA nodes together. */
    public static final String VIR_NODE_MEMORY_STATS_BUFFERS = "buffers";

    /** Memory in caches, in KiB; on Linux only for all NUMA nodes together. */
    public static final String VIR_NODE_MEMORY_STATS_CACHED = "cached";

    private NodeMemoryStatsParameters() {
    }
}
