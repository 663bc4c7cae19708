// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

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
