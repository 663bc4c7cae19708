// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainFSInfo: A file system mounted in a guest.
type DomainFSInfo struct {
	// MountPoint: Where it is mounted.
	MountPoint string

	// Name: Name of its device in the guest, such as `sda1`.
	Name string

	// FSType: Its type, such as `ext4`.
	FSType string

	// DevAlias: Target names of those disks (`vda`).
	DevAlias []string
}
