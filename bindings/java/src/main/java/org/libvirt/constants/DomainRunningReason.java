// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_RUNNING</code>.
 */
public final class DomainRunningReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    /** It was started afresh. */
    public static final int BOOTED = 1;

    /** It arrived by migration from elsewhere. */
    public static final int MIGRATED = 2;

    /** It was restored from a saved-state file. */
    public static final int RESTORED = 3;

    /** It was put back to a snapshot taken while running. */
    public static final int FROM_SNAPSHOT = 4;

    /** It was resumed after a pause. */
    public static final int UNPAUSED = 5;

    /** It went on here after its migration was given up. */
    public static final int MIGRATION_CANCELED = 6;

    /** It went on after saving it was given up. */
    public static final int SAVE_CANCELED = 7;

    /** It woke from power-management sleep. */
    public static final int WAKEUP = 8;

    /** It was resumed after its guest had crashed. */
    public static final int CRASHED = 9;

    /** It runs on the destination while post-copy migration still fetches memory. */
    public static final int POSTCOPY = 10;

    /** It runs on the destination, but post-copy migration has stalled. */
    public static final int POSTCOPY_FAILED = 11;

    private DomainRunningReason() {
    }
}
