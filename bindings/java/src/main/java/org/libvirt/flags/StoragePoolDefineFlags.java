// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for storing a pool's configuration.
 */
public final class StoragePoolDefineFlags {
    /** Check the XML against the schema first. */
    public static final int VALIDATE = 1;

    private StoragePoolDefineFlags() {
    }
}
