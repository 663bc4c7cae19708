// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// LookupNetworkPortByUUID (C.virNetworkPortLookupByUUID): Finds a port of a network by its UUID, given
// as bytes.
//
// Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.
func (self *Network) LookupNetworkPortByUUID(uuid []byte) (*NetworkPort, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virNetworkPortPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortLookupByUUID(cNetwork(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetworkPort(outResult), nil
}

// LookupNetworkPortByUUIDString (C.virNetworkPortLookupByUUIDString): Finds a port of a network by its
// UUID, given as text.
//
// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID.
func (self *Network) LookupNetworkPortByUUIDString(uuidstr string) (*NetworkPort, error) {
	cUuidstr := text(uuidstr)
	defer freeText(cUuidstr)
	var outResult C.virNetworkPortPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortLookupByUUIDString(cNetwork(self), cUuidstr, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetworkPort(outResult), nil
}

// PortCreateXML (C.virNetworkPortCreateXML): Creates a port on an active network and allocates what it
// needs there.
//
// Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with
// `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST`
// when the UUID is taken.
func (self *Network) PortCreateXML(xmldesc string, flags uint32) (*NetworkPort, error) {
	cXmldesc := text(xmldesc)
	defer freeText(cXmldesc)
	var outResult C.virNetworkPortPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortCreateXML(cNetwork(self), cXmldesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetworkPort(outResult), nil
}

// GetNetwork (C.virNetworkPortGetNetwork): Gives the network a port belongs to.
//
// The reference count of the network stays as it is: do not free what is returned.
func (self *NetworkPort) GetNetwork() (*Network, error) {
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortGetNetwork(cNetworkPort(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// GetXMLDesc (C.virNetworkPortGetXMLDesc): Describes a network port as XML. The caller frees the text.
func (self *NetworkPort) GetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortGetXMLDesc(cNetworkPort(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetUUID (C.virNetworkPortGetUUID): Gives the UUID of a network port as bytes.
func (self *NetworkPort) GetUUID() ([]byte, error) {
	outUuid := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortGetUUID(cNetworkPort(self), (*C.uchar)(unsafe.SliceData(outUuid)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outUuid, nil
}

// GetUUIDString (C.virNetworkPortGetUUIDString): Gives the UUID of a network port as text.
func (self *NetworkPort) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortGetUUIDString(cNetworkPort(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// SetParameters (C.virNetworkPortSetParameters): Changes the bandwidth limits of a network port while
// it is in use.
//
// Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the network
// is not active.
func (self *NetworkPort) SetParameters(params *NetworkPortParameters, flags uint32) error {
	cParams, cParamsCount := paramsIn(params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortSetParameters(cNetworkPort(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetParameters (C.virNetworkPortGetParameters): Reads the bandwidth limits of a network port. The
// caller frees the set with `virTypedParamsFree`.
func (self *NetworkPort) GetParameters(flags uint32) (*NetworkPortParameters, error) {
	var outParams C.virTypedParameterPtr
	var outParamsCount C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortGetParameters(cNetworkPort(self), C.uint(flags), &outParams, &outParamsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeParams[NetworkPortParameters](outParams, outParamsCount), nil
}

// Delete (C.virNetworkPortDelete): Deletes a network port and gives back what it held.
//
// A guest interface that still uses it loses its connection to the network. The handle stays valid and
// has to be freed.
func (self *NetworkPort) Delete(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkPortDelete(cNetworkPort(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ListAllPorts (C.virNetworkListAllPorts): Lists the ports of a network with handles to all of them.
//
// The caller frees each handle and the array, which ends with a NULL that is not counted.
func (self *Network) ListAllPorts(flags uint32) ([]NetworkPort, error) {
	var outPorts *C.virNetworkPortPtr
	var outPortsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkListAllPorts(cNetwork(self), C.uint(flags), &outPorts, &outPortsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outPorts, outPortsCount, newNetworkPort), nil
}
