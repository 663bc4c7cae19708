// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of storage pool events one can register for. Each kind has a callback type of its own.
 */
public final class StoragePoolEventID {
    /** Lifecycle changes, told to a <code>virConnectStoragePoolEventLifecycleCallback</code>. */
    public static final int LIFECYCLE = 0;

    /** A pool's list of volumes was read anew, told to a <code>virConnectStoragePoolEventGenericCallback</code>. */
    public static final int REFRESH = 1;

    private StoragePoolEventID() {
    }
}
