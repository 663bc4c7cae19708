// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlockInfo: Sizes of a disk, all in bytes.
type DomainBlockInfo struct {
	// Capacity: Size that the guest sees.
	Capacity uint64

	// Allocation: Highest extent in use on the host: for a sparse file what it occupies, for a block
	// device how far the format has written.
	Allocation uint64

	// Physical: Size of the container on the host: length of the file, or size of the block device.
	Physical uint64
}
