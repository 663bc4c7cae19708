// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// NWFilter: A named set of rules for the network traffic of guests. It is identified by name and UUID,
// always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes
// reach running guests at once.
type NWFilter struct {
	*handle
}

// cNWFilter is the object in C; nil for none, which every call refuses.
func cNWFilter(object *NWFilter) C.virNWFilterPtr {
	if object == nil {
		return nil
	}
	return C.virNWFilterPtr(object.handle.pointer())
}

// newNWFilter takes over a reference from C; nil stays nil.
func newNWFilter(ptr C.virNWFilterPtr) *NWFilter {
	if ptr == nil {
		return nil
	}
	return &NWFilter{own(unsafe.Pointer(ptr), refNWFilter, freeNWFilter)}
}

// listNWFilter takes over a list from C, and the references in it.
func listNWFilter(list *C.virNWFilterPtr, count C.size_t) []NWFilter {
	defer C.free(unsafe.Pointer(list))
	objects := make([]NWFilter, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newNWFilter(ptr))
	}
	return objects
}

// refNWFilter is C.virNWFilterRef.
func refNWFilter(ptr unsafe.Pointer) C.int {
	return C.virNWFilterRef(C.virNWFilterPtr(ptr))
}

// freeNWFilter is C.virNWFilterFree.
func freeNWFilter(ptr unsafe.Pointer) C.int {
	return C.virNWFilterFree(C.virNWFilterPtr(ptr))
}
