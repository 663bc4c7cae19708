// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which description of a host interface to give.
 */
public final class InterfaceXMLFlags {
    /** The stored configuration, not the present state. */
    public static final int INACTIVE = 1;

    private InterfaceXMLFlags() {
    }
}
