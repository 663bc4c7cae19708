// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Stands for the sum of all NUMA nodes.
 */
public final class NodeGetMemoryStatsAllCells {
    /** All NUMA nodes together. */
    public static final int ALL_CELLS = -1;

    private NodeGetMemoryStatsAllCells() {
    }
}
