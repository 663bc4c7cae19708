// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Who began the shutdown.
 */
public final class DomainEventShutdownDetailType {
    /** The guest has shut down; nothing is known of the cause. */
    public static final int FINISHED = 0;

    /** Someone inside the guest. */
    public static final int GUEST = 1;

    /** The host, by a request or a signal to the process. */
    public static final int HOST = 2;

    private DomainEventShutdownDetailType() {
    }
}
