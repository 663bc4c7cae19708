// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Numbering schemes of keys.
 */
public final class KeycodeSet {
    /** Codes of the Linux input system (<code>linux/input.h</code>). */
    public static final int LINUX = 0;

    /** Scan codes of the original PC/XT keyboard. */
    public static final int XT = 1;

    /** Scan codes of the AT keyboard, set 1. */
    public static final int ATSET1 = 2;

    /** Scan codes of the AT keyboard, set 2. */
    public static final int ATSET2 = 3;

    /** Scan codes of the AT keyboard, set 3. */
    public static final int ATSET3 = 4;

    /** Virtual key codes of macOS. */
    public static final int OSX = 5;

    /** Codes of the Linux console driver for XT keyboards. */
    public static final int XT_KBD = 6;

    /** HID usage codes of USB keyboards. */
    public static final int USB = 7;

    /** Virtual key codes of Windows. */
    public static final int WIN32 = 8;

    /** XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension. */
    public static final int QNUM = 9;

    private KeycodeSet() {
    }
}
