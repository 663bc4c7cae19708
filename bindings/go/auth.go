package libvirt

/*
#include "events.h"

int polyvirtCredentials(virConnectCredentialPtr, unsigned int, void *);

static virConnectPtr
polyvirt_open_auth(const char *name, int *types, unsigned int count, uintptr_t opaque, unsigned int flags,
                   virErrorPtr *error)
{
    virConnectAuth auth = { types, count, polyvirtCredentials, (void *)opaque };
    virConnectPtr conn = virConnectOpenAuth(name, &auth, flags);
    if (!conn)
        polyvirt_failed(error);
    return conn;
}

static virConnectPtr
polyvirt_open_asking(const char *name, int ask, unsigned int flags, virErrorPtr *error)
{
    virConnectPtr conn = virConnectOpenAuth(name, ask ? virConnectAuthPtrDefault : NULL, flags);
    if (!conn)
        polyvirt_failed(error);
    return conn;
}

static int
polyvirt_version(unsigned long *version, virErrorPtr *error)
{
    return virGetVersion(version, NULL, NULL) < 0 ? polyvirt_failed(error) : 0;
}
*/
import "C"

import (
	"unsafe"
)

// ConnectCredential is something that a server asks of its user. The application sets Result, and ResultLen when
// that is not the whole of it.
type ConnectCredential struct {
	Type      ConnectCredentialType
	Prompt    string
	Challenge string
	DefResult string
	Result    string
	ResultLen int
}

// ConnectAuthCallback answers what is asked.
type ConnectAuthCallback func(creds []*ConnectCredential)

// ConnectAuth is what an application can be asked, and who answers.
type ConnectAuth struct {
	CredType []ConnectCredentialType
	Callback ConnectAuthCallback
}

//export polyvirtCredentials
func polyvirtCredentials(list C.virConnectCredentialPtr, count C.uint, opaque unsafe.Pointer) C.int {
	asked := unsafe.Slice((*C.virConnectCredential)(list), int(count))
	creds := make([]*ConnectCredential, len(asked))
	for i, cred := range asked {
		creds[i] = &ConnectCredential{
			Type: ConnectCredentialType(cred._type), Prompt: C.GoString(cred.prompt),
			Challenge: C.GoString(cred.challenge), DefResult: C.GoString(cred.defresult), ResultLen: -1,
		}
	}
	applications[ConnectAuthCallback](opaque)(creds)
	for i, cred := range creds {
		answer := cred.Result
		if cred.ResultLen >= 0 && cred.ResultLen < len(answer) {
			answer = answer[:cred.ResultLen]
		}
		asked[i].result = C.CString(answer)
		asked[i].resultlen = C.uint(len(answer))
	}
	return 0
}

// NewConnectWithAuth (C.virConnectOpenAuth): Opens a connection whose server may ask for credentials.
func NewConnectWithAuth(uri string, auth *ConnectAuth, flags ConnectFlags) (*Connect, error) {
	name := optional(uri)
	defer freeText(name)
	var failure C.virErrorPtr
	var conn C.virConnectPtr
	if auth == nil || auth.Callback == nil || len(auth.CredType) == 0 {
		conn = C.polyvirt_open_asking(name, 0, C.uint(flags), &failure)
	} else {
		types := numbersIn[C.int](auth.CredType)
		list := C.CBytes(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(types))), 4*len(types)))
		defer C.free(list)
		kept := keep(auth.Callback)
		defer forget(kept)
		conn = C.polyvirt_open_auth(
			name, (*C.int)(list), C.uint(len(types)), C.uintptr_t(kept), C.uint(flags), &failure)
	}
	if conn == nil {
		return nil, makeError(failure)
	}
	return newConnect(conn), nil
}

// NewConnectWithAuthDefault (C.virConnectOpenAuth): Opens a connection that asks for credentials at the terminal.
func NewConnectWithAuthDefault(uri string, flags ConnectFlags) (*Connect, error) {
	name := optional(uri)
	defer freeText(name)
	var failure C.virErrorPtr
	conn := C.polyvirt_open_asking(name, 1, C.uint(flags), &failure)
	if conn == nil {
		return nil, makeError(failure)
	}
	return newConnect(conn), nil
}

// GetVersion (C.virGetVersion): Reads the version of the library, as a million times its major number, a thousand
// times its minor one, and its release.
func GetVersion() (uint32, error) {
	var version C.ulong
	var failure C.virErrorPtr
	status := C.polyvirt_version(&version, &failure)
	return uint32(version), result(status, &failure)
}
