// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What happened to a network, as told by a lifecycle event.
 */
public final class NetworkEventLifecycleType {
    /** A configuration was stored or replaced. */
    public static final int DEFINED = 0;

    /** The stored configuration was removed. */
    public static final int UNDEFINED = 1;

    /** The network began to run. */
    public static final int STARTED = 2;

    /** The network ceased to run. */
    public static final int STOPPED = 3;

    private NetworkEventLifecycleType() {
    }
}
