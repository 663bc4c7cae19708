// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** Who began the shutdown. */
public enum ShutdownDetail implements DomainEventDetail {
    /** The guest has shut down; nothing is known of the cause. */
    FINISHED(0),
    /** Someone inside the guest. */
    GUEST(1),
    /** The host, by a request or a signal to the process. */
    HOST(2),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    ShutdownDetail(int number) {
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
    public static ShutdownDetail of(int number) {
        ShutdownDetail[] all = values();
        for (ShutdownDetail one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
