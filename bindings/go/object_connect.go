// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// Connect: A session with a hypervisor's management driver, local or on another host. Everything else
// is found through it. The handle is counted by reference: `virConnectRef` adds one, `virConnectClose`
// drops one, and the session ends with the last.
type Connect struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *Connect) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virConnectRef): Takes one more reference, which one more Close gives back.
func (self *Connect) Ref() error {
	return self.held().Ref()
}

// Close (C.virConnectClose): Gives back a reference to the connection, and answers how many are left: objects that were
// got from it hold some as well.
func (self *Connect) Close() (int, error) {
	return self.held().change(false)
}
