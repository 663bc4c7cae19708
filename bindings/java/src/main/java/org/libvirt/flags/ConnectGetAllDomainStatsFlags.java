// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * Which domains bulk statistics cover and how they are gathered.
 */
public final class ConnectGetAllDomainStatsFlags {
    /** Covers active domains. */
    public static final int ACTIVE = 1;

    /** Covers inactive domains. */
    public static final int INACTIVE = 2;

    /** Covers domains with a stored definition. */
    public static final int PERSISTENT = 4;

    /** Covers domains that vanish when they stop. */
    public static final int TRANSIENT = 8;

    /** Covers domains in state running. */
    public static final int RUNNING = 16;

    /** Covers paused domains. */
    public static final int PAUSED = 32;

    /** Covers domains that are shut off. */
    public static final int SHUTOFF = 64;

    /** Covers domains in any further state. */
    public static final int OTHER = 128;

    /** Leaves out figures that would need waiting for a job in progress on the domain. */
    public static final int NOWAIT = 536870912;

    /** Lists each image of the disks' backing chains, not only the top ones. */
    public static final int BACKING = 1073741824;

    /** Fails when a group in the request is not known to the hypervisor, where it would be skipped silently otherwise. */
    public static final int ENFORCE_STATS = -2147483648;

    private ConnectGetAllDomainStatsFlags() {
    }
}
