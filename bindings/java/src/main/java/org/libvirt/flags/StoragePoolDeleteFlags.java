// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How thoroughly <code>virStoragePoolDelete</code> removes a pool.
 */
public final class StoragePoolDeleteFlags {
    /** Metadata only, which is quick. */
    public static final int NORMAL = 0;

    /** Overwrite all data with zeros, which is slow. */
    public static final int ZEROED = 1;

    private StoragePoolDeleteFlags() {
    }
}
