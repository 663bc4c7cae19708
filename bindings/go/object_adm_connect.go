// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

// AdmConnect: A connection to a daemon's administration socket, for managing the daemon itself instead
// of guests.
//
// It needs a local daemon and, for the system one, root. The handle is counted; the connection ends
// with the last reference.
type AdmConnect struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *AdmConnect) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virAdmConnectRef): Takes one more reference, which one more Close gives back.
func (self *AdmConnect) Ref() error {
	return self.held().Ref()
}

// Close (C.virAdmConnectClose): Gives back a reference to the connection, and answers how many are left: objects that were
// got from it hold some as well.
func (self *AdmConnect) Close() (int, error) {
	return self.held().change(false)
}
