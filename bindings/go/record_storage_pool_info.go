// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// StoragePoolInfo: State and sizes of a storage pool. Sizes are in bytes.
type StoragePoolInfo struct {
	// State: Condition of the pool.
	State StoragePoolState

	// Capacity: Total size, in bytes.
	Capacity uint64

	// Allocation: Space in use, in bytes.
	Allocation uint64

	// Available: Free space, in bytes.
	Available uint64
}

// takeStoragePoolInfo is the record of C in Go.
func takeStoragePoolInfo(record *C.virStoragePoolInfo) *StoragePoolInfo {
	var taken StoragePoolInfo
	taken.State = StoragePoolState(record.state)
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	taken.Available = uint64(record.available)
	return &taken
}
