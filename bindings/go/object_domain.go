// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Domain: A virtual machine or container known to a hypervisor, running or merely configured.
//
// Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A
// persistent domain has a stored configuration and survives a stop; a transient one exists from its
// start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable
// after the domain has gone, though calls then fail with `VIR_ERR_NO_DOMAIN`.
type Domain struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Domain) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virDomainRef): Takes one more reference, which one more Free gives back.
func (self *Domain) Ref() error {
	return self.held().Ref()
}

// Free (C.virDomainFree): Gives back a reference. An object may not be used after its last one.
func (self *Domain) Free() error {
	return self.held().Free()
}
