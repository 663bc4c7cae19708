// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBlockResize</code> reads its arguments.
 */
public final class DomainBlockResizeFlags {
    /** The size is in bytes rather than KiB. */
    public static final int BYTES = 1;

    /** Take the size from the capacity of the device below; the size argument is then 0 or has to agree with it. */
    public static final int CAPACITY = 2;

    /** Only grow: fail rather than make the disk smaller. */
    public static final int EXTEND = 4;

    private DomainBlockResizeFlags() {
    }
}
