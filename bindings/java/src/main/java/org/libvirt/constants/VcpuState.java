// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a virtual CPU is doing.
 */
public final class VcpuState {
    /** It is switched off. */
    public static final int OFFLINE = 0;

    /** It runs. */
    public static final int RUNNING = 1;

    /** It waits for some resource. */
    public static final int BLOCKED = 2;

    private VcpuState() {
    }
}
