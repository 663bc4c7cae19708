// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// NetworkPort: An attachment point of a virtual network, made for each guest interface that plugs into
// it.
//
// It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete
// ports as interfaces come and go; they exist only while the network is active.
type NetworkPort struct {
	*handle
}

// cNetworkPort is the object in C; nil for none, which every call refuses.
func cNetworkPort(object *NetworkPort) C.virNetworkPortPtr {
	if object == nil {
		return nil
	}
	return C.virNetworkPortPtr(object.handle.pointer())
}

// newNetworkPort takes over a reference from C; nil stays nil.
func newNetworkPort(ptr C.virNetworkPortPtr) *NetworkPort {
	if ptr == nil {
		return nil
	}
	return &NetworkPort{own(unsafe.Pointer(ptr), refNetworkPort, freeNetworkPort)}
}

// listNetworkPort takes over a list from C, and the references in it.
func listNetworkPort(list *C.virNetworkPortPtr, count C.size_t) []NetworkPort {
	defer C.free(unsafe.Pointer(list))
	objects := make([]NetworkPort, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newNetworkPort(ptr))
	}
	return objects
}

// refNetworkPort is C.virNetworkPortRef.
func refNetworkPort(ptr unsafe.Pointer) C.int {
	return C.virNetworkPortRef(C.virNetworkPortPtr(ptr))
}

// freeNetworkPort is C.virNetworkPortFree.
func freeNetworkPort(ptr unsafe.Pointer) C.int {
	return C.virNetworkPortFree(C.virNetworkPortPtr(ptr))
}
