// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Whose memory a hardware error hit.
 */
public final class DomainMemoryFailureRecipientType {
    /** The hypervisor process's own. */
    public static final int HYPERVISOR = 0;

    /** The guest's. */
    public static final int GUEST = 1;

    private DomainMemoryFailureRecipientType() {
    }
}
