// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** How a definition went away. */
public enum UndefinedDetail implements DomainEventDetail {
    /** It was deleted. */
    REMOVED(0),
    /** It lives on under another name. */
    RENAMED(1),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    UndefinedDetail(int number) {
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
    public static UndefinedDetail of(int number) {
        UndefinedDetail[] all = values();
        for (UndefinedDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
