// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for uploading to a volume.
 */
public final class StorageVolUploadFlags {
    /** The sender may announce holes instead of sending zeros. */
    public static final int SPARSE_STREAM = 1;

    private StorageVolUploadFlags() {
    }
}
