// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What happened to a host device.
 */
public final class NodeDeviceEventLifecycleType {
    /** It appeared. */
    public static final int CREATED = 0;

    /** It vanished. */
    public static final int DELETED = 1;

    /** A definition was stored for it. */
    public static final int DEFINED = 2;

    /** Its definition was removed. */
    public static final int UNDEFINED = 3;

    private NodeDeviceEventLifecycleType() {
    }
}
