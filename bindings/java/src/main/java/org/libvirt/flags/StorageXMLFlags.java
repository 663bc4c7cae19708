// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which form of a storage pool's XML to produce.
 */
public final class StorageXMLFlags {
    /** The stored configuration instead of the current state. */
    public static final int INACTIVE = 1;

    private StorageXMLFlags() {
    }
}
