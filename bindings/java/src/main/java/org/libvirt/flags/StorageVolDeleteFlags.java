// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virStorageVolDelete</code> removes a volume.
 */
public final class StorageVolDeleteFlags {
    /** Metadata only, which is quick. */
    public static final int NORMAL = 0;

    /** Overwrite the data with zeros first, which is slow. */
    public static final int ZEROED = 1;

    /** Delete the volume's snapshots along with it. */
    public static final int WITH_SNAPSHOTS = 2;

    private StorageVolDeleteFlags() {
    }
}
