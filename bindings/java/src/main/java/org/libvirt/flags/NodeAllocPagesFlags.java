// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How the numbers of huge pages are meant.
 */
public final class NodeAllocPagesFlags {
    /** Adds the pages to those in the pool. */
    public static final int ADD = 0;

    /** Sets the size of the pool, which may free pages. */
    public static final int SET = 1;

    private NodeAllocPagesFlags() {
    }
}
