// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Condition a storage pool is in.
 */
public final class StoragePoolState {
    /** Not started. */
    public static final int INACTIVE = 0;

    /** Being initialised, volumes cannot be used yet. */
    public static final int BUILDING = 1;

    /** Started and usable. */
    public static final int RUNNING = 2;

    /** Started, with part of it broken. */
    public static final int DEGRADED = 3;

    /** Started, but it cannot be reached. */
    public static final int INACCESSIBLE = 4;

    private StoragePoolState() {
    }
}
