// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// GetName (C.virDomainSnapshotGetName): Gives a snapshot's name.
//
// It gives: Name; belongs to the handle and lives as long as it does.
func (self *DomainSnapshot) GetName() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotGetName(cDomainSnapshot(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetDomain (C.virDomainSnapshotGetDomain): Gives the domain that a snapshot belongs to.
//
// The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
// snapshot's handle is.
func (self *DomainSnapshot) GetDomain() (*Domain, error) {
	var outResult C.virDomainPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotGetDomain(cDomainSnapshot(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomain(outResult), nil
}

// GetConnect (C.virDomainSnapshotGetConnect): Gives the connection that a snapshot belongs to.
//
// The handle is borrowed: its reference count stays as it is, and it is valid for as long as the
// snapshot's handle is.
func (self *DomainSnapshot) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotGetConnect(cDomainSnapshot(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// CreateSnapshotXML (C.virDomainSnapshotCreateXML): Takes a snapshot of a domain as the XML describes.
//
// A running domain is normally captured with its memory and pauses meanwhile; an inactive one with its
// disks alone. The new snapshot becomes current, with the one that was current before as its parent.
// External snapshots make the domain write to new files from then on. If several disks are involved, a
// failure may leave some of them changed, unless `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` is given.
func (self *Domain) CreateSnapshotXML(xmlDesc string, flags DomainSnapshotCreateFlags) (*DomainSnapshot, error) {
	cXmlDesc := text(xmlDesc)
	defer freeText(cXmlDesc)
	var outResult C.virDomainSnapshotPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotCreateXML(cDomain(self), cXmlDesc, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainSnapshot(outResult), nil
}

// GetXMLDesc (C.virDomainSnapshotGetXMLDesc): Gives a snapshot's description as XML, with the domain's
// configuration at that time.
//
// Secrets are left out without `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, which fails with
// `VIR_ERR_OPERATION_DENIED` on a read-only connection.
func (self *DomainSnapshot) GetXMLDesc(flags DomainSnapshotXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotGetXMLDesc(cDomainSnapshot(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// SnapshotNum (C.virDomainSnapshotNum): Counts a domain's snapshots that match the filter.
//
// The number may be stale as soon as it is returned; `virDomainListAllSnapshots` counts and lists
// together.
func (self *Domain) SnapshotNum(flags DomainSnapshotListFlags) (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotNum(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// SnapshotListNames (C.virDomainSnapshotListNames): Lists the names of a domain's snapshots that match
// the filter.
//
// Prefer `virDomainListAllSnapshots`, which needs no prior count and returns handles.
//
// Deprecated: use use virDomainListAllSnapshots.
func (self *Domain) SnapshotListNames(flags DomainSnapshotListFlags) ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotListNames(cDomain(self), C.uint(flags), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllSnapshots (C.virDomainListAllSnapshots): Lists a domain's snapshots that match the filter.
//
// By default that is all of them, in no particular order.
func (self *Domain) ListAllSnapshots(flags DomainSnapshotListFlags) ([]DomainSnapshot, error) {
	var outSnaps *C.virDomainSnapshotPtr
	var outSnapsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainListAllSnapshots(cDomain(self), C.uint(flags), &outSnaps, &outSnapsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outSnaps, outSnapsCount, newDomainSnapshot), nil
}

// NumChildren (C.virDomainSnapshotNumChildren): Counts a snapshot's children that match the filter.
//
// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` all its descendants count.
// `virDomainSnapshotListAllChildren` counts and lists together.
func (self *DomainSnapshot) NumChildren(flags DomainSnapshotListFlags) (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotNumChildren(cDomainSnapshot(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListChildrenNames (C.virDomainSnapshotListChildrenNames): Lists the names of a snapshot's children
// that match the filter.
//
// Prefer `virDomainSnapshotListAllChildren`, which needs no prior count and returns handles.
//
// Deprecated: use use virDomainSnapshotListAllChildren.
func (self *DomainSnapshot) ListChildrenNames(flags DomainSnapshotListFlags) ([]string, error) {
	var outNames **C.char
	var outNamesCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotListChildrenNames(cDomainSnapshot(self), C.uint(flags), &outNames, &outNamesCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outNames, outNamesCount), nil
}

// ListAllChildren (C.virDomainSnapshotListAllChildren): Lists a snapshot's children that match the
// filter.
//
// With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` the whole subtree below it is listed.
func (self *DomainSnapshot) ListAllChildren(flags DomainSnapshotListFlags) ([]DomainSnapshot, error) {
	var outSnaps *C.virDomainSnapshotPtr
	var outSnapsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotListAllChildren(cDomainSnapshot(self), C.uint(flags), &outSnaps, &outSnapsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outSnaps, outSnapsCount, newDomainSnapshot), nil
}

// SnapshotLookupByName (C.virDomainSnapshotLookupByName): Finds a domain's snapshot by its name.
//
// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
func (self *Domain) SnapshotLookupByName(name string, flags uint32) (*DomainSnapshot, error) {
	cName := text(name)
	defer freeText(cName)
	var outResult C.virDomainSnapshotPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotLookupByName(cDomain(self), cName, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainSnapshot(outResult), nil
}

// HasCurrentSnapshot (C.virDomainHasCurrentSnapshot): Tells whether a domain has a current snapshot.
func (self *Domain) HasCurrentSnapshot(flags uint32) (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainHasCurrentSnapshot(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// SnapshotCurrent (C.virDomainSnapshotCurrent): Gives a domain's current snapshot.
//
// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when there is none.
func (self *Domain) SnapshotCurrent(flags uint32) (*DomainSnapshot, error) {
	var outResult C.virDomainSnapshotPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotCurrent(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainSnapshot(outResult), nil
}

// GetParent (C.virDomainSnapshotGetParent): Gives the parent of a snapshot.
//
// Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when it is a root.
func (self *DomainSnapshot) GetParent(flags uint32) (*DomainSnapshot, error) {
	var outResult C.virDomainSnapshotPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotGetParent(cDomainSnapshot(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newDomainSnapshot(outResult), nil
}

// IsCurrent (C.virDomainSnapshotIsCurrent): Tells whether a snapshot is its domain's current one.
func (self *DomainSnapshot) IsCurrent(flags uint32) (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotIsCurrent(cDomainSnapshot(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// HasMetadata (C.virDomainSnapshotHasMetadata): Tells whether a snapshot has a record that would be
// lost with its domain's configuration.
func (self *DomainSnapshot) HasMetadata(flags uint32) (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotHasMetadata(cDomainSnapshot(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// RevertToSnapshot (C.virDomainRevertToSnapshot): Puts a domain back to the state of a snapshot.
//
// What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends
// up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep
// its emulator process if the configurations match; what is risky, such as a snapshot without recorded
// configuration, fails with `VIR_ERR_SNAPSHOT_REVERT_RISKY` unless `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE`
// is given.
func (self *DomainSnapshot) RevertToSnapshot(flags DomainSnapshotRevertFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainRevertToSnapshot(cDomainSnapshot(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// Delete (C.virDomainSnapshotDelete): Deletes a snapshot, and frees what it occupies.
//
// The domain's present state does not change. Children are attached to the deleted snapshot's parent,
// and if it was current, its parent becomes current. For an external snapshot its data is merged into
// the neighbouring file, which may take long.
func (self *DomainSnapshot) Delete(flags DomainSnapshotDeleteFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSnapshotDelete(cDomainSnapshot(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
