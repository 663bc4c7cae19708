// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for creating a transient network.
 */
public final class NetworkCreateFlags {
    /** Check the XML against the schema first. */
    public static final int VALIDATE = 1;

    private NetworkCreateFlags() {
    }
}
