// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a client reaches the daemon.
 */
public final class ClientTransport {
    /** Local UNIX socket. */
    public static final int UNIX = 0;

    /** TCP without encryption by TLS. */
    public static final int TCP = 1;

    /** TCP with TLS. */
    public static final int TLS = 2;

    private ClientTransport() {
    }
}
