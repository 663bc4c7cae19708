// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// Stream: A channel for bulk data between the caller and a call that works with data, such as an
// upload, a screenshot or a console.
//
// It is created empty, tied to one such call, and then written to or read from. It ends with
// `virStreamFinish` or `virStreamAbort`, and cannot be used again after that.
type Stream struct {
	*handle
}

// cStream is the object in C; nil for none, which every call refuses.
func cStream(object *Stream) C.virStreamPtr {
	if object == nil {
		return nil
	}
	return C.virStreamPtr(object.handle.pointer())
}

// newStream takes over a reference from C; nil stays nil.
func newStream(ptr C.virStreamPtr) *Stream {
	if ptr == nil {
		return nil
	}
	return &Stream{own(unsafe.Pointer(ptr), refStream, freeStream)}
}

// listStream takes over a list from C, and the references in it.
func listStream(list *C.virStreamPtr, count C.size_t) []Stream {
	defer C.free(unsafe.Pointer(list))
	objects := make([]Stream, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newStream(ptr))
	}
	return objects
}

// refStream is C.virStreamRef.
func refStream(ptr unsafe.Pointer) C.int {
	return C.virStreamRef(C.virStreamPtr(ptr))
}

// freeStream is C.virStreamFree.
func freeStream(ptr unsafe.Pointer) C.int {
	return C.virStreamFree(C.virStreamPtr(ptr))
}
