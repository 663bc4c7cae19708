// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virStoragePoolBuild</code> prepares the storage under a pool.
 */
public final class StoragePoolBuildFlags {
    /** Plain build from nothing. */
    public static final int NEW = 0;

    /** Repair or rebuild what exists. */
    public static final int REPAIR = 1;

    /** Enlarge what exists. */
    public static final int RESIZE = 2;

    /** Fail rather than replace a file system or label already there. */
    public static final int NO_OVERWRITE = 4;

    /** Replace whatever is there; its data is lost. */
    public static final int OVERWRITE = 8;

    private StoragePoolBuildFlags() {
    }
}
