// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How far a client's connection to a display is.
 */
public final class DomainEventGraphicsPhase {
    /** The client has connected. */
    public static final int CONNECT = 0;

    /** The client is authenticated and gets to work. */
    public static final int INITIALIZE = 1;

    /** The client has gone. */
    public static final int DISCONNECT = 2;

    private DomainEventGraphicsPhase() {
    }
}
