// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoFileSystem: what the names that begin with `fs.#` tell.
type DomainGuestInfoFileSystem struct {
	// MountPointSet: whether MountPoint is there.
	MountPointSet bool

	// MountPoint (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT): Where the file system is mounted.
	MountPoint string `param:"mountpoint"`

	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME): Device name of the file system in the guest, such as
	// `sda1`.
	Name string `param:"name"`

	// UsedBytesSet: whether UsedBytes is there.
	UsedBytesSet bool

	// UsedBytes (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES): Space taken in the file system, in bytes.
	UsedBytes uint64 `param:"used-bytes"`

	// FSTypeSet: whether FSType is there.
	FSTypeSet bool

	// FSType (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE): Type of the file system, such as `ext4`.
	FSType string `param:"fstype"`

	// TotalBytesSet: whether TotalBytes is there.
	TotalBytesSet bool

	// TotalBytes (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES): Size of the file system, in bytes.
	TotalBytes uint64 `param:"total-bytes"`

	// Disks (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX): Starts the fields of one disk of a file
	// system.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT says.
	Disks []DomainGuestInfoFileSystemDisk `param:"disk."`
}

// DomainGuestInfoFileSystemDisk: what the names that begin with `fs.#.disk.#` tell.
type DomainGuestInfoFileSystemDisk struct {
	// DeviceSet: whether Device is there.
	DeviceSet bool

	// Device (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE): Device node of the disk in the guest.
	Device string `param:"device"`

	// SerialSet: whether Serial is there.
	SerialSet bool

	// Serial (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL): Serial number of the disk.
	Serial string `param:"serial"`

	// AliasSet: whether Alias is there.
	AliasSet bool

	// Alias (C.VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS): Target name of the disk (`vda`), where
	// it can be told.
	Alias string `param:"alias"`
}
