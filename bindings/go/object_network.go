// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Network: A virtual network that guests' interfaces attach to, usually a bridge with optional NAT,
// routing, DHCP and DNS.
//
// It has a name and a UUID, both unique on the host. A persistent network has a stored configuration
// and may be active or inactive; a transient one exists only while it runs.
type Network struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Network) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virNetworkRef): Takes one more reference, which one more Free gives back.
func (self *Network) Ref() error {
	return self.held().Ref()
}

// Free (C.virNetworkFree): Gives back a reference. An object may not be used after its last one.
func (self *Network) Free() error {
	return self.held().Free()
}
