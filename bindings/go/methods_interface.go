// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// GetConnect (C.virInterfaceGetConnect): Tells the connection that a handle of a host interface
// belongs to.
//
// No reference is added: the result stays valid as long as the handle does and must not be closed.
func (self *Interface) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceGetConnect(cInterface(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// NumOfInterfaces (C.virConnectNumOfInterfaces): Counts the host interfaces that are up.
func (self *Connect) NumOfInterfaces() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfInterfaces(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListInterfaces (C.virConnectListInterfaces): Lists the names of the host interfaces that are up.
//
// The number may change between counting and listing.
//
// It gives: Number of names filled in.
//
// Deprecated: use use virConnectListAllInterfaces.
func (self *Connect) ListInterfaces() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListInterfaces(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// NumOfDefinedInterfaces (C.virConnectNumOfDefinedInterfaces): Counts the host interfaces that are
// configured but down.
func (self *Connect) NumOfDefinedInterfaces() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfDefinedInterfaces(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListDefinedInterfaces (C.virConnectListDefinedInterfaces): Lists the names of the host interfaces
// that are configured but down.
//
// The number may change between counting and listing.
//
// It gives: Number of names filled in.
//
// Deprecated: use use virConnectListAllInterfaces.
func (self *Connect) ListDefinedInterfaces() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListDefinedInterfaces(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllInterfaces (C.virConnectListAllInterfaces): Lists the host's interfaces, or those that match
// `flags`.
func (self *Connect) ListAllInterfaces(flags ConnectListAllInterfacesFlags) ([]Interface, error) {
	var outIfaces *C.virInterfacePtr
	var outIfacesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllInterfaces(cConnect(self), C.uint(flags), &outIfaces, &outIfacesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outIfaces, outIfacesCount, newInterface), nil
}

// LookupInterfaceByName (C.virInterfaceLookupByName): Finds a host interface by name.
//
// Fails with `VIR_ERR_NO_INTERFACE` when there is none.
func (self *Connect) LookupInterfaceByName(name string) (*Interface, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virInterfacePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newInterface(outResult), nil
}

// LookupInterfaceByMACString (C.virInterfaceLookupByMACString): Finds a host interface by MAC address.
//
// Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when
// several share the address.
func (self *Connect) LookupInterfaceByMACString(mac string) (*Interface, error) {
	cMac := text(mac)
	defer freeText(cMac)
	var outResult C.virInterfacePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceLookupByMACString(cConnect(self), cMac, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newInterface(outResult), nil
}

// GetName (C.virInterfaceGetName): Tells the name of a host interface.
//
// It gives: The name; belongs to the handle, not to be freed.
func (self *Interface) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceGetName(cInterface(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetMACString (C.virInterfaceGetMACString): Tells the MAC address of a host interface, as six
// hexadecimal bytes joined by colons.
//
// It gives: The address; belongs to the handle, not to be freed.
func (self *Interface) GetMACString() (string, error) {
	if text := self.held().kept(1); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceGetMACString(cInterface(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(1, takeText(outResult)), nil
}

// GetXMLDesc (C.virInterfaceGetXMLDesc): Describes a host interface as XML.
//
// Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the stored
// configuration.
func (self *Interface) GetXMLDesc(flags InterfaceXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceGetXMLDesc(cInterface(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// InterfaceDefineXML (C.virInterfaceDefineXML): Stores the configuration of a host interface, new or
// changed.
//
// The interface is not brought up, and one that is up keeps running as before. Within a transaction
// (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.
func (self *Connect) InterfaceDefineXML(xmlDesc string, flags InterfaceDefineFlags) (*Interface, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virInterfacePtr
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceDefineXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newInterface(outResult), nil
}

// Undefine (C.virInterfaceUndefine): Removes the stored configuration of a host interface.
//
// An interface that is up stays so. Not available on read-only connections.
func (self *Interface) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceUndefine(cInterface(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Create (C.virInterfaceCreate): Brings a configured host interface up.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only
// connections.
func (self *Interface) Create(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceCreate(cInterface(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Destroy (C.virInterfaceDestroy): Brings a host interface down.
//
// Its configuration stays. Takes effect at once, even if the connection itself runs over this
// interface. Not available on read-only connections.
func (self *Interface) Destroy(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceDestroy(cInterface(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// InterfaceChangeBegin (C.virInterfaceChangeBegin): Starts a transaction on the host's network
// configuration.
//
// The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can restore
// it; `virInterfaceChangeCommit` makes the changes stay. Fails with `VIR_ERR_OPERATION_INVALID` when a
// transaction is open already. Not available on read-only connections.
func (self *Connect) InterfaceChangeBegin(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceChangeBegin(cConnect(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// InterfaceChangeCommit (C.virInterfaceChangeCommit): Ends the transaction on the network
// configuration and keeps the changes.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only
// connections.
func (self *Connect) InterfaceChangeCommit(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceChangeCommit(cConnect(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// InterfaceChangeRollback (C.virInterfaceChangeRollback): Ends the transaction on the network
// configuration and restores what was saved at its start.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only
// connections.
func (self *Connect) InterfaceChangeRollback(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceChangeRollback(cConnect(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// IsActive (C.virInterfaceIsActive): Tells whether a host interface is up.
func (self *Interface) IsActive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virInterfaceIsActive(cInterface(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}
