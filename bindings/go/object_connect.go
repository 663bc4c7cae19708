// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Connect: A session with a hypervisor's management driver, local or on another host. Everything else
// is found through it. The handle is counted by reference: `virConnectRef` adds one, `virConnectClose`
// drops one, and the session ends with the last.
type Connect struct {
	*handle
}

// cConnect is the object in C; nil for none, which every call refuses.
func cConnect(object *Connect) C.virConnectPtr {
	if object == nil {
		return nil
	}
	return C.virConnectPtr(object.handle.pointer())
}

// newConnect takes over a reference from C; nil stays nil.
func newConnect(ptr C.virConnectPtr) *Connect {
	if ptr == nil {
		return nil
	}
	return &Connect{own(unsafe.Pointer(ptr), refConnect, freeConnect)}
}

// listConnect takes over a list from C, and the references in it.
func listConnect(list *C.virConnectPtr, count C.size_t) []Connect {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Connect, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newConnect(ptr))
	}
	return objects
}

// refConnect is C.virConnectRef.
func refConnect(ptr unsafe.Pointer) C.int {
	return C.virConnectRef(C.virConnectPtr(ptr))
}

// freeConnect is C.virConnectClose.
func freeConnect(ptr unsafe.Pointer) C.int {
	return C.virConnectClose(C.virConnectPtr(ptr))
}
