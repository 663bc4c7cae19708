// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for resizing a volume.
 */
public final class StorageVolResizeFlags {
    /** Allocate the added space in full at once. */
    public static final int ALLOCATE = 1;

    /** The capacity is a difference to the present size. */
    public static final int DELTA = 2;

    /** Allow a smaller size; with <code>VIR_STORAGE_VOL_RESIZE_DELTA</code> the difference is taken off. */
    public static final int SHRINK = 4;

    private StorageVolResizeFlags() {
    }
}
