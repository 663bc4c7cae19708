// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why the state of the guest agent changed.
 */
public final class ConnectDomainEventAgentLifecycleReason {
    /** Not known. */
    public static final int UNKNOWN = 0;

    /** The domain has just started, this is the first state. */
    public static final int DOMAIN_STARTED = 1;

    /** The guest opened or closed its side of the channel. */
    public static final int CHANNEL = 2;

    private ConnectDomainEventAgentLifecycleReason() {
    }
}
