// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What went wrong on a disk.
 */
public final class DomainDiskErrorCode {
    /** Nothing. */
    public static final int NONE = 0;

    /** An input/output error, not told in detail. */
    public static final int UNSPEC = 1;

    /** The storage below is full. */
    public static final int NO_SPACE = 2;

    private DomainDiskErrorCode() {
    }
}
