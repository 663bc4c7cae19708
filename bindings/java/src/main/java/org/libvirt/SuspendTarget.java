// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** How deep a host sleeps. */
public enum SuspendTarget {
    /** Suspend to RAM (ACPI S3). */
    MEMORY(0),
    /** Suspend to disk (ACPI S4). */
    DISK(1),
    /** Suspend to RAM with a copy on disk, for the case that power fails. */
    HYBRID(2),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    SuspendTarget(int number) {
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
    public static SuspendTarget of(int number) {
        SuspendTarget[] all = values();
        for (SuspendTarget one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
