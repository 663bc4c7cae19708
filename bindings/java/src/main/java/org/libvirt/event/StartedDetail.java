// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** How a domain came to run. */
public enum StartedDetail implements DomainEventDetail {
    /** An ordinary start. */
    BOOTED(0),
    /** It is arriving from another host. */
    MIGRATED(1),
    /** From a saved state. */
    RESTORED(2),
    /** From a snapshot. */
    FROM_SNAPSHOT(3),
    /** The sleeping guest woke up. */
    WAKEUP(4),
    /** The hypervisor process was made anew, as for a reset it cannot do in place. */
    RECREATED(5),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    StartedDetail(int number) {
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
    public static StartedDetail of(int number) {
        StartedDetail[] all = values();
        for (StartedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
