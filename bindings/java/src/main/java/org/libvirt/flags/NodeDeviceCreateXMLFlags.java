// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a host device is created.
 */
public final class NodeDeviceCreateXMLFlags {
    /** Checks the description against the schema first. */
    public static final int VALIDATE = 1;

    private NodeDeviceCreateXMLFlags() {
    }
}
