// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainDiskError: A disk and its error.
type DomainDiskError struct {
	// Disk: Target name of the disk (`vda`); the caller frees it.
	Disk string

	// Error: What is wrong with it.
	Error DomainDiskErrorCode
}
