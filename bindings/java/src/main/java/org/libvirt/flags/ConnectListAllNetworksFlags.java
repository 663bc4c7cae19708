// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Filters for listing networks.
 *
 * <p>The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
public final class ConnectListAllNetworksFlags {
    /** Networks that are not running. */
    public static final int INACTIVE = 1;

    /** Networks that are running. */
    public static final int ACTIVE = 2;

    /** Networks with a stored configuration. */
    public static final int PERSISTENT = 4;

    /** Networks without a stored configuration. */
    public static final int TRANSIENT = 8;

    /** Networks started together with the daemon. */
    public static final int AUTOSTART = 16;

    /** Networks that are started by hand only. */
    public static final int NO_AUTOSTART = 32;

    private ConnectListAllNetworksFlags() {
    }
}
