// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

/*
#include "events.h"

void polyvirtNetworkEventLifecycle(virConnectPtr, virNetworkPtr, int, int, void *);
void polyvirtNetworkEventMetadataChange(virConnectPtr, virNetworkPtr, int, char *, void *);
*/
import "C"

import "unsafe"

// NetworkEventLifecycle: Is told that a network was defined, undefined, started or stopped.
//
// Both handles are lent for the time of the call; take a reference to keep one.
type NetworkEventLifecycle struct {
	// Event: What happened.
	Event NetworkEventLifecycleType

	// Detail: Closer reason; always 0 for now.
	Detail int
}

// NetworkEventLifecycleCallback is told of it.
type NetworkEventLifecycleCallback func(c *Connect, d *Network, event *NetworkEventLifecycle)

//export polyvirtNetworkEventLifecycle
func polyvirtNetworkEventLifecycle(conn C.virConnectPtr, object C.virNetworkPtr, toldEvent C.int, toldDetail C.int, opaque unsafe.Pointer) {
	callback := applications[NetworkEventLifecycleCallback](opaque)
	var event NetworkEventLifecycle
	event.Event = NetworkEventLifecycleType(toldEvent)
	event.Detail = int(toldDetail)
	c, d := borrowConnect(conn), borrowNetwork(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// NetworkEventMetadataChange: Is told that a network's title, description or custom metadata changed.
//
// Both handles are lent for the time of the call.
type NetworkEventMetadataChange struct {
	// Type: Which piece changed.
	Type NetworkMetadataType

	// NSURI: XML namespace of the custom element, NULL for title and description.
	NSURI string
}

// NetworkEventMetadataChangeCallback is told of it.
type NetworkEventMetadataChangeCallback func(c *Connect, d *Network, event *NetworkEventMetadataChange)

//export polyvirtNetworkEventMetadataChange
func polyvirtNetworkEventMetadataChange(conn C.virConnectPtr, object C.virNetworkPtr, toldType C.int, toldNsuri *C.char, opaque unsafe.Pointer) {
	callback := applications[NetworkEventMetadataChangeCallback](opaque)
	var event NetworkEventMetadataChange
	event.Type = NetworkMetadataType(toldType)
	event.NSURI = C.GoString(toldNsuri)
	c, d := borrowConnect(conn), borrowNetwork(object)
	defer lent(c, d)
	callback(c, d, &event)
}

// borrowNetwork is an object that C lends to a callback, until lent.
func borrowNetwork(ptr C.virNetworkPtr) *Network {
	return &Network{borrow(unsafe.Pointer(ptr), refNetwork, freeNetwork)}
}

// NetworkEventLifecycleRegister: Lifecycle changes, told to a
// `virConnectNetworkEventLifecycleCallback`.
//
// It is C.virConnectNetworkEventRegisterAny. No object asks for the events of all. It gives the number that NetworkEventDeregister takes.
func (self *Connect) NetworkEventLifecycleRegister(of *Network, callback NetworkEventLifecycleCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtNetworkEventLifecycle)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Network(cConnect(self), cNetwork(of), 0, function, opaque, failure)
	})
}

// NetworkEventMetadataChangeRegister: Changed metadata, told to a
// `virConnectNetworkEventMetadataChangeCallback`.
//
// It is C.virConnectNetworkEventRegisterAny. No object asks for the events of all. It gives the number that NetworkEventDeregister takes.
func (self *Connect) NetworkEventMetadataChangeRegister(of *Network, callback NetworkEventMetadataChangeCallback) (int, error) {
	function := unsafe.Pointer(C.polyvirtNetworkEventMetadataChange)
	return self.register(callback, func(opaque C.uintptr_t, failure *C.virErrorPtr) C.int {
		return C.polyvirt_listen_Network(cConnect(self), cNetwork(of), 1, function, opaque, failure)
	})
}
