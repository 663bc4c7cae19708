// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_CRASHED</code>.
 */
public final class DomainCrashedReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    /** The guest's kernel reported a panic. */
    public static final int PANICKED = 1;

    private DomainCrashedReason() {
    }
}
