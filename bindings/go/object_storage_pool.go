// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StoragePool: A place that storage volumes are kept in or carved from: a directory, a disk, a volume
// group, a network share and others.
//
// It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and
// is active or inactive; a transient one exists only while it is active. Stopping a pool never harms
// its data.
type StoragePool struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *StoragePool) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virStoragePoolRef): Takes one more reference, which one more Free gives back.
func (self *StoragePool) Ref() error {
	return self.held().Ref()
}

// Free (C.virStoragePoolFree): Gives back a reference. An object may not be used after its last one.
func (self *StoragePool) Free() error {
	return self.held().Free()
}
