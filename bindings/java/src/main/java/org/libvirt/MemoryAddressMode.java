// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** What the addresses in <code>virDomainMemoryPeek</code> mean; exactly one is given. */
public enum MemoryAddressMode {
    /** Virtual addresses, as the guest's first CPU sees them at present. */
    VIRTUAL(1),
    /** Guest physical addresses. */
    PHYSICAL(2),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    MemoryAddressMode(int number) {
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
    public static MemoryAddressMode of(int number) {
        MemoryAddressMode[] all = values();
        for (MemoryAddressMode one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }
}
