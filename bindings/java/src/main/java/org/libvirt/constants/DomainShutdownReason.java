// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_SHUTDOWN</code>.
 */
public final class DomainShutdownReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    /** Somebody asked it to shut down. */
    public static final int USER = 1;

    private DomainShutdownReason() {
    }
}
