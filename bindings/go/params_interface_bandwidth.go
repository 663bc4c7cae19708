// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainInterfaceParameters: Bandwidth limits of a network interface; directions are as the guest sees
// them.
//
// An average of 0 lifts the limits of a direction.
type DomainInterfaceParameters struct {
	// BandwidthOutBurstSet: whether BandwidthOutBurst is there.
	BandwidthOutBurstSet bool

	// BandwidthOutBurst (C.VIR_DOMAIN_BANDWIDTH_OUT_BURST): Data that may go out at peak speed, in KiB.
	BandwidthOutBurst uint `param:"outbound.burst"`

	// BandwidthOutAverageSet: whether BandwidthOutAverage is there.
	BandwidthOutAverageSet bool

	// BandwidthOutAverage (C.VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE): Long-term outgoing rate, in KiB per
	// second.
	BandwidthOutAverage uint `param:"outbound.average"`

	// BandwidthOutPeakSet: whether BandwidthOutPeak is there.
	BandwidthOutPeakSet bool

	// BandwidthOutPeak (C.VIR_DOMAIN_BANDWIDTH_OUT_PEAK): Highest outgoing rate in a burst, in KiB per
	// second.
	BandwidthOutPeak uint `param:"outbound.peak"`

	// BandwidthInBurstSet: whether BandwidthInBurst is there.
	BandwidthInBurstSet bool

	// BandwidthInBurst (C.VIR_DOMAIN_BANDWIDTH_IN_BURST): Data that may come in at peak speed, in KiB.
	BandwidthInBurst uint `param:"inbound.burst"`

	// BandwidthInAverageSet: whether BandwidthInAverage is there.
	BandwidthInAverageSet bool

	// BandwidthInAverage (C.VIR_DOMAIN_BANDWIDTH_IN_AVERAGE): Long-term incoming rate, in KiB per second.
	BandwidthInAverage uint `param:"inbound.average"`

	// BandwidthInPeakSet: whether BandwidthInPeak is there.
	BandwidthInPeakSet bool

	// BandwidthInPeak (C.VIR_DOMAIN_BANDWIDTH_IN_PEAK): Highest incoming rate in a burst, in KiB per
	// second.
	BandwidthInPeak uint `param:"inbound.peak"`

	// BandwidthInFloorSet: whether BandwidthInFloor is there.
	BandwidthInFloorSet bool

	// BandwidthInFloor (C.VIR_DOMAIN_BANDWIDTH_IN_FLOOR): Incoming rate that is kept free for this
	// interface, in KiB per second; the network needs a limit of its own.
	BandwidthInFloor uint `param:"inbound.floor"`
}
