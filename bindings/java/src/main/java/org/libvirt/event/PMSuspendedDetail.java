// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** How a guest went to sleep. */
public enum PMSuspendedDetail implements DomainEventDetail {
    /** To memory. */
    MEMORY(0),
    /** To disk. */
    DISK(1),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    PMSuspendedDetail(int number) {
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
    public static PMSuspendedDetail of(int number) {
        PMSuspendedDetail[] all = values();
        for (PMSuspendedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
