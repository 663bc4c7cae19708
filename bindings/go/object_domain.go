// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Domain: A virtual machine or container known to a hypervisor, running or merely configured.
//
// Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A
// persistent domain has a stored configuration and survives a stop; a transient one exists from its
// start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable
// after the domain has gone, though calls then fail with `VIR_ERR_NO_DOMAIN`.
type Domain struct {
	*handle
}

// cDomain is the object in C; nil for none, which every call refuses.
func cDomain(object *Domain) C.virDomainPtr {
	if object == nil {
		return nil
	}
	return C.virDomainPtr(object.handle.pointer())
}

// newDomain takes over a reference from C; nil stays nil.
func newDomain(ptr C.virDomainPtr) *Domain {
	if ptr == nil {
		return nil
	}
	return &Domain{own(unsafe.Pointer(ptr), refDomain, freeDomain)}
}

// listDomain takes over a list from C, and the references in it.
func listDomain(list *C.virDomainPtr, count C.size_t) []Domain {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Domain, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newDomain(ptr))
	}
	return objects
}

// refDomain is C.virDomainRef.
func refDomain(ptr unsafe.Pointer) C.int {
	return C.virDomainRef(C.virDomainPtr(ptr))
}

// freeDomain is C.virDomainFree.
func freeDomain(ptr unsafe.Pointer) C.int {
	return C.virDomainFree(C.virDomainPtr(ptr))
}
