// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Where <code>virDomainInterfaceAddresses</code> takes addresses from.
 */
public final class DomainInterfaceAddressesSource {
    /** DHCP leases of the networks that the domain is on. */
    public static final int LEASE = 0;

    /** The guest agent. */
    public static final int AGENT = 1;

    /** The host's ARP table. */
    public static final int ARP = 2;

    private DomainInterfaceAddressesSource() {
    }
}
