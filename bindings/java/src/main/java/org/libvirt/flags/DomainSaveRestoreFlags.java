// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to save or restore a domain's state.
 *
 * <p>Without <code>RUNNING</code> and <code>PAUSED</code> the restored domain is in the state it was saved in.
 */
public final class DomainSaveRestoreFlags {
    /** Keeps the file out of the host's page cache. */
    public static final int BYPASS_CACHE = 1;

    /** Has the restored domain run. */
    public static final int RUNNING = 2;

    /** Has the restored domain wait, paused. */
    public static final int PAUSED = 4;

    /** Sets the firmware variables back to their template; only when restoring. */
    public static final int RESET_NVRAM = 8;

    private DomainSaveRestoreFlags() {
    }
}
