package libvirt

// #include "calls_common.h"
import "C"

import (
	"runtime"
	"sync"
	"unsafe"
)

// handle holds references to an object of the C library. The last Free takes it away from all copies, so that a call
// on a freed object is an error and not a crash; an object that is never freed is freed with its last copy.
type handle struct {
	lock sync.Mutex
	ptr  unsafe.Pointer
	refs int
	ref  func(unsafe.Pointer) C.int
	free func(unsafe.Pointer) C.int
}

// own makes a handle of a reference.
func own(ptr unsafe.Pointer, ref, free func(unsafe.Pointer) C.int) *handle {
	h := &handle{ptr: ptr, refs: 1, ref: ref, free: free}
	runtime.SetFinalizer(h, (*handle).release)
	return h
}

// release gives back whatever references there are.
func (h *handle) release() {
	for ; h.refs > 0; h.refs-- {
		h.free(h.ptr)
	}
	h.ptr = nil
}

// pointer is the object in C; nil once it is freed.
func (h *handle) pointer() unsafe.Pointer {
	if h == nil {
		return nil
	}
	h.lock.Lock()
	defer h.lock.Unlock()
	return h.ptr
}

// Ref takes one more reference, which one more Free gives back.
func (h *handle) Ref() error {
	_, err := h.change(true)
	return err
}

// Free gives back a reference. An object may not be used after its last one.
func (h *handle) Free() error {
	_, err := h.change(false)
	return err
}

// change takes or gives back a reference, and says what C answered.
func (h *handle) change(more bool) (int, error) {
	if h == nil {
		return -1, noObject()
	}
	h.lock.Lock()
	defer h.lock.Unlock()
	if h.ptr == nil {
		return -1, noObject()
	}
	call, step := h.free, -1
	if more {
		call, step = h.ref, 1
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	answer := call(h.ptr)
	if answer < 0 {
		return -1, makeError(C.virSaveLastError())
	}
	h.refs += step
	if h.refs == 0 {
		h.ptr = nil
		runtime.SetFinalizer(h, nil)
	}
	return int(answer), nil
}
