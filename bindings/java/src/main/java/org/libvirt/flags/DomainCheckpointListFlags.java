// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which checkpoints to list, and in which order.
 *
 * <p>Bit 1 means <code>ROOTS</code> where a domain is asked and <code>DESCENDANTS</code> where a checkpoint is. <code>LEAVES</code> and <code>NO_LEAVES</code> together exclude nothing.
 */
public final class DomainCheckpointListFlags {
    /** Only those without parent; when a domain is asked. */
    public static final int ROOTS = 1;

    /** Children of children as well; when a checkpoint is asked. */
    public static final int DESCENDANTS = 1;

    /** Sorts the list so that no child comes before its parent. */
    public static final int TOPOLOGICAL = 2;

    /** Those without children. */
    public static final int LEAVES = 4;

    /** Those with children. */
    public static final int NO_LEAVES = 8;

    private DomainCheckpointListFlags() {
    }
}
