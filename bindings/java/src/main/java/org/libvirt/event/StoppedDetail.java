// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** Why a domain no longer runs. */
public enum StoppedDetail implements DomainEventDetail {
    /** The guest shut down by itself or when asked to. */
    SHUTDOWN(0),
    /** It was cut off from the host. */
    DESTROYED(1),
    /** The guest crashed. */
    CRASHED(2),
    /** It has moved to another host. */
    MIGRATED(3),
    /** Its state was saved. */
    SAVED(4),
    /** The hypervisor or the management of it failed. */
    FAILED(5),
    /** It was taken back to a snapshot made while off. */
    FROM_SNAPSHOT(6),
    /** The hypervisor process ends so that a new one can take over. */
    RECREATED(7),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    StoppedDetail(int number) {
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
    public static StoppedDetail of(int number) {
        StoppedDetail[] all = values();
        for (StoppedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
