// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainSnapshot: A domain as it was at one moment: its disks, and optionally its memory, to go back
// to.
//
// Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one
// taken or returned to last. It lasts until it is deleted, or until its domain's configuration is
// removed.
type DomainSnapshot struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *DomainSnapshot) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virDomainSnapshotRef): Takes one more reference, which one more Free gives back.
func (self *DomainSnapshot) Ref() error {
	return self.held().Ref()
}

// Free (C.virDomainSnapshotFree): Gives back a reference. An object may not be used after its last one.
func (self *DomainSnapshot) Free() error {
	return self.held().Free()
}
