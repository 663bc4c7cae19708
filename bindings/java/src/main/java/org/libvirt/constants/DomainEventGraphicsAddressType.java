// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of addresses in graphics events.
 */
public final class DomainEventGraphicsAddressType {
    /** IPv4. */
    public static final int IPV4 = 0;

    /** IPv6. */
    public static final int IPV6 = 1;

    /** A UNIX socket. */
    public static final int UNIX = 2;

    private DomainEventGraphicsAddressType() {
    }
}
