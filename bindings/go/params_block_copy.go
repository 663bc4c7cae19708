// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockCopyParameters: Settings of a block copy.
type DomainBlockCopyParameters struct {
	// BandwidthSet: whether Bandwidth is there.
	BandwidthSet bool

	// Bandwidth (C.VIR_DOMAIN_BLOCK_COPY_BANDWIDTH): Upper bound of the copying speed, in bytes per
	// second; 0 is no limit.
	Bandwidth uint64 `param:"bandwidth"`

	// BufSizeSet: whether BufSize is there.
	BufSizeSet bool

	// BufSize (C.VIR_DOMAIN_BLOCK_COPY_BUF_SIZE): Data in flight at most, in bytes; 0 leaves it to the
	// hypervisor.
	BufSize uint64 `param:"buf-size"`

	// GranularitySet: whether Granularity is there.
	GranularitySet bool

	// Granularity (C.VIR_DOMAIN_BLOCK_COPY_GRANULARITY): Size of the blocks in which changes are tracked,
	// in bytes, often a power of two; 0 leaves it to the hypervisor.
	Granularity uint `param:"granularity"`
}
