// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Values that stand in place of a host CPU's number.
 */
public final class VcpuHostCpuState {
    /** The virtual CPU is on no host CPU, being off. */
    public static final int OFFLINE = -1;

    /** The driver cannot tell the host CPU. */
    public static final int UNAVAILABLE = -2;

    private VcpuHostCpuState() {
    }
}
