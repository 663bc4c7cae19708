// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for creating a volume.
 */
public final class StorageVolCreateFlags {
    /** Write out the metadata of a qcow2 image at once instead of on demand. */
    public static final int PREALLOC_METADATA = 1;

    /** Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done. */
    public static final int REFLINK = 2;

    /** Check the XML against the schema first. */
    public static final int VALIDATE = 4;

    private StorageVolCreateFlags() {
    }
}
