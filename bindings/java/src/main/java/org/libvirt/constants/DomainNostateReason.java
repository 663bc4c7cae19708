// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_NOSTATE</code>.
 */
public final class DomainNostateReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    private DomainNostateReason() {
    }
}
