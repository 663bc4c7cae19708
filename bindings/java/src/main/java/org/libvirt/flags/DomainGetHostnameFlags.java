// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Where <code>virDomainGetHostname</code> takes the name from.
 */
public final class DomainGetHostnameFlags {
    /** DHCP leases of the networks that the domain is on. */
    public static final int LEASE = 1;

    /** The guest agent. */
    public static final int AGENT = 2;

    private DomainGetHostnameFlags() {
    }
}
