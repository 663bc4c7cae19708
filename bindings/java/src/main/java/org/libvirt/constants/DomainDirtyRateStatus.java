// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How far a dirty rate measurement has come.
 */
public final class DomainDirtyRateStatus {
    /** No measurement was ever begun. */
    public static final int UNSTARTED = 0;

    /** A measurement is going on. */
    public static final int MEASURING = 1;

    /** A measurement has finished and its result can be read. */
    public static final int MEASURED = 2;

    private DomainDirtyRateStatus() {
    }
}
