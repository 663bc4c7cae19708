// Generated from api-spec by `cargo xtask generate`. Do not edit.

//go:build !libvirt_without_admin

package libvirt

// AdmServer: One of the servers inside a daemon, such as the main one or the one for administration.
//
// It is identified by its name and lives as long as the daemon. Each has worker threads, limits and
// clients of its own.
type AdmServer struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *AdmServer) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Free (C.virAdmServerFree): Gives back a reference. An object may not be used after its last one.
func (self *AdmServer) Free() error {
	return self.held().Free()
}
