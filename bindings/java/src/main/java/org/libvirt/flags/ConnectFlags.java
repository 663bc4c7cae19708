// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a connection is opened.
 */
public final class ConnectFlags {
    /** Opens for reading only; calls that change something fail with <code>VIR_ERR_OPERATION_DENIED</code>. */
    public static final int READONLY = 1;

    /** Takes the URI as it is, without looking up aliases in the configuration. */
    public static final int NO_ALIASES = 2;

    private ConnectFlags() {
    }
}
