// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Network: A virtual network that guests' interfaces attach to, usually a bridge with optional NAT,
// routing, DHCP and DNS.
//
// It has a name and a UUID, both unique on the host. A persistent network has a stored configuration
// and may be active or inactive; a transient one exists only while it runs.
type Network struct {
	*handle
}

// cNetwork is the object in C; nil for none, which every call refuses.
func cNetwork(object *Network) C.virNetworkPtr {
	if object == nil {
		return nil
	}
	return C.virNetworkPtr(object.handle.pointer())
}

// newNetwork takes over a reference from C; nil stays nil.
func newNetwork(ptr C.virNetworkPtr) *Network {
	if ptr == nil {
		return nil
	}
	return &Network{own(unsafe.Pointer(ptr), refNetwork, freeNetwork)}
}

// listNetwork takes over a list from C, and the references in it.
func listNetwork(list *C.virNetworkPtr, count C.size_t) []Network {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Network, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newNetwork(ptr))
	}
	return objects
}

// refNetwork is C.virNetworkRef.
func refNetwork(ptr unsafe.Pointer) C.int {
	return C.virNetworkRef(C.virNetworkPtr(ptr))
}

// freeNetwork is C.virNetworkFree.
func freeNetwork(ptr unsafe.Pointer) C.int {
	return C.virNetworkFree(C.virNetworkPtr(ptr))
}
