// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Events about host devices that can be subscribed to.
 */
public final class NodeDeviceEventID {
    /** A device appeared, vanished, or was defined or undefined (<code>virConnectNodeDeviceEventLifecycleCallback</code>). */
    public static final int LIFECYCLE = 0;

    /** A device's description changed (<code>virConnectNodeDeviceEventGenericCallback</code>). */
    public static final int UPDATE = 1;

    private NodeDeviceEventID() {
    }
}
