// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * What <code>virDomainSetVcpu</code> concerns, and whether it waits.
 */
public final class DomainSetVcpuFlags {
    /** The running domain when it is active, else its stored configuration. */
    public static final int AFFECT_CURRENT = 0;

    /** The running domain; fails when it is inactive. */
    public static final int AFFECT_LIVE = 1;

    /** The stored configuration, in effect from the next start. */
    public static final int AFFECT_CONFIG = 2;

    /** Returns without waiting for the guest to let a CPU go; an event tells the outcome. */
    public static final int ASYNC_UNPLUG = 4;

    private DomainSetVcpuFlags() {
    }
}
