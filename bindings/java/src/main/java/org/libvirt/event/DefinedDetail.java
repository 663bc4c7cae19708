// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** How a domain came to be defined. */
public enum DefinedDetail implements DomainEventDetail {
    /** It is new. */
    ADDED(0),
    /** An existing definition changed. */
    UPDATED(1),
    /** It got this name in place of another. */
    RENAMED(2),
    /** Reverting to a snapshot brought the definition back. */
    FROM_SNAPSHOT(3),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    DefinedDetail(int number) {
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
    public static DefinedDetail of(int number) {
        DefinedDetail[] all = values();
        for (DefinedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
