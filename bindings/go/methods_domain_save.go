// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import "runtime"

// Save (C.virDomainSave): Saves an active domain's memory and device state to a file and stops the
// domain.
//
// Disks are not part of the file and must stay unchanged until `virDomainRestore`. Runs as a job that
// `virDomainGetJobInfo` watches and `virDomainAbortJob` cancels, after which the domain goes on. A
// transient domain is gone afterwards. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not
// active.
func (self *Domain) Save(to string) error {
	cTo := text(to)
	defer freeText(cTo)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSave(cDomain(self), cTo, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SaveFlags (C.virDomainSaveFlags): Saves an active domain's state to a file, with options, and stops
// the domain.
//
// Acts like `virDomainSave`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each
// other; they record in the file how it is to be restored.
func (self *Domain) SaveFlags(to string, dxml string, flags DomainSaveRestoreFlags) error {
	cTo := text(to)
	defer freeText(cTo)
	cDxml := optional(dxml)
	defer freeText(cDxml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSaveFlags(cDomain(self), cTo, cDxml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SaveParams (C.virDomainSaveParams): Saves an active domain's state as the parameters say, and stops
// the domain.
//
// Acts like `virDomainSaveFlags`, or like `virDomainManagedSave` when no file is named.
func (self *Domain) SaveParams(params DomainSaveRestoreParams, flags DomainSaveRestoreFlags) error {
	cParams, cParamsCount := paramsIn(&params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSaveParams(cDomain(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DomainRestore (C.virDomainRestore): Starts a domain from the state that `virDomainSave` wrote.
//
// The file stays. Restore each file only once, since the disks move on. Fails with
// `VIR_ERR_OPERATION_INVALID` when the domain is active already.
func (self *Connect) DomainRestore(from string) error {
	cFrom := text(from)
	defer freeText(cFrom)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainRestore(cConnect(self), cFrom, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DomainRestoreFlags (C.virDomainRestoreFlags): Starts a domain from a saved state, with options.
//
// Acts like `virDomainRestore`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each
// other and override what the file says.
func (self *Connect) DomainRestoreFlags(from string, dxml string, flags DomainSaveRestoreFlags) error {
	cFrom := text(from)
	defer freeText(cFrom)
	cDxml := optional(dxml)
	defer freeText(cDxml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainRestoreFlags(cConnect(self), cFrom, cDxml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DomainRestoreParams (C.virDomainRestoreParams): Starts a domain from a saved state, as the
// parameters say.
//
// Acts like `virDomainRestoreFlags`; the file is required.
func (self *Connect) DomainRestoreParams(params DomainSaveRestoreParams, flags DomainSaveRestoreFlags) error {
	cParams, cParamsCount := paramsIn(&params)
	defer C.virTypedParamsFree(cParams, cParamsCount)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainRestoreParams(cConnect(self), cParams, cParamsCount, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// DomainSaveImageGetXMLDesc (C.virDomainSaveImageGetXMLDesc): Gives the domain XML kept in a saved
// state.
//
// Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections,
// since any file on the host could be named.
func (self *Connect) DomainSaveImageGetXMLDesc(file string, flags DomainSaveImageXMLFlags) (string, error) {
	cFile := text(file)
	defer freeText(cFile)
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSaveImageGetXMLDesc(cConnect(self), cFile, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// DomainSaveImageDefineXML (C.virDomainSaveImageDefineXML): Replaces the domain XML kept in a saved
// state.
//
// The new XML may differ only in what the guest does not see, such as the path of a disk image. The
// flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored
// to.
func (self *Connect) DomainSaveImageDefineXML(file string, dxml string, flags DomainSaveRestoreFlags) error {
	cFile := text(file)
	defer freeText(cFile)
	cDxml := text(dxml)
	defer freeText(cDxml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainSaveImageDefineXML(cConnect(self), cFile, cDxml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ManagedSave (C.virDomainManagedSave): Saves an active domain's state to a file that the hypervisor
// driver looks after, and stops the domain.
//
// The next start restores the state and deletes the file. Only for persistent domains. Runs as a job,
// like `virDomainSave`.
func (self *Domain) ManagedSave(flags DomainSaveRestoreFlags) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainManagedSave(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// HasManagedSaveImage (C.virDomainHasManagedSaveImage): Tells whether a domain has a managed save
// image.
func (self *Domain) HasManagedSaveImage(flags uint32) (bool, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainHasManagedSaveImage(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return false, makeError(failure)
	}
	return outResult != 0, nil
}

// ManagedSaveRemove (C.virDomainManagedSaveRemove): Deletes a domain's managed save image.
//
// The next start then boots afresh, as after a power failure. Without an image nothing happens.
func (self *Domain) ManagedSaveRemove(flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainManagedSaveRemove(cDomain(self), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// ManagedSaveGetXMLDesc (C.virDomainManagedSaveGetXMLDesc): Gives the domain XML kept in a managed
// save image.
//
// Fails with `VIR_ERR_OPERATION_INVALID` when there is no image. Asking for secrets is refused on a
// read-only connection.
func (self *Domain) ManagedSaveGetXMLDesc(flags DomainSaveImageXMLFlags) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainManagedSaveGetXMLDesc(cDomain(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// ManagedSaveDefineXML (C.virDomainManagedSaveDefineXML): Replaces the domain XML kept in a managed
// save image.
//
// The new XML may differ only in what the guest does not see. The flags `VIR_DOMAIN_SAVE_RUNNING` and
// `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.
func (self *Domain) ManagedSaveDefineXML(dxml string, flags uint32) error {
	cDxml := optional(dxml)
	defer freeText(cDxml)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainManagedSaveDefineXML(cDomain(self), cDxml, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// CoreDump (C.virDomainCoreDump): Writes an active domain's memory to a file for analysis.
//
// The guest is stopped meanwhile, unless `VIR_DUMP_LIVE` is given, and then goes on, unless it is to
// be crashed or reset: those three exclude one another. Runs as a job that `virDomainGetJobInfo`
// watches and `virDomainAbortJob` cancels. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is
// not active.
func (self *Domain) CoreDump(to string, flags DomainCoreDumpFlags) error {
	cTo := text(to)
	defer freeText(cTo)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCoreDump(cDomain(self), cTo, C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// CoreDumpWithFormat (C.virDomainCoreDumpWithFormat): Writes an active domain's memory to a file in
// the format given.
//
// Acts like `virDomainCoreDump`. A format other than `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` asks for
// `VIR_DUMP_MEMORY_ONLY`; one that the emulator lacks fails with `VIR_ERR_OPERATION_UNSUPPORTED`.
func (self *Domain) CoreDumpWithFormat(to string, dumpformat DomainCoreDumpFormat, flags DomainCoreDumpFlags) error {
	cTo := text(to)
	defer freeText(cTo)
	var failure C.virErrorPtr
	status := C.polyvirt_virDomainCoreDumpWithFormat(cDomain(self), cTo, C.uint(dumpformat), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
