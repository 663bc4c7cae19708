// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockCopyParameters: Settings of a block copy.
type DomainBlockCopyParameters struct {
	// BandwidthSet: whether Bandwidth is there.
	BandwidthSet bool

	// Bandwidth: Upper bound of the copying speed, in bytes per second; 0 is no limit.
	Bandwidth uint64 `param:"bandwidth"`

	// BufSizeSet: whether BufSize is there.
	BufSizeSet bool

	// BufSize: Data in flight at most, in bytes; 0 leaves it to the hypervisor.
	BufSize uint64 `param:"buf-size"`

	// GranularitySet: whether Granularity is there.
	GranularitySet bool

	// Granularity: Size of the blocks in which changes are tracked, in bytes, often a power of two; 0
	// leaves it to the hypervisor.
	Granularity uint `param:"granularity"`
}
