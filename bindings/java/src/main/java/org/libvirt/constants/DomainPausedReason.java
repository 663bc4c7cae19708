// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why a domain is in <code>VIR_DOMAIN_PAUSED</code>.
 */
public final class DomainPausedReason {
    /** No reason is recorded. */
    public static final int UNKNOWN = 0;

    /** Somebody asked for it. */
    public static final int USER = 1;

    /** It is being migrated with the guest stopped. */
    public static final int MIGRATION = 2;

    /** Its state is being saved. */
    public static final int SAVE = 3;

    /** Its core is being dumped. */
    public static final int DUMP = 4;

    /** A disk failed and the error policy stops the guest. */
    public static final int IOERROR = 5;

    /** Its watchdog fired with the action "pause". */
    public static final int WATCHDOG = 6;

    /** It was put back to a snapshot taken while paused. */
    public static final int FROM_SNAPSHOT = 7;

    /** The guest has powered off and the domain is about to stop. */
    public static final int SHUTTING_DOWN = 8;

    /** A snapshot is being taken. */
    public static final int SNAPSHOT = 9;

    /** Its guest has crashed. */
    public static final int CRASHED = 10;

    /** It is still being started. */
    public static final int STARTING_UP = 11;

    /** It waits on the source while post-copy migration moves it. */
    public static final int POSTCOPY = 12;

    /** It is held because post-copy migration has stalled. */
    public static final int POSTCOPY_FAILED = 13;

    /** A call that had stopped it failed and could not resume it. */
    public static final int API_ERROR = 14;

    private DomainPausedReason() {
    }
}
