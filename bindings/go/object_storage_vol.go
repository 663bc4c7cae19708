// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// StorageVol: A piece of storage inside a pool that a guest's disk can be: an image file, a partition,
// a logical volume, a network block device.
//
// It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable
// only while their pool is active and have no stored configuration of their own.
type StorageVol struct {
	*handle
}

// cStorageVol is the object in C; nil for none, which every call refuses.
func cStorageVol(object *StorageVol) C.virStorageVolPtr {
	if object == nil {
		return nil
	}
	return C.virStorageVolPtr(object.handle.pointer())
}

// newStorageVol takes over a reference from C; nil stays nil.
func newStorageVol(ptr C.virStorageVolPtr) *StorageVol {
	if ptr == nil {
		return nil
	}
	return &StorageVol{own(unsafe.Pointer(ptr), refStorageVol, freeStorageVol)}
}

// listStorageVol takes over a list from C, and the references in it.
func listStorageVol(list *C.virStorageVolPtr, count C.size_t) []StorageVol {
	defer C.free(unsafe.Pointer(list))
	objects := make([]StorageVol, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newStorageVol(ptr))
	}
	return objects
}

// refStorageVol is C.virStorageVolRef.
func refStorageVol(ptr unsafe.Pointer) C.int {
	return C.virStorageVolRef(C.virStorageVolPtr(ptr))
}

// freeStorageVol is C.virStorageVolFree.
func freeStorageVol(ptr unsafe.Pointer) C.int {
	return C.virStorageVolFree(C.virStorageVolPtr(ptr))
}
