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
//
// One that C lends to a callback begins with no reference; it is taken away when the callback returns, unless the callback
// has taken one with Ref.
type handle struct {
	lock sync.Mutex
	ptr  unsafe.Pointer
	refs int
	lent bool
	ref  func(unsafe.Pointer) C.int
	free func(unsafe.Pointer) C.int

	// Texts that stay as they are, such as its name, once they have been asked for.
	texts *[2]string
}

// own makes a handle of a reference.
func own(ptr unsafe.Pointer, ref, free func(unsafe.Pointer) C.int) *handle {
	h := &handle{ptr: ptr, refs: 1, ref: ref, free: free}
	runtime.SetFinalizer(h, (*handle).release)
	return h
}

// borrow makes a handle of an object that C lends; none of none.
func borrow(ptr unsafe.Pointer, ref, free func(unsafe.Pointer) C.int) *handle {
	if ptr == nil {
		return nil
	}
	return &handle{ptr: ptr, lent: true, ref: ref, free: free}
}

// giveBack is the end of borrow: the object stays if there are references to it.
func (h *handle) giveBack() {
	if h == nil {
		return
	}
	h.lock.Lock()
	defer h.lock.Unlock()
	if h.lent = false; h.refs == 0 {
		h.ptr = nil
	}
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

// kept is a text that has been kept in this place; none once the object is freed.
func (h *handle) kept(place int) string {
	if h == nil {
		return ""
	}
	h.lock.Lock()
	defer h.lock.Unlock()
	if h.ptr == nil || h.texts == nil {
		return ""
	}
	return h.texts[place]
}

// keep keeps a text in this place.
func (h *handle) keep(place int, text string) string {
	h.lock.Lock()
	defer h.lock.Unlock()
	if h.texts == nil {
		h.texts = new([2]string)
	}
	h.texts[place] = text
	return text
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
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if !more && h.refs == 0 {
		// What is lent is not ours to give back: it is taken first.
		h.ref(h.ptr)
		h.refs, h.lent = 1, false
	}
	call, step := h.free, -1
	if more {
		call, step = h.ref, 1
	}
	answer := call(h.ptr)
	if answer < 0 {
		return -1, makeError(C.virSaveLastError())
	}
	if h.refs == 0 {
		runtime.SetFinalizer(h, (*handle).release)
	}
	if h.refs += step; h.refs == 0 {
		runtime.SetFinalizer(h, nil)
		if !h.lent {
			h.ptr = nil
		}
	}
	return int(answer), nil
}
