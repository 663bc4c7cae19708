// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

// StorageVolInfo: Type and sizes of a storage volume. Sizes are in bytes.
type StorageVolInfo struct {
	// Type: What the volume is.
	Type StorageVolType

	// Capacity: Size that a guest sees, in bytes.
	Capacity uint64

	// Allocation: Space the volume takes up, in bytes.
	Allocation uint64
}

// takeStorageVolInfo is the record of C in Go.
func takeStorageVolInfo(record *C.virStorageVolInfo) *StorageVolInfo {
	var taken StorageVolInfo
	taken.Type = StorageVolType(record._type)
	taken.Capacity = uint64(record.capacity)
	taken.Allocation = uint64(record.allocation)
	return &taken
}
