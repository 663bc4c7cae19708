// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How <code>virDomainGetBlockJobInfo</code> fills its answer.
 */
public final class DomainBlockJobInfoFlags {
    /** Give the bandwidth in bytes per second rather than MiB per second. */
    public static final int BANDWIDTH_BYTES = 1;

    private DomainBlockJobInfoFlags() {
    }
}
