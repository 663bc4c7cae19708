// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Method by which the dirty rate is measured; at most one.
 */
public final class DomainDirtyRateCalcFlags {
    /** Compares checksums of sampled pages; the default. */
    public static final int PAGE_SAMPLING = 0;

    /** Counts pages marked in the dirty bitmap. */
    public static final int DIRTY_BITMAP = 1;

    /** Counts pages per virtual CPU with the dirty ring, which the guest must have enabled. */
    public static final int DIRTY_RING = 2;

    private DomainDirtyRateCalcFlags() {
    }
}
