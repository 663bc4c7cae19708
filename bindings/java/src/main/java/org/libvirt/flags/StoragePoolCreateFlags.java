// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What starting a pool may do first.
 */
public final class StoragePoolCreateFlags {
    /** Start only; the storage has to be there. */
    public static final int NORMAL = 0;

    /** Build the pool before it is started. */
    public static final int WITH_BUILD = 1;

    /** Build the pool first and replace whatever is there; not together with the next flag. */
    public static final int WITH_BUILD_OVERWRITE = 2;

    /** Build the pool first, but fail when something is there already. */
    public static final int WITH_BUILD_NO_OVERWRITE = 4;

    private StoragePoolCreateFlags() {
    }
}
