// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which state of a network a change applies to. <code>LIVE</code> and <code>CONFIG</code> may be combined.
 */
public final class NetworkUpdateFlags {
    /** The running network if it is active, its stored configuration otherwise. */
    public static final int CURRENT = 0;

    /** The running network; the change ends with it. */
    public static final int LIVE = 1;

    /** The stored configuration; it takes effect at the next start. */
    public static final int CONFIG = 2;

    private NetworkUpdateFlags() {
    }
}
