package libvirt

/*
#include "events.h"

void polyvirtClosed(virConnectPtr, int, void *);

static int
polyvirt_listen_close(virConnectPtr conn, uintptr_t opaque, virErrorPtr *error)
{
    return virConnectRegisterCloseCallback(conn, polyvirtClosed, (void *)opaque, polyvirtRelease) < 0
               ? polyvirt_failed(error) : 0;
}

static int
polyvirt_unlisten_close(virConnectPtr conn, virErrorPtr *error)
{
    return virConnectUnregisterCloseCallback(conn, polyvirtClosed) < 0 ? polyvirt_failed(error) : 0;
}
*/
import "C"

import (
	"reflect"
	"runtime"
	"sync"
	"unsafe"
)

// Functions of the application, by the number that C knows each as.
var (
	goCallbackLock sync.RWMutex
	goCallbacks    = map[uintptr]any{}
	lastCallback   uintptr
)

// keep makes a function of the application known to C, by its number.
func keep(callback any) uintptr {
	goCallbackLock.Lock()
	defer goCallbackLock.Unlock()
	lastCallback++
	goCallbacks[lastCallback] = callback
	return lastCallback
}

// forget is the end of keep.
func forget(number uintptr) {
	goCallbackLock.Lock()
	defer goCallbackLock.Unlock()
	delete(goCallbacks, number)
}

// applications is the function of the application behind an opaque pointer.
func applications[T any](opaque unsafe.Pointer) T {
	goCallbackLock.RLock()
	defer goCallbackLock.RUnlock()
	return goCallbacks[uintptr(opaque)].(T)
}

//export polyvirtRelease
func polyvirtRelease(opaque unsafe.Pointer) {
	forget(uintptr(opaque))
}

// lent ends what C lent to a callback, once that has returned: what it wants to keep it takes with Ref.
func lent(objects ...interface{ held() *handle }) {
	for _, object := range objects {
		object.held().giveBack()
	}
}

// borrowConnect is a connection that C lends to a callback, until lent.
func borrowConnect(ptr C.virConnectPtr) *Connect {
	return &Connect{borrow(unsafe.Pointer(ptr), refConnect, freeConnect)}
}

// listen keeps a function of the application for C, which lets go of it itself unless the call fails.
func listen(callback any, call func(C.uintptr_t, *C.virErrorPtr) C.int) (int, error) {
	if reflect.ValueOf(callback).IsNil() {
		return -1, noFunction()
	}
	kept := keep(callback)
	var failure C.virErrorPtr
	number := call(C.uintptr_t(kept), &failure)
	if number < 0 {
		forget(kept)
		return -1, makeError(failure)
	}
	return int(number), nil
}

func (self *Connect) register(callback any, call func(C.uintptr_t, *C.virErrorPtr) C.int) (int, error) {
	defer runtime.KeepAlive(self)
	return listen(callback, call)
}

// CloseCallback is told that a connection was lost.
type CloseCallback func(conn *Connect, reason ConnectCloseReason)

//export polyvirtClosed
func polyvirtClosed(conn C.virConnectPtr, reason C.int, opaque unsafe.Pointer) {
	c := borrowConnect(conn)
	defer lent(c)
	applications[CloseCallback](opaque)(c, ConnectCloseReason(reason))
}

// RegisterCloseCallback (C.virConnectRegisterCloseCallback): Asks to be told when the connection is lost. The
// function takes the place of one that was given before.
func (self *Connect) RegisterCloseCallback(callback CloseCallback) error {
	_ = self.UnregisterCloseCallback()
	_, err := self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_close(cConnect(self), opaque, failure)
	})
	return err
}

// UnregisterCloseCallback (C.virConnectUnregisterCloseCallback): Ends what RegisterCloseCallback began.
func (self *Connect) UnregisterCloseCallback() error {
	var failure C.virErrorPtr
	status := C.polyvirt_unlisten_close(cConnect(self), &failure)
	runtime.KeepAlive(self)
	return result(status, &failure)
}

// result is the error of a call that gives nothing else.
func result(status C.int, failure *C.virErrorPtr) error {
	if status < 0 {
		return makeError(*failure)
	}
	return nil
}
