// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

/*
#include "events.h"

void polyvirtSecretEventLifecycle(virConnectPtr, virSecretPtr, int, int, void *);
void polyvirtSecretEventGeneric(virConnectPtr, virSecretPtr, void *);
*/
import "C"

import "unsafe"

// SecretEventLifecycle: Is told that a secret was defined or undefined.
//
// Both handles are lent for the time of the call; take a reference to keep one.
type SecretEventLifecycle struct {
	// Event: What happened.
	Event SecretEventLifecycleType

	// Detail: Closer reason; always 0 for now.
	Detail int
}

// SecretEventLifecycleCallback is told of it.
type SecretEventLifecycleCallback func(c *Connect, d *Secret, event *SecretEventLifecycle)

//export polyvirtSecretEventLifecycle
func polyvirtSecretEventLifecycle(conn C.virConnectPtr, object C.virSecretPtr, toldEvent C.int, toldDetail C.int, opaque unsafe.Pointer) {
	callback := applications[SecretEventLifecycleCallback](opaque)
	var event SecretEventLifecycle
	event.Event = SecretEventLifecycleType(toldEvent)
	event.Detail = int(toldDetail)
	c, d := borrowConnect(conn), borrowSecret(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// SecretEventGenericCallback is told of an event that has no details, as C.virConnectSecretEventGenericCallback is.
type SecretEventGenericCallback func(c *Connect, d *Secret)

//export polyvirtSecretEventGeneric
func polyvirtSecretEventGeneric(conn C.virConnectPtr, object C.virSecretPtr, opaque unsafe.Pointer) {
	callback := applications[SecretEventGenericCallback](opaque)
	c, d := borrowConnect(conn), borrowSecret(object)
	defer lent(c, d)
	callback(c, d)
}

// borrowSecret is an object that C lends to a callback, until lent.
func borrowSecret(ptr C.virSecretPtr) *Secret {
	return &Secret{borrow(unsafe.Pointer(ptr), refSecret, freeSecret)}
}

// SecretEventLifecycleRegister: Lifecycle changes, told to a `virConnectSecretEventLifecycleCallback`.
//
// It is C.virConnectSecretEventRegisterAny. No object asks for the events of all. It gives the number that SecretEventDeregister takes.
func (self *Connect) SecretEventLifecycleRegister(of *Secret, callback SecretEventLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtSecretEventLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Secret(cConnect(self), cSecret(of), 0, function, opaque, failure)
	})
}

// SecretEventValueChangedRegister: A value was set, told to a `virConnectSecretEventGenericCallback`.
//
// It is C.virConnectSecretEventRegisterAny. No object asks for the events of all. It gives the number that SecretEventDeregister takes.
func (self *Connect) SecretEventValueChangedRegister(of *Secret, callback SecretEventGenericCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtSecretEventGeneric)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Secret(cConnect(self), cSecret(of), 1, function, opaque, failure)
	})
}
