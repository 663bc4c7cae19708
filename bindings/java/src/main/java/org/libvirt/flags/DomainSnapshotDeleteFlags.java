// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What else to delete along with a snapshot.
 */
public final class DomainSnapshotDeleteFlags {
    /** All that descend from it as well. */
    public static final int CHILDREN = 1;

    /** Only the record; the data stays in the disk images. */
    public static final int METADATA_ONLY = 2;

    /** All that descend from it, but not the snapshot itself. */
    public static final int CHILDREN_ONLY = 4;

    private DomainSnapshotDeleteFlags() {
    }
}
