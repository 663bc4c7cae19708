// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a CPU description relates to the CPU at hand.
 */
public final class CPUCompareResult {
    /** The comparison failed. */
    public static final int ERROR = -1;

    /** The description asks for something the CPU lacks. */
    public static final int INCOMPATIBLE = 0;

    /** Both offer exactly the same. */
    public static final int IDENTICAL = 1;

    /** The CPU offers all of it and more. */
    public static final int SUPERSET = 2;

    private CPUCompareResult() {
    }
}
