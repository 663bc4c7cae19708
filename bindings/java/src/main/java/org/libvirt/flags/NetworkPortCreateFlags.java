// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Options for creating a network port.
 */
public final class NetworkPortCreateFlags {
    /** Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew. */
    public static final int RECLAIM = 1;

    /** Check the XML against the schema first. */
    public static final int VALIDATE = 2;

    private NetworkPortCreateFlags() {
    }
}
