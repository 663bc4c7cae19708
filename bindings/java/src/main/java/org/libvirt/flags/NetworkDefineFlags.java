// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for storing a network's configuration.
 */
public final class NetworkDefineFlags {
    /** Check the XML against the schema first. */
    public static final int VALIDATE = 1;

    private NetworkDefineFlags() {
    }
}
