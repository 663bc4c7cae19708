// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// GetConnect (C.virNetworkGetConnect): Gives the connection a network handle belongs to.
//
// The reference count of the connection stays as it is: do not close what is returned.
func (self *Network) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetConnect(cNetwork(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// NumOfNetworks (C.virConnectNumOfNetworks): Counts the active networks.
func (self *Connect) NumOfNetworks() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfNetworks(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListNetworks (C.virConnectListNetworks): Lists the names of active networks.
//
// The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has no
// such race. The caller frees every name.
//
// Deprecated: use use virConnectListAllNetworks.
func (self *Connect) ListNetworks() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListNetworks(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// NumOfDefinedNetworks (C.virConnectNumOfDefinedNetworks): Counts the inactive networks that have a
// stored configuration.
func (self *Connect) NumOfDefinedNetworks() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfDefinedNetworks(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListDefinedNetworks (C.virConnectListDefinedNetworks): Lists the names of networks that are defined
// but inactive.
//
// The number can change between counting and listing: prefer `virConnectListAllNetworks`. The caller
// frees every name.
//
// Deprecated: use use virConnectListAllNetworks.
func (self *Connect) ListDefinedNetworks() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListDefinedNetworks(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllNetworks (C.virConnectListAllNetworks): Lists networks, active and inactive, with handles to
// all of them.
//
// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a
// NULL that is not counted.
func (self *Connect) ListAllNetworks(flags ConnectListAllNetworksFlags) ([]Network, error) {
	var outNets *C.virNetworkPtr
	var outNetsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllNetworks(cConnect(self), C.uint(flags), &outNets, &outNetsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outNets, outNetsCount, newNetwork), nil
}

// LookupNetworkByName (C.virNetworkLookupByName): Finds a network by its name. Fails with
// `VIR_ERR_NO_NETWORK` when there is none.
func (self *Connect) LookupNetworkByName(name string) (*Network, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// LookupNetworkByUUID (C.virNetworkLookupByUUID): Finds a network by its UUID, given as bytes. Fails
// with `VIR_ERR_NO_NETWORK` when there is none.
func (self *Connect) LookupNetworkByUUID(uuid []byte) (*Network, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkLookupByUUID(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// LookupNetworkByUUIDString (C.virNetworkLookupByUUIDString): Finds a network by its UUID, given as
// text.
//
// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_NETWORK` when no
// network has it.
func (self *Connect) LookupNetworkByUUIDString(uuid string) (*Network, error) {
	cUuid := text(uuid)
	defer freeText(cUuid)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkLookupByUUIDString(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// NetworkCreateXML (C.virNetworkCreateXML): Creates a transient network from XML and starts it.
//
// It is gone once it stops. With the name and UUID of an inactive defined network, that network is
// started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.
func (self *Connect) NetworkCreateXML(xmlDesc string) (*Network, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkCreateXML(cConnect(self), cXmlDesc, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// NetworkCreateXMLFlags (C.virNetworkCreateXMLFlags): Creates a transient network from XML and starts
// it, with options.
//
// It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by
// another network.
func (self *Connect) NetworkCreateXMLFlags(xmlDesc string, flags NetworkCreateFlags) (*Network, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkCreateXMLFlags(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// NetworkDefineXML (C.virNetworkDefineXML): Stores a network's configuration without starting the
// network.
//
// An existing configuration with the same name and UUID is replaced; a running network goes on as it
// is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.
func (self *Connect) NetworkDefineXML(xmlDesc string) (*Network, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkDefineXML(cConnect(self), cXmlDesc, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// NetworkDefineXMLFlags (C.virNetworkDefineXMLFlags): Stores a network's configuration without
// starting the network, with options.
//
// An existing configuration with the same name and UUID is replaced; a running network goes on as it
// is until restarted.
func (self *Connect) NetworkDefineXMLFlags(xmlDesc string, flags NetworkDefineFlags) (*Network, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virNetworkPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkDefineXMLFlags(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newNetwork(outResult), nil
}

// Undefine (C.virNetworkUndefine): Removes a network's stored configuration.
//
// An active network keeps running and becomes transient. The handle stays valid and has to be freed.
func (self *Network) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkUndefine(cNetwork(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Update (C.virNetworkUpdate): Changes one part of a network, of the running one, the stored one, or
// both.
//
// The given element is matched with existing ones by what identifies its kind (such as the MAC address
// of a DHCP host or the name of a port group). Fails with `VIR_ERR_OPERATION_INVALID` when nothing
// matches or when the element to add exists already, and with `VIR_ERR_OPERATION_UNSUPPORTED` or
// `VIR_ERR_NO_SUPPORT` for sections a driver cannot change in place.
func (self *Network) Update(command NetworkUpdateCommand, section NetworkUpdateSection, parentIndex int, xml string, flags NetworkUpdateFlags) error {
	cXml := text(xml)
	defer freeText(cXml)
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkUpdate(cNetwork(self), C.uint(command), C.uint(section), C.int(parentIndex), cXml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Create (C.virNetworkCreate): Starts a network that is defined but inactive.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
func (self *Network) Create() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkCreate(cNetwork(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Destroy (C.virNetworkDestroy): Stops a network at once.
//
// Attached guests lose their connectivity; a transient network ceases to exist, a persistent one
// becomes inactive. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID`
// when the network is not active.
func (self *Network) Destroy() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkDestroy(cNetwork(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetName (C.virNetworkGetName): Gives the name of a network.
//
// It gives: The name, valid as long as the handle is.
func (self *Network) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetName(cNetwork(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetUUID (C.virNetworkGetUUID): Gives the UUID of a network as bytes.
func (self *Network) GetUUID() ([]byte, error) {
	outUuid := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetUUID(cNetwork(self), (*C.uchar)(unsafe.SliceData(outUuid)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outUuid, nil
}

// GetUUIDString (C.virNetworkGetUUIDString): Gives the UUID of a network as text.
func (self *Network) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetUUIDString(cNetwork(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// GetXMLDesc (C.virNetworkGetXMLDesc): Describes a network as XML.
//
// The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too, unless
// `VIR_NETWORK_XML_INACTIVE` is given.
func (self *Network) GetXMLDesc(flags NetworkXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetXMLDesc(cNetwork(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetBridgeName (C.virNetworkGetBridgeName): Gives the name of the bridge device that a network uses
// on the host.
//
// Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.
func (self *Network) GetBridgeName() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetBridgeName(cNetwork(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetAutostart (C.virNetworkGetAutostart): Tells whether a network is started together with the
// daemon.
func (self *Network) GetAutostart() (bool, error) {
	var outAutostart C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetAutostart(cNetwork(self), &outAutostart, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outAutostart != 0, nil
}

// SetAutostart (C.virNetworkSetAutostart): Chooses whether a network is started together with the
// daemon.
//
// Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.
func (self *Network) SetAutostart(autostart bool) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkSetAutostart(cNetwork(self), C.int(truth(autostart)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// IsActive (C.virNetworkIsActive): Tells whether a network is running.
func (self *Network) IsActive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkIsActive(cNetwork(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsPersistent (C.virNetworkIsPersistent): Tells whether a network has a stored configuration, so that
// it outlives being stopped.
func (self *Network) IsPersistent() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkIsPersistent(cNetwork(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// GetDHCPLeases (C.virNetworkGetDHCPLeases): Lists the addresses a network's DHCP server has handed
// out.
//
// A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are
// known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which ends with
// a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.
func (self *Network) GetDHCPLeases() ([]NetworkDHCPLease, error) {
	var outLeases *C.virNetworkDHCPLeasePtr
	var outLeasesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetDHCPLeases(cNetwork(self), nil, 0, &outLeases, &outLeasesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeNetworkDHCPLeaseList(outLeases, outLeasesCount), nil
}

// NetworkEventDeregister (C.virConnectNetworkEventDeregisterAny): Removes a network event callback.
//
// The release function given at registration runs afterwards, perhaps not before the event loop's next
// turn.
func (self *Connect) NetworkEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNetworkEventDeregisterAny(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SetMetadata (C.virNetworkSetMetadata): Sets, replaces or removes a network's title, description or
// custom metadata element.
//
// Changes are reported by `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`.
func (self *Network) SetMetadata(typeValue NetworkMetadataType, metadata string, key string, uri string, flags NetworkUpdateFlags) error {
	cMetadata := optional(metadata)
	defer freeText(cMetadata)
	cKey := optional(key)
	defer freeText(cKey)
	cUri := optional(uri)
	defer freeText(cUri)
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkSetMetadata(cNetwork(self), C.int(typeValue), cMetadata, cKey, cUri, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetMetadata (C.virNetworkGetMetadata): Reads a network's title, description or custom metadata
// element.
//
// Fails with `VIR_ERR_NO_NETWORK_METADATA` when there is none. The caller frees the text.
func (self *Network) GetMetadata(typeValue NetworkMetadataType, uri string, flags NetworkUpdateFlags) (string, error) {
	cUri := optional(uri)
	defer freeText(cUri)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virNetworkGetMetadata(cNetwork(self), C.int(typeValue), cUri, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}
