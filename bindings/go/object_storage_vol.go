// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// StorageVol: A piece of storage inside a pool that a guest's disk can be: an image file, a partition,
// a logical volume, a network block device.
//
// It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable
// only while their pool is active and have no stored configuration of their own.
type StorageVol struct {
	handle *handle
}

// held is the handle; none for no object, which every call refuses.
func (self *StorageVol) held() *handle {
	if self == nil {
		return nil
	}
	return self.handle
}

// Ref (C.virStorageVolRef): Takes one more reference, which one more Free gives back.
func (self *StorageVol) Ref() error {
	return self.held().Ref()
}

// Free (C.virStorageVolFree): Gives back a reference. An object may not be used after its last one.
func (self *StorageVol) Free() error {
	return self.held().Free()
}
