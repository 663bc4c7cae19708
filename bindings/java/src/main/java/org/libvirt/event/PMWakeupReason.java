package org.libvirt.event;

/** Why the event has come: nobody knows, at present. */
public enum PMWakeupReason {
    /** Not known. */
    UNKNOWN;

    /**
     * The constant of a number.
     *
     * @param number the number in C
     * @return the constant
     */
    public static PMWakeupReason of(int number) {
        return UNKNOWN;
    }
}
