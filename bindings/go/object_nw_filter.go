// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NWFilter: A named set of rules for the network traffic of guests. It is identified by name and UUID,
// always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes
// reach running guests at once.
type NWFilter struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *NWFilter) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virNWFilterRef): Takes one more reference, which one more Free gives back.
func (self *NWFilter) Ref() error {
	return self.held().Ref()
}

// Free (C.virNWFilterFree): Gives back a reference. An object may not be used after its last one.
func (self *NWFilter) Free() error {
	return self.held().Free()
}
