// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for downloading a volume.
 */
public final class StorageVolDownloadFlags {
    /** Send holes as holes, so that the receiver has to handle them. */
    public static final int SPARSE_STREAM = 1;

    private StorageVolDownloadFlags() {
    }
}
