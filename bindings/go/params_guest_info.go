// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfo: What a guest tells about itself.
//
// Lists come as a count and numbered entries: `user.count` is the length, `user.0.name` belongs to the
// first entry. Fields that the guest does not know are left out.
type DomainGuestInfo struct {
	// HostnameSet: whether Hostname is there.
	HostnameSet bool

	// Hostname (C.VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME): Host name of the guest.
	Hostname string `param:"hostname"`

	// Devices (C.VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX): Starts the fields of one device.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT says.
	Devices []DomainGuestInfoDevice `param:"device."`

	// Disks (C.VIR_DOMAIN_GUEST_INFO_DISK_PREFIX): Starts the fields of one disk.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_DISK_COUNT says.
	Disks []DomainGuestInfoDisk `param:"disk."`

	// FileSystems (C.VIR_DOMAIN_GUEST_INFO_FS_PREFIX): Starts the fields of one file system.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_FS_COUNT says.
	FileSystems []DomainGuestInfoFileSystem `param:"fs."`

	// Interfaces (C.VIR_DOMAIN_GUEST_INFO_IF_PREFIX): Starts the fields of one interface.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_IF_COUNT says.
	Interfaces []DomainGuestInfoInterface `param:"if."`

	// Load: the figures that begin with `load.`.
	Load *DomainGuestInfoLoad `param:"load." always:"yes"`

	// OS: the figures that begin with `os.`.
	OS *DomainGuestInfoOS `param:"os." always:"yes"`

	// TimeZone: the figures that begin with `timezone.`.
	TimeZone *DomainGuestInfoTimeZone `param:"timezone." always:"yes"`

	// Users (C.VIR_DOMAIN_GUEST_INFO_USER_PREFIX): Starts the fields of one user.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_USER_COUNT says.
	Users []DomainGuestInfoUser `param:"user."`
}
