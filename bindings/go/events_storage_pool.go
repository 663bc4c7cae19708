// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

/*
#include "events.h"

void polyvirtStoragePoolEventLifecycle(virConnectPtr, virStoragePoolPtr, int, int, void *);
void polyvirtStoragePoolEventGeneric(virConnectPtr, virStoragePoolPtr, void *);
*/
import "C"

import "unsafe"

// StoragePoolEventLifecycle: Is told that a storage pool was defined, undefined, started, stopped,
// built or deleted.
//
// Both handles are lent for the time of the call; take a reference to keep one.
type StoragePoolEventLifecycle struct {
	// Event: What happened.
	Event StoragePoolEventLifecycleType

	// Detail: Closer reason; always 0 for now.
	Detail int
}

// StoragePoolEventLifecycleCallback is told of it.
type StoragePoolEventLifecycleCallback func(c *Connect, d *StoragePool, event *StoragePoolEventLifecycle)

//export polyvirtStoragePoolEventLifecycle
func polyvirtStoragePoolEventLifecycle(conn C.virConnectPtr, object C.virStoragePoolPtr, toldEvent C.int, toldDetail C.int, opaque unsafe.Pointer) {
	callback := applications[StoragePoolEventLifecycleCallback](opaque)
	var event StoragePoolEventLifecycle
	event.Event = StoragePoolEventLifecycleType(toldEvent)
	event.Detail = int(toldDetail)
	c, d := borrowConnect(conn), borrowStoragePool(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// StoragePoolEventGenericCallback is told of an event that has no details, as C.virConnectStoragePoolEventGenericCallback is.
type StoragePoolEventGenericCallback func(c *Connect, d *StoragePool)

//export polyvirtStoragePoolEventGeneric
func polyvirtStoragePoolEventGeneric(conn C.virConnectPtr, object C.virStoragePoolPtr, opaque unsafe.Pointer) {
	callback := applications[StoragePoolEventGenericCallback](opaque)
	c, d := borrowConnect(conn), borrowStoragePool(object)
	defer lent(c, d)
	callback(c, d)
}

// borrowStoragePool is an object that C lends to a callback, until lent.
func borrowStoragePool(ptr C.virStoragePoolPtr) *StoragePool {
	return &StoragePool{borrow(unsafe.Pointer(ptr), refStoragePool, freeStoragePool)}
}

// StoragePoolEventLifecycleRegister: Lifecycle changes, told to a
// `virConnectStoragePoolEventLifecycleCallback`.
//
// It is C.virConnectStoragePoolEventRegisterAny. No object asks for the events of all. It gives the number that StoragePoolEventDeregister takes.
func (self *Connect) StoragePoolEventLifecycleRegister(of *StoragePool, callback StoragePoolEventLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtStoragePoolEventLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_StoragePool(cConnect(self), cStoragePool(of), 0, function, opaque, failure)
	})
}

// StoragePoolEventRefreshRegister: A pool's list of volumes was read anew, told to a
// `virConnectStoragePoolEventGenericCallback`.
//
// It is C.virConnectStoragePoolEventRegisterAny. No object asks for the events of all. It gives the number that StoragePoolEventDeregister takes.
func (self *Connect) StoragePoolEventRefreshRegister(of *StoragePool, callback StoragePoolEventGenericCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtStoragePoolEventGeneric)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_StoragePool(cConnect(self), cStoragePool(of), 1, function, opaque, failure)
	})
}
