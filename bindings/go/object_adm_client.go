// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

// AdmClient: A client that is connected to one of a daemon's servers.
//
// It is identified by a number that is unique within its server and never used twice while the daemon
// runs. The handle does not keep the client connected.
type AdmClient struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *AdmClient) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Free (C.virAdmClientFree): Gives back a reference. An object may not be used after its last one.
func (self *AdmClient) Free() error {
	return self.held().Free()
}
