// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Whether the guest has a channel open.
 */
public final class ConnectDomainEventChannelLifecycleState {
    /** It has. */
    public static final int CONNECTED = 1;

    /** It has not. */
    public static final int DISCONNECTED = 2;

    private ConnectDomainEventChannelLifecycleState() {
    }
}
