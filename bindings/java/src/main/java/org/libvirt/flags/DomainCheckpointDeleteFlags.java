// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What else to delete along with a checkpoint.
 */
public final class DomainCheckpointDeleteFlags {
    /** All that descend from it as well. */
    public static final int CHILDREN = 1;

    /** Only the record; the bitmaps stay in the disk images. */
    public static final int METADATA_ONLY = 2;

    /** All that descend from it, but not the checkpoint itself. */
    public static final int CHILDREN_ONLY = 4;

    private DomainCheckpointDeleteFlags() {
    }
}
