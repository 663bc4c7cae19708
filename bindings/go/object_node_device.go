// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NodeDevice: A device of the host, such as a PCI card, a USB device, a disk or a mediated device.
// Devices form a tree and are identified by name. Most of them come and go with the hardware; some
// kinds can be created and stored by definition.
type NodeDevice struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *NodeDevice) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virNodeDeviceRef): Takes one more reference, which one more Free gives back.
func (self *NodeDevice) Ref() error {
	return self.held().Ref()
}

// Free (C.virNodeDeviceFree): Gives back a reference. An object may not be used after its last one.
func (self *NodeDevice) Free() error {
	return self.held().Free()
}
