// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** Why the CPUs of a domain stopped. */
public enum SuspendedDetail implements DomainEventDetail {
    /** On request. */
    PAUSED(0),
    /** For the last phase of a migration. */
    MIGRATED(1),
    /** After a disk error. */
    IOERROR(2),
    /** The watchdog fired. */
    WATCHDOG(3),
    /** It was restored and stays paused. */
    RESTORED(4),
    /** It was taken back to a snapshot made while paused. */
    FROM_SNAPSHOT(5),
    /** A call that pauses for a moment failed and could not resume it. */
    API_ERROR(6),
    /** The source side of a migration that is in post-copy mode. */
    POSTCOPY(7),
    /** A migration broke while in post-copy mode. */
    POSTCOPY_FAILED(8),
    /** The guest powered off, but its process is kept for a running job such as a backup. */
    GUEST_SHUTDOWN(9),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    SuspendedDetail(int number) {
        this.number = number;
    }

    /**
     * The number in C.
     *
     * @return the number
     */
    public int getNumber() {
        return number;
    }

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant; the last one for a number without a name
     */
    public static SuspendedDetail of(int number) {
        SuspendedDetail[] all = values();
        for (SuspendedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
