// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** Why the CPUs of a domain run again. */
public enum ResumedDetail implements DomainEventDetail {
    /** On request. */
    UNPAUSED(0),
    /** It has arrived on this host. */
    MIGRATED(1),
    /** It was taken back to a snapshot made while running. */
    FROM_SNAPSHOT(2),
    /** It runs here while the rest of its memory still arrives. */
    POSTCOPY(3),
    /** It runs here though its post-copy migration is broken and waits to be recovered. */
    POSTCOPY_FAILED(4),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    ResumedDetail(int number) {
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
    public static ResumedDetail of(int number) {
        ResumedDetail[] all = values();
        for (ResumedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
