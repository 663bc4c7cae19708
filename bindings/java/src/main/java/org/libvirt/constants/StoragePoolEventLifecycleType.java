// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What happened to a storage pool, as told by a lifecycle event.
 */
public final class StoragePoolEventLifecycleType {
    /** A configuration was stored or replaced. */
    public static final int DEFINED = 0;

    /** The stored configuration was removed. */
    public static final int UNDEFINED = 1;

    /** The pool became active. */
    public static final int STARTED = 2;

    /** The pool became inactive. */
    public static final int STOPPED = 3;

    /** The storage under the pool was built. */
    public static final int CREATED = 4;

    /** The storage under the pool was removed. */
    public static final int DELETED = 5;

    private StoragePoolEventLifecycleType() {
    }
}
