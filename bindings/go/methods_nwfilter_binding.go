// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// LookupNWFilterBindingByPortDev (C.virNWFilterBindingLookupByPortDev): Finds a filter binding by the
// device name of its port.
//
// Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.
func (self *Connect) LookupNWFilterBindingByPortDev(portdev string) (*NWFilterBinding, error) {
	cPortdev := text(portdev)
	defer freeText(cPortdev)
	var outResult C.virNWFilterBindingPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingLookupByPortDev(cConnect(self), cPortdev, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilterBinding(outResult), nil
}

// GetPortDev (C.virNWFilterBindingGetPortDev): Tells the device name of the port that a filter binding
// covers.
//
// It gives: The device name; belongs to the handle, not to be freed.
func (self *NWFilterBinding) GetPortDev() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingGetPortDev(cNWFilterBinding(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetFilterName (C.virNWFilterBindingGetFilterName): Tells the name of the network filter that a
// binding applies.
//
// It gives: The name; belongs to the handle, not to be freed.
func (self *NWFilterBinding) GetFilterName() (string, error) {
	if text := self.held().kept(1); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingGetFilterName(cNWFilterBinding(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(1, takeText(outResult)), nil
}

// ListAllNWFilterBindings (C.virConnectListAllNWFilterBindings): Lists the filter bindings.
func (self *Connect) ListAllNWFilterBindings(flags uint32) ([]NWFilterBinding, error) {
	var outBindings *C.virNWFilterBindingPtr
	var outBindingsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllNWFilterBindings(cConnect(self), C.uint(flags), &outBindings, &outBindingsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outBindings, outBindingsCount, newNWFilterBinding), nil
}

// NWFilterBindingCreateXML (C.virNWFilterBindingCreateXML): Creates a filter binding, which applies
// the filter's rules to the port at once.
//
// Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only
// connections.
func (self *Connect) NWFilterBindingCreateXML(xml string, flags NWFilterBindingCreateFlags) (*NWFilterBinding, error) {
	cXml := text(xml)
	defer freeText(cXml)
	var outResult C.virNWFilterBindingPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingCreateXML(cConnect(self), cXml, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilterBinding(outResult), nil
}

// GetXMLDesc (C.virNWFilterBindingGetXMLDesc): Describes a filter binding as XML.
func (self *NWFilterBinding) GetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingGetXMLDesc(cNWFilterBinding(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// Delete (C.virNWFilterBindingDelete): Deletes a filter binding, which takes the filter's rules off
// the port.
//
// Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available
// on read-only connections.
func (self *NWFilterBinding) Delete() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterBindingDelete(cNWFilterBinding(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
