// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// GetName (C.virDomainCheckpointGetName): Gives a checkpoint's name.
//
// It gives: Name; belongs to the handle and lives as long as it does.
func (self *DomainCheckpoint) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointGetName(cDomainCheckpoint(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetDomain (C.virDomainCheckpointGetDomain): Gives the domain that a checkpoint belongs to.
//
// The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
// checkpoint's handle is.
func (self *DomainCheckpoint) GetDomain() (*Domain, error) {
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointGetDomain(cDomainCheckpoint(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// GetConnect (C.virDomainCheckpointGetConnect): Gives the connection that a checkpoint belongs to.
//
// The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
// checkpoint's handle is.
func (self *DomainCheckpoint) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointGetConnect(cDomainCheckpoint(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// CreateCheckpointXML (C.virDomainCheckpointCreateXML): Creates a checkpoint of a domain as the XML
// describes.
//
// From this moment changed blocks of the chosen disks are recorded in bitmaps inside the images, so
// the images need a format such as qcow2. The domain has to be active (`VIR_ERR_OPERATION_INVALID`
// otherwise), except with `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE`. To get a full backup of the same
// moment, let `virDomainBackupBegin` create the checkpoint.
func (self *Domain) CreateCheckpointXML(xmlDesc string, flags DomainCheckpointCreateFlags) (*DomainCheckpoint, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virDomainCheckpointPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointCreateXML(cDomain(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainCheckpoint(outResult), nil
}

// GetXMLDesc (C.virDomainCheckpointGetXMLDesc): Gives a checkpoint's description as XML.
//
// Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with
// `VIR_ERR_OPERATION_DENIED` on a read-only connection.
func (self *DomainCheckpoint) GetXMLDesc(flags DomainCheckpointXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointGetXMLDesc(cDomainCheckpoint(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// ListAllCheckpoints (C.virDomainListAllCheckpoints): Lists a domain's checkpoints that match the
// filter.
//
// By default that is all of them, in no particular order.
func (self *Domain) ListAllCheckpoints(flags DomainCheckpointListFlags) ([]DomainCheckpoint, error) {
	var outCheckpoints *C.virDomainCheckpointPtr
	var outCheckpointsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainListAllCheckpoints(cDomain(self), C.uint(flags), &outCheckpoints, &outCheckpointsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outCheckpoints, outCheckpointsCount, newDomainCheckpoint), nil
}

// ListAllChildren (C.virDomainCheckpointListAllChildren): Lists a checkpoint's children that match the
// filter.
//
// With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.
func (self *DomainCheckpoint) ListAllChildren(flags DomainCheckpointListFlags) ([]DomainCheckpoint, error) {
	var outChildren *C.virDomainCheckpointPtr
	var outChildrenCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointListAllChildren(cDomainCheckpoint(self), C.uint(flags), &outChildren, &outChildrenCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outChildren, outChildrenCount, newDomainCheckpoint), nil
}

// CheckpointLookupByName (C.virDomainCheckpointLookupByName): Finds a domain's checkpoint by its name.
//
// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when there is none.
func (self *Domain) CheckpointLookupByName(name string, flags uint32) (*DomainCheckpoint, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virDomainCheckpointPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointLookupByName(cDomain(self), cName, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainCheckpoint(outResult), nil
}

// GetParent (C.virDomainCheckpointGetParent): Gives the parent of a checkpoint.
//
// Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.
func (self *DomainCheckpoint) GetParent(flags uint32) (*DomainCheckpoint, error) {
	var outResult C.virDomainCheckpointPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointGetParent(cDomainCheckpoint(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainCheckpoint(outResult), nil
}

// Delete (C.virDomainCheckpointDelete): Deletes a checkpoint.
//
// The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay
// possible. If it was current, its parent becomes current. Unless only the record goes, the domain has
// to be active.
func (self *DomainCheckpoint) Delete(flags DomainCheckpointDeleteFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCheckpointDelete(cDomainCheckpoint(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
