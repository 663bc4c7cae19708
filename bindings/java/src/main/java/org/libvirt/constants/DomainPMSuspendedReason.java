// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_PMSUSPENDED</code>.
 */
public final class DomainPMSuspendedReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    private DomainPMSuspendedReason() {
    }
}
