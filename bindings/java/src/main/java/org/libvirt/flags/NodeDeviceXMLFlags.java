// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which description of a host device to give.
 */
public final class NodeDeviceXMLFlags {
    /** The stored definition, not the present state. */
    public static final int INACTIVE = 1;

    private NodeDeviceXMLFlags() {
    }
}
