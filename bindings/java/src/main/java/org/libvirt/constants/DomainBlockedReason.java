// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in state <code>VIR_DOMAIN_BLOCKED</code>.
 */
public final class DomainBlockedReason {
    /** The cause is not known. */
    public static final int UNKNOWN = 0;

    private DomainBlockedReason() {
    }
}
