// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// DomainSnapshot: A domain as it was at one moment: its disks, and optionally its memory, to go back
// to.
//
// Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one
// taken or returned to last. It lasts until it is deleted, or until its domain's configuration is
// removed.
type DomainSnapshot struct {
	*handle
}

// cDomainSnapshot is the object in C; nil for none, which every call refuses.
func cDomainSnapshot(object *DomainSnapshot) C.virDomainSnapshotPtr {
	if object == nil {
		return nil
	}
	return C.virDomainSnapshotPtr(object.handle.pointer())
}

// newDomainSnapshot takes over a reference from C; nil stays nil.
func newDomainSnapshot(ptr C.virDomainSnapshotPtr) *DomainSnapshot {
	if ptr == nil {
		return nil
	}
	return &DomainSnapshot{own(unsafe.Pointer(ptr), refDomainSnapshot, freeDomainSnapshot)}
}

// listDomainSnapshot takes over a list from C, and the references in it.
func listDomainSnapshot(list *C.virDomainSnapshotPtr, count C.size_t) []DomainSnapshot {
	defer C.free(unsafe.Pointer(list))
	objects := make([]DomainSnapshot, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newDomainSnapshot(ptr))
	}
	return objects
}

// refDomainSnapshot is C.virDomainSnapshotRef.
func refDomainSnapshot(ptr unsafe.Pointer) C.int {
	return C.virDomainSnapshotRef(C.virDomainSnapshotPtr(ptr))
}

// freeDomainSnapshot is C.virDomainSnapshotFree.
func freeDomainSnapshot(ptr unsafe.Pointer) C.int {
	return C.virDomainSnapshotFree(C.virDomainSnapshotPtr(ptr))
}
