// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Interface: A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN.
// It is identified by name and MAC address. Definitions are stored by the host's network
// configuration, and an interface is active while it is up.
type Interface struct {
	*handle
}

// cInterface is the object in C; nil for none, which every call refuses.
func cInterface(object *Interface) C.virInterfacePtr {
	if object == nil {
		return nil
	}
	return C.virInterfacePtr(object.handle.pointer())
}

// newInterface takes over a reference from C; nil stays nil.
func newInterface(ptr C.virInterfacePtr) *Interface {
	if ptr == nil {
		return nil
	}
	return &Interface{own(unsafe.Pointer(ptr), refInterface, freeInterface)}
}

// listInterface takes over a list from C, and the references in it.
func listInterface(list *C.virInterfacePtr, count C.size_t) []Interface {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Interface, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newInterface(ptr))
	}
	return objects
}

// refInterface is C.virInterfaceRef.
func refInterface(ptr unsafe.Pointer) C.int {
	return C.virInterfaceRef(C.virInterfacePtr(ptr))
}

// freeInterface is C.virInterfaceFree.
func freeInterface(ptr unsafe.Pointer) C.int {
	return C.virInterfaceFree(C.virInterfacePtr(ptr))
}
