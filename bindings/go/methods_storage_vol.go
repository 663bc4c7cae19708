// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// NumOfStorageVolumes (C.virStoragePoolNumOfVolumes): Counts the volumes in a storage pool.
//
// The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.
func (self *StoragePool) NumOfStorageVolumes() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolNumOfVolumes(cStoragePool(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListStorageVolumes (C.virStoragePoolListVolumes): Lists the names of the volumes in a storage pool.
//
// The number can change between counting and listing: prefer `virStoragePoolListAllVolumes`. The
// caller frees every name.
//
// Deprecated: use use virStoragePoolListAllVolumes.
func (self *StoragePool) ListStorageVolumes() ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolListVolumes(cStoragePool(self), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllStorageVolumes (C.virStoragePoolListAllVolumes): Lists the volumes in an active storage pool
// with handles to all of them.
//
// The caller frees each handle and the array, which ends with a NULL that is not counted.
func (self *StoragePool) ListAllStorageVolumes(flags uint32) ([]StorageVol, error) {
	var outVols *C.virStorageVolPtr
	var outVolsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virStoragePoolListAllVolumes(cStoragePool(self), C.uint(flags), &outVols, &outVolsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outVols, outVolsCount, newStorageVol), nil
}

// GetConnect (C.virStorageVolGetConnect): Gives the connection a volume handle belongs to.
//
// The reference count of the connection stays as it is: do not close what is returned.
func (self *StorageVol) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetConnect(cStorageVol(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// LookupStorageVolByName (C.virStorageVolLookupByName): Finds a volume by its name within a pool.
// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
func (self *StoragePool) LookupStorageVolByName(name string) (*StorageVol, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virStorageVolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolLookupByName(cStoragePool(self), cName, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStorageVol(outResult), nil
}

// LookupStorageVolByKey (C.virStorageVolLookupByKey): Finds a volume by its key, searching all active
// pools.
//
// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
func (self *Connect) LookupStorageVolByKey(key string) (*StorageVol, error) {
	cKey := text(key)
	defer freeText(cKey)
	var outResult C.virStorageVolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolLookupByKey(cConnect(self), cKey, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStorageVol(outResult), nil
}

// LookupStorageVolByPath (C.virStorageVolLookupByPath): Finds a volume by its path on the host,
// searching all active pools.
//
// Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.
func (self *Connect) LookupStorageVolByPath(path string) (*StorageVol, error) {
	cPath := text(path)
	defer freeText(cPath)
	var outResult C.virStorageVolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolLookupByPath(cConnect(self), cPath, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStorageVol(outResult), nil
}

// GetName (C.virStorageVolGetName): Gives the name of a volume, which is unique in its pool.
//
// It gives: The name, valid as long as the handle is.
func (self *StorageVol) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetName(cStorageVol(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetKey (C.virStorageVolGetKey): Gives the key of a volume, which tells it from every other volume
// anywhere.
//
// What it looks like depends on the pool's type; for files it is the path.
//
// It gives: The key, valid as long as the handle is.
func (self *StorageVol) GetKey() (string, error) {
	if text := self.held().kept(1); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetKey(cStorageVol(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(1, takeText(outResult)), nil
}

// StorageVolCreateXML (C.virStorageVolCreateXML): Creates a volume in an active storage pool.
//
// Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers.
// Fails with `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.
func (self *StoragePool) StorageVolCreateXML(xmldesc string, flags StorageVolCreateFlags) (*StorageVol, error) {
	cXmldesc := text(xmldesc)
	defer freeText(cXmldesc)
	var outResult C.virStorageVolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolCreateXML(cStoragePool(self), cXmldesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStorageVol(outResult), nil
}

// StorageVolCreateXMLFrom (C.virStorageVolCreateXMLFrom): Creates a volume in an active storage pool
// and fills it with the content of another volume.
//
// The source may be in a different active pool and have a different format; it has to be as small as
// the new volume or smaller. Name and permissions come from the XML.
func (self *StoragePool) StorageVolCreateXMLFrom(xmldesc string, clonevol *StorageVol, flags StorageVolCreateFlags) (*StorageVol, error) {
	cXmldesc := text(xmldesc)
	defer freeText(cXmldesc)
	var outResult C.virStorageVolPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolCreateXMLFrom(cStoragePool(self), cXmldesc, cStorageVol(clonevol), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newStorageVol(outResult), nil
}

// Download (C.virStorageVolDownload): Starts sending the content of a volume to the caller through a
// stream.
//
// The call returns at once; data arrives with `virStreamRecv` and is complete when `virStreamFinish`
// succeeds. A volume that is written to meanwhile gives inconsistent data.
func (self *StorageVol) Download(stream *Stream, offset uint64, length uint64, flags StorageVolDownloadFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolDownload(cStorageVol(self), cStream(stream), C.ulonglong(offset), C.ulonglong(length), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Upload (C.virStorageVolUpload): Starts writing data that the caller sends through a stream into a
// volume.
//
// The call returns at once; data goes out with `virStreamSend` and is stored when `virStreamFinish`
// succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes
// shown for volume and pool may need `virStoragePoolRefresh` afterwards.
func (self *StorageVol) Upload(stream *Stream, offset uint64, length uint64, flags StorageVolUploadFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolUpload(cStorageVol(self), cStream(stream), C.ulonglong(offset), C.ulonglong(length), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Delete (C.virStorageVolDelete): Deletes a volume with all its data.
//
// The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is
// inactive or the volume is being built or copied.
func (self *StorageVol) Delete(flags StorageVolDeleteFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolDelete(cStorageVol(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Wipe (C.virStorageVolWipe): Overwrites the content of a volume with zeros, so that the next reader
// does not find the old data.
//
// On storage that remaps or copies on write, remains of the data may survive. Fails with
// `VIR_ERR_OPERATION_INVALID` while the volume is in use by another operation.
func (self *StorageVol) Wipe(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolWipe(cStorageVol(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// WipePattern (C.virStorageVolWipePattern): Overwrites the content of a volume with a chosen pattern,
// so that the next reader does not find the old data.
//
// Can take very long. On storage that remaps or copies on write, remains of the data may survive.
func (self *StorageVol) WipePattern(algorithm StorageVolWipeAlgorithm, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolWipePattern(cStorageVol(self), C.uint(algorithm), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetInfo (C.virStorageVolGetInfo): Tells a volume's type, its size and how much space it takes up.
func (self *StorageVol) GetInfo() (*StorageVolInfo, error) {
	var outInfo C.virStorageVolInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetInfo(cStorageVol(self), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeStorageVolInfo(&outInfo), nil
}

// GetInfoFlags (C.virStorageVolGetInfoFlags): Tells a volume's type and sizes, with a choice of what
// counts as allocation.
func (self *StorageVol) GetInfoFlags(flags StorageVolInfoFlags) (*StorageVolInfo, error) {
	var outInfo C.virStorageVolInfo
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetInfoFlags(cStorageVol(self), C.uint(flags), &outInfo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeStorageVolInfo(&outInfo), nil
}

// GetXMLDesc (C.virStorageVolGetXMLDesc): Describes a volume as XML. The caller frees the text.
func (self *StorageVol) GetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetXMLDesc(cStorageVol(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// GetPath (C.virStorageVolGetPath): Gives the path of a volume on the host.
//
// For some pools it changes from one start to the next; the key does not. The caller frees the text.
func (self *StorageVol) GetPath() (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolGetPath(cStorageVol(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// Resize (C.virStorageVolResize): Changes the size of a volume that no guest uses.
//
// Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs
// `VIR_STORAGE_VOL_RESIZE_SHRINK`, or the call fails with `VIR_ERR_INVALID_ARG`. Disks of running
// guests are resized with `virDomainBlockResize`.
func (self *StorageVol) Resize(capacity uint64, flags StorageVolResizeFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virStorageVolResize(cStorageVol(self), C.ulonglong(capacity), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
