# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_NETWORK_PORT_CREATE_RECLAIM: Final = 1
"""Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew."""
VIR_NETWORK_PORT_CREATE_VALIDATE: Final = 2
"""Check the XML against the schema first."""

VIR_NETWORK_PORT_BANDWIDTH_IN_BURST: Final = "inbound.burst"
"""Amount that may arrive in one go at peak rate, in KiB."""
VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: Final = "outbound.average"
"""Long-term rate of outgoing traffic, in KiB per second."""
VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST: Final = "outbound.burst"
"""Amount that may be sent in one go at peak rate, in KiB."""
VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR: Final = "inbound.floor"
"""Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself."""
VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK: Final = "inbound.peak"
"""Highest short-term rate of incoming traffic, in KiB per second."""
VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE: Final = "inbound.average"
"""Long-term rate of incoming traffic, in KiB per second."""
VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK: Final = "outbound.peak"
"""Highest short-term rate of outgoing traffic, in KiB per second."""
