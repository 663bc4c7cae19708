// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** Numbering schemes of keys. */
public enum KeycodeSet {
    /** Codes of the Linux input system (<code>linux/input.h</code>). */
    LINUX(0),
    /** Scan codes of the original PC/XT keyboard. */
    XT(1),
    /** Scan codes of the AT keyboard, set 1. */
    ATSET1(2),
    /** Scan codes of the AT keyboard, set 2. */
    ATSET2(3),
    /** Scan codes of the AT keyboard, set 3. */
    ATSET3(4),
    /** Virtual key codes of macOS. */
    OSX(5),
    /** Codes of the Linux console driver for XT keyboards. */
    XT_KBD(6),
    /** HID usage codes of USB keyboards. */
    USB(7),
    /** Virtual key codes of Windows. */
    WIN32(8),
    /** XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension. */
    QNUM(9),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    /** Older name of <code>VIR_KEYCODE_SET_QNUM</code>. */
    public static final KeycodeSet RFB = QNUM;

    private final int number;

    KeycodeSet(int number) {
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
    public static KeycodeSet of(int number) {
        KeycodeSet[] all = values();
        for (KeycodeSet one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
