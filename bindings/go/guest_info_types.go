package libvirt

// DomainGuestInfoUser is the part User of what the agent knows.
type DomainGuestInfoUser struct {
	NameSet      bool
	Name         string `param:"name"`
	DomainSet    bool
	Domain       string `param:"domain"`
	LoginTimeSet bool
	LoginTime    uint64 `param:"login-time"`
}

// DomainGuestInfoOS is the part OS of what the agent knows.
type DomainGuestInfoOS struct {
	IDSet            bool
	ID               string `param:"os.id"`
	NameSet          bool
	Name             string `param:"os.name"`
	PrettyNameSet    bool
	PrettyName       string `param:"os.pretty-name"`
	VersionSet       bool
	Version          string `param:"os.version"`
	VersionIDSet     bool
	VersionID        string `param:"os.version-id"`
	KernelReleaseSet bool
	KernelRelease    string `param:"os.kernel-release"`
	KernelVersionSet bool
	KernelVersion    string `param:"os.kernel-version"`
	MachineSet       bool
	Machine          string `param:"os.machine"`
	VariantSet       bool
	Variant          string `param:"os.variant"`
	VariantIDSet     bool
	VariantID        string `param:"os.variant-id"`
}

// DomainGuestInfoTimeZone is the part Time Zone of what the agent knows.
type DomainGuestInfoTimeZone struct {
	NameSet   bool
	Name      string `param:"timezone.name"`
	OffsetSet bool
	Offset    int `param:"timezone.offset"`
}

// DomainGuestInfoFileSystemDisk is the part File System Disk of what the agent knows.
type DomainGuestInfoFileSystemDisk struct {
	AliasSet  bool
	Alias     string `param:"alias"`
	SerialSet bool
	Serial    string `param:"serial"`
	DeviceSet bool
	Device    string `param:"device"`
}

// DomainGuestInfoFileSystem is the part File System of what the agent knows.
type DomainGuestInfoFileSystem struct {
	MountPointSet bool
	MountPoint    string `param:"mountpoint"`
	NameSet       bool
	Name          string `param:"name"`
	FSTypeSet     bool
	FSType        string `param:"fstype"`
	TotalBytesSet bool
	TotalBytes    uint64 `param:"total-bytes"`
	UsedBytesSet  bool
	UsedBytes     uint64                          `param:"used-bytes"`
	Disks         []DomainGuestInfoFileSystemDisk `param:"disk."`
}

// DomainGuestInfoDiskDependency is the part Disk Dependency of what the agent knows.
type DomainGuestInfoDiskDependency struct {
	NameSet bool
	Name    string `param:"name"`
}

// DomainGuestInfoDisk is the part Disk of what the agent knows.
type DomainGuestInfoDisk struct {
	NameSet       bool
	Name          string `param:"name"`
	PartitionSet  bool
	Partition     bool `param:"partition"`
	AliasSet      bool
	Alias         string `param:"alias"`
	GuestAliasSet bool
	GuestAlias    string                          `param:"guest_alias"`
	Dependencies  []DomainGuestInfoDiskDependency `param:"dependency."`
	SerialSet     bool
	Serial        string `param:"serial"`
	GuestBusSet   bool
	GuestBus      string `param:"guest_bus"`
}

// DomainGuestInfoIPAddress is the part IPAddress of what the agent knows.
type DomainGuestInfoIPAddress struct {
	TypeSet   bool
	Type      string `param:"type"`
	AddrSet   bool
	Addr      string `param:"addr"`
	PrefixSet bool
	Prefix    uint `param:"prefix"`
}

// DomainGuestInfoInterface is the part Interface of what the agent knows.
type DomainGuestInfoInterface struct {
	NameSet   bool
	Name      string `param:"name"`
	HwaddrSet bool
	Hwaddr    string                     `param:"hwaddr"`
	Addrs     []DomainGuestInfoIPAddress `param:"addr."`
}

// DomainGuestInfoLoad is the part Load of what the agent knows.
type DomainGuestInfoLoad struct {
	Load1MSet  bool
	Load1M     float64 `param:"load.1m"`
	Load5MSet  bool
	Load5M     float64 `param:"load.5m"`
	Load15MSet bool
	Load15M    float64 `param:"load.15m"`
}

// DomainGuestInfoDevice is the part Device of what the agent knows.
type DomainGuestInfoDevice struct {
	DriverNameSet    bool
	DriverName       string `param:"driverName"`
	DriverDateSet    bool
	DriverDate       int64 `param:"driverDate"`
	DriverVersionSet bool
	DriverVersion    string `param:"driverVersion"`
	IDTypeSet        bool
	IDType           string `param:"idType"`
	PCIVendorSet     bool
	PCIVendor        uint `param:"pciVendor"`
	PCIDeviceSet     bool
	PCIDevice        uint `param:"pciDevice"`
}

// DomainGuestInfo is what the agent of a guest knows about it.
type DomainGuestInfo struct {
	Users       []DomainGuestInfoUser    `param:"user."`
	OS          *DomainGuestInfoOS       `param:""`
	TimeZone    *DomainGuestInfoTimeZone `param:""`
	HostnameSet bool
	Hostname    string                      `param:"hostname"`
	FileSystems []DomainGuestInfoFileSystem `param:"fs."`
	Disks       []DomainGuestInfoDisk       `param:"disk."`
	Interfaces  []DomainGuestInfoInterface  `param:"if."`
	Load        *DomainGuestInfoLoad        `param:""`
	Devices     []DomainGuestInfoDevice     `param:"device."`
}
