package libvirt

/*
#include "events.h"

void polyvirtClosed(virConnectPtr, int, void *);
void polyvirtMonitorEvent(virConnectPtr, virDomainPtr, char *, long long, unsigned int, char *, void *);
void polyvirtHandleReady(int, int, int, void *);
void polyvirtTimeout(int, void *);

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

static int
polyvirt_listen_monitor(virConnectPtr conn, virDomainPtr of, const char *event, void *function, uintptr_t opaque,
                        unsigned int flags, virErrorPtr *error)
{
    int number = virConnectDomainQemuMonitorEventRegister(
        conn, of, event, (virConnectDomainQemuMonitorEventCallback)function, (void *)opaque, polyvirtRelease, flags);
    return number < 0 ? polyvirt_failed(error) : number;
}

static int
polyvirt_add_handle(int fd, int events, uintptr_t opaque, virErrorPtr *error)
{
    int watch = virEventAddHandle(fd, events, polyvirtHandleReady, (void *)opaque, polyvirtRelease);
    return watch < 0 ? polyvirt_failed(error) : watch;
}

static int
polyvirt_add_timeout(int timeout, uintptr_t opaque, virErrorPtr *error)
{
    int timer = virEventAddTimeout(timeout, polyvirtTimeout, (void *)opaque, polyvirtRelease);
    return timer < 0 ? polyvirt_failed(error) : timer;
}

static int
polyvirt_remove_handle(int watch, virErrorPtr *error)
{
    return virEventRemoveHandle(watch) < 0 ? polyvirt_failed(error) : 0;
}

static int
polyvirt_remove_timeout(int timer, virErrorPtr *error)
{
    return virEventRemoveTimeout(timer) < 0 ? polyvirt_failed(error) : 0;
}

static int
polyvirt_register_default(virErrorPtr *error)
{
    return virInitialize() < 0 || virEventRegisterDefaultImpl() < 0 ? polyvirt_failed(error) : 0;
}

static int
polyvirt_run_default(virErrorPtr *error)
{
    return virEventRunDefaultImpl() < 0 ? polyvirt_failed(error) : 0;
}
*/
import "C"

import (
	"reflect"
	"runtime"
	"runtime/cgo"
	"unsafe"
)

// applications is the function of the application behind an opaque pointer.
func applications[T any](opaque unsafe.Pointer) T {
	return cgo.Handle(uintptr(opaque)).Value().(T)
}

//export polyvirtRelease
func polyvirtRelease(opaque unsafe.Pointer) {
	cgo.Handle(uintptr(opaque)).Delete()
}

// lent gives back what C lent to a callback, once that has returned: what it wants to keep it takes with Ref.
func lent(objects ...interface{ Free() error }) {
	for _, object := range objects {
		_ = object.Free()
	}
}

// borrowConnect is a connection that C lends to a callback, with a reference that lent gives back.
func borrowConnect(ptr C.virConnectPtr) *Connect {
	if ptr != nil {
		C.virConnectRef(ptr)
	}
	return newConnect(ptr)
}

// listen keeps a function of the application for C, which lets go of it itself unless the call fails.
func listen(callback any, call func(C.uintptr_t, *C.virErrorPtr) C.int) (int, error) {
	if reflect.ValueOf(callback).IsNil() {
		return -1, noFunction()
	}
	kept := cgo.NewHandle(callback)
	var failure C.virErrorPtr
	number := call(C.uintptr_t(kept), &failure)
	if number < 0 {
		kept.Delete()
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

// DomainQemuMonitorEvent is an event of a QEMU monitor.
type DomainQemuMonitorEvent struct {
	Event   string
	Seconds int64
	Micros  uint
	Details string
}

// DomainQemuMonitorEventCallback is told of it.
type DomainQemuMonitorEventCallback func(c *Connect, d *Domain, event *DomainQemuMonitorEvent)

//export polyvirtMonitorEvent
func polyvirtMonitorEvent(
	conn C.virConnectPtr, dom C.virDomainPtr, event *C.char, seconds C.longlong, micros C.uint, details *C.char,
	opaque unsafe.Pointer,
) {
	callback := applications[DomainQemuMonitorEventCallback](opaque)
	c, d := borrowConnect(conn), borrowDomain(dom)
	defer lent(c, d)
	callback(c, d, &DomainQemuMonitorEvent{
		Event: C.GoString(event), Seconds: int64(seconds), Micros: uint(micros), Details: C.GoString(details),
	})
}

// DomainQemuMonitorEventRegister (C.virConnectDomainQemuMonitorEventRegister): Asks for events of QEMU monitors. No
// domain asks for those of all, no event for those of every name.
func (self *Connect) DomainQemuMonitorEventRegister(
	dom *Domain, event string, callback DomainQemuMonitorEventCallback, flags DomainQemuMonitorEventFlags,
) (int, error) {
	name := optional(event)
	defer freeText(name)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		function := unsafe.Pointer(C.polyvirtMonitorEvent)
		return C.polyvirt_listen_monitor(
			cConnect(self), cDomain(dom), name, function, opaque, C.uint(flags), failure)
	})
}

// EventHandleCallback is told that a file is ready.
type EventHandleCallback func(watch int, file int, events EventHandleType)

// EventTimeoutCallback is told that a time has passed.
type EventTimeoutCallback func(timer int)

//export polyvirtHandleReady
func polyvirtHandleReady(watch, fd, events C.int, opaque unsafe.Pointer) {
	applications[EventHandleCallback](opaque)(int(watch), int(fd), EventHandleType(events))
}

//export polyvirtTimeout
func polyvirtTimeout(timer C.int, opaque unsafe.Pointer) {
	applications[EventTimeoutCallback](opaque)(int(timer))
}

// EventRegisterDefaultImpl (C.virEventRegisterDefaultImpl): Takes the library's own event loop, before the first
// connection. EventRunDefaultImpl then has to be called again and again.
func EventRegisterDefaultImpl() error {
	var failure C.virErrorPtr
	status := C.polyvirt_register_default(&failure)
	return result(status, &failure)
}

// EventRunDefaultImpl (C.virEventRunDefaultImpl): Runs the library's own event loop once.
func EventRunDefaultImpl() error {
	var failure C.virErrorPtr
	status := C.polyvirt_run_default(&failure)
	return result(status, &failure)
}

// EventAddHandle (C.virEventAddHandle): Watches a file in the event loop.
func EventAddHandle(fd int, events EventHandleType, callback EventHandleCallback) (int, error) {
	return listen(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_add_handle(C.int(fd), C.int(events), opaque, failure)
	})
}

// EventUpdateHandle (C.virEventUpdateHandle): Changes what a file is watched for.
func EventUpdateHandle(watch int, events EventHandleType) {
	C.virEventUpdateHandle(C.int(watch), C.int(events))
}

// EventRemoveHandle (C.virEventRemoveHandle): Ends the watch over a file.
func EventRemoveHandle(watch int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_remove_handle(C.int(watch), &failure)
	return result(status, &failure)
}

// EventAddTimeout (C.virEventAddTimeout): Calls a function again and again, so many milliseconds apart.
func EventAddTimeout(freq int, callback EventTimeoutCallback) (int, error) {
	return listen(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_add_timeout(C.int(freq), opaque, failure)
	})
}

// EventUpdateTimeout (C.virEventUpdateTimeout): Changes the time of a timer; -1 stops it for now.
func EventUpdateTimeout(timer int, freq int) {
	C.virEventUpdateTimeout(C.int(timer), C.int(freq))
}

// EventRemoveTimeout (C.virEventRemoveTimeout): Ends a timer.
func EventRemoveTimeout(timer int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_remove_timeout(C.int(timer), &failure)
	return result(status, &failure)
}

// result is the error of a call that gives nothing else.
func result(status C.int, failure *C.virErrorPtr) error {
	if status < 0 {
		return makeError(*failure)
	}
	return nil
}
