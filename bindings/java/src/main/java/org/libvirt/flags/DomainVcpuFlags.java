// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What a call on the number of virtual CPUs concerns.
 */
public final class DomainVcpuFlags {
    /** The running domain when it is active, else its stored configuration. */
    public static final int CURRENT = 0;

    /** The running domain; fails when it is inactive. */
    public static final int LIVE = 1;

    /** The stored configuration, in effect from the next start. */
    public static final int CONFIG = 2;

    /** The upper bound instead of the number in use. */
    public static final int MAXIMUM = 4;

    /** CPUs that the guest's operating system has switched on, by its agent. */
    public static final int GUEST = 8;

    /** Makes added CPUs removable at run time; only when setting. */
    public static final int HOTPLUGGABLE = 16;

    /** Returns without waiting for the guest to let removed CPUs go; an event tells the outcome. */
    public static final int ASYNC_UNPLUG = 32;

    private DomainVcpuFlags() {
    }
}
