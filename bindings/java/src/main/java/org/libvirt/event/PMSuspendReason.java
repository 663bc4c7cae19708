package org.libvirt.event;

/** Why the event has come: nobody knows, at present. */
public enum PMSuspendReason {
    /** Not known. */
    UNKNOWN;

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant
     */
    public static PMSuspendReason of(int number) {
        return UNKNOWN;
    }
}
