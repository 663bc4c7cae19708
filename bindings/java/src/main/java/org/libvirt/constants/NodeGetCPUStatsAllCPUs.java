// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Stands for the sum of all CPUs.
 */
public final class NodeGetCPUStatsAllCPUs {
    /** All CPUs together. */
    public static final int ALL_CPUS = -1;

    private NodeGetCPUStatsAllCPUs() {
    }
}
