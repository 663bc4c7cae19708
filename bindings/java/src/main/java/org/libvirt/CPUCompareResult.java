// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/** How a CPU description relates to the CPU at hand. */
public enum CPUCompareResult {
    /** The comparison failed. */
    VIR_CPU_COMPARE_ERROR(-1),
    /** The description asks for something the CPU lacks. */
    VIR_CPU_COMPARE_INCOMPATIBLE(0),
    /** Both offer exactly the same. */
    VIR_CPU_COMPARE_IDENTICAL(1),
    /** The CPU offers all of it and more. */
    VIR_CPU_COMPARE_SUPERSET(2),
    /** A number that this version has no name for. */
    UNKNOWN(-1);

    private final int number;

    CPUCompareResult(int number) {
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
    public static CPUCompareResult of(int number) {
        CPUCompareResult[] all = values();
        for (CPUCompareResult one : all) {
            if (one.number == number) {
                return one;
            }
        }
        return all[all.length - 1];
    }

    /**
     * The number in C, under libvirt-java's name.
     *
     * @return the number
     */
    public int getReturnCode() {
        return number;
    }

    /**
     * The constant of a number, under libvirt-java's name.
     *
     * @param number the number in C
     * @return the constant; the last one for a number without a name
     */
    public static CPUCompareResult get(int number) {
        return of(number);
    }
}
