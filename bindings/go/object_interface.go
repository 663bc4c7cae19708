// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Interface: A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN.
// It is identified by name and MAC address. Definitions are stored by the host's network
// configuration, and an interface is active while it is up.
type Interface struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Interface) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virInterfaceRef): Takes one more reference, which one more Free gives back.
func (self *Interface) Ref() error {
	return self.held().Ref()
}

// Free (C.virInterfaceFree): Gives back a reference. An object may not be used after its last one.
func (self *Interface) Free() error {
	return self.held().Free()
}
