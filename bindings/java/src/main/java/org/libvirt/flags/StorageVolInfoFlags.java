// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which size <code>virStorageVolGetInfoFlags</code> reports as allocation.
 */
public final class StorageVolInfoFlags {
    /** Space in use. */
    public static final int USE_ALLOCATION = 0;

    /** Size of the container: offset of a file's last byte, or size of the device. */
    public static final int GET_PHYSICAL = 1;

    private StorageVolInfoFlags() {
    }
}
