// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// DomainCheckpoint: A moment in a domain's life from which on changed disk blocks are tracked, for
// incremental backup.
//
// Its name identifies it within its domain, and checkpoints form a chain from the oldest to the
// current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is
// deleted, or until the domain's configuration is removed.
type DomainCheckpoint struct {
	*handle
}

// cDomainCheckpoint is the object in C; nil for none, which every call refuses.
func cDomainCheckpoint(object *DomainCheckpoint) C.virDomainCheckpointPtr {
	if object == nil {
		return nil
	}
	return C.virDomainCheckpointPtr(object.handle.pointer())
}

// newDomainCheckpoint takes over a reference from C; nil stays nil.
func newDomainCheckpoint(ptr C.virDomainCheckpointPtr) *DomainCheckpoint {
	if ptr == nil {
		return nil
	}
	return &DomainCheckpoint{own(unsafe.Pointer(ptr), refDomainCheckpoint, freeDomainCheckpoint)}
}

// listDomainCheckpoint takes over a list from C, and the references in it.
func listDomainCheckpoint(list *C.virDomainCheckpointPtr, count C.size_t) []DomainCheckpoint {
	defer C.free(unsafe.Pointer(list))
	objects := make([]DomainCheckpoint, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newDomainCheckpoint(ptr))
	}
	return objects
}

// refDomainCheckpoint is C.virDomainCheckpointRef.
func refDomainCheckpoint(ptr unsafe.Pointer) C.int {
	return C.virDomainCheckpointRef(C.virDomainCheckpointPtr(ptr))
}

// freeDomainCheckpoint is C.virDomainCheckpointFree.
func freeDomainCheckpoint(ptr unsafe.Pointer) C.int {
	return C.virDomainCheckpointFree(C.virDomainCheckpointPtr(ptr))
}
