// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Where a change to a host device takes effect.
 */
public final class NodeDeviceUpdateFlags {
    /** In the present state if the device is active, in the stored definition otherwise. */
    public static final int CURRENT = 0;

    /** In the device as it is now. */
    public static final int LIVE = 1;

    /** In the stored definition. */
    public static final int CONFIG = 2;

    private NodeDeviceUpdateFlags() {
    }
}
