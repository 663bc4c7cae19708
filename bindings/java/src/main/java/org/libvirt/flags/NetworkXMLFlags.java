// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which form of a network's XML to produce.
 */
public final class NetworkXMLFlags {
    /** The stored configuration, without anything resolved or added at run time. */
    public static final int INACTIVE = 1;

    private NetworkXMLFlags() {
    }
}
