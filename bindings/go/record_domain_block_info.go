// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

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

// takeDomainBlockInfo is the record of C in Go.
func takeDomainBlockInfo(record *C.virDomainBlockInfo) *DomainBlockInfo {
	var taken DomainBlockInfo
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	taken.Physical = uint64(record.physical)
	return &taken
}
