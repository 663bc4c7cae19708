package libvirt

/*
#include "events.h"

void polyvirtHandleReady(int, int, int, void *);
void polyvirtTimeout(int, void *);
int polyvirtLoopAddHandle(int, int, virEventHandleCallback, void *, virFreeCallback);
void polyvirtLoopUpdateHandle(int, int);
int polyvirtLoopRemoveHandle(int);
int polyvirtLoopAddTimeout(int, virEventTimeoutCallback, void *, virFreeCallback);
void polyvirtLoopUpdateTimeout(int, int);
int polyvirtLoopRemoveTimeout(int);

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

static void
polyvirt_register_loop(void)
{
    virEventRegisterImpl(polyvirtLoopAddHandle, polyvirtLoopUpdateHandle, polyvirtLoopRemoveHandle,
                         polyvirtLoopAddTimeout, polyvirtLoopUpdateTimeout, polyvirtLoopRemoveTimeout);
}

static void
polyvirt_handle_ready(virEventHandleCallback callback, int watch, int fd, int events, void *opaque)
{
    callback(watch, fd, events, opaque);
}

static void
polyvirt_time_is_up(virEventTimeoutCallback callback, int timer, void *opaque)
{
    callback(timer, opaque);
}

static void
polyvirt_let_go(virFreeCallback release, void *opaque)
{
    if (release)
        release(opaque);
}
*/
import "C"

import "unsafe"

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

// EventLoop is an event loop of the application's own. Its functions answer numbers of watches and timers, or -1.
//
// What they are given to call may be called, and freed once it is removed, from any thread, but not before the function
// that gave it has returned.
type EventLoop interface {
	// AddHandleFunc begins to watch a file.
	AddHandleFunc(fd int, event EventHandleType, callback *EventHandleCallbackInfo) int

	// UpdateHandleFunc changes what a file is watched for.
	UpdateHandleFunc(watch int, event EventHandleType)

	// RemoveHandleFunc ends the watch over a file.
	RemoveHandleFunc(watch int) int

	// AddTimeoutFunc begins a timer.
	AddTimeoutFunc(freq int, callback *EventTimeoutCallbackInfo) int

	// UpdateTimeoutFunc changes the time of a timer.
	UpdateTimeoutFunc(timer int, freq int)

	// RemoveTimeoutFunc ends a timer.
	RemoveTimeoutFunc(timer int) int
}

// EventHandleCallbackInfo is whom to tell that a file is ready.
type EventHandleCallbackInfo struct {
	callback C.virEventHandleCallback
	opaque   unsafe.Pointer
	release  C.virFreeCallback
}

// Invoke tells that a file is ready.
func (i *EventHandleCallbackInfo) Invoke(watch int, fd int, event EventHandleType) {
	C.polyvirt_handle_ready(i.callback, C.int(watch), C.int(fd), C.int(event), i.opaque)
}

// Free lets go of it, once the watch has ended.
func (i *EventHandleCallbackInfo) Free() {
	C.polyvirt_let_go(i.release, i.opaque)
}

// EventTimeoutCallbackInfo is whom to tell that a time has passed.
type EventTimeoutCallbackInfo struct {
	callback C.virEventTimeoutCallback
	opaque   unsafe.Pointer
	release  C.virFreeCallback
}

// Invoke tells that a time has passed.
func (i *EventTimeoutCallbackInfo) Invoke(timer int) {
	C.polyvirt_time_is_up(i.callback, C.int(timer), i.opaque)
}

// Free lets go of it, once the timer has ended.
func (i *EventTimeoutCallbackInfo) Free() {
	C.polyvirt_let_go(i.release, i.opaque)
}

// eventLoop is the loop that the application has registered.
var eventLoop EventLoop

// EventRegisterImpl (C.virEventRegisterImpl): Takes an event loop of the application's own, before the first
// connection.
func EventRegisterImpl(impl EventLoop) error {
	eventLoop = impl
	C.polyvirt_register_loop()
	return nil
}

//export polyvirtLoopAddHandle
func polyvirtLoopAddHandle(
	fd, events C.int, callback C.virEventHandleCallback, opaque unsafe.Pointer, release C.virFreeCallback,
) C.int {
	info := &EventHandleCallbackInfo{callback, opaque, release}
	return C.int(eventLoop.AddHandleFunc(int(fd), EventHandleType(events), info))
}

//export polyvirtLoopUpdateHandle
func polyvirtLoopUpdateHandle(watch, events C.int) {
	eventLoop.UpdateHandleFunc(int(watch), EventHandleType(events))
}

//export polyvirtLoopRemoveHandle
func polyvirtLoopRemoveHandle(watch C.int) C.int {
	return C.int(eventLoop.RemoveHandleFunc(int(watch)))
}

//export polyvirtLoopAddTimeout
func polyvirtLoopAddTimeout(
	freq C.int, callback C.virEventTimeoutCallback, opaque unsafe.Pointer, release C.virFreeCallback,
) C.int {
	return C.int(eventLoop.AddTimeoutFunc(int(freq), &EventTimeoutCallbackInfo{callback, opaque, release}))
}

//export polyvirtLoopUpdateTimeout
func polyvirtLoopUpdateTimeout(timer, freq C.int) {
	eventLoop.UpdateTimeoutFunc(int(timer), int(freq))
}

//export polyvirtLoopRemoveTimeout
func polyvirtLoopRemoveTimeout(timer C.int) C.int {
	return C.int(eventLoop.RemoveTimeoutFunc(int(timer)))
}
