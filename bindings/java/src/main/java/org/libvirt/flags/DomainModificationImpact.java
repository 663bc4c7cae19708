// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Whether a call concerns the running domain, its stored configuration or both.
 *
 * <p><code>VIR_DOMAIN_AFFECT_LIVE</code> and <code>VIR_DOMAIN_AFFECT_CONFIG</code> may be combined where something is changed, not where it is read.
 */
public final class DomainModificationImpact {
    /** The running domain when it is active, else its stored configuration. */
    public static final int CURRENT = 0;

    /** The running domain; fails when it is inactive. */
    public static final int LIVE = 1;

    /** The stored configuration, in effect from the next start; fails on a transient domain. */
    public static final int CONFIG = 2;

    private DomainModificationImpact() {
    }
}
