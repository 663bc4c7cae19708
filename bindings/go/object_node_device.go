// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "unsafe"

// NodeDevice: A device of the host, such as a PCI card, a USB device, a disk or a mediated device.
// Devices form a tree and are identified by name. Most of them come and go with the hardware; some
// kinds can be created and stored by definition.
type NodeDevice struct {
	*handle
}

// cNodeDevice is the object in C; nil for none, which every call refuses.
func cNodeDevice(object *NodeDevice) C.virNodeDevicePtr {
	if object == nil {
		return nil
	}
	return C.virNodeDevicePtr(object.handle.pointer())
}

// newNodeDevice takes over a reference from C; nil stays nil.
func newNodeDevice(ptr C.virNodeDevicePtr) *NodeDevice {
	if ptr == nil {
		return nil
	}
	return &NodeDevice{own(unsafe.Pointer(ptr), refNodeDevice, freeNodeDevice)}
}

// listNodeDevice takes over a list from C, and the references in it.
func listNodeDevice(list *C.virNodeDevicePtr, count C.size_t) []NodeDevice {
	defer C.free(unsafe.Pointer(list))
	objects := make([]NodeDevice, 0, int(count))
	for _, ptr := range unsafe.Slice(list, int(count)) {
		objects = append(objects, *newNodeDevice(ptr))
	}
	return objects
}

// refNodeDevice is C.virNodeDeviceRef.
func refNodeDevice(ptr unsafe.Pointer) C.int {
	return C.virNodeDeviceRef(C.virNodeDevicePtr(ptr))
}

// freeNodeDevice is C.virNodeDeviceFree.
func freeNodeDevice(ptr unsafe.Pointer) C.int {
	return C.virNodeDeviceFree(C.virNodeDevicePtr(ptr))
}
