// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to go back to a snapshot.
 *
 * <p><code>RUNNING</code> and <code>PAUSED</code> exclude each other; without them the domain gets the state it had when the snapshot was taken.
 */
public final class DomainSnapshotRevertFlags {
    /** Has the domain run afterwards. */
    public static final int RUNNING = 1;

    /** Has the domain wait, paused, afterwards. */
    public static final int PAUSED = 2;

    /** Does it even if that is risky, for example with a configuration that is not compatible. */
    public static final int FORCE = 4;

    /** Sets the firmware variables back to their template. */
    public static final int RESET_NVRAM = 8;

    private DomainSnapshotRevertFlags() {
    }
}
