// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Timing of the packets that announce an interface; what is left out or 0 takes the hypervisor's default.
 */
public final class AnnounceInterfaceParameters {
    /** Wait before the first packet, in milliseconds. */
    public static final String VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL = "initial";

    /** Longest wait between two packets, in milliseconds. */
    public static final String VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX = "max";

    /** How many packets go out. */
    public static final String VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS = "rounds";

    /** By how much the wait grows each time, in milliseconds. */
    public static final String VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP = "step";

    private AnnounceInterfaceParameters() {
    }
}
