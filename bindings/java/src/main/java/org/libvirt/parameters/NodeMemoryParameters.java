// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Settings and counters of the host's sharing of equal memory pages (KSM on Linux).
 */
public final class NodeMemoryParameters {
    /** Pages scanned before each pause. */
    public static final String VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN = "shm_pages_to_scan";

    /** Length of the pause between scans, in ms. */
    public static final String VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS = "shm_sleep_millisecs";

    /** 1 to merge pages of different NUMA nodes, 0 to merge within each node only. */
    public static final String VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES = "shm_merge_across_nodes";

    /** Shared pages in use; read-only. */
    public static final String VIR_NODE_MEMORY_SHARED_PAGES_SHARED = "shm_pages_shared";

    /** Places that refer to a shared page, a measure of what is saved; read-only. */
    public static final String VIR_NODE_MEMORY_SHARED_PAGES_SHARING = "shm_pages_sharing";

    /** Pages that were checked and found to be unique; read-only. */
    public static final String VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED = "shm_pages_unshared";

    /** Pages that change too often to be considered; read-only. */
    public static final String VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE = "shm_pages_volatile";

    /** How often all candidates have been scanned; read-only. */
    public static final String VIR_NODE_MEMORY_SHARED_FULL_SCANS = "shm_full_scans";

    private NodeMemoryParameters() {
    }
}
