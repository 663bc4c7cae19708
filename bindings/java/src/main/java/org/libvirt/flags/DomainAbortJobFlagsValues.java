// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which jobs <code>virDomainAbortJobFlags</code> may interrupt.
 */
public final class DomainAbortJobFlagsValues {
    /** Also a migration in post-copy mode, which then has to be recovered. */
    public static final int POSTCOPY = 1;

    private DomainAbortJobFlagsValues() {
    }
}
