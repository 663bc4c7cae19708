// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoDisk: what the names that begin with `disk.#` tell.
type DomainGuestInfoDisk struct {
	// GuestAliasSet: whether GuestAlias is there.
	GuestAliasSet bool

	// GuestAlias (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS): Other name of the disk in the guest,
	// such as a device mapper name.
	GuestAlias string `param:"guest_alias"`

	// GuestBusSet: whether GuestBus is there.
	GuestBusSet bool

	// GuestBus (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS): Bus of the disk as the guest sees it.
	GuestBus string `param:"guest_bus"`

	// SerialSet: whether Serial is there.
	SerialSet bool

	// Serial (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL): Serial number of the disk.
	Serial string `param:"serial"`

	// AliasSet: whether Alias is there.
	AliasSet bool

	// Alias (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS): Target name of the disk (`vda`), where it can be
	// told.
	Alias string `param:"alias"`

	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME): Device node of the disk in the guest, such as
	// `/dev/sda`.
	Name string `param:"name"`

	// PartitionSet: whether Partition is there.
	PartitionSet bool

	// Partition (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION): Whether it is a partition rather than a
	// whole disk.
	Partition bool `param:"partition"`

	// Dependencies (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX): Starts the fields of one
	// underlying device.
	//
	// There are as many as C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT says.
	Dependencies []DomainGuestInfoDiskDependency `param:"dependency."`
}

// DomainGuestInfoDiskDependency: what the names that begin with `disk.#.dependency.#` tell.
type DomainGuestInfoDiskDependency struct {
	// NameSet: whether Name is there.
	NameSet bool

	// Name (C.VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME): Device node that the disk is
	// built on.
	Name string `param:"name"`
}
