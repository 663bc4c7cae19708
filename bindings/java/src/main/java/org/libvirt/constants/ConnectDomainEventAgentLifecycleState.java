// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Whether the guest agent is there.
 */
public final class ConnectDomainEventAgentLifecycleState {
    /** It is. */
    public static final int CONNECTED = 1;

    /** It is not. */
    public static final int DISCONNECTED = 2;

    private ConnectDomainEventAgentLifecycleState() {
    }
}
