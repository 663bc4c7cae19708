// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Why the CPUs of a domain stopped.
 */
public final class DomainEventSuspendedDetailType {
    /** On request. */
    public static final int PAUSED = 0;

    /** For the last phase of a migration. */
    public static final int MIGRATED = 1;

    /** After a disk error. */
    public static final int IOERROR = 2;

    /** The watchdog fired. */
    public static final int WATCHDOG = 3;

    /** It was restored and stays paused. */
    public static final int RESTORED = 4;

    /** It was taken back to a snapshot made while paused. */
    public static final int FROM_SNAPSHOT = 5;

    /** A call that pauses for a moment failed and could not resume it. */
    public static final int API_ERROR = 6;

    /** The source side of a migration that is in post-copy mode. */
    public static final int POSTCOPY = 7;

    /** A migration broke while in post-copy mode. */
    public static final int POSTCOPY_FAILED = 8;

    /** The guest powered off, but its process is kept for a running job such as a backup. */
    public static final int GUEST_SHUTDOWN = 9;

    private DomainEventSuspendedDetailType() {
    }
}
