// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Bandwidth limits of a network interface; directions are as the guest sees them.
 *
 * <p>An average of 0 lifts the limits of a direction.
 */
public final class InterfaceBandwidthParameters {
    /** Data that may go out at peak speed, in KiB. */
    public static final String VIR_DOMAIN_BANDWIDTH_OUT_BURST = "outbound.burst";

    /** Long-term outgoing rate, in KiB per second. */
    public static final String VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE = "outbound.average";

    /** Highest outgoing rate in a burst, in KiB per second. */
    public static final String VIR_DOMAIN_BANDWIDTH_OUT_PEAK = "outbound.peak";

    /** Data that may come in at peak speed, in KiB. */
    public static final String VIR_DOMAIN_BANDWIDTH_IN_BURST = "inbound.burst";

    /** Long-term incoming rate, in KiB per second. */
    public static final String VIR_DOMAIN_BANDWIDTH_IN_AVERAGE = "inbound.average";

    /** Highest incoming rate in a burst, in KiB per second. */
    public static final String VIR_DOMAIN_BANDWIDTH_IN_PEAK = "inbound.peak";

    /** Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit of its own. */
    public static final String VIR_DOMAIN_BANDWIDTH_IN_FLOOR = "inbound.floor";

    private InterfaceBandwidthParameters() {
    }
}
