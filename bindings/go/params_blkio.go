// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainBlkioParameters: Share of the host's block I/O that a domain gets, and limits per host device.
//
// The `device_` fields are lists of the shape `/dev/sda,VALUE,/dev/sdb,VALUE`; a value of 0 takes the
// entry of that device away.
type DomainBlkioParameters struct {
	// DeviceWeightSet: whether DeviceWeight is there.
	DeviceWeightSet bool

	// DeviceWeight (C.VIR_DOMAIN_BLKIO_DEVICE_WEIGHT): Weights per host device.
	DeviceWeight string `param:"device_weight"`

	// DeviceReadBpsSet: whether DeviceReadBps is there.
	DeviceReadBpsSet bool

	// DeviceReadBps (C.VIR_DOMAIN_BLKIO_DEVICE_READ_BPS): Reading limits per host device, in bytes per
	// second.
	DeviceReadBps string `param:"device_read_bytes_sec"`

	// DeviceWriteIopsSet: whether DeviceWriteIops is there.
	DeviceWriteIopsSet bool

	// DeviceWriteIops (C.VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS): Writing limits per host device, in
	// operations per second.
	DeviceWriteIops string `param:"device_write_iops_sec"`

	// DeviceReadIopsSet: whether DeviceReadIops is there.
	DeviceReadIopsSet bool

	// DeviceReadIops (C.VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS): Reading limits per host device, in operations
	// per second.
	DeviceReadIops string `param:"device_read_iops_sec"`

	// DeviceWriteBpsSet: whether DeviceWriteBps is there.
	DeviceWriteBpsSet bool

	// DeviceWriteBps (C.VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS): Writing limits per host device, in bytes per
	// second.
	DeviceWriteBps string `param:"device_write_bytes_sec"`

	// WeightSet: whether Weight is there.
	WeightSet bool

	// Weight (C.VIR_DOMAIN_BLKIO_WEIGHT): Weight of the domain against others; the range is the host
	// kernel's, mostly 100 to 1000.
	Weight uint `param:"weight"`
}
