// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

/*
#include "events.h"

void polyvirtNodeDeviceEventLifecycle(virConnectPtr, virNodeDevicePtr, int, int, void *);
void polyvirtNodeDeviceEventGeneric(virConnectPtr, virNodeDevicePtr, void *);
*/
import "C"

import "unsafe"

// NodeDeviceEventLifecycle: Reports that a host device appeared, vanished, or was defined or
// undefined.
type NodeDeviceEventLifecycle struct {
	// Event: What happened.
	Event NodeDeviceEventLifecycleType

	// Detail: Nothing yet, 0 in all events.
	Detail int
}

// NodeDeviceEventLifecycleCallback is told of it.
type NodeDeviceEventLifecycleCallback func(c *Connect, d *NodeDevice, event *NodeDeviceEventLifecycle)

//export polyvirtNodeDeviceEventLifecycle
func polyvirtNodeDeviceEventLifecycle(conn C.virConnectPtr, object C.virNodeDevicePtr, toldEvent C.int, toldDetail C.int, opaque unsafe.Pointer) {
	callback := applications[NodeDeviceEventLifecycleCallback](opaque)
	var event NodeDeviceEventLifecycle
	event.Event = NodeDeviceEventLifecycleType(toldEvent)
	event.Detail = int(toldDetail)
	c, d := borrowConnect(conn), borrowNodeDevice(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// NodeDeviceEventGenericCallback is told of an event that has no details, as C.virConnectNodeDeviceEventGenericCallback is.
type NodeDeviceEventGenericCallback func(c *Connect, d *NodeDevice)

//export polyvirtNodeDeviceEventGeneric
func polyvirtNodeDeviceEventGeneric(conn C.virConnectPtr, object C.virNodeDevicePtr, opaque unsafe.Pointer) {
	callback := applications[NodeDeviceEventGenericCallback](opaque)
	c, d := borrowConnect(conn), borrowNodeDevice(object)
	defer lent(c, d)
	callback(c, d)
}

// borrowNodeDevice is an object that C lends to a callback, until lent.
func borrowNodeDevice(ptr C.virNodeDevicePtr) *NodeDevice {
	return &NodeDevice{borrow(unsafe.Pointer(ptr), refNodeDevice, freeNodeDevice)}
}

// NodeDeviceEventLifecycleRegister: A device appeared, vanished, or was defined or undefined
// (`virConnectNodeDeviceEventLifecycleCallback`).
//
// It is C.virConnectNodeDeviceEventRegisterAny. No object asks for the events of all. It gives the number that NodeDeviceEventDeregister takes.
func (self *Connect) NodeDeviceEventLifecycleRegister(of *NodeDevice, callback NodeDeviceEventLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtNodeDeviceEventLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_NodeDevice(cConnect(self), cNodeDevice(of), 0, function, opaque, failure)
	})
}

// NodeDeviceEventUpdateRegister: A device's description changed
// (`virConnectNodeDeviceEventGenericCallback`).
//
// It is C.virConnectNodeDeviceEventRegisterAny. No object asks for the events of all. It gives the number that NodeDeviceEventDeregister takes.
func (self *Connect) NodeDeviceEventUpdateRegister(of *NodeDevice, callback NodeDeviceEventGenericCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtNodeDeviceEventGeneric)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_NodeDevice(cConnect(self), cNodeDevice(of), 1, function, opaque, failure)
	})
}
