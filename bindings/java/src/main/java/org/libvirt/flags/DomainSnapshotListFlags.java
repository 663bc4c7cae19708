// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which snapshots to list, and in which order.
 *
 * <p>The flags form groups of alternatives; a group without any flag, or with all of its flags, excludes nothing, and a snapshot has to match every group. Bit 1 means <code>ROOTS</code> where a domain is asked and <code>DESCENDANTS</code> where a snapshot is.
 */
public final class DomainSnapshotListFlags {
    /** Only those without parent; when a domain is asked. */
    public static final int ROOTS = 1;

    /** Children of children as well; when a snapshot is asked. */
    public static final int DESCENDANTS = 1;

    /** Those without children. */
    public static final int LEAVES = 4;

    /** Those with children. */
    public static final int NO_LEAVES = 8;

    /** Those with a record that would hinder removing the domain. */
    public static final int METADATA = 2;

    /** Those without such a record. */
    public static final int NO_METADATA = 16;

    /** Those taken while the domain was off. */
    public static final int INACTIVE = 32;

    /** Those taken while the domain was active, with memory. */
    public static final int ACTIVE = 64;

    /** Those taken while the domain was active, without memory. */
    public static final int DISK_ONLY = 128;

    /** Those kept inside the disk images. */
    public static final int INTERNAL = 256;

    /** Those with files outside the disk images. */
    public static final int EXTERNAL = 512;

    /** Sorts the list so that no child comes before its parent. */
    public static final int TOPOLOGICAL = 1024;

    private DomainSnapshotListFlags() {
    }
}
