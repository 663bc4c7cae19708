// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NetworkPort: An attachment point of a virtual network, made for each guest interface that plugs into
// it.
//
// It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete
// ports as interfaces come and go; they exist only while the network is active.
type NetworkPort struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *NetworkPort) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virNetworkPortRef): Takes one more reference, which one more Free gives back.
func (self *NetworkPort) Ref() error {
	return self.held().Ref()
}

// Free (C.virNetworkPortFree): Gives back a reference. An object may not be used after its last one.
func (self *NetworkPort) Free() error {
	return self.held().Free()
}
