// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainBlockJobSetSpeed</code> reads its arguments.
 */
public final class DomainBlockJobSetSpeedFlags {
    /** The bandwidth is in bytes per second rather than MiB per second. */
    public static final int BANDWIDTH_BYTES = 1;

    private DomainBlockJobSetSpeedFlags() {
    }
}
