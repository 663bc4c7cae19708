// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// NWFilterBinding: The use of a network filter on one port of a guest's network interface. It is
// identified by the port's device name. The hypervisor's driver creates it when a guest starts and
// deletes it when the guest stops.
type NWFilterBinding struct {
	*handle
}

// cNWFilterBinding is the object in C; nil for none, which every call refuses.
func cNWFilterBinding(object *NWFilterBinding) C.virNWFilterBindingPtr {
	if object == nil {
		return nil
	}
	return C.virNWFilterBindingPtr(object.handle.pointer())
}

// newNWFilterBinding takes over a reference from C; nil stays nil.
func newNWFilterBinding(ptr C.virNWFilterBindingPtr) *NWFilterBinding {
	if ptr == nil {
		return nil
	}
	return &NWFilterBinding{own(unsafe.Pointer(ptr), refNWFilterBinding, freeNWFilterBinding)}
}

// listNWFilterBinding takes over a list from C, and the references in it.
func listNWFilterBinding(list *C.virNWFilterBindingPtr, count C.size_t) []NWFilterBinding {
	defer C.free(unsafe.Pointer(list))
	objects := make([]NWFilterBinding, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newNWFilterBinding(ptr))
	}
	return objects
}

// refNWFilterBinding is C.virNWFilterBindingRef.
func refNWFilterBinding(ptr unsafe.Pointer) C.int {
	return C.virNWFilterBindingRef(C.virNWFilterBindingPtr(ptr))
}

// freeNWFilterBinding is C.virNWFilterBindingFree.
func freeNWFilterBinding(ptr unsafe.Pointer) C.int {
	return C.virNWFilterBindingFree(C.virNWFilterBindingPtr(ptr))
}
