// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How a common CPU description is put together.
 */
public final class ConnectBaselineCPUFlags {
    /** Lists all features, those implied by the CPU model too. */
    public static final int EXPAND_FEATURES = 1;

    /** Leaves out features that prevent migration. */
    public static final int MIGRATABLE = 2;

    /** Considers the given CPUs only, not what this host can run. */
    public static final int IGNORE_HOST = 4;

    private ConnectBaselineCPUFlags() {
    }
}
