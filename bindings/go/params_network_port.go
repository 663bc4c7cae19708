// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NetworkPortParameters: Bandwidth limits of a network port.
//
// Inbound is traffic that reaches the guest, outbound what it sends. Fields that are absent mean no
// limit.
type NetworkPortParameters struct {
	// BandwidthInBurstSet: whether BandwidthInBurst is there.
	BandwidthInBurstSet bool

	// BandwidthInBurst (C.VIR_NETWORK_PORT_BANDWIDTH_IN_BURST): Amount that may arrive in one go at peak
	// rate, in KiB.
	BandwidthInBurst uint `param:"inbound.burst"`

	// BandwidthOutAverageSet: whether BandwidthOutAverage is there.
	BandwidthOutAverageSet bool

	// BandwidthOutAverage (C.VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE): Long-term rate of outgoing traffic,
	// in KiB per second.
	BandwidthOutAverage uint `param:"outbound.average"`

	// BandwidthOutBurstSet: whether BandwidthOutBurst is there.
	BandwidthOutBurstSet bool

	// BandwidthOutBurst (C.VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST): Amount that may be sent in one go at
	// peak rate, in KiB.
	BandwidthOutBurst uint `param:"outbound.burst"`

	// BandwidthInFloorSet: whether BandwidthInFloor is there.
	BandwidthInFloorSet bool

	// BandwidthInFloor (C.VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR): Guaranteed rate of incoming traffic, in
	// KiB per second; the network needs inbound limits itself.
	BandwidthInFloor uint `param:"inbound.floor"`

	// BandwidthInPeakSet: whether BandwidthInPeak is there.
	BandwidthInPeakSet bool

	// BandwidthInPeak (C.VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK): Highest short-term rate of incoming traffic,
	// in KiB per second.
	BandwidthInPeak uint `param:"inbound.peak"`

	// BandwidthInAverageSet: whether BandwidthInAverage is there.
	BandwidthInAverageSet bool

	// BandwidthInAverage (C.VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE): Long-term rate of incoming traffic, in
	// KiB per second.
	BandwidthInAverage uint `param:"inbound.average"`

	// BandwidthOutPeakSet: whether BandwidthOutPeak is there.
	BandwidthOutPeakSet bool

	// BandwidthOutPeak (C.VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK): Highest short-term rate of outgoing
	// traffic, in KiB per second.
	BandwidthOutPeak uint `param:"outbound.peak"`
}
