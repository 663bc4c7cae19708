// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// NumOfNWFilters (C.virConnectNumOfNWFilters): Counts the network filters.
func (self *Connect) NumOfNWFilters() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfNWFilters(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListNWFilters (C.virConnectListNWFilters): Lists the names of the network filters.
//
// The number may change between counting and listing.
//
// It gives: Number of names filled in.
//
// Deprecated: use use virConnectListAllNWFilters.
func (self *Connect) ListNWFilters() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListNWFilters(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllNWFilters (C.virConnectListAllNWFilters): Lists the network filters.
func (self *Connect) ListAllNWFilters(flags uint32) ([]NWFilter, error) {
	var outFilters *C.virNWFilterPtr
	var outFiltersCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllNWFilters(cConnect(self), C.uint(flags), &outFilters, &outFiltersCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outFilters, outFiltersCount, newNWFilter), nil
}

// LookupNWFilterByName (C.virNWFilterLookupByName): Finds a network filter by name.
//
// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
func (self *Connect) LookupNWFilterByName(name string) (*NWFilter, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virNWFilterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilter(outResult), nil
}

// LookupNWFilterByUUID (C.virNWFilterLookupByUUID): Finds a network filter by UUID.
//
// Fails with `VIR_ERR_NO_NWFILTER` when there is none.
func (self *Connect) LookupNWFilterByUUID(uuid []byte) (*NWFilter, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virNWFilterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterLookupByUUID(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilter(outResult), nil
}

// LookupNWFilterByUUIDString (C.virNWFilterLookupByUUIDString): Finds a network filter by UUID, given
// as text.
//
// Fails with `VIR_ERR_NO_NWFILTER` when there is none and with `VIR_ERR_INVALID_ARG` when the text is
// no UUID.
func (self *Connect) LookupNWFilterByUUIDString(uuid string) (*NWFilter, error) {
	cUuid := text(uuid)
	defer freeText(cUuid)
	var outResult C.virNWFilterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterLookupByUUIDString(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilter(outResult), nil
}

// NWFilterDefineXML (C.virNWFilterDefineXML): Stores a network filter, new or changed.
//
// A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the
// description first. Not available on read-only connections.
func (self *Connect) NWFilterDefineXML(xmlDesc string) (*NWFilter, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNWFilterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterDefineXML(cConnect(self), cXmlDesc, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilter(outResult), nil
}

// NWFilterDefineXMLFlags (C.virNWFilterDefineXMLFlags): Stores a network filter, new or changed, as
// `flags` say.
//
// A changed filter is applied to running guests at once. Not available on read-only connections.
func (self *Connect) NWFilterDefineXMLFlags(xmlDesc string, flags NWFilterDefineFlags) (*NWFilter, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNWFilterPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterDefineXMLFlags(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNWFilter(outResult), nil
}

// Undefine (C.virNWFilterUndefine): Removes a network filter.
//
// Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not
// available on read-only connections.
func (self *NWFilter) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterUndefine(cNWFilter(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetName (C.virNWFilterGetName): Tells the name of a network filter.
//
// It gives: The name; belongs to the handle, not to be freed.
func (self *NWFilter) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterGetName(cNWFilter(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetUUID (C.virNWFilterGetUUID): Tells the UUID of a network filter.
func (self *NWFilter) GetUUID() ([]byte, error) {
	outUuid := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterGetUUID(cNWFilter(self), (*C.uchar)(unsafe.SliceData(outUuid)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outUuid, nil
}

// GetUUIDString (C.virNWFilterGetUUIDString): Tells the UUID of a network filter as text.
func (self *NWFilter) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterGetUUIDString(cNWFilter(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// GetXMLDesc (C.virNWFilterGetXMLDesc): Describes a network filter as XML.
func (self *NWFilter) GetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNWFilterGetXMLDesc(cNWFilter(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}
