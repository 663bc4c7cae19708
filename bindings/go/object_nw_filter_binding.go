// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NWFilterBinding: The use of a network filter on one port of a guest's network interface. It is
// identified by the port's device name. The hypervisor's driver creates it when a guest starts and
// deletes it when the guest stops.
type NWFilterBinding struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *NWFilterBinding) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virNWFilterBindingRef): Takes one more reference, which one more Free gives back.
func (self *NWFilterBinding) Ref() error {
	return self.held().Ref()
}

// Free (C.virNWFilterBindingFree): Gives back a reference. An object may not be used after its last one.
func (self *NWFilterBinding) Free() error {
	return self.held().Free()
}
