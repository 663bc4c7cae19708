// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.event;

/** What is done because of a disk error. */
public enum IOErrorAction {
    /** Nothing; the error is ignored. */
    NONE(0),
    /** The domain is paused. */
    PAUSE(1),
    /** The guest sees the error. */
    REPORT(2),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    IOErrorAction(int number) {
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
    public static IOErrorAction of(int number) {
        IOErrorAction[] all = values();
        for (IOErrorAction one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
