// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// StoragePool: A place that storage volumes are kept in or carved from: a directory, a disk, a volume
// group, a network share and others.
//
// It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and
// is active or inactive; a transient one exists only while it is active. Stopping a pool never harms
// its data.
type StoragePool struct {
	*handle
}

// cStoragePool is the object in C; nil for none, which every call refuses.
func cStoragePool(object *StoragePool) C.virStoragePoolPtr {
	if object == nil {
		return nil
	}
	return C.virStoragePoolPtr(object.handle.pointer())
}

// newStoragePool takes over a reference from C; nil stays nil.
func newStoragePool(ptr C.virStoragePoolPtr) *StoragePool {
	if ptr == nil {
		return nil
	}
	return &StoragePool{own(unsafe.Pointer(ptr), refStoragePool, freeStoragePool)}
}

// listStoragePool takes over a list from C, and the references in it.
func listStoragePool(list *C.virStoragePoolPtr, count C.size_t) []StoragePool {
	defer C.free(unsafe.Pointer(list))
	objects := make([]StoragePool, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newStoragePool(ptr))
	}
	return objects
}

// refStoragePool is C.virStoragePoolRef.
func refStoragePool(ptr unsafe.Pointer) C.int {
	return C.virStoragePoolRef(C.virStoragePoolPtr(ptr))
}

// freeStoragePool is C.virStoragePoolFree.
func freeStoragePool(ptr unsafe.Pointer) C.int {
	return C.virStoragePoolFree(C.virStoragePoolPtr(ptr))
}
