// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Kinds of memory figures that <code>virDomainMemoryStats</code> reports.
 */
public final class DomainMemoryStatTags {
    /** Data the guest read back from its swap space, in KiB. */
    public static final int SWAP_IN = 0;

    /** Data the guest moved out to its swap space, in KiB. */
    public static final int SWAP_OUT = 1;

    /** Number of the guest's page faults that had to wait for disk input. */
    public static final int MAJOR_FAULT = 2;

    /** Number of the guest's page faults served without disk input. */
    public static final int MINOR_FAULT = 3;

    /** Memory the guest system does not use at all, caches counted as used, in KiB. */
    public static final int UNUSED = 4;

    /** Memory the guest system sees as its own; the assigned amount less what firmware and kernel reserve, in KiB. */
    public static final int AVAILABLE = 5;

    /** Present size of the guest's memory as set by the balloon, in KiB. */
    public static final int ACTUAL_BALLOON = 6;

    /** Host memory resident for the process that runs the guest, in KiB. */
    public static final int RSS = 7;

    /** Memory the balloon could take back before the guest starts to swap, in KiB. */
    public static final int USABLE = 8;

    /** When the guest last refreshed these figures, in seconds since the epoch. */
    public static final int LAST_UPDATE = 9;

    /** Guest memory holding disk caches that can be dropped without writing anything, in KiB. */
    public static final int DISK_CACHES = 10;

    /** Number of huge pages the guest allocated successfully. */
    public static final int HUGETLB_PGALLOC = 11;

    /** Number of huge page allocations that failed inside the guest. */
    public static final int HUGETLB_PGFAIL = 12;

    /** How many kinds of figures this version knows; grows with new kinds. */
    public static final int NR = 13;

    private DomainMemoryStatTags() {
    }
}
