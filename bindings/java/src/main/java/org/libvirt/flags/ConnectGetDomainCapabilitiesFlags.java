// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How the hypervisor's abilities are described.
 */
public final class ConnectGetDomainCapabilitiesFlags {
    /** Lists features that are being phased out as disabled in the host model CPU. */
    public static final int DISABLE_DEPRECATED_FEATURES = 1;

    /** Lists all features of the host model CPU, those implied by its model too. */
    public static final int EXPAND_CPU_FEATURES = 2;

    /** Adds the CPU features that the hypervisor can offer. */
    public static final int SUPPORTED_CPU_FEATURES = 4;

    private ConnectGetDomainCapabilitiesFlags() {
    }
}
