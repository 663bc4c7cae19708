// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainGuestInfoDevice: what the names that begin with `device.#` tell.
type DomainGuestInfoDevice struct {
	// DriverNameSet: whether DriverName is there.
	DriverNameSet bool

	// DriverName (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME): Name of the device's driver.
	DriverName string `param:"driverName"`

	// DriverDateSet: whether DriverDate is there.
	DriverDateSet bool

	// DriverDate (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE): Release date of the driver, in
	// nanoseconds since 1970.
	DriverDate int64 `param:"driverDate"`

	// DriverVersionSet: whether DriverVersion is there.
	DriverVersionSet bool

	// DriverVersion (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION): Version of the driver.
	DriverVersion string `param:"driverVersion"`

	// IDTypeSet: whether IDType is there.
	IDTypeSet bool

	// IDType (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE): How the device is identified, such as `pci`.
	IDType string `param:"idType"`

	// PCIVendorSet: whether PCIVendor is there.
	PCIVendorSet bool

	// PCIVendor (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR): PCI vendor number.
	PCIVendor uint `param:"pciVendor"`

	// PCIDeviceSet: whether PCIDevice is there.
	PCIDeviceSet bool

	// PCIDevice (C.VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE): PCI device number.
	PCIDevice uint `param:"pciDevice"`
}
