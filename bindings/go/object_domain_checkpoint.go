// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainCheckpoint: A moment in a domain's life from which on changed disk blocks are tracked, for
// incremental backup.
//
// Its name identifies it within its domain, and checkpoints form a chain from the oldest to the
// current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is
// deleted, or until the domain's configuration is removed.
type DomainCheckpoint struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *DomainCheckpoint) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virDomainCheckpointRef): Takes one more reference, which one more Free gives back.
func (self *DomainCheckpoint) Ref() error {
	return self.held().Ref()
}

// Free (C.virDomainCheckpointFree): Gives back a reference. An object may not be used after its last one.
func (self *DomainCheckpoint) Free() error {
	return self.held().Free()
}
