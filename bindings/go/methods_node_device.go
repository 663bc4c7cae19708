// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// NumOfDevices (C.virNodeNumOfDevices): Counts the host's active devices.
//
// `virConnectListAllNodeDevices` counts and lists in one step.
func (self *Connect) NumOfDevices(cap string, flags uint32) (int, error) {
	cCap := optional(cap)
	defer freeText(cCap)
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeNumOfDevices(cConnect(self), cCap, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListDevices (C.virNodeListDevices): Lists the names of the host's active devices.
//
// The number may change between counting and listing.
//
// It gives: Number of names filled in.
//
// Deprecated: use use virConnectListAllNodeDevices.
func (self *Connect) ListDevices(cap string, flags uint32) ([]string, error) {
	cCap := optional(cap)
	defer freeText(cCap)
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeListDevices(cConnect(self), cCap, C.uint(flags), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllNodeDevices (C.virConnectListAllNodeDevices): Lists the host's devices, or those that match
// `flags`.
func (self *Connect) ListAllNodeDevices(flags ConnectListAllNodeDeviceFlags) ([]NodeDevice, error) {
	var outDevices *C.virNodeDevicePtr
	var outDevicesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllNodeDevices(cConnect(self), C.uint(flags), &outDevices, &outDevicesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outDevices, outDevicesCount, newNodeDevice), nil
}

// LookupDeviceByName (C.virNodeDeviceLookupByName): Finds a host device by name.
//
// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
func (self *Connect) LookupDeviceByName(name string) (*NodeDevice, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virNodeDevicePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNodeDevice(outResult), nil
}

// LookupDeviceSCSIHostByWWN (C.virNodeDeviceLookupSCSIHostByWWN): Finds a Fibre Channel host adapter
// by its world wide names.
//
// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
func (self *Connect) LookupDeviceSCSIHostByWWN(wwnn string, wwpn string, flags uint32) (*NodeDevice, error) {
	cWwnn := text(wwnn)
	defer freeText(cWwnn)
	cWwpn := text(wwpn)
	defer freeText(cWwpn)
	var outResult C.virNodeDevicePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceLookupSCSIHostByWWN(cConnect(self), cWwnn, cWwpn, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNodeDevice(outResult), nil
}

// GetName (C.virNodeDeviceGetName): Tells the name of a host device.
//
// It gives: The name; belongs to the handle, not to be freed.
func (self *NodeDevice) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceGetName(cNodeDevice(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetParent (C.virNodeDeviceGetParent): Tells the name of the device that a host device sits on.
//
// It gives: Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
func (self *NodeDevice) GetParent() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceGetParent(cNodeDevice(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// NumOfCaps (C.virNodeDeviceNumOfCaps): Counts the capabilities of a host device.
func (self *NodeDevice) NumOfCaps() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceNumOfCaps(cNodeDevice(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListCaps (C.virNodeDeviceListCaps): Lists the capabilities of a host device by name, such as `pci`
// or `net`.
//
// It gives: Number of names filled in.
func (self *NodeDevice) ListCaps() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceListCaps(cNodeDevice(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// GetXMLDesc (C.virNodeDeviceGetXMLDesc): Describes a host device as XML.
func (self *NodeDevice) GetXMLDesc(flags NodeDeviceXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceGetXMLDesc(cNodeDevice(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// Detach (C.virNodeDeviceDettach): Takes a device away from its host driver, so that a guest can have
// it.
//
// Uses the default driver for passthrough. `virNodeDeviceDetachFlags` can choose another one and is
// spelled better. Not available on read-only connections.
func (self *NodeDevice) Detach() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceDettach(cNodeDevice(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DetachFlags (C.virNodeDeviceDetachFlags): Takes a device away from its host driver and binds it to a
// driver for passthrough.
//
// Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the
// device. `virNodeDeviceReAttach` undoes it. Not available on read-only connections.
func (self *NodeDevice) DetachFlags(driverName string, flags uint32) error {
	cDriverName := optional(driverName)
	defer freeText(cDriverName)
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceDetachFlags(cNodeDevice(self), cDriverName, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ReAttach (C.virNodeDeviceReAttach): Gives a device back to its host driver.
//
// Undoes `virNodeDeviceDetachFlags`. Fails when a guest uses the device. Not available on read-only
// connections.
func (self *NodeDevice) ReAttach() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceReAttach(cNodeDevice(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Reset (C.virNodeDeviceReset): Resets a device to a clean state before or after a guest uses it.
//
// The device must be detached from its host driver. Where the device itself cannot be reset, resetting
// its bus is tried if nothing else on it is in use. Not available on read-only connections.
func (self *NodeDevice) Reset() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceReset(cNodeDevice(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DeviceCreateXML (C.virNodeDeviceCreateXML): Creates a device on the host, such as a virtual Fibre
// Channel port or a mediated device.
//
// The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
func (self *Connect) DeviceCreateXML(xmlDesc string, flags NodeDeviceCreateXMLFlags) (*NodeDevice, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNodeDevicePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceCreateXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNodeDevice(outResult), nil
}

// Destroy (C.virNodeDeviceDestroy): Removes a device that was created on the host.
//
// Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not
// available on read-only connections.
func (self *NodeDevice) Destroy() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceDestroy(cNodeDevice(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DeviceDefineXML (C.virNodeDeviceDefineXML): Stores the definition of a device, without creating it.
//
// Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on read-only
// connections.
func (self *Connect) DeviceDefineXML(xmlDesc string, flags NodeDeviceDefineXMLFlags) (*NodeDevice, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNodeDevicePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceDefineXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNodeDevice(outResult), nil
}

// Undefine (C.virNodeDeviceUndefine): Removes the stored definition of a device.
//
// An active device stays until it is destroyed. Not available on read-only connections.
func (self *NodeDevice) Undefine(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceUndefine(cNodeDevice(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Create (C.virNodeDeviceCreate): Creates a device from its stored definition.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already. Not available on read-only
// connections.
func (self *NodeDevice) Create(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceCreate(cNodeDevice(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetAutostart (C.virNodeDeviceSetAutostart): Sets whether a defined device is created when the host
// boots or its parent appears.
//
// The device must be persistent. Not available on read-only connections.
func (self *NodeDevice) SetAutostart(autostart bool) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceSetAutostart(cNodeDevice(self), C.int(truth(autostart)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetAutostart (C.virNodeDeviceGetAutostart): Tells whether a defined device is created when the host
// boots or its parent appears.
func (self *NodeDevice) GetAutostart() (bool, error) {
	var outAutostart C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceGetAutostart(cNodeDevice(self), &outAutostart, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outAutostart != 0, nil
}

// IsPersistent (C.virNodeDeviceIsPersistent): Tells whether a device has a stored definition.
func (self *NodeDevice) IsPersistent() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceIsPersistent(cNodeDevice(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsActive (C.virNodeDeviceIsActive): Tells whether a device is present on the host now.
func (self *NodeDevice) IsActive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceIsActive(cNodeDevice(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// Update (C.virNodeDeviceUpdate): Changes a host device, its stored definition or both.
//
// Works for mediated devices; what identifies a device cannot change. Not available on read-only
// connections.
func (self *NodeDevice) Update(xmlDesc string, flags NodeDeviceUpdateFlags) error {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var failure C.virErrorPtr
	status := C.polyvirt_virNodeDeviceUpdate(cNodeDevice(self), cXmlDesc, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// NodeDeviceEventDeregister (C.virConnectNodeDeviceEventDeregisterAny): Ends a subscription to events
// about host devices.
//
// The release function given at registration is called.
func (self *Connect) NodeDeviceEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNodeDeviceEventDeregisterAny(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
