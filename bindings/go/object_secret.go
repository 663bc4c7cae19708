// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Secret: A stored password or key that hypervisor and storage drivers use in place of the user, such
// as for encrypted images, Ceph or iSCSI.
//
// It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always
// defined from XML first; the value is set afterwards and never shown in XML.
type Secret struct {
	*handle
}

// cSecret is the object in C; nil for none, which every call refuses.
func cSecret(object *Secret) C.virSecretPtr {
	if object == nil {
		return nil
	}
	return C.virSecretPtr(object.handle.pointer())
}

// newSecret takes over a reference from C; nil stays nil.
func newSecret(ptr C.virSecretPtr) *Secret {
	if ptr == nil {
		return nil
	}
	return &Secret{own(unsafe.Pointer(ptr), refSecret, freeSecret)}
}

// listSecret takes over a list from C, and the references in it.
func listSecret(list *C.virSecretPtr, count C.size_t) []Secret {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Secret, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newSecret(ptr))
	}
	return objects
}

// refSecret is C.virSecretRef.
func refSecret(ptr unsafe.Pointer) C.int {
	return C.virSecretRef(C.virSecretPtr(ptr))
}

// freeSecret is C.virSecretFree.
func freeSecret(ptr unsafe.Pointer) C.int {
	return C.virSecretFree(C.virSecretPtr(ptr))
}
