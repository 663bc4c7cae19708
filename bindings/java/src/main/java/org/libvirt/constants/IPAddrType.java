// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Family of an IP address.
 */
public final class IPAddrType {
    /** IPv4. */
    public static final int IP_ADDR_TYPE_IPV4 = 0;

    /** IPv6. */
    public static final int IP_ADDR_TYPE_IPV6 = 1;

    private IPAddrType() {
    }
}
