// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// #include "calls.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// GetConnect (C.virSecretGetConnect): Gives the connection a secret handle belongs to.
//
// The reference count of the connection stays as it is: do not close what is returned.
func (self *Secret) GetConnect() (*Connect, error) {
	var outResult C.virConnectPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetConnect(cSecret(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newConnect(outResult), nil
}

// NumOfSecrets (C.virConnectNumOfSecrets): Counts the secrets that are defined.
func (self *Connect) NumOfSecrets() (int, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectNumOfSecrets(cConnect(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return int(outResult), nil
}

// ListSecrets (C.virConnectListSecrets): Lists the UUIDs of the defined secrets, as text.
//
// The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller
// frees every UUID.
//
// Deprecated: use use virConnectListAllSecrets.
func (self *Connect) ListSecrets() ([]string, error) {
	var outUuids **C.char
	var outUuidsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListSecrets(cConnect(self), &outUuids, &outUuidsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeTexts(outUuids, outUuidsCount), nil
}

// ListAllSecrets (C.virConnectListAllSecrets): Lists secrets with handles to all of them.
//
// Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a
// NULL that is not counted.
func (self *Connect) ListAllSecrets(flags ConnectListAllSecretsFlags) ([]Secret, error) {
	var outSecrets *C.virSecretPtr
	var outSecretsCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectListAllSecrets(cConnect(self), C.uint(flags), &outSecrets, &outSecretsCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeObjects(outSecrets, outSecretsCount, newSecret), nil
}

// LookupSecretByUUID (C.virSecretLookupByUUID): Finds a secret by its UUID, given as bytes. Fails with
// `VIR_ERR_NO_SECRET` when there is none.
func (self *Connect) LookupSecretByUUID(uuid []byte) (*Secret, error) {
	cUuid, err := uuidIn(uuid)
	if err != nil {
		return nil, err
	}
	var outResult C.virSecretPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretLookupByUUID(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newSecret(outResult), nil
}

// LookupSecretByUUIDString (C.virSecretLookupByUUIDString): Finds a secret by its UUID, given as text.
//
// Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_SECRET` when no
// secret has it.
func (self *Connect) LookupSecretByUUIDString(uuid string) (*Secret, error) {
	cUuid := text(uuid)
	defer freeText(cUuid)
	var outResult C.virSecretPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretLookupByUUIDString(cConnect(self), cUuid, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newSecret(outResult), nil
}

// LookupSecretByUsage (C.virSecretLookupByUsage): Finds a secret by what it is used for.
//
// At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is
// none.
func (self *Connect) LookupSecretByUsage(usageType SecretUsageType, usageID string) (*Secret, error) {
	cUsageID := text(usageID)
	defer freeText(cUsageID)
	var outResult C.virSecretPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretLookupByUsage(cConnect(self), C.int(usageType), cUsageID, &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newSecret(outResult), nil
}

// SecretDefineXML (C.virSecretDefineXML): Defines a secret, or changes the attributes of one that
// exists.
//
// The value is kept when the UUID names an existing secret; a new one has no value until
// `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing
// secret cannot change, nor can one that is private become public.
func (self *Connect) SecretDefineXML(xml string, flags SecretDefineFlags) (*Secret, error) {
	cXml := text(xml)
	defer freeText(cXml)
	var outResult C.virSecretPtr
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretDefineXML(cConnect(self), cXml, C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return newSecret(outResult), nil
}

// GetUUID (C.virSecretGetUUID): Gives the UUID of a secret as bytes.
func (self *Secret) GetUUID() ([]byte, error) {
	outBuf := make([]byte, C.VIR_UUID_BUFLEN)
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetUUID(cSecret(self), (*C.uchar)(unsafe.SliceData(outBuf)), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return outBuf, nil
}

// GetUUIDString (C.virSecretGetUUIDString): Gives the UUID of a secret as text.
func (self *Secret) GetUUIDString() (string, error) {
	var outBuf *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetUUIDString(cSecret(self), &outBuf, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outBuf), nil
}

// GetUsageType (C.virSecretGetUsageType): Tells what a secret is for.
func (self *Secret) GetUsageType() (SecretUsageType, error) {
	var outResult C.int
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetUsageType(cSecret(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return 0, makeError(failure)
	}
	return SecretUsageType(outResult), nil
}

// GetUsageID (C.virSecretGetUsageID): Gives the name of what a secret is used with, such as the path
// of a volume.
//
// It gives: The usage ID, valid as long as the handle is; empty for secrets without a usage.
func (self *Secret) GetUsageID() (string, error) {
	if text := self.held().kept(0); text != "" {
		return text, nil
	}
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetUsageID(cSecret(self), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return self.handle.keep(0, takeText(outResult)), nil
}

// GetXMLDesc (C.virSecretGetXMLDesc): Describes a secret's attributes as XML, without its value. The
// caller frees the text.
func (self *Secret) GetXMLDesc(flags uint32) (string, error) {
	var outResult *C.char
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetXMLDesc(cSecret(self), C.uint(flags), &outResult, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return "", makeError(failure)
	}
	return takeText(outResult), nil
}

// SetValue (C.virSecretSetValue): Sets the value of a secret, replacing what was there.
//
// Needs a connection that is not read-only. Unless the secret is ephemeral, the value is also written
// to disk.
func (self *Secret) SetValue(value []byte, flags uint32) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretSetValue(cSecret(self), (*C.uchar)(unsafe.SliceData(value)), C.size_t(len(value)), C.uint(flags), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// GetValue (C.virSecretGetValue): Reads the value of a secret.
//
// Needs a connection that is not read-only. Fails with `VIR_ERR_INVALID_SECRET` for private secrets,
// and with `VIR_ERR_NO_SECRET` when no value has been set. Callers should wipe the memory before they
// free it.
//
// It gives: The bytes of the value, to be freed by the caller.
func (self *Secret) GetValue(flags uint32) ([]byte, error) {
	var outResult *C.uchar
	var outResultCount C.size_t
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretGetValue(cSecret(self), C.uint(flags), &outResult, &outResultCount, &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return nil, makeError(failure)
	}
	return takeBytes(outResult, outResultCount), nil
}

// Undefine (C.virSecretUndefine): Removes a secret together with its value.
//
// What still needs it fails the next time. The handle stays valid and has to be freed.
func (self *Secret) Undefine() error {
	var failure C.virErrorPtr
	status := C.polyvirt_virSecretUndefine(cSecret(self), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}

// SecretEventDeregister (C.virConnectSecretEventDeregisterAny): Removes a secret event callback.
//
// The release function given at registration runs afterwards, perhaps not before the event loop's next
// turn.
func (self *Connect) SecretEventDeregister(callbackID int) error {
	var failure C.virErrorPtr
	status := C.polyvirt_virConnectSecretEventDeregisterAny(cConnect(self), C.int(callbackID), &failure)
	runtime.KeepAlive(self)
	if status < 0 {
		return makeError(failure)
	}
	return nil
}
