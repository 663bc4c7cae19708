// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.parameters;

/**
 * Bandwidth limits of a network port.
 *
 * <p>Inbound is traffic that reaches the guest, outbound what it sends. Fields that are absent mean no limit.
 */
public final class NetworkPortParameters {
    /** Amount that may arrive in one go at peak rate, in KiB. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_IN_BURST = "inbound.burst";

    /** Long-term rate of outgoing traffic, in KiB per second. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE = "outbound.average";

    /** Amount that may be sent in one go at peak rate, in KiB. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST = "outbound.burst";

    /** Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR = "inbound.floor";

    /** Highest short-term rate of incoming traffic, in KiB per second. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK = "inbound.peak";

    /** Long-term rate of incoming traffic, in KiB per second. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE = "inbound.average";

    /** Highest short-term rate of outgoing traffic, in KiB per second. */
    public static final String VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK = "outbound.peak";

    private NetworkPortParameters() {
    }
}
