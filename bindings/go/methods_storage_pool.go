// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// GetConnect (C.virStoragePoolGetConnect): Gives the connection a pool handle belongs to.
//
// The reference count of the connection stays as it is: do not close what is returned.
func (self *StoragePool) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetConnect(cStoragePool(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// GetStoragePoolCapabilities (C.virConnectGetStoragePoolCapabilities): Describes as XML which types of
// pools the storage driver supports, with their source and target formats.
//
// The caller frees the text.
func (self *Connect) GetStoragePoolCapabilities(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectGetStoragePoolCapabilities(cConnect(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// NumOfStoragePools (C.virConnectNumOfStoragePools): Counts the active storage pools.
func (self *Connect) NumOfStoragePools() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfStoragePools(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListStoragePools (C.virConnectListStoragePools): Lists the names of active storage pools.
//
// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The
// caller frees every name.
//
// Deprecated: use use virConnectListAllStoragePools.
func (self *Connect) ListStoragePools() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListStoragePools(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// NumOfDefinedStoragePools (C.virConnectNumOfDefinedStoragePools): Counts the inactive storage pools
// that have a stored configuration.
func (self *Connect) NumOfDefinedStoragePools() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfDefinedStoragePools(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListDefinedStoragePools (C.virConnectListDefinedStoragePools): Lists the names of storage pools that
// are defined but inactive.
//
// The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The
// caller frees every name.
//
// Deprecated: use use virConnectListAllStoragePools.
func (self *Connect) ListDefinedStoragePools() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListDefinedStoragePools(cConnect(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllStoragePools (C.virConnectListAllStoragePools): Lists storage pools, active and inactive,
// with handles to all of them.
//
// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a
// NULL that is not counted.
func (self *Connect) ListAllStoragePools(flags ConnectListAllStoragePoolsFlags) ([]StoragePool, error) {
	var outPools *C.virStoragePoolPtr
	var outPoolsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllStoragePools(cConnect(self), C.uint(flags), &outPools, &outPoolsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outPools, outPoolsCount, newStoragePool), nil
}

// FindStoragePoolSources (C.virConnectFindStoragePoolSources): Searches for storage that a pool could
// be made of.
//
// The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML.
// Some types search the host itself, others need to be told where to look. Fails with
// `VIR_ERR_NO_SUPPORT` for types that cannot be searched. The caller frees the text.
func (self *Connect) FindStoragePoolSources(typeValue string, srcSpec string, flags uint32) (string, error) {
	cType := text(typeValue)
	defer freeText(cType)
	cSrcSpec := optional(srcSpec)
	defer freeText(cSrcSpec)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectFindStoragePoolSources(cConnect(self), cType, cSrcSpec, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// LookupStoragePoolByName (C.virStoragePoolLookupByName): Finds a storage pool by its name. Fails with
// `VIR_ERR_NO_STORAGE_POOL` when there is none.
func (self *Connect) LookupStoragePoolByName(name string) (*StoragePool, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolLookupByName(cConnect(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// LookupStoragePoolByUUID (C.virStoragePoolLookupByUUID): Finds a storage pool by its UUID, given as
// bytes.
//
// Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.
func (self *Connect) LookupStoragePoolByUUID(uuid []byte) (*StoragePool, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolLookupByUUID(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// LookupStoragePoolByUUIDString (C.virStoragePoolLookupByUUIDString): Finds a storage pool by its
// UUID, given as text.
//
// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_STORAGE_POOL` when no
// pool has it.
func (self *Connect) LookupStoragePoolByUUIDString(uuid string) (*StoragePool, error) {
	cUuid := text(uuid)
	defer freeText(cUuid)
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolLookupByUUIDString(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// LookupPoolByVolume (C.virStoragePoolLookupByVolume): Finds the storage pool that a volume is in. The
// caller frees the new handle.
func (self *StorageVol) LookupPoolByVolume() (*StoragePool, error) {
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolLookupByVolume(cStorageVol(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// LookupStoragePoolByTargetPath (C.virStoragePoolLookupByTargetPath): Finds the active storage pool
// whose target is a given path.
//
// Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.
func (self *Connect) LookupStoragePoolByTargetPath(path string) (*StoragePool, error) {
	cPath := text(path)
	defer freeText(cPath)
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolLookupByTargetPath(cConnect(self), cPath, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// StoragePoolCreateXML (C.virStoragePoolCreateXML): Creates a transient storage pool from XML and
// starts it.
//
// Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when
// the name or UUID is taken by another pool.
func (self *Connect) StoragePoolCreateXML(xmlDesc string, flags StoragePoolCreateFlags) (*StoragePool, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolCreateXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// StoragePoolDefineXML (C.virStoragePoolDefineXML): Stores a storage pool's configuration without
// starting the pool.
//
// An existing configuration with the same name and UUID is replaced.
func (self *Connect) StoragePoolDefineXML(xmlDesc string, flags StoragePoolDefineFlags) (*StoragePool, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virStoragePoolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolDefineXML(cConnect(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStoragePool(outResult), nil
}

// Build (C.virStoragePoolBuild): Prepares the storage under a pool, such as making a directory, a file
// system or a volume group.
//
// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Without flags, most
// types leave data already there in place; `VIR_ERR_STORAGE_POOL_BUILT` tells that something was
// found.
func (self *StoragePool) Build(flags StoragePoolBuildFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolBuild(cStoragePool(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Undefine (C.virStoragePoolUndefine): Removes a storage pool's stored configuration.
//
// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Volumes and data
// stay as they are.
func (self *StoragePool) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolUndefine(cStoragePool(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Create (C.virStoragePoolCreate): Starts a storage pool that is defined but inactive.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.
func (self *StoragePool) Create(flags StoragePoolCreateFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolCreate(cStoragePool(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Destroy (C.virStoragePoolDestroy): Stops a storage pool, such as by unmounting it.
//
// Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and
// has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is not active.
func (self *StoragePool) Destroy() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolDestroy(cStoragePool(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Delete (C.virStoragePoolDelete): Destroys the storage under a pool; there is no way back.
//
// The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored
// configuration stays until `virStoragePoolUndefine`.
func (self *StoragePool) Delete(flags StoragePoolDeleteFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolDelete(cStoragePool(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Refresh (C.virStoragePoolRefresh): Reads a storage pool's volumes and sizes anew from the storage.
//
// Needed after changes made behind the driver's back. It may reach out to a remote server and take
// long. The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
func (self *StoragePool) Refresh(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolRefresh(cStoragePool(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetName (C.virStoragePoolGetName): Gives the name of a storage pool.
//
// It gives: The name, valid as long as the handle is.
func (self *StoragePool) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetName(cStoragePool(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetUUID (C.virStoragePoolGetUUID): Gives the UUID of a storage pool as bytes.
func (self *StoragePool) GetUUID() ([]byte, error) {
	outUuid := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetUUID(cStoragePool(self), (*C.uchar)(unsafe.SliceData(outUuid)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outUuid, nil
}

// GetUUIDString (C.virStoragePoolGetUUIDString): Gives the UUID of a storage pool as text.
func (self *StoragePool) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetUUIDString(cStoragePool(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// GetInfo (C.virStoragePoolGetInfo): Tells a storage pool's state and how much space it has.
//
// Sizes are those of the last refresh, corrected by what has been done through this interface since.
func (self *StoragePool) GetInfo() (*StoragePoolInfo, error) {
	var outInfo C.virStoragePoolInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetInfo(cStoragePool(self), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeStoragePoolInfo(&outInfo), nil
}

// GetXMLDesc (C.virStoragePoolGetXMLDesc): Describes a storage pool as XML. The result fits
// `virStoragePoolDefineXML`. The caller frees the text.
func (self *StoragePool) GetXMLDesc(flags StorageXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetXMLDesc(cStoragePool(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetAutostart (C.virStoragePoolGetAutostart): Tells whether a storage pool is started together with
// the daemon.
func (self *StoragePool) GetAutostart() (bool, error) {
	var outAutostart C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolGetAutostart(cStoragePool(self), &outAutostart, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outAutostart != 0, nil
}

// SetAutostart (C.virStoragePoolSetAutostart): Chooses whether a storage pool is started together with
// the daemon.
//
// Fails with `VIR_ERR_INVALID_ARG` for transient pools.
func (self *StoragePool) SetAutostart(autostart bool) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolSetAutostart(cStoragePool(self), C.int(truth(autostart)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// IsActive (C.virStoragePoolIsActive): Tells whether a storage pool is started.
func (self *StoragePool) IsActive() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolIsActive(cStoragePool(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// IsPersistent (C.virStoragePoolIsPersistent): Tells whether a storage pool has a stored
// configuration, so that it outlives being stopped.
func (self *StoragePool) IsPersistent() (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolIsPersistent(cStoragePool(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// StoragePoolEventDeregister (C.virConnectStoragePoolEventDeregisterAny): Removes a storage pool event
// callback.
//
// The release function given at registration runs afterwards, perhaps not before the event loop's next
// turn.
func (self *Connect) StoragePoolEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectStoragePoolEventDeregisterAny(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
