// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StorageVolInfo: Type and sizes of a storage volume. Sizes are in bytes.
type StorageVolInfo struct {
	// Type: What the volume is.
	Type StorageVolType

	// Capacity: Size that a guest sees, in bytes.
	Capacity uint64

	// Allocation: Space the volume takes up, in bytes.
	Allocation uint64
}
