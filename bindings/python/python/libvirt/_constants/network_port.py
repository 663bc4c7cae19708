# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: network port."""

# Options for creating a network port.
VIR_NETWORK_PORT_CREATE_RECLAIM = 1
VIR_NETWORK_PORT_CREATE_VALIDATE = 2

# Bandwidth limits of a network port.
VIR_NETWORK_PORT_BANDWIDTH_IN_BURST = "inbound.burst"
VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE = "outbound.average"
VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST = "outbound.burst"
VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR = "inbound.floor"
VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK = "inbound.peak"
VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE = "inbound.average"
VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK = "outbound.peak"
