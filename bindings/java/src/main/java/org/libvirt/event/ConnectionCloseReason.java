// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** Why a connection was lost. */
public enum ConnectionCloseReason {
    /** An input or output error occurred. */
    ERROR(0),
    /** The other side closed the connection. */
    EOF(1),
    /** The other side stopped answering keepalive messages. */
    KEEPALIVE(2),
    /** This side asked for it. */
    CLIENT(3),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    ConnectionCloseReason(int number) {
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
    public static ConnectionCloseReason of(int number) {
        ConnectionCloseReason[] all = values();
        for (ConnectionCloseReason one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
